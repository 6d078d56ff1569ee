using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>A set of engines in an assembly that is loaded only where its package is present.</summary>
public interface IEngineSource
{
    /// <summary>Gets the names of the engines that the package at hand offers.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Makes an engine.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    ILinearSolver Create(string name);
}
