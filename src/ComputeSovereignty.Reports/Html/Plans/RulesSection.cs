using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>Which rules of thumb hold in the plan, one card each, and which tasks of the roadmap it keeps.</summary>
internal static class RulesSection
{
    /// <summary>Says the section of the rules; null for a case without them.</summary>
    internal static Section? Rules(Plan plan, Speaker reader)
    {
        if (plan.Heuristics.Count == 0)
        {
            return null;
        }

        Message finding = RuleSectionMessages.Finding(
            Figure.Count(plan.Heuristics.Count),
            Figure.Count(plan.Heuristics.Count(static h => h.State is RuleState.Active or RuleState.AtRisk)),
            Figure.Count(plan.Heuristics.Count(static h => h.State == RuleState.Broken)));
        return new(reader.Say(RuleSectionMessages.RulesOfThumb), reader.Say(finding), [.. plan.Heuristics.Select(h => Card(h, reader))]);
    }

    /// <summary>Says the section of the roadmap; null for a case without it.</summary>
    internal static Section? Roadmap(Plan plan, Speaker reader)
    {
        if (plan.Roadmap.Count == 0)
        {
            return null;
        }

        TaskReading[] measured = [.. plan.Roadmap.Where(static t => t.Value is not null)];
        Message finding = RuleSectionMessages.RoadmapFinding(
            Figure.Count(plan.Roadmap.Count), Figure.Count(measured.Length), Figure.Count(plan.Roadmap.Count(static t => t.State is TaskState.Met or TaskState.OnTheWay)));
        DataTable unmeasured = Table(RuleSectionMessages.Unmeasured, [.. plan.Roadmap.Where(static t => t.Value is null)], reader) with { IsFolded = true };
        return new(reader.Say(RuleSectionMessages.Roadmap), reader.Say(finding),
        [
            .. measured.Length > 0 ? [Table(RuleSectionMessages.Measured, measured, reader)] : Array.Empty<IBlock>(),
            .. measured.Length < plan.Roadmap.Count ? [unmeasured] : Array.Empty<IBlock>(),
        ]);
    }

    private static RuleCard Card(HeuristicReading reading, Speaker reader) => new(
        reading.Rule.Title,
        Badge(VerdictMessages.Of(reading.State), reader),
        reader.Say(reading.Words),
        [
            .. new (Message Label, string Text)[]
            {
                (RuleSectionMessages.When, reading.Rule.When), (RuleSectionMessages.Prefer, reading.Rule.Prefer), (RuleSectionMessages.Over, reading.Rule.Over), (RuleSectionMessages.BreaksWhen, reading.Rule.BreaksWhen),
            }.Where(static f => f.Text.Length > 0).Select(f => new KeyValuePair<string, string>(reader.Say(f.Label), f.Text)),
        ],
        [.. reading.Tests.Select(t => Test(t, reader))])
    {
        Remark = reader.Say(RuleSectionMessages.Trust(SourceMessages.Of(reading.Rule.Confidence), new(reading.Rule.Date))),
        Sources = reading.Rule.References,
    };

    private static RuleTest Test(TestReading reading, Speaker reader) => new(
        reader.Say(RuleMessages.Of(reading.Test.Clause)),
        reading.Test.Name,
        new(reader.Say(RuleMessages.Held(reading.Holds)), ToneOf(reading)),
        reader.Say(reading.Words),
        PartOf(reading));

    // What breaks a rule is no good news where it holds; what is watched is no news either way.
    private static Tone ToneOf(TestReading reading) => (reading.Test.Clause, reading.Holds) switch
    {
        (TestClause.When, true) => Tone.Good,
        (TestClause.Breaks, true) => Tone.Alarm,
        (TestClause.Breaks, false) when reading.IsNear => Tone.Warning,
        _ => Tone.Neutral,
    };

    // A month has no beginning from which a bar could be drawn.
    private static double? PartOf(TestReading reading) =>
        reading is { Value: { IsMonth: false, Size: > 0 and < double.PositiveInfinity and var size }, Threshold: { Size: > 0 and < double.PositiveInfinity and var limit } }
            ? reading.Test.Comparison switch
            {
                TestComparison.AtLeast => Math.Min(1, size / limit),
                TestComparison.AtMost => Math.Min(1, limit / size),
                _ => null,
            }
            : null;

    private static DataTable Table(Message title, IReadOnlyList<TaskReading> tasks, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(title)) { Sources = [.. tasks.SelectMany(static t => t.Task.References).Distinct()] },
        tasks,
        new(reader.Say(RuleSectionMessages.Task), static t => t.Task.Id),
        new(reader.Say(RuleSectionMessages.Title), static t => t.Task.Title),
        new(reader.Say(RuleSectionMessages.Due), t => reader.Say(new Period($"{t.Task.Due}"))),
        new(reader.Say(SectionMessages.Verdict), t => Badge(VerdictMessages.Of(t.State), reader)),
        new(reader.Say(RuleSectionMessages.InWords), t => reader.Say(t.Words)));

    private static Badge Badge(StudyMark mark, Speaker reader) =>
        new(reader.Say(mark.Words), mark.Tone switch { MarkTone.Good => Tone.Good, MarkTone.Warning => Tone.Warning, MarkTone.Alarm => Tone.Alarm, _ => Tone.Neutral });
}
