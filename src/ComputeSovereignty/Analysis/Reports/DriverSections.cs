using System.Globalization;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The sections on what drives the results.</summary>
internal static class DriverSections
{
    private const string Signed = "+0.00;-0.00;0.00";
    private const string Figure = "#,##0.####";
    private const int MostPoints = 250;

    internal static StudySection Tornado(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "Drivers",
        $"What drives the share of {answer.Simulation.Schema.Checkpoint}",
        words.Drivers(),
        answer.Effects.Where(e => e.Result == answer.CheckpointShare).OrderByDescending(static e => Math.Abs(e.Swing)),
        (new("driver", "Driver"), static e => e.Driver.Name),
        (new("effect", "Effect"), static e => $"{e.Driver.Parameter.Effect}"),
        (new("lowEnd", "Low end: a fifth is up to", string.Empty, Figure), static e => e.LowEnd),
        (new("highEnd", "High end: a fifth is from", string.Empty, Figure), static e => e.HighEnd),
        (new("atLow", "Mean share at the low end", string.Empty, "0.0%"), static e => e.AtLow),
        (new("atHigh", "Mean share at the high end", string.Empty, "0.0%"), static e => e.AtHigh),
        (new("swing", "Swing", "points", "+0.0;-0.0;0.0"), static e => 100 * e.Swing),
        (new("correlation", "Rank correlation", string.Empty, Signed), static e => e.Correlation?.Value),
        (new("low", "Correlation, from", string.Empty, Signed), static e => e.Correlation?.Low),
        (new("high", "Correlation, to", string.Empty, Signed), static e => e.Correlation?.High)) with
    {
        Chart = new(StudyChartKind.Tornado, $"The mean share of {answer.Simulation.Schema.Checkpoint} over the fifth of futures at either end of each driver", "driver", ["atLow", "atHigh"]) { Base = answer.Of(answer.CheckpointShare.Name).Mean ?? 0 },
    };

    internal static StudySection Correlations(SimulationAnswer answer, SimulationWords words)
    {
        ResultColumn[] results = [.. answer.DrivenResults];
        return new(
            "RankCorrelations",
            "Drivers against results",
            words.Correlations(),
            [new("driver", "Driver"), .. results.Select(r => new StudyColumn(Member(answer, r), r.Title, string.Empty, Signed))],
            [.. answer.Simulation.Model.Drivers.Select(d => (IReadOnlyList<object?>)[d.Name, .. results.Select(r => (object?)answer.Effects.First(e => e.Driver == d && e.Result == r).Correlation?.Value)])])
        {
            Label = "Rank correlations",
            Heat = new("Spearman's rank correlation", null, []),
        };
    }

    internal static IEnumerable<StudySection> Indices(SimulationAnswer answer)
    {
        if (answer.Indices.Count == 0)
        {
            yield break;
        }

        (ResultColumn first, SobolIndices main) = answer.Indices[0];
        yield return StudySection.Of(
            "SobolIndices",
            $"Parts of the variance of the {first.Title.ToLowerInvariant()}",
            SimulationWords.Indices(first, main),
            main.Indices.OrderByDescending(static i => i.Total.Value),
            [
                .. IndexColumns<SobolIndex>(static i => i),
                (new("members", "Moves together") { IsNote = true }, i => string.Join(", ", answer.Simulation.Model.Factors.First(f => f.Name == i.Factor).Drivers is { Count: > 1 } drivers ? drivers.Select(d => answer.Simulation.Model.Drivers[d].Name) : [])),
            ]) with
        {
            Label = "Sobol' indices",
            Chart = new(StudyChartKind.Column, "The part of the variance that each makes, with all that it does together with others", "factor", ["total"]),
        };
        yield return StudySection.Of(
            "SobolIndicesOfAll",
            "Parts of the variance of other results",
            string.Join(" ", answer.Indices.Skip(1).Where(static i => i.Indices.IsTooSmall).Take(1).Select(static i => $"{Wording.Count(i.Indices.BaseDraws)} base draws are too few to tell the drivers of some of them apart: see the intervals.")),
            answer.Indices.Skip(1).SelectMany(static i => i.Indices.Indices.OrderByDescending(static x => x.Total.Value).Select(x => (i.Result, Index: x))),
            [(new("result", "Result"), static r => r.Result.Title), .. IndexColumns<(ResultColumn Result, SobolIndex Index)>(static r => r.Index)]) with
        {
            Label = "Indices of other results",
            IsDetail = true,
        };
    }

    internal static StudySection Points(SimulationAnswer answer, Scatter scatter, int number)
    {
        string driver = answer.Simulation.Model.Drivers[scatter.Driver].Name;
        ResultColumn result = answer.Simulation.Schema[scatter.Result];
        double[] across = answer.Table.Numbers(driver);
        double[] up = answer.Table.Numbers(DrawLayout.Figure(answer.Way, result.Name));
        int step = Math.Max(1, (across.Length + MostPoints - 1) / MostPoints);
        int[] shown = [.. Enumerable.Range(0, across.Length).Where(d => d % step == 0 && double.IsFinite(up[d]))];
        return StudySection.Of(
            $"Scatter{number}",
            $"{result.Title} against {driver}",
            $"{Wording.Count(shown.Length)} of {Wording.Count(across.Length)} draws; the file of draws has them all.",
            shown,
            (new("driver", driver, string.Empty, Figure), d => across[d]),
            (new("result", result.Title, result.Unit, result.Format), d => up[d]),
            (new("draw", "Draw", string.Empty, "0"), static d => d)) with
        {
            Label = $"Scatter {number}",
            IsDetail = true,
            Chart = new(StudyChartKind.Points, $"{result.Title} against {driver}", "driver", ["result"]),
        };
    }

    internal static StudySection Named(SimulationAnswer answer, string file) => StudySection.Of(
        "NamedDraws",
        "Futures to open and solve",
        file.Length == 0 ? "The draws nearest to the quantiles of the checkpoint year's share."
            : $"The draws nearest to the quantiles of the checkpoint year's share stand as scenarios in {file}: sovereignty solve {file} --relax --scenario {(answer.Named.Count > 0 ? answer.Named[0].Name : "NAME")}",
        answer.Named,
        (new("scenario", "Scenario"), static n => n.Name),
        (new("level", "Futures below it", string.Empty, "0%"), static n => n.Level),
        (new("quantile", $"Share of {answer.Simulation.Schema.Checkpoint} at the quantile", string.Empty, "0.0%"), static n => n.Quantile),
        (new("share", "Of the draw", string.Empty, "0.0%"), static n => n.Share),
        (new("draw", "Draw", string.Empty, "0"), static n => (double)n.Draw),
        (new("changes", "What it draws") { IsNote = true }, n => string.Join("; ", n.Changes.Select(c => $"{c.Address} {Symbol(c.Operation)} {c.Value.Number.ToString("0.###", CultureInfo.InvariantCulture)}"))));

    internal static StudySection Distributions(SimulationAnswer answer, SimulationWords words) => StudySection.Of(
        "Uncertainty",
        "What is uncertain",
        words.Uncertainty(),
        answer.Simulation.Model.Drivers,
        (new("driver", "Driver"), static d => d.Name),
        (new("distribution", "Distribution"), static d => $"{d.Distribution.Kind}"),
        (new("p1", "P1", string.Empty, Figure), static d => d.Distribution.P1),
        (new("p2", "P2", string.Empty, Figure), static d => d.Distribution.P2),
        (new("p3", "P3", string.Empty, Figure), static d => d.Distribution.P3),
        (new("p10", "10%", string.Empty, Figure), static d => d.Distribution.Inverse(0.1)),
        (new("p50", "Median", string.Empty, Figure), static d => d.Distribution.Inverse(0.5)),
        (new("p90", "90%", string.Empty, Figure), static d => d.Distribution.Inverse(0.9)),
        (new("effect", "Effect"), static d => $"{d.Parameter.Effect}"),
        (new("group", "Group"), static d => d.Parameter.Group),
        (new("correlation", "Correlation", string.Empty, "0.0#"), static d => d.Parameter.Correlation == 0 ? null : d.Parameter.Correlation),
        (new("sources", "Sources"), static d => string.Join(' ', d.Parameter.References))) with { IsDetail = true };

    private static IEnumerable<(StudyColumn Column, Func<T, object?> Cell)> IndexColumns<T>(Func<T, SobolIndex> index) =>
    [
        (new("factor", "Driver or group"), r => index(r).Factor),
        (new("first", "First order", string.Empty, "0.00"), r => index(r).First.Value),
        (new("firstLow", "First order, from", string.Empty, "0.00"), r => index(r).First.Low),
        (new("firstHigh", "First order, to", string.Empty, "0.00"), r => index(r).First.High),
        (new("total", "Total", string.Empty, "0.00"), r => index(r).Total.Value),
        (new("totalLow", "Total, from", string.Empty, "0.00"), r => index(r).Total.Low),
        (new("totalHigh", "Total, to", string.Empty, "0.00"), r => index(r).Total.High),
    ];

    private static string Symbol(Cases.Parameters.ChangeOperation operation) => operation switch
    {
        Cases.Parameters.ChangeOperation.Set => "=",
        Cases.Parameters.ChangeOperation.Scale => "×",
        Cases.Parameters.ChangeOperation.Add => "+",
        _ => "later by months",
    };

    // The same in every case: neither the checkpoint's year nor the definition of share is part of a member's name.
    private static string Member(SimulationAnswer answer, ResultColumn result) => result == answer.CheckpointShare ? "share" : result.Name.Split('@')[0] switch
    {
        "met" => "targetMet",
        var name => name,
    };
}
