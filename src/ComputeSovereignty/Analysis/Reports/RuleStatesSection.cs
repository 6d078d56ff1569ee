using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Reports;

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
            [new("variant", ComparisonReportMessages.RulesScenario), .. rules.Select((rule, index) => new StudyColumn($"rule{index + 1}", Message.Verbatim(rule.Rule.Id)) { IsVerdict = true })],
            [.. rows.Select(row => (IReadOnlyList<object?>)[row.Variant.Title, .. rules.Select((_, index) => (object?)(index < row.Rules.Count ? VerdictMessages.Of(row.Rules[index].State) : null))])])
        {
            Label = ComparisonReportMessages.RulesLabel,
        };
    }

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
        return others.Length == 0 ? ComparisonReportMessages.RuleStands(new(rule.Rule.Id), VerdictMessages.Of(rule.State).Words)
            : ComparisonReportMessages.RuleMoves(new(rule.Rule.Id), VerdictMessages.Of(rule.State).Words, new(others, Joint.Semicolon));
    }
}
