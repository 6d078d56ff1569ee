using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers;

/// <summary>What the catalog knows of an engine before it is made.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Title">The name for people, without version.</param>
/// <param name="Linear">Whether it solves linear programs with duals.</param>
/// <param name="Integers">Whether it solves integer programs.</param>
/// <param name="Abilities">What it can do, in words.</param>
/// <param name="HowToGet">What brings it.</param>
/// <param name="IsPresent">Tells whether it can be made here.</param>
/// <param name="Create">Makes it.</param>
internal sealed record CatalogEntry(
    string Name,
    string Title,
    bool Linear,
    bool Integers,
    string Abilities,
    string HowToGet,
    Func<bool> IsPresent,
    Func<ILinearSolver> Create)
{
    /// <summary>Lists the engine for people.</summary>
    internal EngineListing List()
    {
        if (!IsPresent())
        {
            return new(Name, Title, false, string.Empty, Abilities, HowToGet) { Linear = Linear, Integers = Integers };
        }

        SolverDescription description = Create().Description;
        return new(Name, description.Title, true, description.Version, Abilities, string.Empty) { Linear = Linear, Integers = Integers };
    }
}
