using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>Advanced packaging: what is installed and used.</summary>
internal static class PackagingSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader) =>
        new CapacitySection(plan, plan.Packaging, SectionMessages.Packaging, CapacityMessages.Interposers, CapacityMessages.PackagingLines, PlanUnit.Wafers, reader).Of(evidence.Of("PackagingLines"));
}

/// <summary>Power: what the hubs have and use.</summary>
internal static class PowerSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader) =>
        new CapacitySection(plan, plan.Hubs, SectionMessages.Power, CapacityMessages.PowerDrawn, CapacityMessages.Hubs, PlanUnit.Megawatts, reader).Of(evidence.Of("Hubs"));
}

/// <summary>Things of one kind with capacity and use: one on the other under what is installed in all.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Title">The title of the chart.</param>
/// <param name="Things">What the rows are, in the plural.</param>
/// <param name="Unit">The unit of capacity.</param>
/// <param name="Reader">The speaker of the reader's language.</param>
internal sealed record CapacitySection(Plan Plan, IReadOnlyList<CapacityRow> Rows, Message Heading, Message Title, Message Things, PlanUnit Unit, Speaker Reader)
{
    /// <summary>Says the section.</summary>
    /// <param name="sources">The sources of its figures.</param>
    /// <returns>Null where there is no capacity.</returns>
    internal Section? Of(IReadOnlyList<string> sources)
    {
        if (Rows.All(static r => r.Capacity <= 0))
        {
            return null;
        }

        IReadOnlyList<string> periods = ProductionSection.Periods(Plan);
        string[] names = [.. Rows.Where(static r => r.Capacity > 0).Select(static r => r.Name).Distinct()];
        return new(Reader.Say(Heading), Reader.Say(Finding()),
        [
            new ColumnChart(new Caption(Reader.Say(Title), Unit.Say(Reader)) { Sources = sources }, periods, Pivot.Parts(periods, Rows, static r => r.Period, static r => r.Name, static r => r.Used, Shade.Mixed))
            {
                CategoryTitle = Reader.Say(SectionMessages.Period),
                Lines = [Line.Limit(Reader.Say(SectionMessages.Installed), Pivot.Sums(periods, Rows, static r => r.Period, static r => r.Capacity))],
            },
            new HeatMap(
                new Caption(Reader.Say(CapacityMessages.UtilisationMap(Things))) { Format = Numbers.WholePercent, Sources = sources },
                Reader.Say(Things.AtBeginning()),
                Reader.Say(SectionMessages.Year),
                names,
                [.. Plan.Years.Select(static y => $"{y.Year}")],
                [.. names.Select(n => (IReadOnlyList<double?>)[.. Plan.Years.Select(y => Fullness([.. Rows.Where(r => r.Name == n && r.Year == y.Year)]))])]),
        ]);
    }

    private static double? Fullness(CapacityRow[] rows)
    {
        double capacity = rows.Sum(static r => r.Capacity);
        return capacity > 0 ? rows.Sum(static r => r.Used) / capacity : null;
    }

    private Message Finding()
    {
        (string Period, double Used, double Capacity)[] sums = [.. Rows.GroupBy(static r => r.Period).Select(static g => (g.Key, g.Sum(static r => r.Used), g.Sum(static r => r.Capacity)))];
        (string period, double used, double capacity) = sums.MaxBy(static s => s.Capacity > 0 ? s.Used / s.Capacity : 0);
        return CapacityMessages.Fullest(Things, new(period), Figure.Count(used), Unit.Amount(capacity, Numbers.Whole), Figure.Part(used / capacity));
    }
}
