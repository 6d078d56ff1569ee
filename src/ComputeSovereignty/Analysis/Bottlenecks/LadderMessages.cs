using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>What the bottleneck ladder says.</summary>
internal static class LadderMessages
{
    /// <summary>Gets that there is nothing to lift.</summary>
    internal static Message NothingToLift => Message.Of("Every year is on target in the base case.", "基准方案各年均已达标。");

    /// <summary>Gets the end of a rung after which every year is on target.</summary>
    internal static Message EveryYearOnTarget => Message.Of("every year is on target", "各年均达标");

    /// <summary>Says what a rung lifts, and what that brings.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="isFirst">Whether nothing was lifted before.</param>
    /// <param name="move">What happens to the checkpoint year.</param>
    /// <param name="years">What happens to all years.</param>
    internal static Message Rung(Message stages, bool isFirst, Message move, Message years) => isFirst
        ? Message.Of($"With unlimited {stages}, {move} and {years}.", $"若{stages}不受限，{move}，{years}。", "FirstRung")
        : Message.Of($"With unlimited {stages} as well, {move} and {years}.", $"若{stages}也不受限，{move}，{years}。");

    /// <summary>Says that the checkpoint year comes to its target.</summary>
    /// <param name="year">The year.</param>
    /// <param name="before">The share before.</param>
    /// <param name="target">The target.</param>
    internal static Message RisesToTarget(Period year, Figure before, Figure target) => Message.Of($"{year} rises from {before} to its {target} target", $"{year}国产化率由{before}升至{target}的目标");

    /// <summary>Says that the checkpoint year rises.</summary>
    /// <param name="year">The year.</param>
    /// <param name="before">The share before.</param>
    /// <param name="after">The share after.</param>
    internal static Message Rises(Period year, Figure before, Figure after) => Message.Of($"{year} rises from {before} to {after}", $"{year}国产化率由{before}升至{after}", "RungRises");

    /// <summary>Says that the checkpoint year stays on target.</summary>
    /// <param name="year">The year.</param>
    internal static Message StaysOnTarget(Period year) => Message.Of($"{year} stays on target", $"{year}保持达标");

    /// <summary>Says that the checkpoint year stays where it is.</summary>
    /// <param name="year">The year.</param>
    /// <param name="share">The share.</param>
    internal static Message Stays(Period year, Figure share) => Message.Of($"{year} stays at {share}", $"{year}国产化率保持{share}", "RungStays");

    /// <summary>Says what happens to the shortfall over all years.</summary>
    /// <param name="less">By how much it falls.</param>
    /// <param name="left">What is left.</param>
    internal static Message ShortfallFalls(Figure less, Figure left) => Message.Of($"the cumulative shortfall falls by {less} to {left}", $"累计缺口减少{less}，降至{left}");

    /// <summary>Says what would have done as well.</summary>
    /// <param name="stages">The stages.</param>
    internal static Message SameEffect(Listing stages) => Message.Of($"Unlimited {stages} would have the same effect.", $"放开{stages}效果相同。");

    /// <summary>Says that no supply stage helps.</summary>
    /// <param name="shortfall">What is missing over all years.</param>
    /// <param name="isFirst">Whether nothing was lifted before.</param>
    internal static Message SupplyDoesNotBind(Figure shortfall, bool isFirst) => isFirst
        ? Message.Of(
            $"Removing supply limits does not reduce the cumulative shortfall of {shortfall}: it stems from targets, dates, prices or programme rules.",
            $"放开供给限制不能减少{shortfall}的累计缺口：该缺口源于目标、时间、价格或项目规则。",
            "SupplyNeverBinds")
        : Message.Of(
            $"Removing further supply limits does not reduce the remaining cumulative shortfall of {shortfall}: it stems from targets, dates, prices or programme rules.",
            $"进一步放开供给限制不能减少剩余{shortfall}的累计缺口：该缺口源于目标、时间、价格或项目规则。");

    /// <summary>Gets the header of rungs.</summary>
    internal static Message RungHeader => Message.Of("Step", "步骤", "HeaderRung");

    /// <summary>Gets the name of the last column of the ladder's chart.</summary>
    internal static Message AllLifted => Message.Of("All of these removed", "全部放开后");
}
