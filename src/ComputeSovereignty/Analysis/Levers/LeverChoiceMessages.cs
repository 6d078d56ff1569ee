using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Why a text names no lever, and what is wrong with the values of an axis.</summary>
internal static class LeverChoiceMessages
{
    /// <summary>Says that a text names no lever.</summary>
    internal static Message NoLever(Name text, Message example) => Message.Of(
        $"\"{text}\" is not a lever or a parameter address: name a lever, such as {example}, or write Sheet[key].Column, such as Lines[SMIC-N2].2027.",
        $"“{text}”既不是调节变量，也不是参数地址：请写调节变量的名称，如{example}，或按Sheet[key].Column的形式填写，如Lines[SMIC-N2].2027。");

    /// <summary>Says that an axis has no values.</summary>
    internal static Message NoValues(Message lever) => Message.Of($"This gives no values of {lever}.", $"此处没有给出{lever}的取值。");

    /// <summary>Says how values are written.</summary>
    internal static Message HowToGiveValues(Message unit, Figure most) => Message.Of(
        $"numbers of “{unit}”: a list such as 1, 1.5, 2, or a range such as 1 to 2, 5 values (2 to {most})",
        $"以“{unit}”为单位的数：可为列表，如1, 1.5, 2，也可为范围，如1 to 2, 5 values（2至{most}个值）");

    /// <summary>Says that a lever cannot move so far.</summary>
    internal static Message TooFar(Message lever, Message present) => Message.Of(
        $"{lever} cannot move so far: the case has {present}, and every figure would be at its limit.",
        $"{lever}无法变动这么多：案例现值为{present}，所有数值都会到达极限。");

    /// <summary>Says how far a lever can move.</summary>
    internal static Message FromTo(Name least, Name most, Message unit) => Message.Of($"{least} to {most} {unit}", $"{least}至{most}（{unit}）", "LeverFromTo");

    /// <summary>Says that an address names nothing.</summary>
    internal static Message NamesNothing(Name address) => Message.Of($"{address} does not exist in this case.", $"本案例中没有{address}。");

    /// <summary>Says that a month can only be shifted.</summary>
    internal static Message OnlyShifted(Name address) => Message.Of($"{address} is a month: it can only be shifted.", $"{address}是年月，只能推移。");

    /// <summary>Says that a figure cannot be a lever.</summary>
    internal static Message NotNumeric(Name address) => Message.Of($"{address} is neither a number nor a month; compare scenarios instead.", $"{address}既不是数字也不是年月；请改为比较情景。");

    /// <summary>Says that a figure cannot be shifted.</summary>
    internal static Message NotShifted(Name address) => Message.Of($"{address} is neither a month nor a year-end series: it cannot be shifted.", $"{address}既不是年月也不是年末序列，不能推移。");

    /// <summary>Says that a blank figure can only be set.</summary>
    internal static Message OnlySet(Name address) => Message.Of($"{address} is blank in this case: it can only be set, with \"{address} =\".", $"本案例中{address}为空：只能用“{address} =”设定。");

    /// <summary>Says that figures differ.</summary>
    internal static Message FiguresDiffer(Name address, Figure least, Figure most) => Message.Of(
        $"{address} names figures that differ, from {least} to {most}: set them one by one, or raise or lower them together.",
        $"{address}所指的数值不同，从{least}到{most}：请逐个设定，或一并提高、降低。");

    /// <summary>Says that values of a grid must differ.</summary>
    internal static Message EachValueOnce => Message.Of("Every value of a grid must be given once.", "网格的每个取值须给出且只给出一次。");

    /// <summary>Says how values of an address are written.</summary>
    internal static Message ValuesWithCommas => Message.Of("values separated by commas, such as HbmLines[*].* *= 1,1.25,1.5", "以逗号分隔的取值，如HbmLines[*].* *= 1,1.25,1.5");
}
