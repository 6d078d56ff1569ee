using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis;

/// <summary>The program of all plans whose shortfall over all targets is at most a slack above the least; modules need not be whole.</summary>
/// <param name="Program">The program, without an objective.</param>
/// <param name="Start">A basis to start from, whatever is asked of it.</param>
internal sealed record NearBestProgram(LinearProgram Program, Basis? Start)
{
    /// <summary>Writes it.</summary>
    /// <param name="variants">The variants of the case, whose base has a plan.</param>
    /// <param name="slack">The slack; fraction: 0.01 is a share point.</param>
    internal static NearBestProgram Of(CaseVariants variants, double slack)
    {
        FormulatedProgram program = variants.BaseProgram;
        double least = variants.Base.Summary!.Stage("A");
        Objective share = new Objectives(program.Decisions, program.Case, program.Columns.Count).Share();
        double most = (100 * (least + slack)) + LexicographicSolve.HoldTolerance(100 * least);
        LinearProgram near = program.Program.Relaxed().WithRow("Hold(Share within slack)", double.NegativeInfinity, most, share.Minimised);

        // One solve of stage A gives every question its start.
        Basis? carried = variants.Base.Summary.Bases[0] is { } basis ? BasisTransfer.Between(program.Program, basis, near) : null;
        return new(near, variants.LinearEngine.Solve(near.WithCost(share.Minimised), variants.Options, carried).Basis);
    }
}
