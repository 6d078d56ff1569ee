using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>How the rules of thumb stand in the base and in every scenario: a matrix.</summary>
internal static class RuleStatesSection
{
    /// <summary>Makes the section: a row a scenario, a column a rule.</summary>
    /// <param name="rows">The base and the scenarios; the base is judged.</param>
    internal static StudySection Of(IReadOnlyList<ComparisonRow> rows)
    {
        IReadOnlyList<HeuristicReading> rules = rows[0].Rules;
        return new(
            "Rules",
            ComparisonReportMessages.RulesHeading,
            Message.Sentences([.. rules.Select(rule => Finding(rule, rows)), ComparisonReportMessages.RulesReading]),
            [new("variant", ComparisonReportMessages.RulesScenario), .. rules.Select((rule, index) => new StudyColumn($"rule{index + 1}", Message.Verbatim(Header(rules, rule.Rule))) { IsVerdict = true })],
            [.. rows.Select(row => (IReadOnlyList<object?>)[row.Variant.Title, .. rules.Select((_, index) => (object?)(index < row.Rules.Count ? VerdictMessages.Of(row.Rules[index].State) : null))])])
        {
            Label = ComparisonReportMessages.RulesLabel,
        };
    }

    /// <summary>Makes the table of tests that name a scenario: how the rule stands under it, and what becomes of share and service.</summary>
    /// <param name="rows">The base and the scenarios; the base is judged.</param>
    /// <returns>Null where no test names one of the scenarios.</returns>
    internal static StudySection? Tests(IReadOnlyList<ComparisonRow> rows)
    {
        ComparisonRow now = rows[0];
        (HeuristicReading Rule, TestReading Test, ComparisonRow Row)[] named =
        [
            .. from rule in now.Rules
               from test in rule.Tests
               from row in rows.Skip(1)
               where row.Variant.Name == test.Test.Scenario
               select (rule, test, row),
        ];
        return named.Length == 0 ? null : StudySection.Of(
            "RuleTests",
            ComparisonReportMessages.TestsHeading,
            ComparisonReportMessages.TestsReading,
            named,
            [
                (new("title", ComparisonReportMessages.TestsRule), static t => t.Rule.Rule.Title),
                (new("rule", RuleOddsMessages.RuleKey), static t => t.Rule.Rule.Id),
                (new("test", ComparisonReportMessages.TestsTest), static t => t.Test.Test.Name),
                (new("scenario", ComparisonReportMessages.RulesScenario), static t => t.Row.Variant.Title),
                (new("base", ComparisonReportMessages.TestsBase) { IsVerdict = true }, static t => VerdictMessages.Of(t.Rule.State)),
                (new("state", ComparisonReportMessages.TestsState) { IsVerdict = true }, static t => t.Row.Rules.FirstOrDefault(r => r.Rule.Id == t.Rule.Rule.Id) is { } there ? VerdictMessages.Of(there.State) : null),
                (new("share", FigureMessages.Share, DisplayUnit.None, "0.0%"), static t => t.Row.Figures?.Share),
                (new("shareChange", ComparisonReportMessages.TestsShareChange, DisplayUnit.Points, "+0.0;-0.0;0.0"), t => 100 * (t.Row.Figures?.Share - now.Figures?.Share)),
                .. now.Figures?.Demand is null ? [] : new (StudyColumn, Func<(HeuristicReading Rule, TestReading Test, ComparisonRow Row), object?>)[]
                {
                    (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static t => t.Row.Figures?.Demand?.Part),
                    (new("servedChange", ComparisonReportMessages.TestsServedChange, DisplayUnit.Points, "+0.0;-0.0;0.0"), t => 100 * (t.Row.Figures?.Demand?.Part - now.Figures?.Demand?.Part)),
                },
            ]) with
        {
            Label = ComparisonReportMessages.TestsLabel,
        };
    }

    // Columns of one table need different headers; titles of planners may be the same.
    private static string Header(IReadOnlyList<HeuristicReading> rules, Heuristic rule) => rules.Count(r => r.Rule.Title == rule.Title) == 1 ? rule.Title : rule.Id;

    // How a rule stands as things are, and which scenarios change that.
    private static Message Finding(HeuristicReading rule, IReadOnlyList<ComparisonRow> rows)
    {
        Message[] others =
        [
            .. from row in rows.Skip(1)
               let there = row.Rules.FirstOrDefault(r => r.Rule.Id == rule.Rule.Id)
               where there is not null && there.State != rule.State
               select ComparisonReportMessages.RuleIn(row.Variant.Title, VerdictMessages.Of(there.State).Words),
        ];
        return others.Length == 0 ? ComparisonReportMessages.RuleStands(new(rule.Rule.Title), VerdictMessages.Of(rule.State).Words)
            : ComparisonReportMessages.RuleMoves(new(rule.Rule.Title), VerdictMessages.Of(rule.State).Words, new(others, Joint.Semicolon));
    }
}
