using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Reports;

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
    internal static IEnumerable<StudySection> Of(SimulationAnswer answer)
    {
        if (answer.Rules.Count > 0)
        {
            yield return Section(
                "Rules", RuleOddsMessages.RulesHeading, Message.Sentences([.. answer.Rules.Select(Words), RuleOddsMessages.RulesReading]), RuleOddsMessages.Rule, "rule", answer.Rules, static r => r.Id, VerdictMessages.Of, RuleOddsMessages.Of, RuleStates) with
            {
                Label = RuleOddsMessages.RulesLabel,
                Chart = new(StudyChartKind.Column, RuleOddsMessages.RulesChart, "rule", [.. RuleStates.Where(s => answer.Rules.Any(r => r.Parts[s.State].Value > 0)).Select(static s => s.Member)]) { ValueTitle = RuleOddsMessages.Draws },
            };
        }

        if (answer.Tasks.Count > 0)
        {
            yield return Section(
                "Roadmap", RuleOddsMessages.TasksHeading, Message.Sentences([.. answer.Tasks.Select(Words), RuleOddsMessages.TasksReading]), RuleOddsMessages.Task, "task", answer.Tasks, static t => t.Id, VerdictMessages.Of, RuleOddsMessages.Of, TaskStates, new StudyColumn("title", RuleOddsMessages.Title), static t => t.Title) with
            {
                Label = RuleOddsMessages.TasksLabel,
            };
        }
    }

    /// <summary>Says how a rule fares.</summary>
    /// <param name="rule">The rule.</param>
    internal static Message Words(StateOdds<Heuristic, RuleState> rule) => rule.Draws == 0 ? SimulationMessages.NoCertifiedDraw
        : RuleOddsMessages.RuleIn(new(rule.Item.Id), new([.. rule.Parts.Where(static p => p.Value.Value > 0).OrderBy(static p => p.Key).Select(static p => RuleOddsMessages.InState(p.Key, Chance(p.Value.Value)))], Joint.Comma));

    private static Message Words(StateOdds<RoadmapTask, TaskState> task) => task.Draws == 0 ? SimulationMessages.NoCertifiedDraw
        : RuleOddsMessages.TaskIn(new(task.Item.Id), Chance(task.Parts[TaskState.Met].Value), Chance(task.Parts[TaskState.OnTheWay].Value), Chance(task.Parts[TaskState.Late].Value));

    private static StudySection Section<TItem, TState>(
        string name,
        Message heading,
        Message finding,
        Message header,
        string member,
        IReadOnlyList<StateOdds<TItem, TState>> odds,
        Func<TItem, string> id,
        Func<TState, StudyMark> mark,
        Func<TState, Message> title,
        (string Member, TState State)[] states,
        StudyColumn? more = null,
        Func<TItem, object?>? cell = null)
        where TState : struct, Enum => StudySection.Of(
            name,
            heading,
            finding,
            odds,
            [
                (new(member, header), o => id(o.Item)),
                .. more is null ? [] : new (StudyColumn, Func<StateOdds<TItem, TState>, object?>)[] { (more, o => cell!(o.Item)) },
                (new("base", SimulationReportMessages.BasePlan) { IsVerdict = true }, o => o.Base is { } state ? mark(state) : null),
                .. states.Select(s => ((StudyColumn, Func<StateOdds<TItem, TState>, object?>))(new(s.Member, title(s.State), string.Empty, Probability), o => Known(o.Parts[s.State]))),
                (new("draws", SimulationReportMessages.DrawsHeader, string.Empty, "#,##0"), static o => (double)o.Draws),
            ]);

    private static double? Known(ProbabilityEstimate part) => double.IsNaN(part.Value) ? null : part.Value;

    private static Figure Chance(double part) => Figure.Part(part, part is > 0 and < 0.001 or > 0.999 and < 1 ? "0.00%" : "0.0%");
}
