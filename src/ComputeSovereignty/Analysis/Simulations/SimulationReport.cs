using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

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
        SimulationResult answer,
        IReadOnlyList<Scatter> scatters,
        string named,
        IReadOnlyList<SourceReference> sources,
        IReadOnlyList<StudyFact> provenance,
        DateTimeOffset time)
    {
        SimulationSentences findings = new(answer);
        HashSet<string> cited = [.. answer.Simulation.Model.Drivers.SelectMany(static d => d.Parameter.References)];
        return new StudyReport("simulation", SimulationReportMessages.SimulationTitle, subtitle, findings.Odds(), null, [.. Sections(answer, findings, scatters.Count > 0 ? scatters : Strongest(answer), named)])
        {
            Findings = [.. findings.All()],
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
        new(SimulationReportMessages.Seed, Message.Verbatim($"{simulation.Settings.Seed}")),
        new(SimulationReportMessages.Design, simulation.DesignTitle),
        new(SimulationReportMessages.Investments, SimulationReportMessages.Way(simulation.Settings.Investments)),
        new(SimulationReportMessages.Results, SimulationReportMessages.Scope(simulation.Schema.Scope)),
    ];

    /// <summary>Says how many draws there are, for the provenance.</summary>
    /// <param name="answer">The answer.</param>
    public static IReadOnlyList<StudyFact> Extent(SimulationResult answer) =>
    [
        new(SimulationReportMessages.Draws, SimulationReportMessages.DoneOf(Figure.Number(answer.Draws, "0"), Figure.Number(answer.Simulation.Settings.Draws, "0"))),
        new(SimulationReportMessages.IndexBaseDraws, Message.Verbatim($"{answer.Simulation.Settings.IndexDraws}")),
    ];

    private static IReadOnlyList<Scatter> Strongest(SimulationResult answer) =>
    [
        .. answer.Effects.Where(e => e.Result == answer.CheckpointShare).OrderByDescending(static e => Math.Abs(e.Swing)).Take(2)
            .Select(e => new Scatter(answer.Simulation.Model.Drivers.ToList().IndexOf(e.Driver), e.Result.Name)),
    ];

    private static IEnumerable<StudyFigure> Figures(SimulationResult answer)
    {
        YearOdds odds = answer.Checkpoint;
        Fan share = answer.Fans[0];
        FanYear year = share.Years.First(y => y.Year == odds.Year);
        yield return new(SimulationReportMessages.FigureProbability(Period.Of(odds.Year)), double.IsNaN(odds.Met.Value) ? null : odds.Met.Value, string.Empty, "0.0%") { Note = SimulationReportMessages.FigureInterval(Figure.Part(odds.Met.Low, "0.0%"), Figure.Part(odds.Met.High, "0.0%")) };
        yield return new(SimulationReportMessages.FigureMedian(Period.Of(odds.Year)), year.Levels[3], string.Empty, "0.0%") { Note = SimulationReportMessages.FigureBase(Figure.Share(year.Base)) };
        yield return new(SimulationReportMessages.FigureFifth, year.Levels[0], string.Empty, "0.0%") { Note = SimulationReportMessages.FigureNinetyFifth(Figure.Share(year.Levels[^1])) };
        if (answer.Stages[0] is { Stage: { } stage } most)
        {
            yield return new(SimulationReportMessages.FigureMainConstraint, null) { Words = Formulation.StageMessages.Title(stage), Note = SimulationReportMessages.FigureInDraws(Figure.Part(most.First.Value, "0.0%")) };
        }
    }

    private static IEnumerable<StudySection> Sections(SimulationResult answer, SimulationSentences findings, IReadOnlyList<Scatter> scatters, string named)
    {
        IReadOnlyList<Fan> fans = answer.Fans;
        yield return OddsSections.Years(answer, findings);
        yield return FanSections.Fan(fans[0], Message.Sentences(findings.Share(fans[0]), findings.NotTheBase(fans[0])));
        yield return OddsSections.FirstMet(answer, findings);
        yield return OddsSections.Stages(answer, findings);
        foreach (StudySection rules in RuleOddsSections.Of(answer))
        {
            yield return rules;
        }

        yield return DriverSections.Tornado(answer, findings);
        yield return DriverSections.Correlations(answer, findings);
        foreach (StudySection indices in DriverSections.Indices(answer, findings))
        {
            yield return indices;
        }

        if (answer.Prices.Count > 0)
        {
            yield return OddsSections.Prices(answer, findings);
        }

        foreach (Fan fan in fans.Where(static f => !f.Name.StartsWith("Share", StringComparison.Ordinal)))
        {
            yield return FanSections.Fan(fan, SimulationSentences.Fan(fan));
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
        yield return DriverSections.Distributions(answer, findings);
        if (answer.Faults.Count + answer.IndexFaults.Count > 0)
        {
            yield return OddsSections.Faults(answer, findings);
        }
    }
}

/// <summary>A driver to be drawn against a result.</summary>
/// <param name="Driver">The driver, as an index into the model's.</param>
/// <param name="Result">The result's name.</param>
public sealed record Scatter(int Driver, string Result);
