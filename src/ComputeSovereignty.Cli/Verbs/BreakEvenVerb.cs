using System.CommandLine;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>breakeven</c>: the least change of a lever that meets the checkpoint; of two, the frontier between them.</summary>
internal sealed class BreakEvenVerb : DividedVerb
{
    private readonly LeverOptions levers;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal BreakEvenVerb(Session session)
        : base("breakeven", "the least change of a lever, or of two, that meets the checkpoint", session, new("breakeven"))
    {
        Details =
        [
            "Finds the least change, to three digits and in either direction, with which the checkpoint year meets its target, or says “cannot, alone” with the share that the lever reaches at the most.",
            "Numbers are scaled, fractions set or raised, months shifted; everything else of the case stays as it stands. In whole modules the share moves in stairs: the stair next to the answer is told.",
        ];
        Examples =
        [
            new("breakeven data/baseline.xlsx --relax", "Every headline lever in one table."),
            new("breakeven my-case.xlsx --relax --parameter \"Domestic HBM capacity\"", "How much more HBM it takes."),
            new("breakeven my-case.xlsx --relax --parameter \"HbmLines[CXMT].*\"", "How much more HBM of CXMT alone it takes."),
            new("breakeven my-case.xlsx --relax --goal service --served 80", "What would serve 80% of the usable compute sought."),
            new("breakeven my-case.xlsx --relax --parameter \"HbmLines[*].*\" --parameter \"Accelerators[*].ProgrammeShare\"", "The frontier between HBM and the programme's part of accelerators."),
        ];
        levers = WithOwn(new LeverOptions());
    }

    /// <inheritdoc/>
    protected override Message? Undivided(ParseResult parse) => parse.GetValue(levers.Parameter) is { Length: > 1 }
        ? SweepRefusalMessages.LeversAlone
        : null;

    /// <inheritdoc/>
    protected override IDividedQuestion? Divide(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        ServedBreakEvenQuestion.Read(parse.GetValue(levers.Parameter) ?? [], parse.GetValue(levers.Goal), parse.GetValue(levers.Served), loaded.Reading, findings);

    private sealed class LeverOptions() : OptionGroup("The levers")
    {
        internal Option<string[]> Parameter { get; } = new("--parameter")
        {
            HelpName = "LEVER",
            Description = "What moves: a headline lever by its name, such as \"Domestic HBM capacity\", or any figure by its address, such as HbmLines[CXMT].*, and how, where another way is wanted than suits the figures: ADDRESS with *=, +=, = or shift behind it, in one argument. Twice for the frontier between two levers. Default: every headline lever, alone.",
        };

        internal Option<string?> Goal { get; } = new("--goal") { HelpName = "GOAL", Description = "What is to be reached in the checkpoint year: share, its target, or service, the usable compute that is sought. Default: share." };

        internal Option<double?> Served { get; } = new("--served") { HelpName = "PERCENT", Description = "With the goal service: how much of what is sought is to be served. Default: 100." };

        internal override IReadOnlyList<Option> Options => [Parameter, Goal, Served];
    }
}
