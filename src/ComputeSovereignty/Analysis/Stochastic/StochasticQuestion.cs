using System.Globalization;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Asks which orders to place before the world is known, and what knowing it would be worth.</summary>
/// <param name="Question">The worlds, when they are known, and how much the worst of them count.</param>
public sealed record StochasticQuestion(StochasticSettings Question) : IDividedQuestion
{
    /// <summary>The part of the worlds that is not the tail where none is given.</summary>
    public const double UsualTail = 0.8;

    /// <summary>The most worlds that are drawn: on the baseline 16 take about a minute, and time grows faster than their number.</summary>
    public const int MostSampled = 50;

    /// <summary>Gets the scenarios that may come where none are named, as far as the workbook has them.</summary>
    public static IReadOnlyList<string> Usual { get; } = [ScenarioTree.Base, "HBM-slow", "HBM-fast", "N2-stalls", "CPU-controls"];

    /// <inheritdoc/>
    public Message StepName => ProgressMessages.Solve;

    /// <inheritdoc/>
    public Message Subject => SubjectMessages.Parts([
        Question.Worlds.All(static w => w.Variant.Group == SampledWorlds.Group)
            ? SubjectMessages.SampledScenarios(Figure.Count(Question.Worlds.Count))
            : SubjectMessages.Scenarios(Listing.Of(Question.Worlds.Select(w => Question.Worlds.All(o => o.Weight == w.Weight) ? w.Variant.Name : $"{w.Variant.Name} {w.Weight:0.#%}"))),
        .. KnownFrom.Length > 0 ? new[] { SubjectMessages.KnownFrom(new(KnownFrom)) } : [],
        .. Question.TailWeight > 0 ? new[] { SubjectMessages.Tail(Figure.Target(1 - Question.Tail), Figure.Target(Question.TailWeight)) } : [],
    ]);

    /// <summary>Gets the first period whose orders may depend on the world; empty where none may.</summary>
    public string KnownFrom { get; private init; } = string.Empty;

    /// <summary>Reads the question.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="studies">The scenarios and the uncertain parameters that there are.</param>
    /// <param name="horizon">The periods that there are.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null where something does.</returns>
    public static StochasticQuestion? Read(WorldsAsked asked, CaseStudies studies, Horizon horizon, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(studies);
        ArgumentNullException.ThrowIfNull(horizon);
        ArgumentNullException.ThrowIfNull(findings);
        int before = findings.Count;
        IReadOnlyList<WeightedWorld> weighted = asked.Sampled is { } count ? Sampled(asked, count, studies, findings) : Worlds(asked.Worlds, studies, findings);
        int known = KnownFromOf(asked.KnownFrom, horizon, findings);
        double rest = asked.Tail ?? UsualTail;
        double weight = asked.TailWeight ?? 0;
        if (rest is not (>= 0 and < 1))
        {
            findings.Add(AskedFor.Wrong("tail", rest, QuestionMessages.Tail));
        }

        if (weight is not (>= 0 and <= 1))
        {
            findings.Add(AskedFor.Wrong("tail-weight", weight, QuestionMessages.TailWeight));
        }

        return findings.Count > before ? null : new(new StochasticSettings(weighted, known, rest, weight)) { KnownFrom = known < horizon.PeriodCount ? horizon.Label(known) : string.Empty };
    }

    /// <summary>Gets what worlds are worth by themselves as it was found elsewhere, by <see cref="VariantQuestion.Key"/>; null where all is solved here.</summary>
    public IReadOnlyDictionary<string, WorldAnswer>? Known { get; init; }

    /// <inheritdoc/>
    public Type AnswerType => typeof(WorldAnswer);

    /// <inheritdoc/>
    public IReadOnlyList<string> PiecesOf(StudyBasis basis) => [.. Question.Worlds.Select(static w => CaseVariants.KeyOf(w.Variant.Changes))];

    /// <inheritdoc/>
    public IReadOnlyList<Message> TitlesOf(StudyBasis basis) => [.. Question.Worlds.Select(static w => ProgressMessages.Known(w.Variant.Title))];

    /// <inheritdoc/>
    public Func<long, CancellationToken, IPieceAnswer> SolverOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        WorldSolves solves = new(basis.Variants, Question.KnownFrom);
        return (number, cancellation) => solves.Solve(number, Question.Worlds[(int)number], cancellation).Answer;
    }

    /// <inheritdoc/>
    public IStudyQuestion With(IEnumerable<IPieceAnswer> answers)
    {
        Dictionary<string, WorldAnswer> known = new(StringComparer.Ordinal);
        foreach (WorldAnswer answer in answers.OfType<WorldAnswer>().Where(static a => a.Known is not null))
        {
            known[answer.Key] = answer;
        }

        return this with { Known = known };
    }

    /// <inheritdoc/>
    public int StepsAfter(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Variants.BaseProgram.Stages.Count + Question.Worlds.Count;
    }

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis) => (Known is null ? Question.Worlds.Count : 0) + StepsAfter(basis);

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return StochasticReport.Of(basis.Subtitle, StochasticAnalysis.Solve(basis.Variants, Question, basis.Threads, progress, Known, cancellation), basis.Provenance, basis.Time);
    }

    private static IReadOnlyList<WeightedWorld> Sampled(WorldsAsked asked, int count, CaseStudies studies, ICollection<Finding> findings)
    {
        Finding? against =
            asked.Worlds is not null ? AskedFor.Wrong("sampled", QuestionMessages.DrawnOrNamed)
            : count is < 2 or > MostSampled ? AskedFor.Wrong("sampled", count, QuestionMessages.HowManyDrawn(Figure.Count(MostSampled)))
            : studies.Uncertainty.Count == 0 ? AskedFor.Wrong("sampled", QuestionMessages.NothingToDraw)
            : null;
        if (against is not null)
        {
            findings.Add(against);
            return [];
        }

        return SampledWorlds.Of(studies.Uncertainty, count, asked.Seed);
    }

    private static WeightedWorld[] Worlds(string? text, CaseStudies studies, ICollection<Finding> findings)
    {
        ScenarioTree tree = new(studies.Scenarios);
        string[] parts = text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. Usual.Where(tree.Contains)];
        (string Name, double Weight)[] worlds = [.. parts.Select(part => World(part, tree, findings)).OfType<(string, double)>()];
        if (parts.Length < 2 || worlds.DistinctBy(static w => w.Name).Count() < worlds.Length)
        {
            findings.Add(AskedFor.Wrong("worlds", QuestionMessages.TwoScenarios) with { Allowed = FindingMessages.OneOf(tree.Names) });
        }

        double sum = worlds.Sum(static w => w.Weight);
        return [.. worlds.Select(w => new WeightedWorld(Variant(w.Name, studies), w.Weight / sum))];
    }

    private static (string Name, double Weight)? World(string part, ScenarioTree tree, ICollection<Finding> findings)
    {
        string[] sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
        double weight = 1;
        if (!tree.Contains(sides[0]))
        {
            findings.Add(AskedFor.NoScenario("worlds", sides[0], tree.Names));
            return null;
        }

        if (sides.Length == 2 && (!double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !(weight > 0) || !double.IsFinite(weight)))
        {
            findings.Add(AskedFor.Wrong("worlds", QuestionMessages.WeightWrong(new(sides[0]), new(sides[1]))) with { Allowed = QuestionMessages.Weight(new(sides[0])) });
            return null;
        }

        return (sides[0], weight);
    }

    private static ComparedVariant Variant(string name, CaseStudies studies) =>
        name == ScenarioTree.Base ? ComparedVariant.Base : ComparedVariant.Scenarios(studies, [name])[0];

    private static int KnownFromOf(string? text, Horizon horizon, ICollection<Finding> findings)
    {
        if (text is null)
        {
            return horizon.PeriodCount;
        }

        int? known = horizon.Periods.Where(t => horizon.Label(t) == text || $"{horizon.YearOf(t)}" == text).Select(static t => (int?)t).FirstOrDefault();
        if (known is null)
        {
            findings.Add(AskedFor.Wrong("known-from", QuestionMessages.NoPeriod(new(text))) with { Allowed = QuestionMessages.Periods(new(horizon.Label(0)), new(horizon.Label(horizon.PeriodCount - 1))) });
        }

        return known ?? horizon.PeriodCount;
    }
}
