using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>Asks what the checkpoint becomes under scenarios, a grid and export controls; of nothing named, under all scenarios, the node advance and the export controls.</summary>
/// <param name="Scenarios">The scenarios; null where none are named.</param>
/// <param name="Axes">The axes of the grid; none for no grid.</param>
/// <param name="ExportControls">Whether every channel is asked for under every regime.</param>
public sealed record ComparisonQuestion(IReadOnlyList<string>? Scenarios, IReadOnlyList<GridAxis> Axes, bool ExportControls) : IStudyQuestion
{
    /// <inheritdoc/>
    public string StepName => "Solve";

    private bool IsAll => Scenarios is null && Axes.Count == 0 && !ExportControls;

    /// <summary>Reads the question.</summary>
    /// <param name="scenarios">The scenarios, joined by commas; null where none are named.</param>
    /// <param name="axes">The axes of the grid, each <c>ADDRESS OP V1,V2,…</c>.</param>
    /// <param name="exportControls">Whether every channel is asked for under every regime.</param>
    /// <param name="studies">The scenarios that there are.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    public static ComparisonQuestion Read(string? scenarios, IEnumerable<string> axes, bool exportControls, CaseStudies studies, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(studies);
        ArgumentNullException.ThrowIfNull(findings);
        string[]? names = scenarios?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] known = [.. studies.Scenarios.Select(static s => s.Scenario).Distinct()];
        foreach (string unknown in names?.Except(known) ?? [])
        {
            findings.Add(AskedFor.NoScenario("scenarios", unknown, known));
        }

        List<GridAxis> read = [];
        foreach (string text in axes)
        {
            if (GridAxis.TryParse(text, "grid", out GridAxis? axis, out Finding? finding))
            {
                read.Add(axis!);
            }
            else
            {
                findings.Add(finding!);
            }
        }

        return new(names, read, exportControls);
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return ScenariosOf(basis).Count + GridsOf(AdvanceOf(basis)).Sum(static g => g.Count);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        (CaseVariants variants, CaseStudies studies, int threads, _, _, _) = basis;
        IReadOnlyList<ComparedVariant> scenarios = ScenariosOf(basis);
        NodeAdvance? advance = AdvanceOf(basis);
        ParameterGrid[] grids = GridsOf(advance);
        ScenarioComparison? comparison = scenarios.Count + grids.Length > 0 ? ScenarioComparison.Of(variants, scenarios, grids, threads, progress, cancellation) : null;
        NodeAdvanceStudy? node = advance is null ? null : NodeAdvanceStudy.Of(variants, studies, advance, threads, progress, cancellation);
        ExportControlMap? controls = IsAll || ExportControls ? ExportControlMap.Of(variants, threads, progress, cancellation) : null;
        return ComparisonReport.Of(basis.Subtitle, variants.Tables, comparison, node, controls, studies, basis.Provenance, basis.Time);
    }

    private IReadOnlyList<ComparedVariant> ScenariosOf(StudyBasis basis) =>
        IsAll ? ComparedVariant.Scenarios(basis.Studies) : Scenarios is null ? [] : ComparedVariant.Scenarios(basis.Studies, Scenarios);

    private NodeAdvance? AdvanceOf(StudyBasis basis) => IsAll ? NodeAdvance.Find(basis.Variants.BaseCase) : null;

    private ParameterGrid[] GridsOf(NodeAdvance? advance) =>
        [.. Axes.Count > 0 ? new[] { new ParameterGrid("Grid", Axes) } : [], .. advance is null ? [] : new[] { advance.Grid }];
}
