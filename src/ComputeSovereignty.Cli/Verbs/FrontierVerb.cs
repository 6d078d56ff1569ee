using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>frontier</c>: what one goal costs in another, the largest share of each year, and what must, may and never is done.</summary>
internal sealed class FrontierVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly SolveOptions solveOptions = new();
    private readonly OutputOptions output = new("A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-frontier.");
    private readonly FormOptions form = new();
    private readonly GoalOptions goals = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal FrontierVerb(Session session)
        : base("frontier", "what one goal costs in another, and the largest share of each year", session)
    {
        Details = ["Every point of the frontier is efficient: no plan is better in one goal without being worse in the other. The envelope says what a year's largest share costs the other years."];
        Examples =
        [
            new("frontier data/baseline.xlsx --relax --x cost --y share", "What the last points of share cost."),
            new("frontier my-case.xlsx --relax --x compute --y share --points 15", "Share against compute, finely."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(goals);
        With(solveOptions);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse) =>
        new VariantStudy(Session, caseOptions, solveOptions, output, form, new StudyFiles("frontier")).Run(parse, Name, (loaded, variants, threads, provenance) => Study(parse, loaded, variants, threads, provenance));

    private StudyReport Study(ParseResult parse, LoadedCase loaded, CaseVariants variants, int threads, IReadOnlyList<KeyValuePair<string, string>> provenance)
    {
        FrontierGoal x = Goal(parse.GetValue(goals.First) ?? "cost", variants.BaseCase.Horizon);
        FrontierGoal y = Goal(parse.GetValue(goals.Second) ?? "share", variants.BaseCase.Horizon);
        int most = parse.GetValue(goals.Points) ?? 9;
        if (x == y || most < 2)
        {
            throw new RefusalException(x == y ? "--x and --y name one goal; a frontier needs two." : $"--points {most} is too few; a frontier needs at least 2.");
        }

        using ProgressLine progress = new(Session, "Solve", most + 20);
        Frontier frontier = Frontier.Of(variants, x, y, most, threads, progress, Session.Cancellation);
        ShareEnvelope envelope = ShareEnvelope.Of(variants, threads, progress, Session.Cancellation);
        DecisionRanges ranges = DecisionRanges.Of(variants, (parse.GetValue(goals.Slack) ?? 1) / 100, threads, progress, Session.Cancellation);
        return FrontierReport.Of(VariantStudy.Subtitle(loaded), [frontier], envelope, ranges, provenance, Session.Clock.GetUtcNow());
    }

    private static FrontierGoal Goal(string text, Horizon horizon) =>
        FrontierGoal.TryParse(text, horizon, out FrontierGoal? goal) ? goal! : throw new RefusalException($"“{text}” is no goal of a frontier. Goals: {FrontierGoal.Allowed}.");

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
