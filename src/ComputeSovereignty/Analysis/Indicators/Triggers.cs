using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>What would each rule's scenario add to the share, or take from it?</summary>
/// <remarks>Each scenario that a rule names is solved once, on top of the case as given. Ranked by the gain in the checkpoint year as far as it counts, then over all years.</remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="studies">Its scenarios and rules.</param>
public sealed class Triggers(CaseVariants variants, CaseStudies studies)
{
    /// <summary>Solves the scenarios, the most helpful first.</summary>
    /// <param name="threads">How many are solved at once.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public IReadOnlyList<TriggerResult> Solve(int threads = 1, CancellationToken cancellation = default)
    {
        ScenarioTree tree = new(studies.Scenarios);
        IGrouping<string, IndicatorRule>[] rules = [.. studies.IndicatorRules.Where(r => r.Scenario.Length > 0 && tree.Contains(r.Scenario)).GroupBy(static r => r.Scenario, StringComparer.Ordinal)];
        IReadOnlyList<VariantResult> results = variants.SolveAll([.. rules.Select(r => tree.ChangesOf(r.Key))], threads, null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return [.. rules.Zip(results, (rule, result) => Read(rule.Key, [.. rule], result))
            .OrderByDescending(static t => Math.Round(t.ShareChange / ShareGap.Visible))
            .ThenByDescending(static t => Math.Round(t.StageAChange / ShareGap.Visible))
            .ThenBy(static t => t.Scenario, StringComparer.Ordinal)];
    }

    private TriggerResult Read(string scenario, IReadOnlyList<IndicatorRule> rules, VariantResult result)
    {
        PlanSummary? before = variants.Base.Summary;
        bool known = result.Summary is not null && before is not null;
        TriggerResult trigger = new()
        {
            Scenario = scenario,
            Rules = rules,
            Share = result.Summary?.Verdict.Share,
            ShareChange = known ? ShareGap.Of(before!) - ShareGap.Of(result.Summary!) : double.NaN,
            StageAChange = known ? before!.Stage("A") - result.Summary!.Stage("A") : double.NaN,
            Met = result.Met,
            Words = $"{result.Message}",
        };
        return known ? trigger with { Words = Words(trigger, before!.Verdict) } : trigger;
    }

    private static string Words(TriggerResult trigger, Verdict verdict)
    {
        string[] reasons = [.. trigger.Rules.Select(static r => r.BreaksWhen).Where(static b => b.Length > 0).Distinct()];
        string condition = reasons.Length == 0 ? $"Under {trigger.Scenario}" : $"If {string.Join("; or if ", reasons.Select(Lower))} ({trigger.Scenario})";
        string reach = trigger.Met ? $"meets its target of {Wording.Target(verdict.Target)}" : $"reaches {Wording.Percent(trigger.Share)}";
        string change = Math.Abs(trigger.ShareChange) < 0.0005 ? "no more and no less than now" : $"{Wording.Size(trigger.ShareChange)} {(trigger.ShareChange > 0 ? "more" : "less")} than now";
        string all = Math.Abs(trigger.StageAChange) < 0.0005 ? string.Empty
            : $"; over all years {Wording.Size(trigger.StageAChange)} {(trigger.StageAChange > 0 ? "fewer" : "more")} are missing";
        return $"{condition}, {verdict.CheckpointYear} {reach}, {change}{all}.";
    }

    // A sentence within a sentence begins small, unless with a name.
    private static string Lower(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) && (text.StartsWith("A ", StringComparison.Ordinal) || text.StartsWith("New ", StringComparison.Ordinal) || text.StartsWith("The ", StringComparison.Ordinal))
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text.TrimEnd('.');
}
