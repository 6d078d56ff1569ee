using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Solves scenarios and grids beside the case as it stands.</summary>
public static class ComparisonAnalysis
{
    /// <summary>Compares.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="grids">The grids.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told the name of each variant when it is solved.</param>
    /// <param name="known">Plans' figures that were found elsewhere, by <see cref="CaseVariants.KeyOf"/>; these variants are not solved.</param>
    /// <param name="rules">Judges the rules of thumb on the plan of the base and of every scenario, each with its tables; null for none. Each takes a solve of its own.</param>
    /// <param name="cancellation">Stops the solves; scenarios and grids that are not solved then are left out.</param>
    /// <exception cref="OperationCanceledException">The solves were stopped before any variant was solved.</exception>
    public static ComparisonResult Solve(
        CaseVariants variants,
        IReadOnlyList<ComparedVariant> scenarios,
        IReadOnlyList<ParameterGrid> grids,
        int threads,
        IProgress<Message>? progress = null,
        IReadOnlyDictionary<string, PlanFigures>? known = null,
        Func<Plan, CaseTables, IReadOnlyList<HeuristicReading>>? rules = null,
        CancellationToken cancellation = default)
    {
        IReadOnlyList<ComparedVariant>[] points = [.. grids.Select(static g => g.Points())];
        ComparedVariant[] all = [.. scenarios, .. points.SelectMany(static p => p)];
        ComparisonRow?[] rows = StudyJobs.RunUntil<ComparisonRow>([.. all.Select(v => new StudyJob<ComparisonRow?>(v.Title, () => Solved(v)))], threads, progress, cancellation);
        int next = scenarios.Count;
        List<GridComparison> answers = [];
        for (int grid = 0; grid < grids.Count; next += points[grid].Count, grid++)
        {
            ComparisonRow[] solved = [.. rows[next..(next + points[grid].Count)].OfType<ComparisonRow>()];
            if (solved.Length == points[grid].Count)
            {
                answers.Add(new(grids[grid], solved));
            }
        }

        return new()
        {
            Base = Judged(Row(variants, ComparedVariant.Base, variants.Base)),
            Scenarios = [.. rows[..scenarios.Count].OfType<ComparisonRow>()],
            Grids = answers,
            LeftOut = Missing(rows[..scenarios.Count].Count(static r => r is null), scenarios.Count, [.. grids.Except(answers.Select(static a => a.Grid))]),
        };

        ComparisonRow? Solved(ComparedVariant variant)
        {
            if (known?.GetValueOrDefault(CaseVariants.KeyOf(variant.Changes)) is { } figures)
            {
                return Judged(Row(variants, variant, PlanEnding.Planned, Message.None, figures));
            }

            VariantResult result = variants.Solve(variant.Changes, cancellation);
            return result.Summary is null && cancellation.IsCancellationRequested ? null : Judged(Row(variants, variant, result));
        }

        // Rules look into the whole plan, of the base and of scenarios; a point of a grid has figures alone.
        ComparisonRow Judged(ComparisonRow row) =>
            rules is not null && row.Figures is not null && row.Variant.Group == ComparedVariant.ScenarioGroup && variants.SolvePlan(row.Variant.Changes, cancellation) is { } plan
                ? row with { Rules = rules(plan, variants.Tables.With(row.Variant.Changes).Tables) }
                : row;
    }

    private static IReadOnlyList<Message> Missing(int scenarios, int allScenarios, IReadOnlyList<ParameterGrid> grids) =>
    [
        .. scenarios > 0 ? [ComparisonMessages.ScenariosLeftOut(Figure.Count(scenarios), Figure.Count(allScenarios))] : Array.Empty<Message>(),
        .. grids.Select(static g => ComparisonMessages.GridLeftOut(g.Name, Figure.Count(g.Count))),
    ];

    private static ComparisonRow Row(CaseVariants variants, ComparedVariant variant, VariantResult result) =>
        Row(variants, variant, result.Ending, result.Message, PlanFigures.Of(result));

    private static ComparisonRow Row(CaseVariants variants, ComparedVariant variant, PlanEnding ending, Message message, PlanFigures? figures) => new()
    {
        Variant = variant,
        Ending = ending,
        Message = message,
        Figures = figures,
        Base = PlanFigures.Of(variants.Base),
        Differences = variants.Tables.With(variant.Changes) is { HasErrors: false, Tables: CaseTables changed } ? CaseDiff.Between(variants.Tables, changed) : [],
    };
}
