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
        UsableMessages.WayHeading(Period.Of(year)),
        Message.Sentences(WayFinding(service, year), parts),
        Levels(service, year),
        (new("step", UsableMessages.Step), static r => r.Name),
        (new("left", UsableMessages.Left, "EFLOPS", "#,##0.0"), static r => r.Level / Kilo),
        (new("domestic", UsableMessages.OfItDomestic, "EFLOPS", "#,##0.0"), static r => r.Domestic / Kilo)) with
    {
        Label = UsableMessages.WayLabel,
        Chart = new(StudyChartKind.Waterfall, UsableMessages.WayHeading(Period.Of(year)), "step", ["left"]) { End = UsableMessages.AtWork },
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
            UsableMessages.ProvincesHeading(Period.Of(year)),
            UsableMessages.ProvincesFinding,
            rows,
            [
                (new("province", UsableMessages.Province), static p => p.Province),
                (new("built", UsableMessages.Built, "MW", "#,##0"), static p => p.Built),
                (new("builtShare", UsableMessages.BuiltShare, DisplayUnit.None, "0.0%"), static p => p.BuiltShare),
                .. rows.Any(static p => p.Floor is not null) ? Floors() : [],
                (new("alive", UsableMessages.Alive, "EFLOPS", "#,##0.0"), static p => p.Alive / Kilo),
                (new("occupancy", UsableMessages.Occupancy, DisplayUnit.None, "0.0%"), static p => p.Occupancy),
                (new("idle", UsableMessages.Idle, "EFLOPS", "#,##0.0"), static p => p.Idle / Kilo),
                (new("idleCost", UsableMessages.IdleCost, DisplayUnit.BillionCny, "#,##0.0"), static p => p.IdleCost / 1e9),
                (new("used", UsableMessages.Used, "EFLOPS", "#,##0.0"), static p => p.Used / Kilo),
                (new("sources", StudyMessages.Sources), p => sources.Of(p.Province, "Provinces")),
            ]) with
        {
            Label = UsableMessages.ProvincesLabel,
            Chart = new(StudyChartKind.Tiles, UsableMessages.ProvincesChart(Period.Of(year)), "province", ["idle"]),
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
            UsableMessages.FrontierHeading,
            UsableMessages.FrontierFinding,
            rows,
            (new("run", UsableMessages.Race), static r => r.Run),
            (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
            (new("developers", UsableMessages.Developers, DisplayUnit.None, "0.#"), static r => r.Developers),
            (new("training", UsableMessages.TrainingServed, "EFLOPS", "#,##0.0"), static r => r.Training / Kilo),
            (new("fast", UsableMessages.AtGain(Figure.Number(FrontierReader.FastGain)), "months", "0.0"), static r => MonthsAYear * r.LagAtFastGain),
            (new("lag", UsableMessages.AtOwnGain, "months", "0.0"), static r => MonthsAYear * r.Lag),
            (new("slow", UsableMessages.AtGain(Figure.Number(FrontierReader.SlowGain)), "months", "0.0"), static r => MonthsAYear * r.LagAtSlowGain),
            (new("aimedAt", UsableMessages.LagAimedAt, "months", "0.0"), static r => MonthsAYear * r.Typed),
            (new("sources", StudyMessages.Sources), r => sources.Of(r.Run, "Runs"))) with
        {
            Label = UsableMessages.FrontierLabel,
            Chart = one ? new(StudyChartKind.Fan, UsableMessages.FrontierHeading, "year", ["fast", "lag", "slow"]) { Limits = ["aimedAt"] } : null,
        };
    }

    /// <summary>Makes the table of the cost of usable compute in one year: of each product and kind of work the mean over the hubs where it stands.</summary>
    /// <param name="service">The plan.</param>
    /// <param name="year">The year.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Costs(PlanService service, int year, DemandInputs inputs) => StudySection.Of(
        "Costs",
        UsableMessages.CostsHeading(Period.Of(year)),
        UsableMessages.CostsFinding,
        from row in service.Costs
        where row.Year == year
        group row by (row.Product, row.Origin, row.Kind) into rows
        orderby rows.Key.Kind, rows.Average(static r => r.PerUsable)
        select rows,
        (new("product", UsableMessages.ProductAndWork), static r => UsableMessages.ProductFor(new(r.Key.Product), r.Key.Kind, r.Key.Origin)),
        (new("origin", UsableMessages.OriginHeader), static r => UsableMessages.Of(r.Key.Origin)),
        (new("perNameplate", UsableMessages.PerNameplate, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerNameplate) / Kilo),
        (new("whereBusy", UsableMessages.PerUsableBusy, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsableWhereBusy) / Kilo),
        (new("perUsable", UsableMessages.PerUsable, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsable) / Kilo),
        (new("idleness", UsableMessages.OfIdleness, "thousand CNY", "#,##0.0"), static r => r.Average(static c => c.PerUsable - c.PerUsableWhereBusy) / Kilo),
        (new("hubs", UsableMessages.Hubs, DisplayUnit.None, "0"), static r => r.Count()),
        (new("sources", StudyMessages.Sources), r => inputs.OfCost(r.Key.Product))) with
    {
        Label = UsableMessages.CostsLabel,
        Chart = new(StudyChartKind.Column, UsableMessages.CostsChart(Period.Of(year)), "product", ["whereBusy", "idleness"]) { IsStacked = true, Whole = "perUsable", Hatched = "idleness" },
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
        (new("occupancy", UsableMessages.Occupancy, DisplayUnit.None, "0.0%"), static r => r.Occupancy),
        (new("breakEvenOccupancy", TokenMarginMessages.BreakEvenOccupancy, DisplayUnit.None, "0.0%"), static r => r.BreakEvenOccupancy),
        (new("sources", StudyMessages.Sources), r => inputs.OfTokens(r.Service, r.Year))) with
    {
        Label = TokenMarginMessages.Label,
        Chart = rows.DistinctBy(static r => r.Service).Count() == 1 ? new(StudyChartKind.Line, TokenMarginMessages.Heading, "year", ["cost", "price"]) : null,
    };

    private static (StudyColumn Column, Func<ProvinceRow, object?> Cell)[] Floors() =>
    [
        (new("floor", UsableMessages.Floor, DisplayUnit.None, "0.0%"), static p => p.Floor),
        (new("floorCost", UsableMessages.FloorCost, DisplayUnit.Points, "0.00"), static p => p.FloorCost),
    ];

    // What is left after each loss; the first is all that ever stood. What sums of many factors differ by where nothing is lost is no step.
    private static IEnumerable<(Message Name, double Level, double Domestic)> Levels(PlanService service, int year)
    {
        UsableRow[] rows = [.. service.Usable.Where(u => u.Year == year)];
        double before = double.PositiveInfinity;
        foreach ((Message name, Func<UsableRow, double> of) in new (Message, Func<UsableRow, double>)[]
        {
            (UsableMessages.Nameplate, static r => r.Deployed), (UsableMessages.Failed, static r => r.Alive), (UsableMessages.IdleHours, static r => r.Occupied),
            (UsableMessages.Away, static r => r.AtHome), (UsableMessages.Efficiency, static r => r.Usable), (UsableMessages.NotUsed, static r => r.Used),
        })
        {
            double level = rows.Sum(of);
            before = Math.Abs(before - level) <= 1e-9 * level ? before : level;
            yield return (name, before, rows.Where(static r => r.Origin == Cases.Origin.Domestic).Sum(of));
        }
    }
}
