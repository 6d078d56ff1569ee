using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>What the catalog knows of an engine before it is made.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Title">The name for people, without version.</param>
/// <param name="Linear">Whether it solves linear programs with duals.</param>
/// <param name="Integers">Whether it solves integer programs.</param>
/// <param name="Abilities">What it can do, in words, and what it is chosen for.</param>
/// <param name="Missing">Why it cannot be used where it cannot.</param>
/// <param name="Library">The library it needs.</param>
/// <param name="Create">Makes it; null where it does not serve at all.</param>
internal sealed record CatalogEntry(
    string Name,
    string Title,
    bool Linear,
    bool Integers,
    Message Abilities,
    Message Missing,
    string Library,
    Func<ILinearSolver>? Create)
{
    /// <summary>Gets a value indicating whether it can be made here.</summary>
    internal bool IsPresent => Create is not null && NativeLibraries.IsPresent(Library);

    /// <summary>Lists the engine for people.</summary>
    internal EngineListing List()
    {
        if (!IsPresent)
        {
            return new(Name, Title, false, string.Empty, Abilities, string.Empty, Missing) { Linear = Linear, Integers = Integers };
        }

        SolverDescription description = Create!().Description;
        return new(Name, description.Title, true, description.Version, Abilities, NativeLibraries.FileOf(Library), Message.None) { Linear = Linear, Integers = Integers };
    }
}
