using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The logic lines: what is installed, and who uses it.</summary>
internal static class WaferSection
{
    private const int MostCharts = 8;

    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        IGrouping<string, LineRow>[] lines = [.. plan.Lines.GroupBy(static r => r.Line).Where(static g => g.Max(static r => r.Capacity) > 0).OrderByDescending(static g => g.Max(static r => r.Starts))];
        return lines.Length == 0 ? null : new(reader.Say(SectionMessages.Wafers), reader.Say(Finding(lines)), [.. lines.Take(MostCharts).Select(line => Chart(plan, evidence, line, reader))]);
    }

    private static Message Finding(IGrouping<string, LineRow>[] lines)
    {
        string[] idle = [.. lines.Where(static g => g.All(static r => r.Starts <= 0)).Select(static g => g.Key)];
        LineRow most = lines[0].MaxBy(static r => r.Starts)!;
        return Message.Sentences(
            idle.Length == lines.Length ? Message.None : CapacityMessages.MostStarts(new(most.Line), Figure.Count(most.Starts), new(most.Period)),
            idle.Length > 0 ? CapacityMessages.IdleLines(Listing.Of(idle, Joint.Or)) : Message.None);
    }

    private static ColumnChart Chart(Plan plan, PlanEvidence evidence, IGrouping<string, LineRow> line, Speaker reader)
    {
        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        double?[] Sums(Func<LineRow, double> value) => Pivot.Sums(periods, line, static r => r.Period, value);
        LineRow fullest = line.MaxBy(static r => r.Utilization)!;
        return new(
            new Caption(reader.Say(CapacityMessages.LineTitle(new(line.Key), new(line.First().Node))), PlanUnit.WaferStarts.Say(reader))
            {
                Summary = reader.Say(CapacityMessages.Utilisation(Figure.Part(fullest.Utilization), new(fullest.Period), Figure.Part(fullest.MaxUtilization))),
                Sources = evidence.OfRow("Lines", line.Key),
            },
            periods,
            [
                new(reader.Say(CapacityMessages.OtherCustomers), Sums(static r => r.OtherLoad - r.Reallocated), Shade.Ghost),
                new(reader.Say(CapacityMessages.Accelerators), Sums(static r => r.Starts), Shade.Plan),
            ])
        {
            CategoryTitle = reader.Say(SectionMessages.Period),
            Lines = [Line.Limit(reader.Say(SectionMessages.Installed), Sums(static r => r.Capacity))],
        };
    }
}
