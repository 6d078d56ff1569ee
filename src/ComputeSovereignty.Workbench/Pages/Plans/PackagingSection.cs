using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>Advanced packaging: what is installed and used.</summary>
internal static class PackagingSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence) => CapacitySection.Of(
        plan,
        plan.Packaging,
        "Packaging",
        new Caption("Interposer wafers used, by packaging line", "wafers a month") { Sources = evidence.Of("PackagingLines") },
        "packaging lines");
}

/// <summary>Power: what the hubs have and use.</summary>
internal static class PowerSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence) => CapacitySection.Of(
        plan,
        plan.Hubs,
        "Power by hub",
        new Caption("Power drawn, by hub", "MW") { Sources = evidence.Of("Hubs") },
        "hubs");
}

/// <summary>Things of one kind with capacity and use: one on the other under what is installed in all.</summary>
internal static class CapacitySection
{
    /// <summary>Says a section.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="caption">The caption of the chart.</param>
    /// <param name="things">What the rows are, in the plural.</param>
    internal static Section? Of(Plan plan, IReadOnlyList<CapacityRow> rows, string heading, Caption caption, string things)
    {
        if (rows.All(static r => r.Capacity <= 0))
        {
            return null;
        }

        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        string[] names = [.. rows.Where(static r => r.Capacity > 0).Select(static r => r.Name).Distinct()];
        return new(heading, Finding(rows, caption.Unit, things),
        [
            new ColumnChart(caption, periods, Pivot.Parts(periods, rows, static r => r.Period, static r => r.Name, static r => r.Used, Shade.Mixed))
            {
                Lines = [Line.Limit("Installed in all", Pivot.Sums(periods, rows, static r => r.Period, static r => r.Capacity))],
            },
            new HeatMap(
                new Caption($"How full the {things} are, by year") { Format = Numbers.WholePercent, Sources = caption.Sources },
                char.ToUpperInvariant(things[0]) + things[1..],
                "Year",
                names,
                [.. plan.Years.Select(static y => $"{y.Year}")],
                [.. names.Select(n => (IReadOnlyList<double?>)[.. plan.Years.Select(y => Fullness([.. rows.Where(r => r.Name == n && r.Year == y.Year)]))])]),
        ]);
    }

    private static double? Fullness(CapacityRow[] rows)
    {
        double capacity = rows.Sum(static r => r.Capacity);
        return capacity > 0 ? rows.Sum(static r => r.Used) / capacity : null;
    }

    private static string Finding(IReadOnlyList<CapacityRow> rows, string unit, string things)
    {
        (string Period, double Used, double Capacity)[] sums = [.. rows.GroupBy(static r => r.Period).Select(static g => (g.Key, g.Sum(static r => r.Used), g.Sum(static r => r.Capacity)))];
        (string period, double used, double capacity) = sums.MaxBy(static s => s.Capacity > 0 ? s.Used / s.Capacity : 0);
        return $"All {things} together are fullest in {period}: {used:#,##0} of {capacity:#,##0} {unit} ({used / capacity:0%}).";
    }
}
