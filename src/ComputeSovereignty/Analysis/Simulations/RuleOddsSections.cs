using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>In which part of draws rules of thumb hold and tasks of the roadmap are kept.</summary>
internal static class RuleOddsSections
{
    private const string Probability = "0.0%";

    // What a reader asks first, first.
    private static readonly (string Member, RuleState State)[] RuleStates =
        [("active", RuleState.Active), ("atRisk", RuleState.AtRisk), ("broken", RuleState.Broken), ("dormant", RuleState.Dormant), ("unknown", RuleState.Unknown)];

    private static readonly (string Member, TaskState State)[] TaskStates = [("met", TaskState.Met), ("onTheWay", TaskState.OnTheWay), ("late", TaskState.Late), ("notMeasured", TaskState.NotMeasured)];

    /// <summary>Makes the sections: none for a case without rules and tasks.</summary>
    /// <param name="answer">The answer.</param>
    internal static IEnumerable<StudySection> Of(SimulationResult answer)
    {
        if (answer.Rules.Count > 0)
        {
            yield return Rules(answer.Rules);
        }

        if (answer.Tasks.Count > 0)
        {
            yield return Tasks(answer.Tasks);
        }
    }

    /// <summary>Makes the table of rules.</summary>
    /// <param name="odds">One a rule.</param>
    internal static StudySection Rules(IReadOnlyList<StateOdds<Heuristic, RuleState>> odds)
    {
        (string Member, RuleState State)[] drawn = [.. RuleStates.Where(s => odds.Any(r => r.Parts[s.State].Value > 0))];
        return StudySection.Of(
            "Rules",
            RuleOddsMessages.RulesHeading,
            Message.Sentences([.. odds.Select(Words), RuleOddsMessages.RulesReading]),
            odds,
            [
                (new("title", RuleOddsMessages.Rule), static r => r.Item.Title),
                (new("base", SimulationReportMessages.BasePlan) { IsVerdict = true }, static r => r.Base is { } state ? VerdictMessages.Of(state) : null),
                .. RuleStates.SelectMany(s => Parts<Heuristic, RuleState>(s.Member, RuleOddsMessages.Of(s.State), s.State)),
                (new("draws", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static r => (double)r.Draws),
                (new("rule", RuleOddsMessages.RuleKey), static r => r.Item.Id),
            ]) with
        {
            Label = RuleOddsMessages.RulesLabel,
            Chart = new(StudyChartKind.Column, RuleOddsMessages.RulesChart, "title", [.. drawn.Select(static s => s.Member)])
            {
                ValueTitle = RuleOddsMessages.Draws,
                Maximum = 1,
                IsStacked = true,
                Tones = [.. drawn.Select(static s => Tone(s.State))],
            },
        };
    }

    /// <summary>Makes the table of tasks.</summary>
    /// <param name="odds">One a task.</param>
    internal static StudySection Tasks(IReadOnlyList<StateOdds<RoadmapTask, TaskState>> odds) => StudySection.Of(
        "Roadmap",
        RuleOddsMessages.TasksHeading,
        Message.Sentences([.. odds.Select(Words), RuleOddsMessages.TasksReading]),
        odds,
        [
            (new("task", RuleOddsMessages.Task), static t => t.Item.Id),
            (new("title", RuleOddsMessages.Title), static t => t.Item.Title),
            (new("base", SimulationReportMessages.BasePlan) { IsVerdict = true }, static t => t.Base is { } state ? VerdictMessages.Of(state) : null),
            .. TaskStates.SelectMany(s => Parts<RoadmapTask, TaskState>(s.Member, RuleOddsMessages.Of(s.State), s.State)),
            (new("draws", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static t => (double)t.Draws),
        ]) with
    {
        Label = RuleOddsMessages.TasksLabel,
    };

    /// <summary>Says how a rule fares.</summary>
    /// <param name="rule">The rule.</param>
    internal static Message Words(StateOdds<Heuristic, RuleState> rule) => rule.Draws == 0 ? SimulationMessages.NoCertifiedDraw
        : RuleOddsMessages.RuleIn(rule.Item.Title, new([.. rule.Parts.Where(static p => p.Value.Value > 0).OrderBy(static p => p.Key).Select(static p => RuleOddsMessages.InState(p.Key, Chance(p.Value.Value)))], Joint.Comma));

    private static Message Words(StateOdds<RoadmapTask, TaskState> task) => task.Draws == 0 ? SimulationMessages.NoCertifiedDraw
        : RuleOddsMessages.TaskIn(task.Item.Title, Chance(task.Parts[TaskState.Met].Value), Chance(task.Parts[TaskState.OnTheWay].Value), Chance(task.Parts[TaskState.Late].Value));

    // A share of draws with its interval.
    private static (StudyColumn Column, Func<StateOdds<TItem, TState>, object?> Cell)[] Parts<TItem, TState>(string member, Message title, TState state)
        where TState : struct, Enum =>
    [
        (new(member, title, string.Empty, Probability), o => Known(o.Parts[state])),
        (new($"{member}Low", SimulationReportMessages.From(title), string.Empty, Probability), o => o.Parts[state].Low),
        (new($"{member}High", SimulationReportMessages.To(title), string.Empty, Probability), o => o.Parts[state].High),
    ];

    // A rule that is broken is what must not be followed; one that is near that stands between.
    private static MarkTone Tone(RuleState state) => state switch
    {
        RuleState.Active => MarkTone.Good,
        RuleState.AtRisk => MarkTone.Warning,
        RuleState.Broken => MarkTone.Alarm,
        _ => MarkTone.Neutral,
    };

    private static double? Known(ProbabilityEstimate part) => double.IsNaN(part.Value) ? null : part.Value;

    private static Figure Chance(double part) => Figure.Part(part, part is > 0 and < 0.001 or > 0.999 and < 1 ? "0.00%" : "0.0%");
}
