using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Tables of demand that several studies have.</summary>
internal static class DemandSections
{
    /// <summary>Makes the table of what is sought and served, one row a year.</summary>
    /// <param name="years">Demand of each year.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    /// <param name="usable">What is usable in each year, PFLOPS; null where that is not read.</param>
    internal static StudySection Years(IReadOnlyList<ServedYear> years, int checkpoint, IReadOnlyDictionary<int, double>? usable = null) => StudySection.Of(
        "Demand",
        DemandReportMessages.YearsHeading,
        years.FirstOrDefault(y => y.Year == checkpoint)?.Words ?? Message.None,
        years,
        [
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static y => y.Year),
            (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), static y => y.Asked / 1000),
            .. usable is null ? [] : new (StudyColumn, Func<ServedYear, object?>)[] { (new("usable", DemandReportMessages.Usable, "EFLOPS", "#,##0.0"), y => usable[y.Year] / 1000) },
            (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), static y => y.Served / 1000),
            .. years.Any(IsReplaced) ? new (StudyColumn, Func<ServedYear, object?>)[] { (new("replaced", DemandReportMessages.ReplacedByResearchers, "EFLOPS", "#,##0.0"), static y => y.Workloads.Sum(static w => w.Replaced) / 1000) } : [],
            (new("unserved", DemandReportMessages.Unserved, "EFLOPS", "#,##0.0"), static y => y.Unserved / 1000),
            (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static y => y.Part),
        ]) with
    {
        Label = DemandReportMessages.YearsLabel,
        Chart = new(StudyChartKind.Column, usable is null ? DemandReportMessages.YearsChart : DemandReportMessages.YearsChartUsable, "year", ["asked", "served"]) { Limits = usable is null ? [] : ["usable"] },
    };

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

    private static bool IsReplaced(ServedYear year) => year.Workloads.Any(static w => w.Replaced > 0);
}
