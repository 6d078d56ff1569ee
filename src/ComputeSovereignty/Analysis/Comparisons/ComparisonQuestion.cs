using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Asks what the checkpoint becomes under scenarios, a grid and export controls; of nothing named, under all scenarios, the node advance and the export controls.</summary>
/// <param name="Scenarios">The scenarios; null where none are named.</param>
/// <param name="Axes">The axes of the grid; none for no grid.</param>
/// <param name="ExportControls">Whether every channel is asked for under every regime.</param>
public sealed record ComparisonQuestion(IReadOnlyList<string>? Scenarios, IReadOnlyList<GridAxis> Axes, bool ExportControls) : IDividedQuestion
{
    /// <summary>The most points of a grid: on the baseline some ten minutes of solving.</summary>
    public const int MostPoints = 10_000;

    private const string GridPart = "grid";

    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => SubjectMessages.Parts([
        .. Scenarios is null ? Array.Empty<Message>() : [Scenarios is [var only] ? SubjectMessages.Scenario(new(only)) : SubjectMessages.Scenarios(Listing.Of(Scenarios))],
        .. Axes.Select(static a => a.Steps.Count == 1 ? SubjectMessages.AtOneValue(a.Title) : SubjectMessages.AtValues(a.Title, Figure.Count(a.Steps.Count))),
        .. ExportControls ? new[] { SubjectMessages.ExportControls } : [],
    ]);

    /// <summary>Gets plans' figures that were found elsewhere, by <see cref="VariantQuestion.Key"/>; null where all is solved here.</summary>
    public IReadOnlyDictionary<string, PlanFigures>? Known { get; init; }

    /// <summary>Gets a value indicating whether the question is a list of variants alone, which may be solved in pieces.</summary>
    public bool IsListOfVariants => !IsAll && !ExportControls;

    private bool IsAll => Scenarios is null && Axes.Count == 0 && !ExportControls;

    /// <summary>Reads the question.</summary>
    /// <param name="scenarios">The scenarios, joined by commas; null where none are named.</param>
    /// <param name="axes">The axes of the grid, each <c>ADDRESS OP V1,V2,…</c>, or a lever by its name as <see cref="LeverAxis"/> reads it.</param>
    /// <param name="exportControls">Whether every channel is asked for under every regime.</param>
    /// <param name="reading">The case, and the scenarios that there are.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <param name="mostPoints">The most points that a grid may have.</param>
    /// <param name="parts">What each axis is called in messages; null where all are one option.</param>
    public static ComparisonQuestion Read(
        string? scenarios, IEnumerable<string> axes, bool exportControls, CaseReading reading, ICollection<Finding> findings, int mostPoints = MostPoints, IReadOnlyList<string>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        string[]? names = scenarios?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] known = [.. reading.Studies.Scenarios.Select(static s => s.Scenario).Distinct()];
        if (names is [])
        {
            findings.Add(AskedFor.Wrong("scenarios", QuestionMessages.NoScenarioNamed(Listing.Of(known, Joint.Comma))));
        }

        foreach (string unknown in names?.Except(known) ?? [])
        {
            findings.Add(AskedFor.NoScenario("scenarios", unknown, known));
        }

        List<GridAxis> read = [];
        Lazy<ParameterCatalog> catalog = new(() => new(reading.Tables));
        Lazy<LeverPanel> panel = new(() => new(reading.Case!, catalog.Value));
        foreach ((int index, string text) in axes.Index())
        {
            string part = parts?[index] ?? GridPart;
            GridAxis? axis;
            Finding? finding;
            if (text.Contains('[', StringComparison.Ordinal) ? GridAxis.TryParse(text, part, out axis, out finding) : LeverAxis.TryRead(text, part, panel.Value, catalog.Value, out axis, out finding))
            {
                if (read.Any(other => other.Title.Equals(axis!.Title)))
                {
                    findings.Add(AskedFor.Wrong(part, QuestionMessages.LeverOnTwoAxes(axis!.Title)));
                }

                read.Add(axis!);
                CheckSteps(axis!, reading, findings);
            }
            else
            {
                findings.Add(finding!);
            }
        }

        double points = read.Aggregate(1d, static (count, axis) => count * axis.Steps.Count);
        if (points > mostPoints)
        {
            findings.Add(AskedFor.Wrong(GridPart, points, QuestionMessages.GridPoints(Figure.Count(mostPoints))));
        }

        return new(names, read, exportControls);
    }

    // Each value alone must be one that the case could have: a grid of nonsense would otherwise be a grid of misses.
    private static void CheckSteps(GridAxis axis, CaseReading reading, ICollection<Finding> findings)
    {
        foreach (GridStep step in axis.Steps.Where(static s => s.Changes.Count > 0))
        {
            TableChange changed = reading.Tables.With(step.Changes);
            Finding? wrong = changed.Findings.FirstOrDefault(static f => f.Severity == Severity.Error)
                ?? (changed.HasErrors ? null : CaseReader.ReadCase(changed.Tables, reading).Errors.FirstOrDefault());
            if (wrong is not null)
            {
                findings.Add(wrong);
                if (changed.HasErrors && wrong.Place.Sheet.Length == 0)
                {
                    // The address itself is wrong, so every value would be told the same.
                    return;
                }
            }
        }
    }

    /// <summary>Lists the variants that are solved: scenarios, then the points of the grid.</summary>
    /// <param name="basis">The case.</param>
    public IReadOnlyList<VariantQuestion> VariantsOf(StudyBasis basis) => [.. SolvedOf(basis).Select(static v => VariantQuestion.Of(v.Changes))];

    /// <inheritdoc/>
    public Type AnswerType => typeof(VariantAnswer);

    /// <inheritdoc/>
    public IReadOnlyList<string> PiecesOf(StudyBasis basis) => [.. VariantsOf(basis).Select(static v => v.Key)];

    /// <inheritdoc/>
    public IReadOnlyList<Message> TitlesOf(StudyBasis basis) => [.. SolvedOf(basis).Select(static v => v.Title)];

    /// <inheritdoc/>
    public Func<long, CancellationToken, IPieceAnswer> SolverOf(StudyBasis basis)
    {
        IReadOnlyList<VariantQuestion> variants = VariantsOf(basis);
        return (number, cancellation) =>
        {
            VariantQuestion question = variants[(int)number];
            VariantResult result = basis.Variants.Solve(question.Read(), cancellation);
            return new VariantAnswer(number, question, result.Ending, PlanFigures.Of(result));
        };
    }

    /// <inheritdoc/>
    public IStudyQuestion With(IEnumerable<IPieceAnswer> answers)
    {
        Dictionary<string, PlanFigures> known = [];
        foreach (VariantAnswer answer in answers.OfType<VariantAnswer>().Where(static a => a.Figures is not null))
        {
            known[answer.Key] = answer.Figures!;
        }

        return this with { Known = known };
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        NodeAdvance? advance = AdvanceOf(basis);
        return ScenariosOf(basis).Count + GridsOf(advance).Sum(static g => g.Count)
            + (advance is null ? 0 : NodeAdvanceAnalysis.StepsOf(basis.Variants, basis.Studies, advance))
            + (IsAll || ExportControls ? ExportControlAnalysis.SolvesOf(basis.Variants) : 0);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        (CaseVariants variants, CaseStudies studies, int threads, _, _, _) = basis;
        IReadOnlyList<ComparedVariant> scenarios = ScenariosOf(basis);
        NodeAdvance? advance = AdvanceOf(basis);
        ParameterGrid[] grids = GridsOf(advance);
        ComparisonResult? comparison = scenarios.Count + grids.Length > 0 ? ComparisonAnalysis.Solve(variants, scenarios, grids, threads, progress, Known, PlanRules.Judge(studies), cancellation) : null;
        List<Message> leftOut = [.. comparison?.LeftOut ?? []];
        NodeAdvanceResult? node = advance is null ? null : Whole(NodeAdvanceMessages.NodeLeftOut, () => NodeAdvanceAnalysis.Solve(variants, studies, advance, threads, progress, cancellation));
        ExportControlResult? controls = IsAll || ExportControls ? Whole(ExportControlMessages.ControlsLeftOut, () => ExportControlAnalysis.Solve(variants, threads, progress, cancellation)) : null;
        if (comparison is null && node is null && controls is null)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return ComparisonReport.Of(basis.Subtitle, variants.Tables, comparison, node, controls, studies, basis.Provenance, basis.Time)
            .CutShort(leftOut.Count == 0 ? Message.None : ComparisonMessages.LeftOutOfComparison(new(leftOut)));

        // What was stopped in its middle would say of worlds that were not solved that they miss.
        T? Whole<T>(Message name, Func<T> study)
            where T : class
        {
            T? made = null;
            try
            {
                made = cancellation.IsCancellationRequested ? null : study();
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
            }

            if (made is null || cancellation.IsCancellationRequested)
            {
                leftOut.Add(name);
                return null;
            }

            return made;
        }
    }

    private IEnumerable<ComparedVariant> SolvedOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return ScenariosOf(basis).Concat(GridsOf(null).SelectMany(static g => g.Points()));
    }

    private IReadOnlyList<ComparedVariant> ScenariosOf(StudyBasis basis) =>
        IsAll ? ComparedVariant.Scenarios(basis.Studies) : Scenarios is null ? [] : ComparedVariant.Scenarios(basis.Studies, Scenarios);

    private NodeAdvance? AdvanceOf(StudyBasis basis) => IsAll ? NodeAdvance.Find(basis.Variants.BaseCase) : null;

    private ParameterGrid[] GridsOf(NodeAdvance? advance) =>
        [.. Axes.Count > 0 ? new[] { new ParameterGrid(GridMessages.Grid, Axes) } : [], .. advance is null ? [] : new[] { advance.Grid }];
}
