using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;

namespace ComputeSovereignty.UseCases;

/// <summary>The engines of a run.</summary>
/// <param name="Linear">The engine of linear programs.</param>
/// <param name="Integer">The engine of integer programs; the linear one where no integer program is solved.</param>
internal sealed record Engines(ILinearSolver Linear, ILinearSolver Integer)
{
    /// <summary>Takes the engines that are the default.</summary>
    /// <param name="integers">Whether integer programs are solved.</param>
    internal static Engines Usual(bool integers)
    {
        ILinearSolver linear = SolverCatalog.Linear();
        return new(linear, integers ? SolverCatalog.Integer() : linear);
    }
}
