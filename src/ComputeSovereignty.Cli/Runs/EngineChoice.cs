using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The engines that a command line names.</summary>
internal static class EngineChoice
{
    /// <summary>Chooses the engines.</summary>
    /// <param name="names">One name, or two joined by a comma; null for auto.</param>
    /// <param name="integers">Whether integer programs are solved.</param>
    /// <exception cref="RefusalException">A name is unknown, or the engine cannot be used here.</exception>
    internal static Engines Of(string? names, bool integers)
    {
        (string? linear, string? integer) = Split(names);
        try
        {
            ILinearSolver engine = SolverCatalog.Linear(linear);
            return new(engine, integers ? SolverCatalog.Integer(integer) : engine);
        }
        catch (MissingEngineException missing)
        {
            throw new RefusalException(missing.Words, missing);
        }
    }

    private static (string? Linear, string? Integer) Split(string? names)
    {
        string? linear = null;
        string? integer = null;
        IReadOnlyList<EngineListing> known = names is null ? [] : SolverCatalog.All();
        foreach (string name in names?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            EngineListing engine = known.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new RefusalException(PlaceMessages.NoEngine(new(name), Listing.Of(known.Select(static e => e.Name), Joint.Comma)));
            if (!engine.Linear && !engine.Integers)
            {
                throw new RefusalException(PlaceMessages.EngineSolvesNothing(new(engine.Title), engine.Missing));
            }

            linear = engine.Linear ? linear ?? engine.Name : linear;
            integer = engine.Integers ? integer ?? engine.Name : integer;
        }

        return (linear ?? SolverCatalog.LinearBeside(integer), integer);
    }
}
