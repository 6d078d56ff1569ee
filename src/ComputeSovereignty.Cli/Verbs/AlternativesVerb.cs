using System.CommandLine;
using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>alternatives</c>: different plans almost as good; what must, may, never be done.</summary>
internal sealed class AlternativesVerb : VariantVerb
{
    private readonly SearchOptions search;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal AlternativesVerb(Session session)
        : base("alternatives", "different plans almost as good, and what must, may and never is done", session, new("alternatives"))
    {
        Details = ["Searches plans within a slack of the best share, or of the service of the case's own plan, that differ most in what a planner sees: lines, HBM, imports, hubs, projects. What is the same in all of them is not a choice."];
        Examples =
        [
            new("alternatives data/baseline.xlsx --relax", "Six plans that lose a share point at the most."),
            new("alternatives my-case.xlsx --relax --slack 0.2 --plans 10", "Ten plans, much closer to the best."),
            new("alternatives my-case.xlsx --relax --goal service", "Six plans that leave at most one point more of demand unserved."),
        ];
        search = WithOwn(new SearchOptions());
    }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        AlternativesQuestion.Read(parse.GetValue(search.Goal), parse.GetValue(search.Slack), parse.GetValue(search.Plans), loaded.Reading.Case!, findings);

    private sealed class SearchOptions() : OptionGroup("The search")
    {
        internal Option<string?> Goal { get; } = new("--goal") { HelpName = "GOAL", Description = "In what plans are nearly as good: share, the shortfall over all targets, or service, the usable compute that is sought. Default: share." };

        internal Option<double?> Slack { get; } = new("--slack") { HelpName = "POINTS", Description = "How many points of shortfall over all targets, or of demand served by weight, a plan may lose. Default: 1." };

        internal Option<int?> Plans { get; } = new("--plans") { HelpName = "N", Description = "How many plans to keep, the case's own among them; at least 2. Default: 6." };

        internal override IReadOnlyList<Option> Options => [Goal, Slack, Plans];
    }
}
