using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What the rules on capacities of lines and wafers say.</summary>
internal static class CapacityMessages
{
    /// <summary>Says that a line is too small for its other customers.</summary>
    internal static Message OtherLoadTooLarge(Name line, Period period) => Message.Of(
        $"{line} cannot carry its other customers' load in {period}, even after relocating all that can be relocated.",
        $"{line}在{period}无法承担其他客户的负荷，即使移出全部可移负荷也不够。");

    /// <summary>Says what a line has and needs.</summary>
    internal static Message UsableAndNeeded(Figure usable, Figure needed) => Message.Of($"{usable} wspm usable, {needed} wspm needed", $"可用{usable}片/月，需要{needed}片/月");

    /// <summary>Says what a line must have.</summary>
    internal static Message AsMuchAsNeeded => Message.Of("at least as much usable as needed", "可用产能不低于需要");

    /// <summary>Says what to look at.</summary>
    internal static Message CheckTheLine => Message.Of(
        "Check capacity, Utilization, AcceleratorShare, OtherGrowth and ReallocatableShare of the line.",
        "请检查该产线的产能、Utilization、AcceleratorShare、OtherGrowth和ReallocatableShare。");

    /// <summary>Says that a die is too large.</summary>
    internal static Message DieTooLarge(Name die) => Message.Of($"{die} is too large for a wafer.", $"{die}过大，晶圆上一颗也排不下。");

    /// <summary>Says how large a die may be.</summary>
    internal static Message DieThatFits => Message.Of("a die of which at least one fits", "晶圆上至少能排下一颗的尺寸");

    /// <summary>Says that an interposer is too large.</summary>
    internal static Message InterposerTooLarge(Name recipe) => Message.Of($"The interposer of {recipe} is too large for a wafer.", $"{recipe}的中介层过大，晶圆上一个也排不下。");

    /// <summary>Says how large an interposer may be.</summary>
    internal static Message InterposerThatFits => Message.Of("an interposer of which at least one fits", "晶圆上至少能排下一个的面积");

    /// <summary>Writes width and height of a die.</summary>
    internal static Message Size(Figure width, Figure height) => Message.Of($"{width} mm × {height} mm", $"{width} mm × {height} mm", "DieSize");

    /// <summary>Writes an area.</summary>
    internal static Message Area(Figure area) => Message.Of($"{area} mm²", $"{area} mm²", "InterposerArea");
}
