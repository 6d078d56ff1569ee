using System.CommandLine;
using System.Globalization;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>stochastic</c>: orders placed before the world is known.</summary>
internal sealed class StochasticVerb : VariantVerb
{
    private static readonly string[] Usual = [ScenarioTree.Base, "HBM-slow", "HBM-fast", "N2-stalls", "CPU-controls"];

    private readonly WorldOptions asked;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal StochasticVerb(Session session)
        : base("stochastic", "orders placed before the world is known, and what knowing it would be worth", session, new("stochastic"))
    {
        Details = ["One list of orders serves every world, weighted by how likely it is; all else is decided when the world is known. Says what perfect information is worth, what planning for one world loses, and the regret in each."];
        Examples =
        [
            new("stochastic data/baseline.xlsx --relax --worlds Base=2,HBM-slow,CPU-controls", "Three scenarios; the first is twice as likely as each of the others."),
            new("stochastic my-case.xlsx --relax --worlds Base,HBM-slow --known-from 2028Q1", "Orders from 2028 on may depend on what has come."),
            new("stochastic my-case.xlsx --relax --tail-weight 0.5", "The worst worlds weigh as much as the average."),
        ];
        asked = WithOwn(new WorldOptions());
    }

    /// <inheritdoc/>
    protected override Func<VariantCall, StudyReport> Ask(ParseResult parse, LoadedCase loaded)
    {
        CaseStudies studies = loaded.Reading.Studies;
        Horizon horizon = loaded.Reading.Case!.Horizon;
        StochasticQuestion question = new(
            Worlds(parse.GetValue(asked.Worlds), studies),
            KnownFrom(parse.GetValue(asked.KnownFrom), horizon),
            Fraction(parse.GetValue(asked.Tail) ?? 0.8, "--tail", below: true),
            Fraction(parse.GetValue(asked.TailWeight) ?? 0, "--tail-weight", below: false));
        return call =>
        {
            using ProgressLine progress = new(Session, "Solve", (2 * question.Worlds.Count) + 4);
            return StochasticReport.Of(call.Subtitle, StochasticPlan.Of(call.Variants, question, call.Threads, progress, Session.Cancellation), call.Provenance, call.Time);
        };
    }

    private static WeightedWorld[] Worlds(string? text, CaseStudies studies)
    {
        ScenarioTree tree = new(studies.Scenarios);
        string[] parts = text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. Usual.Where(tree.Contains)];
        (string Name, double Weight)[] worlds = [.. parts.Select(part => World(part, tree))];
        if (worlds.Length < 2 || worlds.DistinctBy(static w => w.Name).Count() < worlds.Length)
        {
            throw new RefusalException($"--worlds needs two scenarios or more, each once. Scenarios: {string.Join(", ", tree.Names)}.");
        }

        double sum = worlds.Sum(static w => w.Weight);
        return [.. worlds.Select(w => new WeightedWorld(Variant(w.Name, studies), w.Weight / sum))];
    }

    private static ComparedVariant Variant(string name, CaseStudies studies) =>
        name == ScenarioTree.Base ? new(name, ComparedVariant.ScenarioGroup, [], "The case as it stands") : ComparedVariant.Scenarios(studies, [name])[0];

    private static (string Name, double Weight) World(string part, ScenarioTree tree)
    {
        string[] sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
        if (!tree.Contains(sides[0]))
        {
            string near = Cases.Tables.NearestName.Of(sides[0], tree.Names) is { } name ? $" Did you mean {name}?" : string.Empty;
            throw new RefusalException($"--worlds: there is no scenario {sides[0]}.{near} Scenarios: {string.Join(", ", tree.Names)}.");
        }

        double weight = 1;
        return sides.Length == 2 && (!double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !(weight > 0) || !double.IsFinite(weight))
            ? throw new RefusalException($"--worlds: the weight of {sides[0]} is {sides[1]}; allowed is a number above 0, such as {sides[0]}=2.")
            : (sides[0], weight);
    }

    private static int KnownFrom(string? text, Horizon horizon) =>
        text is null ? horizon.PeriodCount
        : horizon.Periods.Where(t => horizon.Label(t) == text || $"{horizon.YearOf(t)}" == text).Select(static t => (int?)t).FirstOrDefault()
            ?? throw new RefusalException($"--known-from {text} is no period of the plan. Periods: {horizon.Label(0)} to {horizon.Label(horizon.PeriodCount - 1)}, or a year.");

    private static double Fraction(double value, string option, bool below) =>
        value >= 0 && (below ? value < 1 : value <= 1) ? value
        : throw new RefusalException(FormattableString.Invariant($"{option} {value} is not allowed: a number from 0 to {(below ? "below 1" : "1")}."));

    private sealed class WorldOptions() : OptionGroup("The worlds")
    {
        internal Option<string> Worlds { get; } = new("--worlds")
        {
            HelpName = "A=2,B,…",
            Description = "Scenarios of the workbook that may come, with their weights; a weight that is not given is 1, and Base is the case as it stands. Default: Base and those of HBM-slow, HBM-fast, N2-stalls and CPU-controls that the workbook has.",
        };

        internal Option<string> KnownFrom { get; } = new("--known-from")
        {
            HelpName = "PERIOD",
            Description = "The first period whose orders may depend on the world, such as 2028Q1 or 2028. Default: none; all orders are placed without knowing it.",
        };

        internal Option<double?> Tail { get; } = new("--tail") { HelpName = "PART", Description = "Which part of the worlds is not the tail; 0.8 looks at the worst fifth. Default: 0.8." };

        internal Option<double?> TailWeight { get; } = new("--tail-weight") { HelpName = "WEIGHT", Description = "How much the tail weighs against the average, 0 to 1. Default: 0, the average alone." };

        internal override IReadOnlyList<Option> Options => [Worlds, KnownFrom, Tail, TailWeight];
    }
}
