using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Tables of what compute is worth: the way from nameplate to work, provinces, cost, and the lag behind the frontier.</summary>
internal static class UsableSections
{
    private const double Kilo = 1000;
    private const double MonthsAYear = 12;

    /// <summary>Says years as months.</summary>
    /// <param name="years">The years.</param>
    internal static Figure Months(double years) => Figure.Number(MonthsAYear * years, "0.#");

    /// <summary>Makes the waterfall from nameplate to work in one year.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="parts">What nameplate compute is made of in that year.</param>
    internal static StudySection Way(PlanService service, NameplateParts parts) => Way(service, parts.Year, parts.Words);

    private static StudySection Way(PlanService service, int year, Message parts) => StudySection.Of(
        "Usable",
        DemandReportMessages.WayHeading(Period.Of(year)),
        Message.Sentences(WayFinding(service, year), parts),
        Levels(service, year),
        (new("step", DemandReportMessages.Step), static r => r.Name),
        (new("left", DemandReportMessages.Left, "EFLOPS", "#,##0.0"), static r => r.Level / Kilo),
        (new("domestic", DemandReportMessages.OfItDomestic, "EFLOPS", "#,##0.0"), static r => r.Domestic / Kilo)) with
    {
        Label = DemandReportMessages.WayLabel,
        Chart = new(StudyChartKind.Waterfall, DemandReportMessages.WayHeading(Period.Of(year)), "step", ["left"]) { End = DemandReportMessages.AtWork },
    };

    /// <summary>Says where nameplate goes.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="year">The year.</param>
    internal static Message WayFinding(PlanService service, int year)
    {
        (Message Name, double Level, double Domestic)[] levels = [.. Levels(service, year)];
        (double nameplate, double used) = (levels[0].Level, levels[^1].Level);
        (Message Name, double Lost)[] losses = [.. levels.Skip(1).Select((l, i) => (l.Name, levels[i].Level - l.Level)).OrderByDescending(static l => l.Item2)];
        return nameplate <= 0 ? Message.None : Message.Sentences(
            DemandMessages.Way(Period.Of(year), Figure.Compute(nameplate), Figure.Compute(used), Figure.Part(used / nameplate)),
            losses[1].Lost > 0 ? DemandMessages.Losses(losses[0].Name.Within(), Figure.Compute(losses[0].Lost), losses[1].Name.Within(), Figure.Compute(losses[1].Lost)) : Message.None);
    }

    /// <summary>Makes the table of provinces in one year, the most idle compute first.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="year">The year.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Provinces(PlanService service, int year, FigureSources sources)
    {
        ProvinceRow[] rows = [.. service.Provinces.Where(p => p.Year == year).OrderByDescending(static p => p.Idle)];
        return StudySection.Of(
            "Provinces",
            DemandReportMessages.ProvincesHeading(Period.Of(year)),
            DemandReportMessages.ProvincesFinding,
            rows,
            [
                (new("province", DemandReportMessages.Province), static p => p.Province),
                (new("built", DemandReportMessages.Built, "MW", "#,##0"), static p => p.Built),
                (new("builtShare", DemandReportMessages.BuiltShare, DisplayUnit.None, "0.0%"), static p => p.BuiltShare),
                .. rows.Any(static p => p.Floor is not null) ? Floors() : [],
                (new("alive", DemandReportMessages.Alive, "EFLOPS", "#,##0.0"), static p => p.Alive / Kilo),
                (new("occupancy", DemandReportMessages.Occupancy, DisplayUnit.None, "0.0%"), static p => p.Occupancy),
                (new("idle", DemandReportMessages.Idle, "EFLOPS", "#,##0.0"), static p => p.Idle / Kilo),
                (new("idleCost", DemandReportMessages.IdleCost, DisplayUnit.BillionCny, "#,##0.0"), static p => p.IdleCost / 1e9),
                (new("used", DemandReportMessages.Used, "EFLOPS", "#,##0.0"), static p => p.Used / Kilo),
                (new("sources", StudyMessages.Sources), p => sources.Of(p.Province, "Provinces")),
            ]) with
        {
            Label = DemandReportMessages.ProvincesLabel,
            Chart = new(StudyChartKind.Tiles, DemandReportMessages.ProvincesChart(Period.Of(year)), "province", ["idle"]),
        };
    }

    /// <summary>Makes the table of the lag behind the frontier.</summary>
    /// <param name="rows">The races.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Frontier(IReadOnlyList<FrontierRow> rows, FigureSources sources)
    {
        bool one = rows.DistinctBy(static r => r.Run).Count() == 1;
        return StudySection.Of(
            "Frontier",
            DemandReportMessages.FrontierHeading,
            DemandReportMessages.FrontierFinding,
            rows,
            (new("run", DemandReportMessages.Race), static r => r.Run),
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
            (new("developers", DemandReportMessages.Developers, DisplayUnit.None, "0.#"), static r => r.Developers),
            (new("training", DemandReportMessages.TrainingServed, "EFLOPS", "#,##0.0"), static r => r.Training / Kilo),
            (new("fast", DemandReportMessages.AtGain(Figure.Number(FrontierReader.FastGain)), "months", "0.0"), static r => MonthsAYear * r.LagAtFastGain),
            (new("lag", DemandReportMessages.AtOwnGain, "months", "0.0"), static r => MonthsAYear * r.Lag),
            (new("slow", DemandReportMessages.AtGain(Figure.Number(FrontierReader.SlowGain)), "months", "0.0"), static r => MonthsAYear * r.LagAtSlowGain),
            (new("aimedAt", DemandReportMessages.LagAimedAt, "months", "0.0"), static r => MonthsAYear * r.Typed),
            (new("sources", StudyMessages.Sources), r => sources.Of(r.Run, "Runs"))) with
        {
            Label = DemandReportMessages.FrontierLabel,
            Chart = one ? new(StudyChartKind.Fan, DemandReportMessages.FrontierHeading, "year", ["fast", "lag", "slow"]) { Limits = ["aimedAt"] } : null,
        };
    }

    /// <summary>Makes the table of the cost of usable compute in one year: of each product and kind of work the mean over the hubs where it stands.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="year">The year.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Costs(PlanService service, int year, DemandInputs inputs) => StudySection.Of(
        "Costs",
        DemandReportMessages.CostsHeading(Period.Of(year)),
        DemandReportMessages.CostsFinding,
        from row in service.Costs
        where row.Year == year
        group row by (row.Product, row.Origin, row.Kind) into rows
        orderby rows.Key.Kind, rows.Average(static r => r.PerUsable)
        select rows,
        (new("product", DemandReportMessages.ProductAndWork), static r => DemandReportMessages.ProductFor(new(r.Key.Product), r.Key.Kind, r.Key.Origin)),
        (new("origin", DemandReportMessages.OriginHeader), static r => DemandReportMessages.Of(r.Key.Origin)),
        (new("perNameplate", DemandReportMessages.PerNameplate, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerNameplate) / Kilo),
        (new("whereBusy", DemandReportMessages.PerUsableBusy, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsableWhereBusy) / Kilo),
        (new("perUsable", DemandReportMessages.PerUsable, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsable) / Kilo),
        (new("idleness", DemandReportMessages.OfIdleness, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsable - c.PerUsableWhereBusy) / Kilo),
        (new("hubs", DemandReportMessages.Hubs, DisplayUnit.None, "0"), static r => r.Count()),
        (new("sources", StudyMessages.Sources), r => inputs.OfCost(r.Key.Product))) with
    {
        Label = DemandReportMessages.CostsLabel,
        Chart = new(StudyChartKind.Column, DemandReportMessages.CostsChart(Period.Of(year)), "product", ["whereBusy", "idleness"]) { IsStacked = true, Whole = "perUsable", Hatched = "idleness" },
    };

    /// <summary>Makes the table of what tokens cost against their price.</summary>
    /// <param name="rows">One a service and year.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection TokenMargins(IReadOnlyList<TokenMargin> rows, DemandInputs inputs) => StudySection.Of(
        "TokenMargins",
        TokenMarginMessages.Heading,
        Message.Sentences(TokenMarginMessages.Finding(rows), TokenMarginMessages.Reading),
        rows,
        (new("service", TokenMarginMessages.Service), static r => r.Service),
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
        (new("gigaflop", TokenMarginMessages.PerToken, "GFLOP", "#,##0.0"), static r => r.Flop / 1e9),
        (new("cost", TokenMarginMessages.Cost, "CNY", "0.000"), static r => r.Cost),
        (new("price", TokenMarginMessages.Price, "CNY", "0.000"), static r => r.Price),
        (new("margin", TokenMarginMessages.Margin, DisplayUnit.None, "0%"), static r => r.Margin),
        (new("occupancy", DemandReportMessages.Occupancy, DisplayUnit.None, "0.0%"), static r => r.Occupancy),
        (new("breakEvenOccupancy", TokenMarginMessages.BreakEvenOccupancy, DisplayUnit.None, "0.0%"), static r => r.BreakEvenOccupancy),
        (new("sources", StudyMessages.Sources), r => inputs.OfTokens(r.Service, r.Year))) with
    {
        Label = TokenMarginMessages.Label,
        Chart = rows.DistinctBy(static r => r.Service).Count() == 1 ? new(StudyChartKind.Line, TokenMarginMessages.Heading, "year", ["cost", "price"]) : null,
    };

    private static (StudyColumn Column, Func<ProvinceRow, object?> Cell)[] Floors() =>
    [
        (new("floor", DemandReportMessages.Floor, DisplayUnit.None, "0.0%"), static p => p.Floor),
        (new("floorCost", DemandReportMessages.FloorCost, DisplayUnit.Points, "0.00"), static p => p.FloorCost),
    ];

    // What is left after each loss; the first is all that ever stood. What sums of many factors differ by where nothing is lost is no step.
    private static IEnumerable<(Message Name, double Level, double Domestic)> Levels(PlanService service, int year)
    {
        UsableRow[] rows = [.. service.Usable.Where(u => u.Year == year)];
        double before = double.PositiveInfinity;
        foreach ((Message name, Func<UsableRow, double> of) in new (Message, Func<UsableRow, double>)[]
        {
            (DemandReportMessages.Nameplate, static r => r.Deployed), (DemandReportMessages.Failed, static r => r.Alive), (DemandReportMessages.IdleHours, static r => r.Occupied),
            (DemandReportMessages.Away, static r => r.AtHome), (DemandReportMessages.Efficiency, static r => r.Usable), (DemandReportMessages.NotUsed, static r => r.Used),
        })
        {
            double level = rows.Sum(of);
            before = Math.Abs(before - level) <= 1e-9 * level ? before : level;
            yield return (name, before, rows.Where(static r => r.Origin == Cases.Origin.Domestic).Sum(of));
        }
    }
}
