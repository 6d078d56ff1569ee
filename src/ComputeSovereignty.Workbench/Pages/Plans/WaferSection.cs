using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The logic lines: what is installed, and who uses it.</summary>
internal static class WaferSection
{
    private const int MostCharts = 8;

    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence)
    {
        IGrouping<string, LineRow>[] lines = [.. plan.Lines.GroupBy(static r => r.Line).Where(static g => g.Max(static r => r.Capacity) > 0).OrderByDescending(static g => g.Max(static r => r.Starts))];
        return lines.Length == 0 ? null : new("Wafers", Finding(lines), [.. lines.Take(MostCharts).Select(line => Chart(plan, evidence, line))]);
    }

    private static string Finding(IGrouping<string, LineRow>[] lines)
    {
        string[] idle = [.. lines.Where(static g => g.All(static r => r.Starts <= 0)).Select(static g => g.Key)];
        LineRow most = lines[0].MaxBy(static r => r.Starts)!;
        string rest = idle.Length > 0 ? $"; {PlanWords.List(idle)} {(idle.Length > 1 ? "start" : "starts")} none" : string.Empty;
        return $"{most.Line} starts the most accelerator wafers, up to {most.Starts:#,##0} a month in {most.Period}{rest}.";
    }

    private static ColumnChart Chart(Plan plan, PlanEvidence evidence, IGrouping<string, LineRow> line)
    {
        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        double?[] Sums(Func<LineRow, double> value) => Pivot.Sums(periods, line, static r => r.Period, value);
        LineRow fullest = line.MaxBy(static r => r.Utilization)!;
        return new(
            new Caption($"{line.Key} ({line.First().Node})", "wafer starts a month")
            {
                Summary = $"At most {fullest.Utilization:0%} of the line is used, in {fullest.Period}; {fullest.MaxUtilization:0%} can be.",
                Sources = evidence.OfRow("Lines", line.Key),
            },
            periods,
            [
                new("Other customers", Sums(static r => r.OtherLoad - r.Reallocated), Shade.Ghost),
                new("Accelerators", Sums(static r => r.Starts), Shade.Plan),
            ])
        {
            Lines = [Line.Limit("Installed", Sums(static r => r.Capacity))],
        };
    }
}
