using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of two levers that serve demand together.</summary>
internal static class ServedFrontierMessages
{
    /// <summary>Gets the label of the table.</summary>
    internal static Message Label => Message.Of("Two measures together", "两项措施组合", "ServedFrontierLabel");

    /// <summary>Heads the table.</summary>
    /// <param name="first">The first measure.</param>
    /// <param name="second">The second measure, within a sentence.</param>
    internal static Message Heading(Message first, Message second) => Message.Of($"{first} and {second}: combinations that are just sufficient", $"{first}与{second}：恰好达到目标的组合", "ServedFrontierHeading");

    /// <summary>Says how to read the table.</summary>
    /// <param name="goal">The share of demand.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Reading(Figure goal, Period year) => Message.Of(
        $"Each row is a combination that just serves {goal} of demand in {year}, to three digits of the second measure. The two measures are the most helpful one that lowers demand and the most helpful other one.",
        $"每行为一个恰好满足{year}需求{goal}的组合（第二项措施精确至三位数字）。所选两项分别为降低需求的措施和其他措施中作用最大者。",
        "ServedFrontierReading");

    /// <summary>Titles the chart.</summary>
    /// <param name="goal">The share of demand.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Chart(Figure goal, Period year) => Message.Of($"Combinations that just serve {goal} of demand in {year}", $"恰好满足{year}需求{goal}的组合", "ServedFrontierChart");

    /// <summary>Says one combination.</summary>
    /// <param name="goal">The share of demand.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="first">The first measure with its amount.</param>
    /// <param name="second">The second measure with its amount.</param>
    internal static Message Example(Figure goal, Period year, Message first, Message second) => Message.Of(
        $"{goal} of demand in {year} would be served, for example, with {first} and {second} together.", $"例如，{first}且{second}即可满足{year}需求的{goal}。", "ServedFrontierExample");

    /// <summary>Says that the second measure is not enough at an amount of the first.</summary>
    /// <param name="with">The first measure with its amount.</param>
    /// <param name="second">The second measure.</param>
    /// <param name="share">The largest share of demand served.</param>
    internal static Message Insufficient(Message with, Message second, Figure share) => Message.Of(
        $"With {with}, {second} is not sufficient: at most {share} of demand is served.", $"{with}时，{second}不足：最多满足需求的{share}。", "ServedFrontierInsufficient");
}
