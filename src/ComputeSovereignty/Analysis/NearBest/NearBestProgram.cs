using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>The program of all plans nearly as good as the case's own in one goal; modules need not be whole.</summary>
/// <param name="Program">The program, without an objective.</param>
/// <param name="Start">A basis to start from, whatever is asked of it.</param>
internal sealed record NearBestProgram(LinearProgram Program, Basis? Start)
{
    /// <summary>Writes it: the shortfall over all targets, or what goes unserved, is at most the slack above that of the case's own plan.</summary>
    /// <param name="variants">The variants of the case, whose base has a plan.</param>
    /// <param name="slack">The slack; fraction: 0.01 is a share point.</param>
    /// <param name="goal">The goal; service only where the program has its stage.</param>
    internal static NearBestProgram Of(CaseVariants variants, double slack, NearGoal goal = NearGoal.Share)
    {
        FormulatedProgram program = variants.BaseProgram;
        Objective held = goal == NearGoal.Service
            ? program.Stages.First(static s => s.Letter == "S")
            : new Objectives(program.Decisions, program.Case, program.Columns.Count).Share();
        double least = variants.Base.Summary!.Stage(held.Letter);
        double most = (100 * (least + slack)) + LexicographicSolve.HoldTolerance(100 * least);
        LinearProgram near = program.Program.Relaxed().WithRow($"Hold({held.Name} within slack)", double.NegativeInfinity, most, held.Minimised);

        // One solve of the goal's stage gives every question its start.
        Basis? carried = variants.Base.Summary.Bases[0] is { } basis ? BasisTransfer.Between(program.Program, basis, near) : null;
        return new(near, variants.LinearEngine.Solve(near.WithCost(held.Minimised), variants.Options, carried).Basis);
    }
}
