using System.Runtime.CompilerServices;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>The bases of one solved program, carried to its neighbours: once for every shape, since programs of one shape share their names.</summary>
/// <param name="before">The program that was solved.</param>
/// <param name="bases">The bases of its stages.</param>
internal sealed class CarriedBases(LinearProgram before, IReadOnlyList<Basis?> bases)
{
    // The second stage ends at a plan that is best by the first, too, and nearer to what a neighbour's second stage wants.
    private readonly IReadOnlyList<Basis?> starts = bases is [_, { } second, ..] ? [second, .. bases.Skip(1)] : bases;
    private readonly ConditionalWeakTable<IReadOnlyList<string>, Carried> known = [];

    /// <summary>Gives bases to start a neighbour's stages from.</summary>
    /// <param name="program">The neighbour.</param>
    internal IReadOnlyList<Basis?> For(LinearProgram program)
    {
        Carried carried = known.GetValue(program.RowNames, _ => new(program.ColumnNames, To(program)));
        return ReferenceEquals(carried.ColumnNames, program.ColumnNames) ? carried.Bases : To(program);
    }

    private IReadOnlyList<Basis?> To(LinearProgram program) => [.. starts.Select(b => b is null ? null : BasisTransfer.Between(before, b, program))];

    private sealed record Carried(IReadOnlyList<string> ColumnNames, IReadOnlyList<Basis?> Bases);
}
