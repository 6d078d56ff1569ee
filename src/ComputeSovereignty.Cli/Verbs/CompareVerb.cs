using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>compare</c>: the checkpoint under scenarios, grids, node advances and export controls.</summary>
internal sealed class CompareVerb : VariantVerb
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
            new("compare my-case.xlsx --relax --grid Nodes[N+3].AvailableFrom=2027-01,2028-01 --grid \"HbmLines[*].* *= 1,1.25,1.5\"", "A grid of two levers, as a heat map."),
        ];
        compared = WithOwn(new ComparedOptions());
    }

    /// <inheritdoc/>
    protected override Func<VariantCall, StudyReport> Ask(ParseResult parse, LoadedCase loaded)
    {
        string[]? names = parse.GetValue(compared.Scenarios)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        GridAxis[] axes = [.. (parse.GetValue(compared.Grid) ?? []).Select(Axis)];
        Refuse(names ?? [], loaded.Reading.Studies);
        return call => Study(call, names, axes, parse.GetValue(compared.Regimes));
    }

    private StudyReport Study(VariantCall call, string[]? names, GridAxis[] axes, bool regimes)
    {
        (LoadedCase loaded, CaseVariants variants, int threads, _, _, _) = call;
        bool all = names is null && axes.Length == 0 && !regimes;
        CaseStudies studies = loaded.Reading.Studies;
        IReadOnlyList<ComparedVariant> variantsAsked = all ? ComparedVariant.Scenarios(studies) : names is null ? [] : ComparedVariant.Scenarios(studies, names);
        NodeAdvance? advance = all ? NodeAdvance.Find(variants.BaseCase) : null;
        ParameterGrid[] grids = [.. axes.Length > 0 ? new[] { new ParameterGrid("Grid", axes) } : [], .. advance is null ? [] : new[] { advance.Grid }];
        using ProgressLine progress = new(Session, "Solve", variantsAsked.Count + grids.Sum(static g => g.Count));
        ScenarioComparison? comparison = variantsAsked.Count + grids.Length > 0 ? ScenarioComparison.Of(variants, variantsAsked, grids, threads, progress, Session.Cancellation) : null;
        NodeAdvanceStudy? node = advance is null ? null : NodeAdvanceStudy.Of(variants, studies, advance, threads, progress, Session.Cancellation);
        ExportControlMap? controls = all || regimes ? ExportControlMap.Of(variants, threads, progress, Session.Cancellation) : null;
        return ComparisonReport.Of(call.Subtitle, variants.Tables, comparison, node, controls, studies, call.Provenance, call.Time);
    }

    private static GridAxis Axis(string text) =>
        GridAxis.TryParse(text, "--grid", out GridAxis? axis, out Finding? finding) ? axis! : throw new RefusalException($"{finding}");

    private static void Refuse(string[] names, CaseStudies studies)
    {
        string[] known = [.. studies.Scenarios.Select(static s => s.Scenario).Distinct()];
        if (names.FirstOrDefault(n => !known.Contains(n, StringComparer.Ordinal)) is { } unknown)
        {
            string near = Cases.Tables.NearestName.Of(unknown, known) is { } name ? $" Did you mean {name}?" : string.Empty;
            throw new RefusalException($"--scenarios: there is no scenario {unknown}.{near} Scenarios: {string.Join(", ", known)}.");
        }
    }

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
            Description = "An axis of a grid, as often as the grid has axes. OP as with --set; the value base leaves the case as it stands.",
        };

        internal Option<bool> Regimes { get; } = new("--regimes") { Description = "The export controls: what every channel is worth, under every regime." };

        internal override IReadOnlyList<Option> Options => [Scenarios, Grid, Regimes];
    }
}
