using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>The table of what must, may and will never be done.</summary>
internal static class RangeSection
{
    /// <summary>Makes the section.</summary>
    /// <param name="ranges">The ranges.</param>
    internal static StudySection Of(DecisionRanges ranges) => StudySection.Of(
        "Ranges",
        DecisionMessages.RangesHeading(DecisionMessages.Within(ranges.Goal, Figure.Points(ranges.Slack))),
        DecisionMessages.RangesFinding,
        ranges.Ranges,
        (new("group", DecisionMessages.Kind), static r => DecisionMessages.Group(r.Family.Group)),
        (new("name", DecisionMessages.Decision), static r => r.Family.Name),
        (new("choice", DecisionMessages.Taken), static r => DecisionMessages.Choice(r.Choice)),
        (new("least", DecisionMessages.Minimum, string.Empty, "#,##0.##") { InRowUnit = true }, static r => Shown(r, r.Least)),
        (new("plan", DecisionMessages.InThePlan, string.Empty, "#,##0.##") { InRowUnit = true }, static r => Shown(r, r.Plan)),
        (new("most", DecisionMessages.Maximum, string.Empty, "#,##0.##") { InRowUnit = true }, static r => Shown(r, r.Most)),
        (new("unit", DecisionMessages.Unit), static r => DisplayUnit.Of(r.Family.Unit == "CNY" ? "bn CNY" : r.Family.Unit)),
        (new("message", FigureMessages.Note) { IsNote = true }, static r => r.Most == double.PositiveInfinity ? DecisionMessages.NoUpperLimit : r.Message)) with
    {
        Label = DecisionMessages.RangesLabel,
    };

    // Billions of CNY; large counts without their decimals.
    private static double? Shown(DecisionRange range, double? amount) => amount switch
    {
        { } cny when range.Family.Unit == "CNY" => cny / 1e9,
        >= 1000 => Math.Round(amount.Value),
        _ => amount,
    };
}
