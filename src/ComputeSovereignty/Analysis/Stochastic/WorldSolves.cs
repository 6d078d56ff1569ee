using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>The solves of one world that need no other: its own plan, and what it makes of given orders. Several threads may ask at once.</summary>
/// <param name="variants">The variants of the case.</param>
/// <param name="knownFrom">The first period whose orders may depend on the world.</param>
internal sealed class WorldSolves(CaseVariants variants, int knownFrom)
{
    // What a solver leaves of no order.
    private const double Nothing = 1e-9;

    private readonly Lazy<Dictionary<string, double>> deterministic = new(() => Orders(variants.BaseProgram, variants.Base.Summary!.Values, knownFrom));

    /// <summary>Gets what the plan for the case as it stands orders.</summary>
    internal IReadOnlyDictionary<string, double> Deterministic => deterministic.Value;

    /// <summary>Solves a world as if it were known, and with the orders of the plan for the case as it stands.</summary>
    /// <param name="number">Its number among the worlds.</param>
    /// <param name="world">The world.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <exception cref="OperationCanceledException">The solves were stopped.</exception>
    internal SolvedWorld Solve(long number, WeightedWorld world, CancellationToken cancellation)
    {
        (FormulatedProgram? program, Message message) = variants.Formulate(world.Variant.Changes);
        VariantQuestion asked = VariantQuestion.Of(world.Variant.Changes);
        VariantResult? result = program is null ? null : variants.SolveProgram(program, world.Variant.Changes, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (program is null || result?.Summary is not { } plan)
        {
            return new(world, program, new(number, asked, null, null, new Dictionary<string, double>(), null), result?.Message ?? message);
        }

        // An order of nothing is none.
        Dictionary<string, double> own = Orders(program, plan.Values, knownFrom).Where(static o => o.Value != 0).ToDictionary(static o => o.Key, static o => o.Value, StringComparer.Ordinal);
        string? start = program.Program.HasIntegers ? null : plan.Bases[0]?.ToText();
        return new(world, program, new(number, asked, PlanFigures.Of(plan), Kept(world, program, Deterministic, cancellation), own, start), Message.None);
    }

    /// <summary>Takes up a world that was solved elsewhere.</summary>
    /// <param name="world">The world.</param>
    /// <param name="answer">What was found, with a plan.</param>
    internal SolvedWorld TakeUp(WeightedWorld world, WorldAnswer answer) => new(world, variants.Formulate(world.Variant.Changes).Program, answer, Message.None);

    /// <summary>Solves a world with orders that were placed without knowing it.</summary>
    /// <param name="world">The world.</param>
    /// <param name="program">Its program.</param>
    /// <param name="orders">The orders, by columns.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>Null where the orders cannot be kept.</returns>
    /// <exception cref="OperationCanceledException">The solve was stopped.</exception>
    internal PlanFigures? Kept(WeightedWorld world, FormulatedProgram program, IReadOnlyDictionary<string, double> orders, CancellationToken cancellation)
    {
        PossibleWorld possible = new(world.Variant.Name, 1, program.Program, OrderColumns(program).Values.ToHashSet());
        VariantResult result = variants.SolveProgram(program, world.Variant.Changes, TwoStageProgram.Fixed(possible, orders), cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return PlanFigures.Of(result);
    }

    /// <summary>Lists the columns of orders that must be placed before the world is known, by their names.</summary>
    /// <param name="program">The program.</param>
    internal Dictionary<string, int> OrderColumns(FormulatedProgram program) => OrderColumns(program, knownFrom);

    private static Dictionary<string, int> OrderColumns(FormulatedProgram program, int knownFrom)
    {
        Decisions decisions = program.Decisions;
        IEnumerable<int> modules = decisions.Modules.Where(o => o.Key.Period < knownFrom).Select(static o => o.Value.Column);
        IEnumerable<int> conversions = decisions.Conversions.Where(o => o.Key.Period < knownFrom).Select(static o => o.Value.Column);
        return modules.Concat(conversions).ToDictionary(column => program.Columns[column].Name, static column => column, StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Orders(FormulatedProgram program, double[] values, int knownFrom) =>
        OrderColumns(program, knownFrom).ToDictionary(static c => c.Key, c => values[c.Value] < Nothing ? 0 : values[c.Value], StringComparer.Ordinal);
}

/// <summary>A world with what it is worth by itself.</summary>
/// <param name="World">The world.</param>
/// <param name="Formulated">Its program; null where it has none.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Message">Why it has no plan; nothing where it has one.</param>
internal sealed record SolvedWorld(WeightedWorld World, FormulatedProgram? Formulated, WorldAnswer Answer, Message Message)
{
    /// <summary>Gets its program, where it has a plan.</summary>
    internal FormulatedProgram Program => Formulated!;
}
