using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>What is said of words that say nothing of a simulation.</summary>
internal static class SimulationWordMessages
{
    /// <summary>Says that there is no such design of draws.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="allowed">The designs.</param>
    internal static Message NoDesign(Name word, Listing allowed) => Message.Of($"“{word}” is not a design of draws. Designs: {allowed}.", $"没有抽样方式“{word}”。可用的方式：{allowed}。", "OptionNoDesign");

    /// <summary>Says that there is no such way of investing.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="allowed">The ways.</param>
    internal static Message NoWayOfInvesting(Name word, Listing allowed) => Message.Of(
        $"“{word}” is not a way of investing. Allowed: {allowed}.", $"没有订购方式“{word}”。允许：{allowed}。", "OptionNoInvestments");

    /// <summary>Says that there is no such kind of results.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="allowed">The kinds.</param>
    internal static Message NoKindOfResults(Name word, Listing allowed) => Message.Of(
        $"“{word}” is not a kind of results. Allowed: {allowed}.", $"没有结果类型“{word}”。允许：{allowed}。", "OptionNoResults");
}
