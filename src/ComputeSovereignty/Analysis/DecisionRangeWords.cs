namespace ComputeSovereignty.Analysis;

/// <summary>Says what must, may and will never be done.</summary>
internal static class DecisionRangeWords
{
    /// <summary>Says all ranges.</summary>
    /// <param name="ranges">The ranges.</param>
    internal static IReadOnlyList<string> Of(DecisionRanges ranges)
    {
        if (ranges.Message.Length > 0)
        {
            return [ranges.Message];
        }

        DecisionRange[] own = [.. ranges.Ranges.Where(static r => r.Family.Group != "Totals")];
        string opening = $"In every plan whose shortfall over all targets is within {Wording.Points(ranges.Slack)} of the least";
        List<string> sentences =
        [
            Say($"{opening} there must be", DecisionChoice.Must),
            Say("In none of them is there any of", DecisionChoice.Never),
            Say("For the share alone these may be done or left:", DecisionChoice.May),
        ];
        DecisionRange[] unknown = [.. ranges.Ranges.Where(static r => r.Choice == DecisionChoice.Unknown)];
        if (unknown.Length > 0)
        {
            sentences.Add($"Not known, since an end of the range could not be computed: {Names(unknown)}.");
        }

        return sentences;

        string Say(string words, DecisionChoice choice)
        {
            DecisionRange[] some = [.. own.Where(r => r.Choice == choice)];
            return $"{words} {(some.Length == 0 ? "nothing" : Names(some))}.";
        }
    }

    private static string Names(DecisionRange[] ranges) =>
        string.Join("; ", ranges.GroupBy(static r => r.Family.Group).Select(static g => $"{Phrase(g.Key)} {Wording.List(g.Select(static r => r.Family.Name))}"));

    private static string Phrase(string group) => group switch
    {
        "Projects" => "orders of",
        "Conversions" => "conversions by",
        "Logic lines" => "wafer starts on",
        "HBM" => "DRAM wafers for",
        "Imports" => "imports through",
        "Hubs" => "accelerators in",
        _ => "deployment of",
    };
}
