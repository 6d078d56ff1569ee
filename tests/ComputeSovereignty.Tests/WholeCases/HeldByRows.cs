using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>The stages of a program in order, each held by a row with a little slack: another way to the values that <see cref="LexicographicSolve"/> takes from optimal faces.</summary>
internal static class HeldByRows
{
    /// <summary>Solves the relaxed program.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="slack">The slack, relative to max(1, |value|).</param>
    /// <returns>One value a stage, in natural units.</returns>
    internal static double[] Stages(FormulatedProgram formulated, ILinearSolver engine, double slack)
    {
        LinearProgram program = formulated.Program.Relaxed();
        List<double> values = [];
        foreach (Objective stage in formulated.Stages)
        {
            LinearProgram staged = program.WithCost(stage.Minimised);
            Solution solution = engine.Solve(staged, new SolverOptions());
            double value = staged.ObjectiveAt(solution.Values);
            values.Add(stage.Natural(value));
            program = program.WithRow($"Hold({stage.Name})", double.NegativeInfinity, value + (slack * Math.Max(1, Math.Abs(value))), stage.Minimised);
        }

        return [.. values];
    }
}
