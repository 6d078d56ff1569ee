using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>Demand: who asks for how much usable compute, what of it is served, where nameplate compute goes, and how far behind the frontier that keeps developers.</summary>
internal static class DemandSection
{
    private const double Months = 12;

    /// <summary>Says the section.</summary>
    /// <returns>Null for a case in which nobody asks for anything.</returns>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        if (plan.Service is not { } service || ServedYear.Of(plan) is not { Count: > 0 } years)
        {
            return null;
        }

        ServedYear checkpoint = years.First(y => y.Year == plan.Verdict.CheckpointYear);
        Message goal = service.Goals.FirstOrDefault(g => g.Year == checkpoint.Year)?.Words ?? Message.None;
        NameplateParts nameplate = NameplateParts.Of(plan.Case, service, plan.Years.First(y => y.Year == checkpoint.Year));
        return new(reader.Say(DemandMessages.Heading), reader.Say(Message.Sentences(checkpoint.Words, goal, nameplate.Words, SummaryWords.LargestRun(plan))),
        [
            Sought(service, years, evidence, reader),
            Way(service, checkpoint, evidence, reader),
            Parts(service, years, checkpoint.Year, evidence, reader),
            .. service.Frontier.Count > 0 && service.Frontier.DistinctBy(static r => r.Run).Count() == 1 ? [Frontier(service.Frontier, evidence, reader)] : Array.Empty<IBlock>(),
            .. service.Provinces.Count > 0 ? [Provinces(service, checkpoint.Year, evidence, reader)] : Array.Empty<IBlock>(),
            .. service.HubMix.Any(r => r.Year == checkpoint.Year) ? [Hubs(service, checkpoint.Year, evidence, reader)] : Array.Empty<IBlock>(),
            .. service.LargestRuns.Count > 0 ? LargestRun(service, evidence, reader) : Array.Empty<IBlock>(),
        ]);
    }

    private static ColumnChart Sought(PlanService service, IReadOnlyList<ServedYear> years, PlanEvidence evidence, Speaker reader)
    {
        string[] categories = [.. years.Select(static y => $"{y.Year}")];
        IEnumerable<(string Year, string Workload, double Asked)> asked = years.SelectMany(static y => y.Workloads.Select(w => ($"{y.Year}", w.Workload, w.Asked)));
        return new(
            new Caption(reader.Say(DemandMessages.SoughtTitle), PlanUnit.Exaflops.Say(reader)) { Format = Numbers.Whole, Sources = evidence.Of("Workloads", "Tokens", "Labs", "Runs", "Adoption") },
            categories,
            Pivot.Parts(categories, asked, static r => r.Year, static r => r.Workload, r => PlanUnit.Exaflops.Of(r.Asked, reader), Shade.Mixed))
        {
            CategoryTitle = reader.Say(SectionMessages.Year),
            Lines =
            [
                Line.Limit(reader.Say(DemandMessages.Usable), [.. years.Select(y => (double?)PlanUnit.Exaflops.Of(service.Usable.Where(u => u.Year == y.Year).Sum(static u => u.Usable), reader))]),
                new(reader.Say(DemandMessages.Served), [.. years.Select(y => (double?)PlanUnit.Exaflops.Of(y.Served, reader))], Shade.Limit) { IsLabelled = true },
            ],
        };
    }

    // Each step is what the one before loses; the last is what workloads receive.
    private static WaterfallChart Way(PlanService service, ServedYear year, PlanEvidence evidence, Speaker reader)
    {
        UsableRow[] rows = [.. service.Usable.Where(u => u.Year == year.Year)];
        double Sum(Func<UsableRow, double> of) => PlanUnit.Exaflops.Of(rows.Sum(of), reader);
        (Message Name, double Level)[] levels =
        [
            (DemandMessages.Failed, Sum(static r => r.Alive)),
            (DemandMessages.IdleHours, Sum(static r => r.Occupied)),
            (DemandMessages.Away, Sum(static r => r.AtHome)),
            (DemandMessages.Efficiency, Sum(static r => r.Usable)),
            (DemandMessages.NotAsked, Sum(static r => r.Used)),
        ];
        double start = Sum(static r => r.Deployed);
        return new(
            new Caption(reader.Say(DemandMessages.WayTitle(Period.Of(year.Year))), PlanUnit.Exaflops.Say(reader)) { Format = Numbers.Whole, Sources = evidence.Of("Pools", "Fleet", "Provinces") },
            [
                new(reader.Say(DemandMessages.Nameplate), start, true),
                .. levels.Select((level, i) => new WaterfallStep(reader.Say(level.Name), Step(i == 0 ? start : levels[i - 1].Level, level.Level))),
                new(reader.Say(DemandMessages.AtWork), levels[^1].Level, true),
            ])
        {
            CategoryTitle = reader.Say(DemandMessages.Step),
        };
    }

    // What sums of many factors differ by where nothing is lost is no step.
    private static double Step(double before, double after) => Math.Abs(after - before) <= 1e-9 * Math.Abs(before) ? 0 : after - before;

    private static DataTable Parts(PlanService service, IReadOnlyList<ServedYear> years, int checkpoint, PlanEvidence evidence, Speaker reader)
    {
        Dictionary<string, DemandRow> reasons = service.Demand.Where(d => d.Year == checkpoint).ToDictionary(static d => d.Workload);
        string[] workloads = [.. years.SelectMany(static y => y.Workloads).Select(static w => w.Workload).Distinct()];
        return new(
            new Caption(reader.Say(DemandMessages.PartsTitle)) { Format = Numbers.Percent, Sources = evidence.Of("Workloads", "Tokens", "Labs", "Runs", "Adoption", "Pools", "Fleet", "Provinces") },
            [new(reader.Say(DemandMessages.Workload)), .. years.Select(static y => new TableColumn($"{y.Year}", string.Empty, Numbers.Percent) { HasBars = true }), new(reader.Say(DemandMessages.WhyUnserved(Period.Of(checkpoint))))],
            [
                .. workloads.Select(name => (IReadOnlyList<object?>)[name, .. years.Select(y => (object?)y.Workloads.FirstOrDefault(w => w.Workload == name)?.Part), reader.Say(reasons[name].Words)]),
                [reader.Say(DemandMessages.All), .. years.Select(static y => (object?)y.Part), string.Empty],
            ])
        {
            IsWide = false,
        };
    }

    private static DataTable Provinces(PlanService service, int year, PlanEvidence evidence, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(DemandMessages.ProvincesTitle(Period.Of(year)))) { Sources = evidence.Of("Provinces") },
        service.Provinces.Where(p => p.Year == year).OrderByDescending(static p => p.Idle),
        new(reader.Say(DemandMessages.Province), static p => p.Province),
        new(reader.Say(DemandMessages.Built), PlanUnit.Megawatts.Say(reader), Numbers.Whole, static p => p.Built),
        new(reader.Say(DemandMessages.Floor), string.Empty, Numbers.Percent, static p => p.Floor),
        new(new TableColumn(reader.Say(DemandMessages.Occupancy), string.Empty, Numbers.Percent) { HasBars = true }, static p => p.Occupancy),
        new(reader.Say(DemandMessages.IdleHours), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, p => PlanUnit.Exaflops.Of(p.Idle, reader)),
        new(reader.Say(DemandMessages.AtWork), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, p => PlanUnit.Exaflops.Of(p.Used, reader)));

    private static DataTable Hubs(PlanService service, int year, PlanEvidence evidence, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(DemandMessages.HubsTitle(Period.Of(year)))) { Sources = evidence.Of("Hubs", "Pools"), Remark = reader.Say(DemandMessages.HubsRemark) },
        service.HubMix.Where(r => r.Year == year),
        new(reader.Say(DemandMessages.Hub), r => r.Hub.Length > 0 ? r.Hub : reader.Say(DemandMessages.AllHubs)),
        new(reader.Say(DemandMessages.LargestPool), static r => r.LargestPool),
        new(new TableColumn(reader.Say(DemandMessages.LargestPoolShare), string.Empty, Numbers.Percent) { HasBars = true }, static r => r.LargestShare),
        new(reader.Say(DemandMessages.YoungerThanTwo), string.Empty, Numbers.Percent, static r => r.Ages[0] + r.Ages[1]),
        new(reader.Say(DemandMessages.LargestInPool), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => PlanUnit.Exaflops.Of(r.LargestInPool, reader)),
        new(reader.Say(DemandMessages.LargestMixed), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => r.LargestMixed is { } mixed ? PlanUnit.Exaflops.Of(mixed, reader) : null),
        new(reader.Say(DemandMessages.LargestAcross), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => r.LargestAcross is { } across ? PlanUnit.Exaflops.Of(across, reader) : null));

    // What is sought and held year by year, and the places of the checkpoint's run or, where there are more years, of all.
    private static IBlock[] LargestRun(PlanService service, PlanEvidence evidence, Speaker reader)
    {
        IReadOnlyList<string> sources = evidence.Of("Targets", "Hubs", "Pools");
        RunPlaceRow[] used = [.. service.RunPlaces.Where(static p => p.IsUsed)];
        double? Shown(double petaflops) => PlanUnit.Exaflops.Of(petaflops, reader);
        ColumnChart chart = new(
            new Caption(reader.Say(DemandMessages.RunTitle), PlanUnit.Exaflops.Say(reader)) { Format = Numbers.OneDecimal, Sources = sources, Summary = string.Join(' ', service.LargestRuns.Select(r => reader.Say(r.Words))) },
            [.. service.LargestRuns.Select(static r => $"{r.Year}")],
            [new(reader.Say(DemandMessages.RunHeld), [.. service.LargestRuns.Select(r => Shown(r.Held))], Shade.Plan)])
        {
            CategoryTitle = reader.Say(SectionMessages.Year),
            Lines = [Line.Limit(reader.Say(DemandMessages.RunSought), [.. service.LargestRuns.Select(r => Shown(r.Asked))])],
        };
        return used.Length == 0 ? [chart] : [chart, RunPlaces(used, sources, reader)];
    }

    private static DataTable RunPlaces(IReadOnlyList<RunPlaceRow> places, IReadOnlyList<string> sources, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(DemandMessages.RunPlacesTitle)) { Sources = sources, Remark = reader.Say(DemandMessages.RunPlacesRemark) },
        places,
        new(reader.Say(SectionMessages.Year), static r => $"{r.Year}"),
        new(reader.Say(DemandMessages.Hub), r => r.Hub.Length > 0 ? r.Hub : reader.Say(DemandMessages.AllHubs)),
        new(reader.Say(DemandMessages.Pool), r => r.Pool.Length > 0 ? r.Pool : reader.Say(DemandMessages.AllPools)),
        new(reader.Say(DemandMessages.TrainingThere), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => PlanUnit.Exaflops.Of(r.Training, reader)),
        new(reader.Say(DemandMessages.LargestThere), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => PlanUnit.Exaflops.Of(r.Largest, reader)),
        new(reader.Say(DemandMessages.RunHeld), PlanUnit.Exaflops.Say(reader), Numbers.OneDecimal, r => PlanUnit.Exaflops.Of(r.Held, reader))) with { IsWide = false };

    private static FanChart Frontier(IReadOnlyList<FrontierRow> rows, PlanEvidence evidence, Speaker reader) => new(
        new Caption(reader.Say(DemandMessages.FrontierTitle), reader.Say(DemandMessages.Months)) { Format = Numbers.OneDecimal, Sources = evidence.Of("Runs"), Remark = reader.Say(DemandMessages.FrontierRemark(Figure.Number(rows[0].Developers, "0.#"))) },
        [.. rows.Select(static r => $"{r.Year}")],
        [new(reader.Say(ServiceMessages.GainBand(Figure.Number(FrontierReader.SlowGain), Figure.Number(FrontierReader.FastGain))), [.. rows.Select(static r => Months * r.LagAtFastGain)], [.. rows.Select(static r => Months * r.LagAtSlowGain)])],
        [.. rows.Select(static r => Months * r.Lag)])
    {
        Lines = [Line.Limit(reader.Say(DemandMessages.LagAimedAt), [.. rows.Select(static r => (double?)(Months * r.Typed))])],
        MedianName = reader.Say(ServiceMessages.GainOfCase(Figure.Number(rows[0].Gain))),
        CategoryTitle = reader.Say(SectionMessages.Year),
    };
}
