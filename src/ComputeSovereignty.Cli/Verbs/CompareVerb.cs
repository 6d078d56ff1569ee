using System.CommandLine;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>compare</c>: the checkpoint under scenarios, grids, node advances and export controls.</summary>
internal sealed class CompareVerb : DividedVerb
{
    private readonly ComparedOptions compared;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal CompareVerb(Session session)
        : base("compare", "the checkpoint year under scenarios, grids, node advances and export controls", session, new("comparison"))
    {
        Details = ["Solves every variant of the case, and says what meets the checkpoint, what binds first, and which lever makes a node advance matter."];
        Examples =
        [
            new("compare data/baseline.xlsx --relax", "All scenarios of the workbook, the node advance, and the export controls."),
            new("compare my-case.xlsx --relax --scenarios N3-2027,HBM-fast", "Two scenarios against the case as it stands."),
            new("compare my-case.xlsx --relax --grid \"Nodes[N+3].AvailableFrom=2027-01,2028-01\" --grid \"HbmLines[*].* *= 1,1.25,1.5\"", "A grid of two levers, as a heat map."),
        ];
        compared = WithOwn(new ComparedOptions());
    }

    /// <inheritdoc/>
    protected override IDividedQuestion? Divide(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) =>
        ComparisonQuestion.Read(parse.GetValue(compared.Scenarios), parse.GetValue(compared.Grid) ?? [], parse.GetValue(compared.Regimes), loaded.Reading, findings);

    /// <inheritdoc/>
    protected override Message? Undivided(ParseResult parse) =>
        parse.GetValue(compared.Regimes) || (parse.GetValue(compared.Scenarios) is null && parse.GetValue(compared.Grid) is not { Length: > 0 })
            ? SweepRefusalMessages.ScenariosAndGrids
            : null;

    private sealed class ComparedOptions() : OptionGroup("What is compared")
    {
        internal Option<string> Scenarios { get; } = new("--scenarios")
        {
            HelpName = "A,B,…",
            Description = "These scenarios. Default, without --grid and --regimes: all of the workbook, the node advance and the export controls.",
        };

        internal Option<string[]> Grid { get; } = new("--grid")
        {
            HelpName = "\"ADDRESS OP V1,V2,…\"",
            Description = "An axis of a grid, as often as the grid has axes. OP as with --set; the value base leaves the case as it stands. Or a headline lever by its name, with a list or a range of values: \"Domestic HBM capacity: 1 to 2, 5 values\".",
        };

        internal Option<bool> Regimes { get; } = new("--regimes") { Description = "The export controls: what every channel is worth, under every regime." };

        internal override IReadOnlyList<Option> Options => [Scenarios, Grid, Regimes];
    }
}
