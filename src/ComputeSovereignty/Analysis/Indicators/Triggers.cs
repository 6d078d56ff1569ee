using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
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
            Words = result.Message,
        };
        return known ? trigger with { Words = IndicatorSentences.Of(trigger, before!.Verdict) } : trigger;
    }
}
