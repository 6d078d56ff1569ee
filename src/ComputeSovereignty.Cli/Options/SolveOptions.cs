using System.CommandLine;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Cli.Options;

/// <summary>How a case is solved: the same for every verb that solves.</summary>
/// <param name="ofMany">Whether threads solve many cases beside each other, not one.</param>
internal sealed class SolveOptions(bool ofMany = false) : OptionGroup("Solving")
{
    private static readonly SolverOptions Usual = new();

    private RunDeadline? deadline;

    /// <summary>Gets whether modules need not be whole.</summary>
    internal Option<bool> Relax { get; } = new("--relax") { Description = "Modules need not be whole: quicker, and the share is a little higher than any real plan's." };

    /// <summary>Gets the order of the objectives.</summary>
    internal Option<string> Objective { get; } = new("--objective")
    {
        HelpName = "ORDER",
        Description = "What comes first: Share, Deployment, Service, Compute, Cost or Year:2028. Default: what the case says.",
    };

    /// <summary>Gets the engine.</summary>
    internal Option<string> Engine { get; } = new("--engine")
    {
        HelpName = "NAME",
        Description = "The solver, or two as in glop,scip: one for linear, one for integer programs. Default: auto. “sovereignty engines” lists them.",
    };

    /// <summary>Gets the gap of an integer search.</summary>
    internal Option<double?> Gap { get; } = new("--gap")
    {
        HelpName = "FRACTION",
        Description = "Stop a search for whole modules this near to the proved optimum. Default: 0.0001.",
        CustomParser = Numbers.Fraction,
    };

    /// <summary>Gets the time limit.</summary>
    internal Option<TimeSpan?> TimeLimit { get; } = new("--time-limit")
    {
        HelpName = "TIME",
        Description = "Stop the run after this long: seconds, or 90s, 5m, 2h. The best plan found by then is kept. Default: none.",
        CustomParser = Numbers.Span,
    };

    /// <summary>Gets the threads.</summary>
    internal Option<int?> Threads { get; } = new("--threads")
    {
        HelpName = "N",
        Description = ofMany
            ? "How many solves run beside each other; the answer is the same with any number. Default: one for each processor."
            : "Threads of one solve. Default: 1, which gives the same plan every time.",
        CustomParser = static argument => Numbers.Whole(argument, 1),
    };

    /// <summary>Gets the seed.</summary>
    internal Option<int?> Seed { get; } = new("--seed")
    {
        HelpName = "N",
        Description = "Seed of everything random. Default: 1.",
        CustomParser = static argument => Numbers.Whole(argument, 0),
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Relax, Objective, Engine, Gap, TimeLimit, Threads, Seed];

    /// <summary>Reads how many solves may run beside each other.</summary>
    /// <param name="parse">The command line.</param>
    internal int ThreadsOf(ParseResult parse) => parse.GetValue(Threads) ?? Environment.ProcessorCount;

    /// <summary>Reads what is asked of an engine. The time limit is the run's: it runs from the first call.</summary>
    /// <param name="parse">The command line.</param>
    internal SolverOptions Read(ParseResult parse) => new()
    {
        RelativeGap = parse.GetValue(Gap) ?? Usual.RelativeGap,
        Deadline = deadline ??= parse.GetValue(TimeLimit) is { } limit ? new RunDeadline(limit, TimeProvider.System) : null,
        Threads = parse.GetValue(Threads) ?? Usual.Threads,
        Seed = parse.GetValue(Seed) ?? Usual.Seed,
    };
}
