using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>What a node advance brings on top of one world.</summary>
public sealed record NodeAdvanceRow
{
    /// <summary>Gets the world.</summary>
    public required NodeBackground Background { get; init; }

    /// <summary>Gets the plan without the advance; null where there is none.</summary>
    public required PlanFigures? Without { get; init; }

    /// <summary>Gets the plan with the advance alone; null where there is none.</summary>
    public required PlanFigures? With { get; init; }

    /// <summary>Gets the plan with the advance and all that helps it; null where there is none.</summary>
    public required PlanFigures? Helped { get; init; }

    /// <summary>Gets what the advance alone gains in the base, for <see cref="Interaction"/>; fraction.</summary>
    public required double? BaseGain { get; init; }

    /// <summary>Gets why a plan is missing; empty where none is.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets what the shortfall over all targets falls by with the advance alone; fraction.</summary>
    public double? Gain => Without?.WeightedShortfall - With?.WeightedShortfall;

    /// <summary>Gets what the shortfall over all targets falls by with the advance and all that helps it; fraction.</summary>
    public double? HelpedGain => Without?.WeightedShortfall - Helped?.WeightedShortfall;

    /// <summary>Gets what the world adds to the advance: its gain here less its gain in the base; fraction.</summary>
    public double? Interaction => Gain - BaseGain;

    /// <summary>Gets a value indicating whether the advance, alone or helped, moves the share by at least a hundredth of a point.</summary>
    public bool Matters => Math.Max(Gain ?? 0, HelpedGain ?? 0) >= ShareGap.NoChange;

    /// <summary>Gets a value indicating whether the checkpoint is met with the advance, alone or helped, and not without.</summary>
    public bool Decides => Without is { Met: false } && (With is { Met: true } || Helped is { Met: true });

    /// <summary>Gets a value indicating whether logic wafers hold the share down without the advance.</summary>
    public bool LogicBinds => Without is { } plan && plan.Holding.Contains(SupplyStage.Logic);

    /// <summary>Gets the answer in a sentence.</summary>
    public Message Words => NodeAdvanceFindings.Of(this);
}

/// <summary>Whether a node advance matters for the share, and which other levers make it matter.</summary>
/// <remarks>
/// Answers: is the node what the targets wait for? Tested alone and with all that helps it, on top of the base, of every scenario that leaves the node
/// as it is, of every supply stage without limit, and of worlds in which the nodes at hand yield far worse, also on top of every scenario that gains share.
/// The gain is measured on the optimum of stage A, which every optimal plan shares. Holds fixed: all else. Solves: three a world.
/// </remarks>
/// <param name="Advance">The advance.</param>
/// <param name="Rows">The worlds, the base first.</param>
public sealed record NodeAdvanceAnalysis(NodeAdvance Advance, IReadOnlyList<NodeAdvanceRow> Rows)
{
    /// <summary>Gets what the study shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => NodeAdvanceFindings.Of(this);

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
    public static NodeAdvanceAnalysis Of(
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
        Message = Message.Sentences(results.ToArray().Where(static r => r.Summary is null).Select(static r => ComparisonFindings.NoPlan(r.Ending, r.Message)).Distinct()),
    };
}
