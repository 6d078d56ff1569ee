using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Tables of what is asked for, and of what would be served if something were otherwise.</summary>
internal static class ServedSections
{
    private const double Kilo = 1000;

    /// <summary>Makes the table of levers, each turned by one step, the most helpful first.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Effects(DemandResult demand, FigureSources sources) => StudySection.Of(
        "Effects",
        DemandReportMessages.EffectsHeading(Period.Of(demand.Checkpoint.Year)),
        Message.Sentences(DemandReportMessages.EffectsFinding, demand.Effects.Any(e => demand.Gain(e.Answer) < -ShareGap.NoChange) ? DemandReportMessages.NegativeGain(Period.Of(demand.Checkpoint.Year)) : Message.None),
        demand.Effects.OrderByDescending(e => demand.Gain(e.Answer) ?? double.NegativeInfinity),
        [
            (new("lever", DemandReportMessages.Lever), static e => e.Lever.Title),
            (new("change", DemandReportMessages.StepOfLever), static e => LeverMessages.Change(e.Lever, e.Amount)),
            (new("group", BreakEvenReportMessages.LeverType), static e => e.Lever.AsksForLess ? DemandReportMessages.DemandLever : e.Lever.IsOfService ? DemandReportMessages.UsableLever : BreakEvenReportMessages.SupplyLever),
            (new("gain", DemandReportMessages.Gain, DisplayUnit.Points, "+0.0;-0.0;0.0"), e => 100 * demand.Gain(e.Answer)),
            .. Answer<ServiceEffect>(static e => e.Answer),
            (new("sources", StudyMessages.Sources), e => sources.Of(e.Lever.Addresses)),
        ]) with
    {
        Label = DemandReportMessages.EffectsLabel,
        Chart = new(StudyChartKind.Column, DemandReportMessages.EffectsChart(Period.Of(demand.Checkpoint.Year)), "lever", ["gain"]),
    };

    /// <summary>Makes the table of floors, guarantees and idle hours.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Misallocation(DemandResult demand, DemandInputs inputs) => StudySection.Of(
        "Misallocation",
        DemandReportMessages.MisallocationHeading,
        MisallocationFinding(demand),
        demand.Misallocation,
        [
            (new("plan", DemandReportMessages.Plan), static m => DemandMessages.MisallocationOf(m.Case)),
            (new("gain", DemandReportMessages.Gain, DisplayUnit.Points, "+0.0;-0.0;0.0"), m => 100 * demand.Gain(m.Answer)),
            .. Answer<MisallocationAnswer>(static m => m.Answer),
            .. demand.Case.Workloads.Where(w => demand.Checkpoint.Workloads.Any(c => c.Workload == w.Id)).Select((w, index) =>
                (new StudyColumn($"workload{index + 1}", DemandReportMessages.ServedOf(new(w.Id)), DisplayUnit.None, "0.0%"), (Func<MisallocationAnswer, object?>)(m => m.Answer.Checkpoint?.Workloads.FirstOrDefault(c => c.Workload == w.Id)?.Part))),
            (new("sources", StudyMessages.Sources), m => inputs.Of(m.Case)),
        ]) with
    {
        Label = DemandReportMessages.MisallocationLabel,
        Chart = new(StudyChartKind.Column, DemandReportMessages.MisallocationChart(Period.Of(demand.Checkpoint.Year)), "plan", ["served"]) { Limits = ["asked"] },
    };

    /// <summary>Says what floors, guarantees and idle hours take.</summary>
    /// <param name="demand">What was found.</param>
    internal static Message MisallocationFinding(DemandResult demand)
    {
        Period year = Period.Of(demand.Checkpoint.Year);
        return (Served(MisallocationCase.WithoutRules), Served(MisallocationCase.WithoutIdleHours)) switch
        {
            ({ } rules, { } hours) => DemandMessages.Lost(year, DemandMessages.MoreServed(rules), DemandMessages.MoreServed(hours)),
            ({ } rules, null) => DemandMessages.LostToRules(year, DemandMessages.MoreServed(rules)),
            (null, { } hours) => DemandMessages.LostToIdleHours(year, DemandMessages.MoreServed(hours)),
            _ => Message.None,
        };

        double? Served(MisallocationCase which) => demand.Misallocation.FirstOrDefault(m => m.Case == which)?.Answer.Checkpoint?.Served - demand.Checkpoint.Served;
    }

    /// <summary>Makes the table of where demand comes from.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Sources(DemandResult demand, FigureSources sources) => StudySection.Of(
        "DemandSources",
        DemandReportMessages.SourcesHeading,
        DemandReportMessages.SourcesFinding,
        demand.Service.Demand.Where(static d => d.Asked > 0),
        (new("workload", DemandReportMessages.Workload), static d => d.Workload),
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static d => d.Year),
        (new("own", DemandReportMessages.OwnPath, "EFLOPS", "#,##0.0"), static d => d.Own / Kilo),
        (new("tokens", DemandReportMessages.OfTokens, "EFLOPS", "#,##0.0"), static d => d.Tokens / Kilo),
        (new("labs", DemandReportMessages.OfLabs, "EFLOPS", "#,##0.0"), static d => d.Labs / Kilo),
        (new("runs", DemandReportMessages.OfRuns, "EFLOPS", "#,##0.0"), static d => d.Runs / Kilo),
        (new("adoption", DemandReportMessages.OfFirms, "EFLOPS", "#,##0.0"), static d => d.Adoption / Kilo),
        (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), static d => d.Asked / Kilo),
        (new("sources", StudyMessages.Sources), d => Behind(demand.Case, d.Workload, sources))) with
    {
        Label = DemandReportMessages.SourcesLabel,
        IsDetail = true,
    };

    // What a workload asks for rests on its own row and on those that name it.
    internal static string Behind(PlanningCase planningCase, string workload, FigureSources sources)
    {
        (string Sheet, string Key)[] rows =
        [
            ("Workloads", workload),
            .. planningCase.Tokens.Where(t => t.Workload == workload).Select(static t => ("Tokens", t.Id)),
            .. planningCase.Labs.Where(l => l.Workload == workload).Select(static l => ("Labs", l.Id)),
            .. planningCase.Runs.Where(r => r.Workload == workload).Select(static r => ("Runs", r.Id)),
            .. planningCase.Adoption.Where(a => a.Workload == workload).Select(static a => ("Adoption", a.Id)),
        ];
        return FigureSources.Union([.. rows.Select(r => sources.Of(r.Key, r.Sheet))]);
    }

    /// <summary>Makes the columns that tell of every plan what is sought and served in the checkpoint year.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="of">The plan of a row.</param>
    internal static IReadOnlyList<(StudyColumn Column, Func<T, object?> Cell)> Answer<T>(Func<T, ServiceVariant> of) =>
    [
        (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), r => of(r).Checkpoint?.Asked / Kilo),
        (new("served", DemandReportMessages.Served, "EFLOPS", "#,##0.0"), r => of(r).Checkpoint?.Served / Kilo),
        (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), r => of(r).Checkpoint?.Part),
        (new("weightedUnserved", FigureMessages.WeightedUnserved, DisplayUnit.None, "0.0%"), r => of(r).Unserved),
        (new("spend", FigureMessages.Spend, DisplayUnit.BillionCny, "#,##0"), r => of(r).Spend / 1e9),
    ];
}
