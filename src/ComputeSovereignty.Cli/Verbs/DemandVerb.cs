using System.CommandLine;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>demand</c>: whether the plan is enough and for whom, where its compute goes, and what would serve more.</summary>
internal sealed class DemandVerb : VariantVerb
{
    private readonly DemandOptions options;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal DemandVerb(Session session)
        : base("demand", "whether the plan is enough and for whom, and what would serve more", session, new("demand"))
    {
        Details =
        [
            "Usable compute sought, usable and served, by workload; the way from nameplate to work; what one step of each measure would serve more, and how far each alone, and two together, would have to be moved; what floors, guarantees and idle hours cost;"
            + " months behind the frontier; the cost of a usable PFLOPS-year; substitution by researchers; service near users. The case needs the sheet Workloads.",
        ];
        Examples =
        [
            new("demand my-case.xlsx --relax", "The demand report of a case."),
            new("demand my-case.xlsx --relax --no-counterfactuals", "The plan alone: nothing is solved beside it."),
            new("demand my-case.xlsx --relax --no-counterfactuals --feedback", "The plan with prices that follow its costs, round by round."),
        ];
        options = WithOwn(new DemandOptions());
    }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        DemandQuestion.Read(!parse.GetValue(options.NoCounterfactuals), parse.GetValue(options.Feedback), parse.GetValue(options.Served), !parse.GetValue(options.NoBreakEvens), loaded.Reading, findings);

    private sealed class DemandOptions() : OptionGroup("The report")
    {
        internal Option<double?> Served { get; } = new("--served") { HelpName = "PERCENT", Description = "How much of what is sought in the checkpoint year each measure alone is to serve in the table of break-evens. Default: 100." };

        internal Option<bool> NoBreakEvens { get; } = new("--no-break-evens") { Description = "Leave out how far each measure alone, and two together, would have to be moved: most of the solves." };

        internal Option<bool> Feedback { get; } = new("--feedback") { Description = "Let the prices of compute and tokens follow what the plan's machines cost, at most ten rounds; every round is reported." };

        internal Option<bool> NoCounterfactuals { get; } = new("--no-counterfactuals") { Description = "Read the plan alone; leave out everything that would have to be solved beside it, but for what --served asks." };

        internal override IReadOnlyList<Option> Options => [Served, NoBreakEvens, Feedback, NoCounterfactuals];
    }
}
