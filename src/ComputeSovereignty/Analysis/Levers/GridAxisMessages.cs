using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Names the values of an axis of a grid.</summary>
internal static class GridAxisMessages
{
    /// <summary>Names the value that leaves the case unchanged.</summary>
    internal static Message BaseValue => Message.Of("base value", "基准值", "GridBaseValue");

    /// <summary>Names a shift of no months.</summary>
    internal static Message OnSchedule => Message.Of("on schedule", "按期", "GridOnSchedule");

    /// <summary>Names a shift.</summary>
    internal static Message Shifted(double months) => months < 0
        ? Message.Of($"{Figure.Number(-months)} months earlier", $"提前{Figure.Number(-months)}个月", "MonthsEarlier")
        : Message.Of($"{Figure.Number(months)} months later", $"推迟{Figure.Number(months)}个月", "MonthsLater");
}
