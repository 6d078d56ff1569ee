using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbench.Work;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Everything that the pages of one server work with.</summary>
internal sealed class Bench : IDisposable
{
    /// <summary>Initializes the bench.</summary>
    /// <param name="options">How the workbench is served.</param>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    internal Bench(WorkbenchOptions options)
    {
        Options = options;
        Store = RunStore.Open(options.Store);
        string server = Environment.MachineName;
        Store.Runs.Interrupt(server, options.Clock.GetUtcNow());
        Cases = new(Store.Cases, options.Baseline.ToArray(), options.Clock);
        Board = new(Store.Runs, server, options.Clock, options.Fault);
        Works = WorksOf(options).ToDictionary(static w => w.Kind, StringComparer.Ordinal);
        Levers = new();
    }

    /// <summary>Gets how the workbench is served.</summary>
    internal WorkbenchOptions Options { get; }

    /// <summary>Gets the store.</summary>
    internal RunStore Store { get; }

    /// <summary>Gets the cases.</summary>
    internal CaseDesk Cases { get; }

    /// <summary>Gets the runs at work.</summary>
    internal RunBoard Board { get; }

    /// <summary>Gets the kinds of runs, by name.</summary>
    internal IReadOnlyDictionary<string, IRunWork> Works { get; }

    /// <summary>Gets the warm cases of people who move levers.</summary>
    internal LeverDesk Levers { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Levers.Dispose();
        Board.Dispose();
        Store.Dispose();
    }

    private static IRunWork[] WorksOf(WorkbenchOptions options) =>
    [
        new PlanWork(options.Clock),
        new GapWork(options.Clock),
        new CompareWork(options.Clock),
        new BreakEvenWork(options.Clock),
        new FrontierWork(options.Clock),
        new StochasticWork(options.Clock),
        new AlternativesWork(options.Clock),
        new SimulationWork(options.WorkFolder, options.Clock),
        new CalibrationWork(options.Clock),
    ];
}
