using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>What is simulated.</summary>
/// <param name="Draws">How many draws.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Design">How draws are spread.</param>
/// <param name="Investments">Whether futures may order otherwise than the base plan.</param>
/// <param name="IndexDraws">How many base draws the Sobol' indices rest on; 0 for none.</param>
public sealed record SimulationQuestion(long Draws, ulong Seed, SamplingKind Design, Investments Investments, int IndexDraws);

/// <summary>Draws futures of a case and solves them, in any order and anywhere; <see cref="IDrawSolves"/> solves many.</summary>
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
    public Simulation(UncertaintyModel model, ResultSchema schema, SimulationQuestion settings, CommittedOrders? orders)
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
    public SimulationQuestion Settings { get; }

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

    /// <summary>Gets the sets of draws, in the order of solving: futures, then those of Sobol' indices where they are asked for.</summary>
    public IReadOnlyList<DrawSet> Sets => Settings.IndexDraws > 0 ? [DrawSet.Futures, DrawSet.Indices] : [DrawSet.Futures];

    /// <summary>Counts draws.</summary>
    /// <param name="set">Which draws.</param>
    public long CountOf(DrawSet set) => set == DrawSet.Indices ? indices.Count : Settings.Draws;

    /// <summary>Gives the way of investing under which draws are solved.</summary>
    /// <param name="set">Which draws.</param>
    public Investments WayOf(DrawSet set) => set == DrawSet.Indices ? MainWay : Settings.Investments;

    /// <summary>Solves a draw.</summary>
    /// <param name="set">Which draws it is of.</param>
    /// <param name="draw">Its number.</param>
    /// <param name="solver">Solves it.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>Null where it was stopped.</returns>
    public DrawRow? Solve(DrawSet set, long draw, IFutureSolver solver, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(solver);
        if (cancellation.IsCancellationRequested)
        {
            return null;
        }

        Investments way = WayOf(set);
        double[] figures = set == DrawSet.Indices ? indices.Draw(draw) : Drivers(draw);
        IReadOnlyList<ParameterChange> changes = Model.Changes(figures);
        DrawOutcome? adaptive = way == Investments.Fixed ? null : Outcome(solver.Solve(changes, null, cancellation));
        DrawOutcome? kept = way == Investments.Adaptive || cancellation.IsCancellationRequested ? null : Outcome(solver.Solve(changes, Orders, cancellation));
        return cancellation.IsCancellationRequested ? null : new(draw, figures, adaptive, kept);
    }

    private DrawOutcome Outcome(FutureResult result) => result.Summary switch
    {
        { Certified: true } summary => new(DrawEnding.Planned, Schema.Read(summary), string.Empty) { Orders = result.Orders },
        { } summary => new(DrawEnding.NotCertified, null, summary.Stages.SelectMany(static s => s.Certificate.Faults).FirstOrDefault() ?? "The certificate does not hold."),
        _ => new(result.Ending switch { PlanEnding.Infeasible => DrawEnding.Infeasible, PlanEnding.Stopped => DrawEnding.Stopped, _ => DrawEnding.Failed }, null, result.Message),
    };
}
