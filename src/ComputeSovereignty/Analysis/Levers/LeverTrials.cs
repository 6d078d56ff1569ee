using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Solves the amounts of one lever, each started from the one before.</summary>
/// <remarks>One search uses one instance on one thread, so that its answers do not depend on what else is solved at the time.</remarks>
internal sealed class LeverTrials
{
    private readonly CaseVariants variants;
    private readonly ParameterCatalog catalog;
    private readonly Lever lever;
    private readonly IReadOnlyList<ParameterChange> fixedChanges;
    private readonly IProgress<Message>? progress;
    private readonly double? served;
    private readonly Dictionary<double, LeverTrial> quick = [];
    private readonly Dictionary<double, LeverTrial> whole = [];
    private ShareProbe? near;
    private (FormulatedProgram Program, IReadOnlyList<Basis?> Bases)? nearWhole;

    /// <summary>Initializes the trials of a lever.</summary>
    /// <param name="variants">The case, solved.</param>
    /// <param name="catalog">The figures of the case as it stands.</param>
    /// <param name="lever">The lever.</param>
    /// <param name="fixedChanges">Changes that hold in every trial, such as another lever's amount.</param>
    /// <param name="progress">Told each amount when it is solved.</param>
    /// <param name="served">The share of the checkpoint year's demand for compute that is to be served, in place of the target; null for the target.</param>
    internal LeverTrials(CaseVariants variants, ParameterCatalog catalog, Lever lever, IReadOnlyList<ParameterChange> fixedChanges, IProgress<Message>? progress = null, double? served = null)
    {
        (this.variants, this.catalog, this.lever, this.fixedChanges, this.progress, this.served) = (variants, catalog, lever, fixedChanges, progress, served);

        // Who is served is settled after the share.
        WholeOnly = served is not null;
    }

    /// <summary>Gets what was tried, quick and whole, by amount; whole alone where every trial must be.</summary>
    internal IEnumerable<LeverTrial> All => quick.Values.Where(t => !WholeOnly && !whole.ContainsKey(t.Amount)).Concat(whole.Values).OrderBy(static t => t.Amount);

    /// <summary>Gets the number of solves so far.</summary>
    internal int Solves => quick.Count + whole.Count;

    /// <summary>Gets the difference of shortfalls up to which two trials are told as equal: a search for whole modules ends within its gap of the optimum.</summary>
    internal double Visible => variants.BaseProgram.Program.HasIntegers && variants.Base.Summary is { } summary
        ? Math.Max(ShareGap.Visible, variants.Options.RelativeGap * summary.Stage("A"))
        : ShareGap.Visible;

    /// <summary>Gets or sets a value indicating whether every trial solves the whole order of objectives: always for integer programs.</summary>
    internal bool WholeOnly { get; set; }

    /// <summary>Tries an amount: the whole order where it was solved already or must be, its share stage otherwise.</summary>
    internal LeverTrial Try(double amount, CancellationToken cancellation)
    {
        if (whole.TryGetValue(amount, out LeverTrial? settled) || (!WholeOnly && quick.TryGetValue(amount, out settled)))
        {
            return settled;
        }

        if (WholeOnly || variants.BaseProgram.Program.HasIntegers)
        {
            return Settle(amount, cancellation);
        }

        quick[amount] = Probe(amount, cancellation);
        Tell(amount);
        return quick[amount];
    }

    /// <summary>Solves the whole order of objectives at an amount.</summary>
    internal LeverTrial Settle(double amount, CancellationToken cancellation)
    {
        if (whole.TryGetValue(amount, out LeverTrial? known))
        {
            return known;
        }

        whole[amount] = Whole(amount, cancellation);
        Tell(amount);
        return whole[amount];
    }

    /// <summary>Tells whether the whole order of objectives gives the checkpoint year what the share stage alone gave it, where that was tried.</summary>
    internal bool Agrees(double amount, CancellationToken cancellation) =>
        !quick.TryGetValue(amount, out LeverTrial? share) || !share.Answered || Math.Abs(Settle(amount, cancellation).Missing - share.Missing) <= ShareGap.Visible;

    /// <summary>Tells whether any plan of the least shortfall meets the checkpoint at an amount, or misses it where the case as it stands meets it: whatever the later objectives choose.</summary>
    internal bool MayTurn(double amount, bool met, CancellationToken cancellation)
    {
        IReadOnlyList<ParameterChange> changes = Changes(amount);
        if (variants.Formulate(changes).Program is not { } program)
        {
            return false;
        }

        Objective most = new Objectives(program.Decisions, program.Case, program.Columns.Count).YearShare(program.Case.Settings.CheckpointYear);
        FormulatedProgram asked = program.WithStages([.. program.Stages.TakeWhile(static s => s.Letter != "A"), program.Stages.First(static s => s.Letter == "A"), most with { Maximise = !met }]);
        VariantResult extreme = near is null ? variants.SolveProgram(asked, changes, cancellation: cancellation) : variants.SolveNear(asked, changes, near.Formulated, near.Bases, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return extreme.Summary is { } summary && summary.Verdict.Met != met;
    }

    private void Tell(double amount) => progress?.Report(ProgressMessages.Lever(lever.Title, amount == lever.Neutral ? LeverMessages.BaseLevel : LeverMessages.Short(lever, amount)));

    private IReadOnlyList<ParameterChange> Changes(double amount) => [.. fixedChanges, .. lever.Changes(amount, catalog)];

    // The first whole solve of a search starts from the last probe, the next ones from the plan before: neighbours differ by a thousandth.
    private LeverTrial Whole(double amount, CancellationToken cancellation)
    {
        IReadOnlyList<ParameterChange> changes = Changes(amount);
        (FormulatedProgram? program, Message message) = variants.Formulate(changes);
        if (program is null)
        {
            return new(amount, false, false, 0, 0, 0, true, message);
        }

        (FormulatedProgram Program, IReadOnlyList<Basis?> Bases)? from = nearWhole ?? (near is null ? null : (near.Formulated, near.Bases));
        VariantResult result = changes.Count > 0 && from is { } start
            ? variants.SolveNear(program, changes, start.Program, start.Bases, cancellation)
            : variants.Solve(changes, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (result.Summary is not { } summary)
        {
            return new(amount, false, false, 0, 0, 0, true, result.Message);
        }

        nearWhole = changes.Count > 0 ? (program, summary.Bases) : nearWhole;
        if (served is { } goal)
        {
            double part = summary.CheckpointDemand?.Part ?? 1;
            bool reached = summary.Verdict.Feasible && part >= goal - ServedYear.Tolerance;
            return new(amount, true, reached, reached ? 0 : Math.Max(0, goal - part), Math.Min(part, goal), summary.Stage("S"), true, Message.None);
        }

        return new(amount, true, summary.Verdict.Met, ShareGap.Of(summary), ShareGap.Counted(summary), summary.Stage("A"), true, Message.None);
    }

    private LeverTrial Probe(double amount, CancellationToken cancellation)
    {
        (FormulatedProgram? program, Message message) = variants.Formulate(Changes(amount));
        if (program is null)
        {
            return new(amount, false, false, 0, 0, 0, false, message);
        }

        ShareProbe probe = variants.Probe(program, null, near, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!probe.Solved)
        {
            return new(amount, false, false, 0, 0, 0, false, probe.Message);
        }

        near = probe;
        YearResult year = probe.Years().First(y => y.Year == program.Case.Settings.CheckpointYear);
        return new(amount, true, year.Met, ShareGap.Of(year), year.Target - ShareGap.Of(year), probe.StageA, false, Message.None);
    }
}
