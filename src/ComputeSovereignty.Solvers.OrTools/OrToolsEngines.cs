using ComputeSovereignty.Optimization;
using Google.OrTools.Init;
using Google.OrTools.ModelBuilder;

namespace ComputeSovereignty.Solvers.OrTools;

/// <summary>The engines of Google.OrTools that the package at hand offers.</summary>
/// <remarks>
/// GLOP and PDLP for linear programs, SCIP for integer ones. HiGHS is left out: through this interface the package returns its row activities in the place of
/// duals and its objective in the place of the bound. CP-SAT is left out: it needs every column whole or on a grid.
/// </remarks>
public sealed class OrToolsEngines : IEngineSource
{
    private static readonly string[] Known = ["glop", "scip", "pdlp"];

    /// <summary>Initializes the set; the first call loads the native library.</summary>
    /// <exception cref="DllNotFoundException">The native part of the package is missing.</exception>
    public OrToolsEngines() => Names = [.. Known.Where(static name => new Solver(name).SolverIsSupported())];

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets the version of the package.</summary>
    internal static string Version => OrToolsVersion.VersionString();

    /// <inheritdoc/>
    public ILinearSolver Create(string name) => name switch
    {
        "glop" => new GlopSolver(),
        "pdlp" => new PdlpSolver(),
        "scip" => new ScipSolver(),
        _ => throw new ArgumentException($"Google.OrTools has no engine “{name}” here. Its engines: {string.Join(", ", Names)}.", nameof(name)),
    };
}
