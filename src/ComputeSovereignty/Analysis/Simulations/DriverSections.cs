using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>The sections on what drives the results.</summary>
internal static class DriverSections
{
    private const string Signed = "+0.00;-0.00;0.00";
    private const string Digits = "#,##0.####";
    private const int MostPoints = 250;

    internal static StudySection Tornado(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "Drivers",
        DriverMessages.DriversHeading(Period.Of(answer.Simulation.Schema.Checkpoint)),
        findings.Drivers(),
        answer.Effects.Where(e => e.Result == answer.CheckpointShare).OrderByDescending(static e => Math.Abs(e.Swing)),
        (new("driver", DriverMessages.Driver), static e => e.Driver.Title),
        (new("address", DriverMessages.Address), static e => e.Driver.Name),
        (new("effect", DriverMessages.EffectHeader), static e => DriverMessages.Effect(e.Driver.Parameter.Effect)),
        (new("lowEnd", DriverMessages.LowEnd, string.Empty, Digits), static e => e.LowEnd),
        (new("highEnd", DriverMessages.HighEnd, string.Empty, Digits), static e => e.HighEnd),
        (new("atLow", DriverMessages.AtLow, string.Empty, "0.0%"), static e => e.AtLow),
        (new("atHigh", DriverMessages.AtHigh, string.Empty, "0.0%"), static e => e.AtHigh),
        (new("swing", DriverMessages.Swing, "points", "+0.0;-0.0;0.0"), static e => 100 * e.Swing),
        (new("correlation", DriverMessages.RankCorrelation, string.Empty, Signed), static e => e.Correlation?.Value),
        (new("low", SimulationReportMessages.From(DriverMessages.RankCorrelation), string.Empty, Signed), static e => e.Correlation?.Low),
        (new("high", SimulationReportMessages.To(DriverMessages.RankCorrelation), string.Empty, Signed), static e => e.Correlation?.High)) with
    {
        Label = DriverMessages.DriversLabel,
        Chart = new(StudyChartKind.Tornado, DriverMessages.TornadoChart(Period.Of(answer.Simulation.Schema.Checkpoint)), "driver", ["atLow", "atHigh"]) { Base = answer.Of(answer.CheckpointShare.Name).Mean ?? 0, BaseTitle = ChartMessages.MeanOfDraws },
    };

    internal static StudySection Correlations(SimulationResult answer, SimulationSentences findings)
    {
        ResultColumn[] results = [.. answer.DrivenResults];
        return new(
            "RankCorrelations",
            DriverMessages.CorrelationsHeading,
            findings.Correlations(),
            [new("driver", DriverMessages.Driver), .. results.Select(r => new StudyColumn(Member(answer, r), r.Title, string.Empty, Signed))],
            [.. answer.Simulation.Model.Drivers.Select(d => (IReadOnlyList<object?>)[d.Title, .. results.Select(r => (object?)answer.Effects.First(e => e.Driver == d && e.Result == r).Correlation?.Value)])])
        {
            Label = DriverMessages.CorrelationsLabel,
            Heat = new(DriverMessages.Spearman, null, []),
        };
    }

    internal static IEnumerable<StudySection> Indices(SimulationResult answer, SimulationSentences findings)
    {
        if (answer.Indices.Count == 0)
        {
            yield break;
        }

        (ResultColumn first, SobolIndices main) = answer.Indices[0];
        yield return StudySection.Of(
            "SobolIndices",
            DriverMessages.IndicesHeading(first.Title),
            findings.Indices(first, main),
            main.Indices.OrderByDescending(static i => i.Total.Value),
            [
                .. IndexColumns<SobolIndex>(findings, static i => i),
                (new("members", DriverMessages.MovesTogether) { IsNote = true }, i => answer.Simulation.Model.Factors.First(f => f.Name == i.Factor).Drivers is { Count: > 1 } drivers ? new Listing([.. drivers.Select(d => answer.Simulation.Model.Drivers[d].Title)], Joint.Comma) : string.Empty),
            ]) with
        {
            Label = DriverMessages.IndicesLabel,
            Chart = new(StudyChartKind.Column, DriverMessages.IndicesChart, "factor", ["total"]),
        };
        yield return StudySection.Of(
            "SobolIndicesOfAll",
            DriverMessages.OtherIndicesHeading,
            Message.Sentences(answer.Indices.Skip(1).Where(static i => i.Indices.IsTooSmall).Take(1).Select(static i => DriverMessages.OtherIndicesTooFew(Figure.Count(i.Indices.BaseDraws)))),
            answer.Indices.Skip(1).SelectMany(static i => i.Indices.Indices.OrderByDescending(static x => x.Total.Value).Select(x => (i.Result, Index: x))),
            [(new("result", SimulationReportMessages.Result), static r => r.Result.Title), .. IndexColumns<(ResultColumn Result, SobolIndex Index)>(findings, static r => r.Index)]) with
        {
            Label = DriverMessages.OtherIndicesLabel,
            IsDetail = true,
        };
    }

    internal static StudySection Points(SimulationResult answer, Scatter scatter, int number)
    {
        UncertainDriver driver = answer.Simulation.Model.Drivers[scatter.Driver];
        ResultColumn result = answer.Simulation.Schema[scatter.Result];
        double[] across = answer.Table.Numbers(driver.Name);
        double[] up = answer.Table.Numbers(DrawLayout.Figure(answer.Way, result.Name));
        int step = Math.Max(1, (across.Length + MostPoints - 1) / MostPoints);
        int[] shown = [.. Enumerable.Range(0, across.Length).Where(d => d % step == 0 && double.IsFinite(up[d]))];
        return StudySection.Of(
            $"Scatter{number}",
            DriverMessages.ScatterHeading(result.Title, driver.Title.Within()),
            DriverMessages.ScatterFinding(Figure.Count(shown.Length), Figure.Count(across.Length)),
            shown,
            (new("driver", driver.Title, string.Empty, Digits), d => across[d]),
            (new("result", result.Title, result.Unit, result.Format), d => up[d]),
            (new("draw", DriverMessages.Draw, string.Empty, "0"), static d => d)) with
        {
            Label = DriverMessages.ScatterLabel(Figure.Count(number)),
            IsDetail = true,
            Chart = new(StudyChartKind.Points, DriverMessages.ScatterHeading(result.Title, driver.Title.Within()), "driver", ["result"]),
        };
    }

    internal static StudySection Named(SimulationResult answer, string file) => StudySection.Of(
        "NamedDraws",
        DriverMessages.NamedHeading,
        file.Length == 0 ? DriverMessages.NamedFinding : DriverMessages.NamedFindingIn(new(file)),
        answer.Named,
        (new("scenario", DriverMessages.Scenario), static n => n.Name),
        (new("level", DriverMessages.DrawsBelow, string.Empty, "0%"), static n => n.Level),
        (new("quantile", DriverMessages.AtQuantile(Period.Of(answer.Simulation.Schema.Checkpoint)), string.Empty, "0.0%"), static n => n.Quantile),
        (new("share", DriverMessages.OfTheDraw, string.Empty, "0.0%"), static n => n.Share),
        (new("draw", DriverMessages.Draw, string.Empty, "0"), static n => (double)n.Draw),
        (new("changes", DriverMessages.DrawnFigures) { IsNote = true }, static n => new Listing([.. n.Changes.Select(Drawn)], Joint.Semicolon))) with
    {
        Label = DriverMessages.NamedLabel,
    };

    internal static StudySection Distributions(SimulationResult answer, SimulationSentences findings) => StudySection.Of(
        "Uncertainty",
        DriverMessages.UncertaintyHeading,
        findings.Uncertainty(),
        answer.Simulation.Model.Drivers,
        (new("driver", DriverMessages.Driver), static d => d.Title),
        (new("address", DriverMessages.Address), static d => d.Name),
        (new("distribution", DriverMessages.DistributionHeader), static d => DesignMessages.Of(d.Distribution.Kind)),
        (new("p1", Message.Verbatim("P1"), string.Empty, Digits), static d => d.Distribution.P1),
        (new("p2", Message.Verbatim("P2"), string.Empty, Digits), static d => d.Distribution.P2),
        (new("p3", Message.Verbatim("P3"), string.Empty, Digits), static d => d.Distribution.P3),
        (new("p10", Message.Verbatim("10%"), string.Empty, Digits), static d => d.Distribution.Inverse(0.1)),
        (new("p50", SimulationReportMessages.Median, string.Empty, Digits), static d => d.Distribution.Inverse(0.5)),
        (new("p90", Message.Verbatim("90%"), string.Empty, Digits), static d => d.Distribution.Inverse(0.9)),
        (new("effect", DriverMessages.EffectHeader), static d => DriverMessages.Effect(d.Parameter.Effect)),
        (new("group", DriverMessages.GroupHeader), static d => d.Parameter.Group),
        (new("correlation", DriverMessages.CorrelationHeader, string.Empty, "0.0#"), static d => d.Parameter.Correlation == 0 ? null : d.Parameter.Correlation),
        (new("sources", DriverMessages.SourcesHeader), static d => string.Join(' ', d.Parameter.References))) with
    {
        Label = DriverMessages.UncertaintyLabel,
        IsDetail = true,
    };

    private static IEnumerable<(StudyColumn Column, Func<T, object?> Cell)> IndexColumns<T>(SimulationSentences findings, Func<T, SobolIndex> index) =>
    [
        (new("factor", DriverMessages.DriverOrGroup), r => findings.Factor(index(r).Factor)),
        (new("first", DriverMessages.FirstOrder, string.Empty, "0.00"), r => index(r).First.Value),
        (new("firstLow", SimulationReportMessages.From(DriverMessages.FirstOrder), string.Empty, "0.00"), r => index(r).First.Low),
        (new("firstHigh", SimulationReportMessages.To(DriverMessages.FirstOrder), string.Empty, "0.00"), r => index(r).First.High),
        (new("total", DriverMessages.TotalIndex, string.Empty, "0.00"), r => index(r).Total.Value),
        (new("totalLow", SimulationReportMessages.From(DriverMessages.TotalIndex), string.Empty, "0.00"), r => index(r).Total.Low),
        (new("totalHigh", SimulationReportMessages.To(DriverMessages.TotalIndex), string.Empty, "0.00"), r => index(r).Total.High),
    ];

    private static Message Drawn(ParameterChange change)
    {
        (Name address, Figure value) = (new($"{change.Address}"), Figure.Number(change.Value.Number, "0.###"));
        return change.Operation switch
        {
            ChangeOperation.Set => DriverMessages.Drawn(address, new("="), value),
            ChangeOperation.Scale => DriverMessages.Drawn(address, new("×"), value),
            ChangeOperation.Add => DriverMessages.Drawn(address, new("+"), value),
            _ => DriverMessages.DrawnShift(address, GridAxisMessages.Shifted(change.Value.Number)),
        };
    }

    // The same in every case: neither the checkpoint's year nor the definition of share is part of a member's name.
    private static string Member(SimulationResult answer, ResultColumn result) => result == answer.CheckpointShare ? "share" : result.Name.Split('@')[0] switch
    {
        "met" => "targetMet",
        var name => name,
    };
}
