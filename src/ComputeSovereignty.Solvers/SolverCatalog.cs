using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using ComputeSovereignty.Solvers.Clp;
using ComputeSovereignty.Solvers.Highs;
using ComputeSovereignty.Solvers.OrTools;

namespace ComputeSovereignty.Solvers;

/// <summary>Every engine the program knows. All come in one package, Google.OrTools; without a name the first that can is taken.</summary>
/// <remarks>Which one is first is decided by <c>tests/ComputeSovereignty.Benchmarks -- engines</c>; its table stands in the README.</remarks>
public static class SolverCatalog
{
    /// <summary>The name of the choice among them.</summary>
    public const string Auto = "auto";

    // In order of choice.
    private static readonly IReadOnlyList<CatalogEntry> Entries =
    [
        new(Auto, "The choice", true, true, EngineMessages.Auto, EngineMessages.NoLibrary, NativeLibraries.Highs, static () => new AutoSolver()),
        new("highs", "HiGHS", true, true, EngineMessages.Highs, EngineMessages.NoLibrary, NativeLibraries.Highs, static () => new HighsSolver()),
        new("highs-ipm", "HiGHS, interior point", true, false, EngineMessages.InteriorPoint, EngineMessages.NoLibrary, NativeLibraries.Highs, static () => new HighsSolver(interiorPoint: true)),
        new("glop", "Google GLOP", true, false, EngineMessages.Glop, EngineMessages.NoLibrary, NativeLibraries.OrTools, static () => new GlopSolver()),
        new("clp", "COIN-OR Clp", true, false, EngineMessages.Clp, EngineMessages.NotOnWindows, NativeLibraries.Clp, static () => new ClpSolver()),
        new("scip", "SCIP", false, true, EngineMessages.Scip, EngineMessages.NoLibrary, NativeLibraries.OrTools, static () => new ScipSolver()),
        new("cbc", "COIN-OR Cbc", false, true, EngineMessages.Cbc, EngineMessages.NotOnWindows, NativeLibraries.Cbc, static () => new CbcSolver()),
        new("pdlp", "Google PDLP", true, false, EngineMessages.Pdlp, EngineMessages.NoLibrary, NativeLibraries.OrTools, static () => new PdlpSolver()),
        new("cp-sat", "Google CP-SAT", false, false, EngineMessages.Nothing, EngineMessages.WantsWhole, NativeLibraries.OrTools, null),
    ];

    /// <summary>Lists every engine in order of choice, present or not.</summary>
    public static IReadOnlyList<EngineListing> All() => [.. Entries.Select(static entry => entry.List())];

    /// <summary>Gives an engine for linear programs with duals.</summary>
    /// <param name="name">Its name; null for <see cref="Auto"/>, or where it cannot be made the first that can.</param>
    /// <exception cref="ArgumentException">No engine has the name, or the engine of that name does not solve linear programs with duals.</exception>
    /// <exception cref="MissingEngineException">The engine cannot be used here; the message says why.</exception>
    public static ILinearSolver Linear(string? name = null) => Choose(name, false, static entry => entry.Linear);

    /// <summary>Gives an engine for integer programs.</summary>
    /// <param name="name">Its name; null for <see cref="Auto"/>, or where it cannot be made the first that can.</param>
    /// <exception cref="ArgumentException">No engine has the name, or the engine of that name does not solve integer programs.</exception>
    /// <exception cref="MissingEngineException">The engine cannot be used here; the message says why.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "An integer program is the word of the field, not a type.")]
    public static ILinearSolver Integer(string? name = null) => Choose(name, true, static entry => entry.Integers);

    /// <summary>Names the engine that solves linear programs where somebody asks for an integer engine alone: one of the same house.</summary>
    /// <param name="search">The integer engine; null for none.</param>
    /// <returns>Null for <see cref="Auto"/>.</returns>
    public static string? LinearBeside(string? search) => search switch
    {
        "scip" => "glop",
        "cbc" => "clp",
        _ => null,
    };

    private static ILinearSolver Choose(string? name, bool integers, Func<CatalogEntry, bool> can)
    {
        if (name is null)
        {
            CatalogEntry? first = Entries.FirstOrDefault(entry => can(entry) && entry.IsPresent);
            return first is not null
                ? first.Create!()
                : throw new MissingEngineException(integers ? EngineMessages.NoIntegerEngine : EngineMessages.NoLinearEngine);
        }

        CatalogEntry entry = Entries.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no engine “{name}”. Known engines: {Names(static _ => true)}.", nameof(name));
        if (!can(entry))
        {
            throw new ArgumentException($"The engine {entry.Name} does not solve {(integers ? "integer programs" : "linear programs with duals")}. Those that do: {Names(can)}.", nameof(name));
        }

        return entry.IsPresent
            ? entry.Create!()
            : throw new MissingEngineException(EngineMessages.NotHere(new(entry.Name), new(entry.Title), entry.Missing));
    }

    private static string Names(Func<CatalogEntry, bool> which) =>
        string.Join(", ", Entries.Where(which).Select(static entry => entry.IsPresent ? entry.Name : $"{entry.Name} (not here)"));
}
