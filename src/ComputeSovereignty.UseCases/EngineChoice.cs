using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;

namespace ComputeSovereignty.UseCases;

/// <summary>The engines that somebody names, on a command line or in a form.</summary>
internal static class EngineChoice
{
    /// <summary>What the choice is called: an option of the command line without its dashes, a field of a form.</summary>
    internal const string Part = "engine";

    private static readonly Lazy<IReadOnlyList<EngineListing>> Usable = new(static () => [.. SolverCatalog.All().Where(static e => e is { Available: true, Name: not SolverCatalog.Auto } && Solves(e))]);

    /// <summary>Gets the engines that can be named here beside <see cref="SolverCatalog.Auto"/>, in order of choice.</summary>
    internal static IReadOnlyList<EngineListing> Offered => Usable.Value;

    /// <summary>Chooses the engines.</summary>
    /// <param name="names">One name, or two joined by a comma: one for linear, one for integer programs; null for auto.</param>
    /// <param name="integers">Whether integer programs are solved.</param>
    /// <param name="findings">Takes what speaks against it: a name is unknown, or the engine cannot be used here.</param>
    /// <returns>Null only where something does.</returns>
    internal static Engines? Read(string? names, bool integers, ICollection<Finding> findings)
    {
        string? linear = null;
        string? integer = null;
        IReadOnlyList<EngineListing> known = names is null ? [] : SolverCatalog.All();
        foreach (string name in names?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            EngineListing? engine = known.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (engine is null || !Solves(engine))
            {
                findings.Add(Against(engine is null ? EngineChoiceMessages.NoEngine(new(name), Listing.Of(known.Select(static e => e.Name), Joint.Comma)) : EngineChoiceMessages.SolvesNothing(new(engine.Title), engine.Missing)));
                return null;
            }

            linear = engine.Linear ? linear ?? engine.Name : linear;
            integer = engine.Integers ? integer ?? engine.Name : integer;
        }

        try
        {
            ILinearSolver first = SolverCatalog.Linear(linear ?? SolverCatalog.LinearBeside(integer));
            return new(first, integers ? SolverCatalog.Integer(integer) : first);
        }
        catch (MissingEngineException missing)
        {
            findings.Add(Against(missing.Words));
            return null;
        }
    }

    private static bool Solves(EngineListing engine) => engine.Linear || engine.Integers;

    private static Finding Against(Message message) => new(Severity.Error, new(Part, string.Empty, string.Empty), message);
}
