using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers.Cbc;
using ComputeSovereignty.Solvers.Clp;

namespace ComputeSovereignty.Solvers;

/// <summary>Every engine the program knows, whether it is here, and what brings it where it is not.</summary>
/// <remarks>Google.OrTools is the first choice where the package source had it at restore; COIN-OR Clp and Cbc otherwise.</remarks>
public static class SolverCatalog
{
    private const string FromNuGet = "comes by itself with `dotnet build` where the package source has Google.OrTools (nuget.org has)";

    // In order of choice.
    private static readonly IReadOnlyList<CatalogEntry> Entries =
    [
        Google("glop", "Google GLOP", integers: false, "linear programs by the simplex method"),
        Google("scip", "SCIP in Google OR-Tools", integers: true, "integer programs"),
        new("clp", "COIN-OR Clp", true, false, "linear programs by the simplex method, warm start, interruption", FromDebian("coinor-libclp1"), static () => ClpSolver.IsPresent, static () => new ClpSolver()),
        new("cbc", "COIN-OR Cbc", false, true, "integer programs, one search at a time; linear programs by Clp", FromDebian("coinor-libclp1 coinor-libcbc3"), static () => CbcSolver.IsPresent, static () => new CbcSolver()),
        Google("pdlp", "Google PDLP", integers: false, "very large linear programs by a first-order method, to 10⁻⁶"),
    ];

    /// <summary>Lists every engine in order of choice, present or not.</summary>
    public static IReadOnlyList<EngineListing> All() => [.. Entries.Select(static entry => entry.List())];

    /// <summary>Gives an engine for linear programs with duals.</summary>
    /// <param name="name">Its name, or null for the first choice of those present.</param>
    /// <exception cref="ArgumentException">No engine has the name, or the engine of that name does not solve linear programs with duals.</exception>
    /// <exception cref="InvalidOperationException">The engine is not installed; the message holds the command that brings it.</exception>
    public static ILinearSolver Linear(string? name = null) => Choose(name, "linear programs with duals", static entry => entry.Linear);

    /// <summary>Gives an engine for integer programs.</summary>
    /// <param name="name">Its name, or null for the first choice of those present.</param>
    /// <exception cref="ArgumentException">No engine has the name, or the engine of that name does not solve integer programs.</exception>
    /// <exception cref="InvalidOperationException">The engine is not installed; the message holds the command that brings it.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "An integer program is the word of the field, not a type.")]
    public static ILinearSolver Integer(string? name = null) => Choose(name, "integer programs", static entry => entry.Integers);

    private static ILinearSolver Choose(string? name, string task, Func<CatalogEntry, bool> can)
    {
        if (name is null)
        {
            CatalogEntry? first = Entries.FirstOrDefault(entry => can(entry) && entry.IsPresent());
            return first is not null
                ? first.Create()
                : throw new InvalidOperationException($"No engine for {task} is installed. {string.Join("; or ", Entries.Where(can).Select(static e => $"{e.Name}: {e.HowToGet}"))}.");
        }

        CatalogEntry entry = Entries.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no engine “{name}”. Known engines: {Names(static _ => true)}.", nameof(name));
        if (!can(entry))
        {
            throw new ArgumentException($"The engine {entry.Name} does not solve {task}. Those that do: {Names(can)}.", nameof(name));
        }

        return entry.IsPresent()
            ? entry.Create()
            : throw new InvalidOperationException($"The engine {entry.Name} ({entry.Title}) is not installed: {entry.HowToGet}.");
    }

    private static string Names(Func<CatalogEntry, bool> which) =>
        string.Join(", ", Entries.Where(which).Select(static entry => entry.IsPresent() ? entry.Name : $"{entry.Name} (not installed)"));

    private static CatalogEntry Google(string name, string title, bool integers, string abilities) =>
        new(name, title, !integers, integers, abilities, FromNuGet, () => OrToolsPlugin.Has(name), () => OrToolsPlugin.Create(name));

    private static string FromDebian(string packages)
    {
        if (OperatingSystem.IsLinux())
        {
            return $"sudo apt-get install {packages}";
        }

        return OperatingSystem.IsMacOS() ? "brew install clp cbc" : "Google.OrTools replaces it here: dotnet build";
    }
}
