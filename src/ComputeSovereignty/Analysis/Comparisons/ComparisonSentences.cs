using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Chooses what to say of a comparison, so that each sentence can be quoted alone.</summary>
internal static class ComparisonSentences
{
    /// <summary>Says one variant.</summary>
    /// <param name="row">The variant.</param>
    internal static Message Of(ComparisonRow row) => row.Figures is { } plan
        ? ComparisonMessages.PlanOfVariant(row.Variant.Title, Reach(plan), Against(row, plan), Binding(plan))
        : ComparisonMessages.VariantWithoutPlan(row.Variant.Title, NoPlan(row.Ending, row.Message));

    /// <summary>Says why there is no plan.</summary>
    /// <param name="ending">How the run ended.</param>
    /// <param name="message">What the run says.</param>
    internal static Message NoPlan(PlanEnding ending, Message message) => ending switch
    {
        PlanEnding.Infeasible => ComparisonMessages.NoFeasiblePlan(message),
        PlanEnding.Stopped => ComparisonMessages.StoppedBeforePlan(message),
        _ => ComparisonMessages.NotSolved(message),
    };

    /// <summary>Says what all scenarios together show.</summary>
    /// <param name="rows">The scenarios.</param>
    internal static IReadOnlyList<Message> Of(IReadOnlyList<ComparisonRow> rows)
    {
        ComparisonRow[] planned = [.. rows.Where(static r => r.Figures is { Certified: true })];
        ComparisonRow[] failed = [.. rows.Where(static r => r.Figures is not { Certified: true })];
        return
        [
            .. planned.Length > 0 ? [Met(planned), .. Unmoved(planned)] : Array.Empty<Message>(),
            .. failed.Length > 0 ? [ComparisonMessages.ScenariosWithoutPlan(failed.Length, Titles(failed))] : Array.Empty<Message>(),
        ];
    }

    private static Message Reach(PlanFigures plan) => plan switch
    {
        { Certified: false } => ComparisonMessages.ReachUncertified(Figure.Share(plan.Share), Period.Of(plan.CheckpointYear)),
        { Met: true } => ComparisonMessages.ReachMet(Figure.Share(plan.Share), Period.Of(plan.CheckpointYear), Figure.Target(plan.Target)),
        _ => ComparisonMessages.ReachMissed(Figure.Share(plan.Share), Period.Of(plan.CheckpointYear), Figure.Points(plan.Shortfall)),
    };

    private static Message Against(ComparisonRow row, PlanFigures plan)
    {
        if (row.Base is not { } origin || row.Variant.Changes.Count == 0)
        {
            return Message.None;
        }

        if (IsUnmoved(row))
        {
            return ComparisonMessages.AsInTheBase;
        }

        (Figure from, Figure to) = (Figure.Points(origin.WeightedShortfall), Figure.Points(plan.WeightedShortfall));
        double gain = row.Gain ?? 0;
        return ComparisonMessages.AgainstTheBase(
            Figure.Share(origin.Share),
            Math.Abs(gain) < ShareGap.NoChange ? ComparisonMessages.ShortfallUnchanged : gain > 0 ? ComparisonMessages.ShortfallFallsTo(from, to) : ComparisonMessages.ShortfallRisesTo(from, to));
    }

    private static Message Binding(PlanFigures plan) => plan.FirstBinding switch
    {
        { } stage => ComparisonMessages.TightestIs(stage),
        null => plan.WeightedShortfall <= ShareGap.NoChange ? ComparisonMessages.EveryTargetMet : ComparisonMessages.NoStageBinds,
    };

    private static Message Met(ComparisonRow[] rows)
    {
        Period year = Period.Of(rows[0].Figures!.CheckpointYear);
        Figure count = Figure.Count(rows.Length);
        ComparisonRow[] met = [.. rows.Where(static r => r.Figures!.Met)];
        if (met.Length == rows.Length)
        {
            return rows.Length == 1 ? ComparisonMessages.OnlyScenarioMeets(rows[0].Variant.Title, year) : ComparisonMessages.AllScenariosMeet(count, year);
        }

        ComparisonRow nearest = rows.Where(static r => !r.Figures!.Met).OrderBy(static r => r.Figures!.Shortfall).First();
        (Message name, Figure share, Figure gap) = (nearest.Variant.Title, Figure.Share(nearest.Figures!.Share), Figure.Points(nearest.Figures.Shortfall));
        return rows.Length == 1 ? ComparisonMessages.OnlyScenarioMisses(name, year, share, gap)
            : met.Length == 0 ? ComparisonMessages.NoScenarioMeets(count, year, name, share, gap)
            : ComparisonMessages.SomeScenariosMeet(met.Length, count, year, Titles(met), name, share, gap);
    }

    private static IEnumerable<Message> Unmoved(ComparisonRow[] rows)
    {
        ComparisonRow[] unmoved = [.. rows.Where(static r => r.Variant.Changes.Count > 0 && r.Base is not null && IsUnmoved(r))];
        if (unmoved.Length == 0 || rows[0].Base is not { } origin)
        {
            yield break;
        }

        Message reason = origin.FirstBinding is not { } stage ? ComparisonMessages.MetWithoutThem
            : unmoved.All(r => r.Figures!.FirstBinding == stage) ? ComparisonMessages.SameStageStillBinds(stage)
            : ComparisonMessages.StageBindsInBase(stage);
        yield return Message.Sentences(ComparisonMessages.ScenariosWithoutEffect(unmoved.Length, Titles(unmoved)), reason);
    }

    private static Listing Titles(IEnumerable<ComparisonRow> rows) => new([.. rows.Select(static r => r.Variant.Title)]);

    // Beyond its target a year's share is whatever the plan happens to hold, so only the shortfalls tell whether anything moved.
    private static bool IsUnmoved(ComparisonRow row) =>
        row is { Figures: { } plan, Base: { } origin }
        && Math.Abs(plan.WeightedShortfall - origin.WeightedShortfall) < ShareGap.NoChange
        && Math.Abs(plan.Shortfall - origin.Shortfall) < ShareGap.NoChange
        && plan.Met == origin.Met;
}
