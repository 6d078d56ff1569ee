using System.CommandLine;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>stochastic</c>: orders placed before the world is known.</summary>
internal sealed class StochasticVerb : DividedVerb
{
    private readonly WorldOptions asked;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal StochasticVerb(Session session)
        : base("stochastic", "orders placed before the world is known, and what knowing it would be worth", session, new("stochastic"))
    {
        Details =
        [
            "One list of orders serves every world, weighted by how likely it is; all else is decided when the world is known. Says what perfect information is worth, what planning for one world loses, and the regret in each.",
            "Several machines solve each world's own plan, and what it makes of the base plan's orders; the program of all worlds together is one solve, on the machine that asks, and takes most of the time from a dozen worlds on.",
        ];
        Examples =
        [
            new("stochastic data/baseline.xlsx --relax --worlds Base=2,HBM-slow,CPU-controls", "Three scenarios; the first is twice as likely as each of the others."),
            new("stochastic my-case.xlsx --relax --worlds Base,HBM-slow --known-from 2028Q1", "Orders from 2028 on may depend on what has come."),
            new("stochastic data/baseline.xlsx --relax --sampled 8", "Eight worlds drawn from the uncertain figures of the case."),
            new("stochastic data/baseline.xlsx --relax --sampled 8 -o worlds --part 1/2", "The first half of the worlds by themselves; merge makes the one report once the other is solved, too."),
            new("stochastic my-case.xlsx --relax --tail-weight 0.5", "The worst worlds weigh as much as the average."),
        ];
        asked = WithOwn(new WorldOptions());
    }

    /// <inheritdoc/>
    protected override Message? Undivided(ParseResult parse) => null;

    /// <inheritdoc/>
    protected override IDividedQuestion? Divide(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        StochasticQuestion.Read(
            new(parse.GetValue(asked.Worlds), parse.GetValue(asked.KnownFrom), parse.GetValue(asked.Tail), parse.GetValue(asked.TailWeight))
            {
                Sampled = parse.GetValue(asked.Sampled),
                Seed = SeedOf(parse),
            },
            loaded.Reading.Studies,
            loaded.Reading.Case!.Horizon,
            findings);

    private sealed class WorldOptions() : OptionGroup("The worlds")
    {
        internal Option<string> Worlds { get; } = new("--worlds")
        {
            HelpName = "A=2,B,…",
            Description = "Scenarios of the workbook that may come, with their weights; a weight that is not given is 1, and Base is the case as it stands. Default: Base and those of HBM-slow, HBM-fast, N2-stalls and CPU-controls that the workbook has.",
        };

        internal Option<int?> Sampled { get; } = new("--sampled")
        {
            HelpName = "N",
            Description = $"Draw N equally likely worlds from the sheet Uncertainty in place of scenarios, 2 to {StochasticQuestion.MostSampled}; --seed chooses the draws. On the baseline 8 take seconds, 16 a minute.",
            CustomParser = static argument => Numbers.Whole(argument, 2),
        };

        internal Option<string> KnownFrom { get; } = new("--known-from")
        {
            HelpName = "PERIOD",
            Description = "The first period whose orders may depend on the world, such as 2028Q1 or 2028. Default: none; all orders are placed without knowing it.",
        };

        internal Option<double?> Tail { get; } = new("--tail") { HelpName = "PART", Description = "Which part of the worlds is not the tail; 0.8 looks at the worst fifth. Default: 0.8." };

        internal Option<double?> TailWeight { get; } = new("--tail-weight") { HelpName = "WEIGHT", Description = "How much the tail weighs against the average, 0 to 1. Default: 0, the average alone." };

        internal override IReadOnlyList<Option> Options => [Worlds, Sampled, KnownFrom, Tail, TailWeight];
    }
}
