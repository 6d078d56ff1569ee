using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a comparison: scenarios, a grid of levers, export controls; without any of them all scenarios, the node advance and the export controls.</summary>
/// <param name="clock">The clock.</param>
internal sealed class CompareWork(TimeProvider clock) : StudyWork(RunKinds.Compare, clock)
{
    /// <summary>The argument with the scenarios, joined by commas.</summary>
    internal const string Scenarios = "scenarios";

    /// <summary>The argument that asks for export controls.</summary>
    internal const string Regimes = "regimes";

    /// <summary>The most solves of one comparison.</summary>
    private const int MostPoints = 2_000;

    /// <summary>Gets the arguments with the axes of the grid.</summary>
    internal static IReadOnlyList<string> Axes { get; } = ["grid1", "grid2"];

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        GridAxis[] axes = AxesOf(order, findings);
        foreach (string unknown in Named(order).Except(order.Case.Scenarios))
        {
            findings.Add(new(Severity.Error, new("Scenarios", string.Empty, string.Empty), "There is no such scenario.") { Found = unknown, Allowed = string.Join(", ", order.Case.Scenarios) });
        }

        long points = axes.Aggregate(1L, static (count, axis) => count * axis.Steps.Count);
        if (points > MostPoints)
        {
            findings.Add(new(Severity.Error, new("Grid", string.Empty, string.Empty), "The grid has too many points.") { Found = $"{points}", Allowed = $"at most {MostPoints}" });
        }

        return findings;
    }

    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, CaseVariants variants, LiveRun run, DateTimeOffset time)
    {
        string[] named = Named(order);
        GridAxis[] axes = AxesOf(order, []);
        bool regimes = order.Arguments.ContainsKey(Regimes);
        bool all = named.Length == 0 && axes.Length == 0 && !regimes;
        CaseStudies studies = order.Reading.Studies;
        IReadOnlyList<ComparedVariant> scenarios = all ? ComparedVariant.Scenarios(studies) : named.Length > 0 ? ComparedVariant.Scenarios(studies, named) : [];
        NodeAdvance? advance = all ? NodeAdvance.Find(variants.BaseCase) : null;
        ParameterGrid[] grids = [.. axes.Length > 0 ? new[] { new ParameterGrid("Grid", axes) } : [], .. advance is null ? [] : new[] { advance.Grid }];
        run.Expect(scenarios.Count + grids.Sum(static g => g.Count));
        ScenarioComparison? comparison = scenarios.Count + grids.Length > 0 ? ScenarioComparison.Of(variants, scenarios, grids, Threads, run, run.Token) : null;
        NodeAdvanceStudy? node = advance is null ? null : NodeAdvanceStudy.Of(variants, studies, advance, Threads, run, run.Token);
        ExportControlMap? controls = all || regimes ? ExportControlMap.Of(variants, Threads, run, run.Token) : null;
        run.Token.ThrowIfCancellationRequested();
        return new(ComparisonReport.Of(order.Subtitle, variants.Tables, comparison, node, controls, studies, order.Provenance(), time), []);
    }

    private static string[] Named(RunOrder order) =>
        order.Arguments.GetValueOrDefault(Scenarios, string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static GridAxis[] AxesOf(RunOrder order, List<Finding> findings)
    {
        List<GridAxis> axes = [];
        foreach (string text in Axes.Select(name => order.Arguments.GetValueOrDefault(name, string.Empty)).Where(static t => t.Length > 0))
        {
            if (GridAxis.TryParse(text, "Grid", out GridAxis? axis, out Finding? finding))
            {
                axes.Add(axis!);
                findings.AddRange(axis!.Steps.SelectMany(step => order.Reading.Tables.With(step.Changes).Findings).Where(static f => f.Severity == Severity.Error));
            }
            else
            {
                findings.Add(finding!);
            }
        }

        return [.. axes];
    }
}
