using System.CommandLine;
using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>frontier</c>: what one goal costs in another, the largest share of each year, and what must, may and never is done.</summary>
internal sealed class FrontierVerb : VariantVerb
{
    private readonly GoalOptions goals;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal FrontierVerb(Session session)
        : base("frontier", "what one goal costs in another, and the largest share of each year", session, new("frontier"))
    {
        Details = ["Every point of the frontier is efficient: no plan is better in one goal without being worse in the other. The envelope says what a year's largest share costs the other years."];
        Examples =
        [
            new("frontier data/baseline.xlsx --relax --x cost --y share", "What the last points of share cost."),
            new("frontier my-case.xlsx --relax --x compute --y share --points 15", "Share against compute, finely."),
        ];
        goals = WithOwn(new GoalOptions());
    }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        FrontierQuestion.Read(
            parse.GetValue(goals.First), parse.GetValue(goals.Second), parse.GetValue(goals.Points), parse.GetValue(goals.Slack), loaded.Reading.Case!, findings);

    private sealed class GoalOptions() : OptionGroup("The frontier")
    {
        internal Option<string> First { get; } = new("--x") { HelpName = "GOAL", Description = $"The first goal: {FrontierGoal.Allowed}. Default: cost." };

        internal Option<string> Second { get; } = new("--y") { HelpName = "GOAL", Description = "The second goal. Default: share." };

        internal Option<int?> Points { get; } = new("--points") { HelpName = "N", Description = "The most points of the frontier; at least 2. Default: 9." };

        internal Option<double?> Slack { get; } = new("--slack")
        {
            HelpName = "POINTS",
            Description = "How many share points of shortfall a plan may lose and still count, for what must, may and never is done. Default: 1.",
        };

        internal override IReadOnlyList<Option> Options => [First, Second, Points, Slack];
    }
}
