using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Tables of demand that several studies have.</summary>
internal static class DemandSections
{
    // More workloads than this are not told apart by colours, nor do their columns stand on one page.
    private const int MostWorkloads = 6;

    /// <summary>Makes the table of what is sought and served, one row a year.</summary>
    /// <param name="years">Demand of each year.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    internal static StudySection Years(IReadOnlyList<ServedYear> years, int checkpoint) => Years(years, checkpoint, [], []) with
    {
        Chart = new(StudyChartKind.Column, DemandReportMessages.YearsChart, "year", ["asked", "served"]),
    };

    /// <summary>Makes the same table with what each workload seeks and with all that is usable.</summary>
    /// <param name="years">Demand of each year.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    /// <param name="usable">What is usable in each year, PFLOPS.</param>
    internal static StudySection Years(IReadOnlyList<ServedYear> years, int checkpoint, IReadOnlyDictionary<int, double> usable)
    {
        (StudyColumn Column, Func<ServedYear, object?> Cell)[] workloads = [.. Sought(years)];
        return Years(years, checkpoint, workloads, [(new("usable", DemandReportMessages.Usable, "EFLOPS", "#,##0.0"), y => usable[y.Year] / 1000)]) with
        {
            Chart = new(StudyChartKind.Column, DemandReportMessages.YearsChartUsable, "year", [.. workloads.Select(static w => w.Column.Member)])
            {
                IsStacked = true,
                Whole = "asked",
                Lines = ["served"],
                Limits = ["usable"],
            },
        };
    }

    /// <summary>Makes the table of who is served, one row a workload and year.</summary>
    /// <param name="years">Demand of each year.</param>
    /// <param name="demand">Why no more of it is served; null where that is not read.</param>
    internal static StudySection Workloads(IReadOnlyList<ServedYear> years, IReadOnlyList<DemandRow>? demand = null) => StudySection.Of(
        "Workloads",
        DemandReportMessages.WorkloadsHeading,
        Message.None,
        from workload in years.SelectMany(static y => y.Workloads).Select(static w => w.Workload).Distinct()
        from year in years
        let row = year.Workloads.FirstOrDefault(w => w.Workload == workload)
        where row is not null
        select (year.Year, Row: row),
        [
            (new("workload", DemandReportMessages.Workload), static r => r.Row.Workload),
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
            (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), static r => r.Row.Asked / 1000),
            (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), static r => r.Row.Served / 1000),
            .. years.Any(IsReplaced) ? new (StudyColumn, Func<(int Year, ServedWorkload Row), object?>)[] { (new("replaced", DemandReportMessages.ReplacedByResearchers, "EFLOPS", "#,##0.0"), static r => r.Row.Replaced / 1000) } : [],
            (new("unserved", DemandReportMessages.Unserved, "EFLOPS", "#,##0.0"), static r => r.Row.Unserved / 1000),
            (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static r => r.Row.Part),
            .. demand is null ? [] : new (StudyColumn, Func<(int Year, ServedWorkload Row), object?>)[] { (new("reason", DemandReportMessages.WhyUnserved), r => demand.FirstOrDefault(d => d.Workload == r.Row.Workload && d.Year == r.Year)?.Words) },
        ]) with
    {
        Label = DemandReportMessages.WorkloadsLabel,
        IsDetail = true,
    };

    private static StudySection Years(
        IReadOnlyList<ServedYear> years,
        int checkpoint,
        IEnumerable<(StudyColumn Column, Func<ServedYear, object?> Cell)> workloads,
        IEnumerable<(StudyColumn Column, Func<ServedYear, object?> Cell)> usable) => StudySection.Of(
        "Demand",
        DemandReportMessages.YearsHeading,
        years.FirstOrDefault(y => y.Year == checkpoint)?.Words ?? Message.None,
        years,
        [
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static y => y.Year),
            .. workloads,
            (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), static y => y.Asked / 1000),
            .. usable,
            (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), static y => y.Served / 1000),
            .. years.Any(IsReplaced) ? new (StudyColumn, Func<ServedYear, object?>)[] { (new("replaced", DemandReportMessages.ReplacedByResearchers, "EFLOPS", "#,##0.0"), static y => y.Workloads.Sum(static w => w.Replaced) / 1000) } : [],
            (new("unserved", DemandReportMessages.Unserved, "EFLOPS", "#,##0.0"), static y => y.Unserved / 1000),
            (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static y => y.Part),
        ]) with
    {
        Label = DemandReportMessages.YearsLabel,
    };

    // The largest first, since what lies at the bottom is read best; what is beyond the last colour is one column.
    private static IEnumerable<(StudyColumn Column, Func<ServedYear, object?> Cell)> Sought(IReadOnlyList<ServedYear> years)
    {
        string[] workloads = [.. years.SelectMany(static y => y.Workloads).GroupBy(static w => w.Workload).OrderByDescending(static g => g.Sum(static w => w.Asked)).Select(static g => g.Key)];
        int named = workloads.Length > MostWorkloads ? MostWorkloads - 1 : workloads.Length;
        for (int index = 0; index < named; index++)
        {
            string workload = workloads[index];
            yield return (new($"workload{index + 1}", DemandReportMessages.SoughtBy(new(workload)), "EFLOPS", "#,##0.0"), y => y.Workloads.Where(w => w.Workload == workload).Sum(static w => w.Asked) / 1000);
        }

        if (named < workloads.Length)
        {
            yield return (new($"workload{named + 1}", DemandReportMessages.SoughtByOthers, "EFLOPS", "#,##0.0"), y => y.Workloads.Where(w => !workloads.Take(named).Contains(w.Workload)).Sum(static w => w.Asked) / 1000);
        }
    }

    private static bool IsReplaced(ServedYear year) => year.Workloads.Any(static w => w.Replaced > 0);
}
