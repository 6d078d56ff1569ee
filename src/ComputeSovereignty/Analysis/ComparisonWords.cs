using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>Says the answers of a comparison, so that each sentence can be quoted alone.</summary>
internal static class ComparisonWords
{
    /// <summary>Says one variant.</summary>
    /// <param name="row">The variant.</param>
    internal static string Of(ComparisonRow row) => row.Figures is { } plan
        ? $"{row.Variant.Name}: {Reach(plan)}{Against(row, plan)}. {Binding(plan)}"
        : $"{row.Variant.Name}: {NoPlan(row.Ending, row.Message)}";

    /// <summary>Says why there is no plan.</summary>
    /// <param name="ending">How the run ended.</param>
    /// <param name="message">What the run says.</param>
    internal static string NoPlan(PlanEnding ending, string message) => ending switch
    {
        PlanEnding.Infeasible => $"no plan; {char.ToLowerInvariant(message[0])}{message[1..]}",
        PlanEnding.Stopped => $"not solved; {char.ToLowerInvariant(message[0])}{message[1..]}",
        _ => $"not solved: {message}",
    };

    /// <summary>Says what all scenarios together show.</summary>
    /// <param name="rows">The scenarios.</param>
    internal static IReadOnlyList<string> Of(IReadOnlyList<ComparisonRow> rows)
    {
        const string group = "scenario";
        ComparisonRow[] planned = [.. rows.Where(static r => r.Figures is { Certified: true })];
        ComparisonRow[] failed = [.. rows.Where(static r => r.Figures is not { Certified: true })];
        List<string> sentences = [];
        if (planned.Length > 0)
        {
            sentences.Add(Met(group, planned));
            sentences.AddRange(Unmoved(group, planned));
        }

        if (failed.Length > 0)
        {
            sentences.Add(Wording.Sentence($"{Wording.Count(failed.Length, group)} {(failed.Length == 1 ? "has" : "have")} no certified plan: {Wording.List(failed.Select(static r => r.Variant.Name))}."));
        }

        return sentences;
    }

    private static string Reach(PlanFigures plan) => plan switch
    {
        { Certified: false } => $"the plan is not certified, so no year is called met; it reads {Wording.Percent(plan.Share)} in {plan.CheckpointYear}",
        { Met: true } => $"{plan.CheckpointYear} meets its target of {Wording.Target(plan.Target)}, with {Wording.Percent(plan.Share)}",
        _ => $"{plan.CheckpointYear} reaches {Wording.Percent(plan.Share)}, {Wording.Points(plan.Shortfall)} short of its target",
    };

    private static string Against(ComparisonRow row, PlanFigures plan)
    {
        if (row.Base is not { } origin || row.Variant.Changes.Count == 0)
        {
            return string.Empty;
        }

        if (IsUnmoved(row))
        {
            return ", as in the base";
        }

        double gain = row.Gain ?? 0;
        string shortfall = Math.Abs(gain) < Wording.NoChange ? "the shortfall over all targets is that of the base"
            : $"the shortfall over all targets {(gain > 0 ? "falls" : "grows")} from {Wording.Points(origin.WeightedShortfall)} to {Wording.Points(plan.WeightedShortfall)}";
        return $" (base: {Wording.Percent(origin.Share)}); {shortfall}";
    }

    private static string Binding(PlanFigures plan) => plan.FirstBinding is null
        ? plan.WeightedShortfall <= Wording.NoChange ? "Every target is met." : "No stage of the supply binds."
        : $"{StageMessages.Binds(plan.FirstBinding)} first.";

    private static string Met(string group, ComparisonRow[] rows)
    {
        PlanFigures any = rows[0].Figures!;
        string target = $"the {any.CheckpointYear} target";
        ComparisonRow[] met = [.. rows.Where(static r => r.Figures!.Met)];
        string of = $"of {Wording.Count(rows.Length, group)}";
        if (met.Length == rows.Length)
        {
            return rows.Length == 1 ? $"{rows[0].Variant.Name} meets {target}." : $"All {rows.Length} {group}s meet {target}.";
        }

        ComparisonRow nearest = rows.Where(static r => !r.Figures!.Met).OrderBy(static r => r.Figures!.Shortfall).First();
        string next = $"{nearest.Variant.Name} comes nearest of the others, with {Wording.Percent(nearest.Figures!.Share)}, {Wording.Points(nearest.Figures.Shortfall)} short";
        return met.Length == 0
            ? $"None {of} meets {target}; {nearest.Variant.Name} comes nearest, with {Wording.Percent(nearest.Figures!.Share)}, {Wording.Points(nearest.Figures.Shortfall)} short."
            : $"{Wording.Sentence(Numeral(met.Length))} {of} {(met.Length == 1 ? "meets" : "meet")} {target}: {Wording.List(met.Select(static r => r.Variant.Name))}; {next}.";
    }

    private static IEnumerable<string> Unmoved(string group, ComparisonRow[] rows)
    {
        ComparisonRow[] unmoved = [.. rows.Where(static r => r.Variant.Changes.Count > 0 && r.Base is not null && IsUnmoved(r))];
        if (unmoved.Length > 0 && rows[0].Base is { } origin)
        {
            string reason = origin.FirstBinding is null ? "every target is met without them"
                : unmoved.All(r => r.Figures!.FirstBinding == origin.FirstBinding) ? $"{StageMessages.Binds(origin.FirstBinding)} first in the base and in {(unmoved.Length == 1 ? "it" : "each of them")}"
                : $"{StageMessages.Binds(origin.FirstBinding)} first in the base";
            yield return Wording.Sentence($"{Wording.Count(unmoved.Length, group)} {(unmoved.Length == 1 ? "changes" : "change")} nothing in the share: {Wording.List(unmoved.Select(static r => r.Variant.Name))}; {reason}.");
        }
    }

    // Beyond its target a year's share is whatever the plan happens to hold, so only the shortfalls tell whether anything moved.
    private static bool IsUnmoved(ComparisonRow row) =>
        row is { Figures: { } plan, Base: { } origin }
        && Math.Abs(plan.WeightedShortfall - origin.WeightedShortfall) < Wording.NoChange
        && Math.Abs(plan.Shortfall - origin.Shortfall) < Wording.NoChange
        && plan.Met == origin.Met;

    private static string Numeral(int number) => number == 1 ? "one" : $"{number}";
}
