using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Formulation;

/// <summary>What steps of capacities are called.</summary>
internal static class StepMessages
{
    /// <summary>Gets a thousand wafer starts a month.</summary>
    internal static Message WaferStarts => Message.Of("1,000 wafer starts a month", "每月1,000片投片", "StepWaferStarts");

    /// <summary>Gets a thousand interposer wafers a month.</summary>
    internal static Message Interposers => Message.Of("1,000 interposer wafers a month", "每月1,000片中介层晶圆", "StepInterposers");

    /// <summary>Gets a billion CNY.</summary>
    internal static Message Billion => Message.Of("CNY 1 bn", "10亿元", "StepBillion");

    /// <summary>Gets a billion CNY a year.</summary>
    internal static Message BillionAYear => Message.Of("CNY 1 bn a year", "每年10亿元", "StepBillionAYear");

    /// <summary>Gets a billion CNY in every year.</summary>
    internal static Message BillionInEveryYear => Message.Of("CNY 1 bn in every year", "各年均10亿元", "StepBillionInEveryYear");

    /// <summary>Gets ten thousand accelerators a year.</summary>
    internal static Message AcceleratorsAYear => Message.Of("10,000 accelerators a year", "每年1万块加速器", "StepAcceleratorsAYear");

    /// <summary>Gets room for ten thousand accelerators a year.</summary>
    internal static Message RoomForAcceleratorsAYear => Message.Of("room for 10,000 accelerators a year", "每年1万块加速器的空间", "StepRoomForAcceleratorsAYear");

    /// <summary>Gets a hundred thousand stacks a year.</summary>
    internal static Message StacksAYear => Message.Of("100,000 stacks a year", "每年10万颗堆叠", "StepStacksAYear");

    /// <summary>Gets one module in all.</summary>
    internal static Message ModuleInAll => Message.Of("one module in total", "总计1个模块", "StepModuleInAll");

    /// <summary>Gets one module a year.</summary>
    internal static Message ModuleAYear => Message.Of("one module a year", "每年1个模块", "StepModuleAYear");

    /// <summary>Gets a hundred megawatts.</summary>
    internal static Message HundredMegawatt => Message.Of("100 MW", "100 MW", "StepHundredMegawatt");

    /// <summary>Names a packaging line.</summary>
    /// <param name="line">The line.</param>
    internal static Message PackagingLine(Name line) => Message.Of($"Packaging line {line}", $"封装产线{line}");

    /// <summary>Says that so much more is allowed.</summary>
    /// <param name="more">So much more.</param>
    internal static Message Allowing(Message more) => Message.Of($"allowing {more}", $"允许{more}");

    /// <summary>Says that a target is higher.</summary>
    /// <param name="step">By how much.</param>
    internal static Message HigherTarget(NaturalStep step) => Message.Of($"a target {step.Name} higher", $"目标提高{step.Name}");

    /// <summary>Says that so much less is required.</summary>
    /// <param name="step">How much.</param>
    internal static Message RequiringLess(NaturalStep step) => Message.Of($"requiring {step.Name} less", $"要求减少{step.Name}");
}
