using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

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
        Details = ["Searches plans within a slack of the best share that differ most in what a planner sees: lines, HBM, imports, hubs, projects. What is the same in all of them is not a choice."];
        Examples =
        [
            new("alternatives data/baseline.xlsx --relax", "Six plans that lose a share point at the most."),
            new("alternatives my-case.xlsx --relax --slack 0.2 --plans 10", "Ten plans, much closer to the best."),
        ];
        search = WithOwn(new SearchOptions());
    }

    /// <inheritdoc/>
    protected override Func<VariantCall, StudyReport> Ask(ParseResult parse, LoadedCase loaded)
    {
        double slack = parse.GetValue(search.Slack) ?? 1;
        int plans = parse.GetValue(search.Plans) ?? 6;
        if (!(slack >= 0) || !double.IsFinite(slack))
        {
            throw new RefusalException(FormattableString.Invariant($"--slack {slack} is not allowed: a number of share points from 0."));
        }

        return plans < 2 ? throw new RefusalException($"--plans {plans} is too few: the case's own plan and one other are 2.") : call => Study(call, slack / 100, plans);
    }

    private StudyReport Study(VariantCall call, double slack, int plans)
    {
        using ProgressLine progress = new(Session, "Solve", (2 * DecisionFamily.Of(call.Variants.BaseProgram).Count) + plans + 20);
        AlternativePlans found = AlternativePlans.Of(call.Variants, slack, plans, call.Threads, progress, Session.Cancellation);
        return AlternativesReport.Of(call.Subtitle, found, call.Provenance, call.Time);
    }

    private sealed class SearchOptions() : OptionGroup("The search")
    {
        internal Option<double?> Slack { get; } = new("--slack") { HelpName = "POINTS", Description = "How many share points of shortfall over all targets a plan may lose. Default: 1." };

        internal Option<int?> Plans { get; } = new("--plans") { HelpName = "N", Description = "How many plans to keep, the case's own among them; at least 2. Default: 6." };

        internal override IReadOnlyList<Option> Options => [Slack, Plans];
    }
}
