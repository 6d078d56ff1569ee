using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what a simulation gave.</summary>
public static class SimulationReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="subtitle">Case, scenario, horizon.</param>
    /// <param name="answer">What the simulation says.</param>
    /// <param name="scatters">The drivers and results to draw against each other; none for the two strongest drivers and the checkpoint's share.</param>
    /// <param name="named">The file that holds the named draws as scenarios; empty for none.</param>
    /// <param name="sources">The sources of the case.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(
        Message subtitle,
        SimulationAnswer answer,
        IReadOnlyList<Scatter> scatters,
        string named,
        IReadOnlyList<SourceReference> sources,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        SimulationWords words = new(answer);
        HashSet<string> cited = [.. answer.Simulation.Model.Drivers.SelectMany(static d => d.Parameter.References)];
        return new StudyReport("simulation", "How sure", subtitle, words.Odds(), null, [.. Sections(answer, words, scatters.Count > 0 ? scatters : Strongest(answer), named)])
        {
            Findings = [.. words.Findings()],
            Figures = [.. Figures(answer)],
            Sources = [.. sources.Where(s => cited.Contains(s.Id))],
            Provenance = provenance,
            Time = time,
        }.CutShort(answer.LeftOut);
    }

    /// <summary>Says what was asked, for the provenance.</summary>
    /// <param name="simulation">The simulation.</param>
    public static IReadOnlyList<StudyFact> Question(Simulation simulation) =>
    [
        new("Seed", $"{simulation.Settings.Seed}"),
        new("Design", simulation.DesignTitle),
        new("Investments", $"{simulation.Settings.Investments}"),
        new("Results", $"{simulation.Schema.Scope}"),
    ];

    /// <summary>Says how many draws there are, for the provenance.</summary>
    /// <param name="answer">The answer.</param>
    public static IReadOnlyList<StudyFact> Extent(SimulationAnswer answer) =>
    [
        new("Draws", $"{answer.Draws} of {answer.Simulation.Settings.Draws}"),
        new("Base draws of Sobol' indices", $"{answer.Simulation.Settings.IndexDraws}"),
    ];

    private static IReadOnlyList<Scatter> Strongest(SimulationAnswer answer) =>
    [
        .. answer.Effects.Where(e => e.Result == answer.CheckpointShare).OrderByDescending(static e => Math.Abs(e.Swing)).Take(2)
            .Select(e => new Scatter(answer.Simulation.Model.Drivers.ToList().IndexOf(e.Driver), e.Result.Name)),
    ];

    private static IEnumerable<StudyFigure> Figures(SimulationAnswer answer)
    {
        YearOdds odds = answer.Checkpoint;
        Fan share = answer.Fans[0];
        FanYear year = share.Years.First(y => y.Year == odds.Year);
        yield return new($"{odds.Year}: target met in", double.IsNaN(odds.Met.Value) ? null : odds.Met.Value, string.Empty, "0.0%") { Note = $"{odds.Met.Low:0.0%} to {odds.Met.High:0.0%}" };
        yield return new($"Share of {odds.Year}, middle", year.Levels[3], string.Empty, "0.0%") { Note = $"base plan {Wording.Percent(year.Base)}" };
        yield return new("Worst in twenty", year.Levels[0], string.Empty, "0.0%") { Note = $"best {Wording.Percent(year.Levels[^1])}" };
        if (answer.Stages[0] is { Stage: { } stage } most)
        {
            yield return new("Held down by", null) { Words = Formulation.StageMessages.Title(stage), Note = $"in {most.First.Value:0.0%} the most" };
        }
    }

    private static IEnumerable<StudySection> Sections(SimulationAnswer answer, SimulationWords words, IReadOnlyList<Scatter> scatters, string named)
    {
        IReadOnlyList<Fan> fans = answer.Fans;
        yield return OddsSections.Years(answer, words);
        yield return FanSections.Fan(fans[0], $"{words.Share(fans[0])} {words.NotTheBase(fans[0])}".TrimEnd());
        yield return OddsSections.FirstMet(answer, words);
        yield return OddsSections.Stages(answer, words);
        yield return DriverSections.Tornado(answer, words);
        yield return DriverSections.Correlations(answer, words);
        foreach (StudySection indices in DriverSections.Indices(answer))
        {
            yield return indices;
        }

        if (answer.Prices.Count > 0)
        {
            yield return OddsSections.Prices(answer, words);
        }

        foreach (Fan fan in fans.Where(static f => !f.Name.StartsWith("Share", StringComparison.Ordinal)))
        {
            yield return FanSections.Fan(fan, SimulationWords.Fan(fan));
        }

        if (fans.Count(static f => f.Name.StartsWith("Share", StringComparison.Ordinal)) > 1)
        {
            yield return FanSections.Shares(fans);
        }

        yield return FanSections.Spreads(answer);
        foreach (StudySection scatter in scatters.Select((s, i) => DriverSections.Points(answer, s, i + 1)))
        {
            yield return scatter;
        }

        yield return DriverSections.Named(answer, named);
        yield return DriverSections.Distributions(answer, words);
        if (answer.Faults.Count + answer.IndexFaults.Count > 0)
        {
            yield return OddsSections.Faults(answer, words);
        }
    }
}

/// <summary>A driver to be drawn against a result.</summary>
/// <param name="Driver">The driver, as an index into the model's.</param>
/// <param name="Result">The result's name.</param>
public sealed record Scatter(int Driver, string Result);
