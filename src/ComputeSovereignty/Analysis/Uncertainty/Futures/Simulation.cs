using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>What is simulated.</summary>
/// <param name="Draws">How many draws.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Design">How draws are spread.</param>
/// <param name="Investments">Whether futures may order otherwise than the base plan.</param>
/// <param name="IndexDraws">How many base draws the Sobol' indices rest on; 0 for none.</param>
public sealed record SimulationSettings(long Draws, ulong Seed, SamplingKind Design, Investments Investments, int IndexDraws);

/// <summary>Draws futures of a case and solves them: in any order, on several threads, handed over in order.</summary>
/// <remarks>A draw is a function of the seed, its number and the number of draws; its answer of the draw alone. So a run that was stopped can be taken up where it ended.</remarks>
public sealed class Simulation
{
    private readonly SamplingDesign design;
    private readonly IndexDesign indices;

    /// <summary>Initializes a simulation.</summary>
    /// <param name="model">The uncertainty.</param>
    /// <param name="schema">The figures of each future.</param>
    /// <param name="settings">What is simulated.</param>
    /// <param name="orders">The base plan's orders; null where futures always order freely.</param>
    public Simulation(UncertaintyModel model, ResultSchema schema, SimulationSettings settings, CommittedOrders? orders)
    {
        if (orders is null && settings.Investments != Investments.Adaptive)
        {
            throw new ArgumentException("Fixed investments need the base plan's orders.", nameof(orders));
        }

        (Model, Schema, Settings, Orders) = (model, schema, settings, orders);
        design = SamplingDesign.Create(settings.Design, settings.Seed, settings.Draws);
        indices = new(model, design, settings.IndexDraws);
    }

    /// <summary>Gets the uncertainty.</summary>
    public UncertaintyModel Model { get; }

    /// <summary>Gets the figures of each future.</summary>
    public ResultSchema Schema { get; }

    /// <summary>Gets what is simulated.</summary>
    public SimulationSettings Settings { get; }

    /// <summary>Gets the way of investing that answers speak of: the free one, unless only the other is simulated. The draws of Sobol' indices are solved this way alone.</summary>
    public Investments MainWay => Settings.Investments == Investments.Fixed ? Investments.Fixed : Investments.Adaptive;

    /// <summary>Gets the base plan's orders.</summary>
    public CommittedOrders? Orders { get; }

    /// <summary>Gets a value indicating whether a longer run begins with the draws of a shorter one.</summary>
    public bool IsExtensible => design.IsExtensible;

    /// <summary>Gets the name of the design.</summary>
    public Message DesignTitle => design.Title;

    /// <summary>Gets the design of the draws for Sobol' indices.</summary>
    public IndexDesign Indices => indices;

    /// <summary>Gives the drawn figures of a draw.</summary>
    /// <param name="draw">The draw.</param>
    public double[] Drivers(long draw) => Model.Draw(design, draw);

    /// <summary>Solves the draws.</summary>
    /// <param name="first">The first draw; those before it are done.</param>
    /// <param name="open">Opens a solver; called once a thread.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="take">Takes the rows, one at a time and in order.</param>
    /// <param name="cancellation">Stops the run; the draws handed over stay.</param>
    /// <returns>The first draw that is not done.</returns>
    public long Run(long first, Func<IFutureSolver> open, int threads, Action<DrawRow> take, CancellationToken cancellation = default) =>
        Run(first, Settings.Draws, Drivers, Settings.Investments, open, threads, take, cancellation);

    /// <summary>Solves the draws that Sobol' indices need besides.</summary>
    /// <param name="first">The first draw; those before it are done.</param>
    /// <param name="open">Opens a solver; called once a thread.</param>
    /// <param name="threads">How many threads.</param>
    /// <param name="take">Takes the rows, one at a time and in order.</param>
    /// <param name="cancellation">Stops the run; the draws handed over stay.</param>
    /// <returns>The first draw that is not done.</returns>
    public long RunIndices(long first, Func<IFutureSolver> open, int threads, Action<DrawRow> take, CancellationToken cancellation = default) =>
        Run(first, indices.Count, indices.Draw, MainWay, open, threads, take, cancellation);

    private long Run(long first, long end, Func<long, double[]> drivers, Investments way, Func<IFutureSolver> open, int threads, Action<DrawRow> take, CancellationToken cancellation)
    {
        if (first >= end)
        {
            return end;
        }

        int most = (int)Math.Min(Math.Max(1, threads), end - first);
        return OrderedWork<DrawRow>.Run(first, end, [.. Enumerable.Range(0, most).Select(_ => Maker(open()))], take);

        Func<long, DrawRow?> Maker(IFutureSolver solver) => draw =>
        {
            if (cancellation.IsCancellationRequested)
            {
                return null;
            }

            double[] figures = drivers(draw);
            IReadOnlyList<ParameterChange> changes = Model.Changes(figures);
            DrawOutcome? adaptive = way == Investments.Fixed ? null : Outcome(solver.Solve(changes, null, cancellation));
            DrawOutcome? kept = way == Investments.Adaptive || cancellation.IsCancellationRequested ? null : Outcome(solver.Solve(changes, Orders, cancellation));
            return cancellation.IsCancellationRequested ? null : new(draw, figures, adaptive, kept);
        };
    }

    private DrawOutcome Outcome(FutureResult result) => result.Summary switch
    {
        { Certified: true } summary => new(DrawEnding.Planned, Schema.Read(summary), string.Empty) { Orders = result.Orders },
        { } summary => new(DrawEnding.NotCertified, null, summary.Stages.SelectMany(static s => s.Certificate.Faults).FirstOrDefault() ?? "The certificate does not hold."),
        _ => new(result.Ending switch { PlanEnding.Infeasible => DrawEnding.Infeasible, PlanEnding.Stopped => DrawEnding.Stopped, _ => DrawEnding.Failed }, null, result.Message),
    };
}
