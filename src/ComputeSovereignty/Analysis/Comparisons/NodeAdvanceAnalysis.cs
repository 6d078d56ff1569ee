using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Solves the worlds in which a node advance is tried.</summary>
public static class NodeAdvanceAnalysis
{
    // The forms of the advance in each world: without it, with it, with all that helps it.
    private const int Forms = 3;

    /// <summary>Counts the steps that progress is told of.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="studies">What the workbook holds beside it.</param>
    /// <param name="advance">The advance.</param>
    public static int StepsOf(CaseVariants variants, CaseStudies studies, NodeAdvance advance)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ArgumentNullException.ThrowIfNull(advance);
        IReadOnlyList<NodeBackground> worlds = Worlds(variants, studies, advance);
        return Forms * (worlds.Count + worlds.Count(MayGoOn));
    }

    /// <summary>Studies the advance.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="studies">What the workbook holds beside it.</param>
    /// <param name="advance">The advance.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each world and form of the advance when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static NodeAdvanceResult Solve(
        CaseVariants variants, CaseStudies studies, NodeAdvance advance, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        string node = advance.Node.Id;
        IReadOnlyList<NodeBackground> worlds = Worlds(variants, studies, advance);
        List<NodeAdvanceRow> rows = Rows(worlds, null);
        double? without = rows[0].Without?.WeightedShortfall;
        NodeBackground[] better = [.. rows.Where(r => MayGoOn(r.Background) && r.Without?.WeightedShortfall < without - ShareGap.NoChange).Select(static r => r.Background)];
        foreach (NodeBackground world in worlds.Where(MayGoOn).Except(better).SelectMany(static w => Enumerable.Repeat(w, Forms)))
        {
            progress?.Report(ProgressMessages.NoGain(world.Name));
        }

        rows.AddRange(Rows([.. better.Select(w => NodeBackground.LogicShort(variants.BaseCase, node, w))], rows[0].Gain));
        return new(advance, rows);

        List<NodeAdvanceRow> Rows(IReadOnlyList<NodeBackground> backgrounds, double? baseGain)
        {
            IReadOnlyList<ParameterChange>[] forms = [[], advance.Alone, advance.Helped];
            Func<Message, Message>[] names = [static w => w, w => ProgressMessages.NodeFrom(w, new(node), new($"{advance.From}")), w => ProgressMessages.NodeHelped(w, new(node), new($"{advance.From}"))];
            VariantResult[] results = StudyJobs.Run<VariantResult>(
                [.. from world in backgrounds from form in Enumerable.Range(0, Forms) select new StudyJob<VariantResult>(names[form](world.Name), () => Solve(world, forms[form]))], threads, progress);
            baseGain ??= PlanFigures.Of(results[0])?.WeightedShortfall - PlanFigures.Of(results[1])?.WeightedShortfall;
            return [.. backgrounds.Select((world, index) => Row(world, results.AsSpan(Forms * index, Forms), baseGain))];
        }

        VariantResult Solve(NodeBackground world, IReadOnlyList<ParameterChange> form)
        {
            ParameterChange[] changes = [.. world.Changes, .. form];
            if (world.Lifted.Count == 0)
            {
                return variants.Solve(changes, cancellation);
            }

            (FormulatedProgram? formulated, Message message) = variants.Formulate(changes);
            return formulated is null ? new(changes, PlanEnding.Failed, null, message)
                : variants.SolveProgram(formulated, changes, SupplyStages.Lift(formulated, formulated.Program, world.Lifted), cancellation: cancellation);
        }
    }

    private static IReadOnlyList<NodeBackground> Worlds(CaseVariants variants, CaseStudies studies, NodeAdvance advance) =>
        NodeBackground.Of(variants.BaseCase, studies, advance.Node.Id, variants.Base.Summary?.FirstBinding);

    // A world of changes alone is tried with logic short as well, if it gains share.
    private static bool MayGoOn(NodeBackground world) => world.Changes.Count > 0 && world.Lifted.Count == 0;

    private static NodeAdvanceRow Row(NodeBackground world, ReadOnlySpan<VariantResult> results, double? baseGain) => new()
    {
        Background = world,
        Without = PlanFigures.Of(results[0]),
        With = PlanFigures.Of(results[1]),
        Helped = PlanFigures.Of(results[2]),
        BaseGain = baseGain,
        Message = Message.Sentences(results.ToArray().Where(static r => r.Summary is null).Select(static r => ComparisonSentences.NoPlan(r.Ending, r.Message)).Distinct()),
    };
}
