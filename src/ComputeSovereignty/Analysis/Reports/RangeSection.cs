namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The table of what must, may and will never be done.</summary>
internal static class RangeSection
{
    /// <summary>Makes the section.</summary>
    /// <param name="ranges">The ranges.</param>
    internal static StudySection Of(DecisionRanges ranges) => StudySection.Of(
        "Ranges",
        $"What must, may and will never be done within {Wording.Points(ranges.Slack)} of the least shortfall",
        "The least and the most over all such plans; modules need not be whole.",
        ranges.Ranges,
        (new("group", "Kind"), static r => r.Family.Group),
        (new("name", "Decision"), static r => r.Family.Name),
        (new("choice", "Must, may or never"), static r => r.Choice.ToString().ToLowerInvariant()),
        (new("least", "Least", string.Empty, "#,##0.##"), static r => Shown(r, r.Least)),
        (new("plan", "In the plan", string.Empty, "#,##0.##"), static r => Shown(r, r.Plan)),
        (new("most", "Most", string.Empty, "#,##0.##"), static r => Shown(r, r.Most)),
        (new("unit", "Unit"), static r => r.Family.Unit == "CNY" ? "bn CNY" : r.Family.Unit),
        (new("message", "Note") { IsNote = true }, static r => r.Most == double.PositiveInfinity ? "no limit to the most" : r.Message));

    // Billions of CNY; large counts without their decimals.
    private static double? Shown(DecisionRange range, double? amount) => amount switch
    {
        { } cny when range.Family.Unit == "CNY" => cny / 1e9,
        >= 1000 => Math.Round(amount.Value),
        _ => amount,
    };
}
