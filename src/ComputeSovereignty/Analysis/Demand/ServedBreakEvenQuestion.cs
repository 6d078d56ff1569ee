using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Asks for the least change that serves a share of the checkpoint year's demand for compute.</summary>
/// <param name="Levers">One lever, or none for every lever that may serve more, alone.</param>
/// <param name="Goal">The share of demand that is to be served; fraction in (0, 1].</param>
public sealed record ServedBreakEvenQuestion(IReadOnlyList<Lever> Levers, double Goal) : IDividedQuestion
{
    /// <summary>The goal that is asked for by this name.</summary>
    public const string Name = "service";

    /// <summary>The goal of the usual question.</summary>
    public const string UsualName = "share";

    /// <summary>The per cent of demand that are to be served where no number is given.</summary>
    public const double UsualServed = 100;

    private const int UsualSolves = 12;

    /// <inheritdoc/>
    public Message StepName => Levers.Count == 1 ? ProgressMessages.Solve : ProgressMessages.Step;

    /// <inheritdoc/>
    public Message Subject => Levers is [var only] ? SubjectMessages.ServedBy(Figure.Target(Goal), only.Title.Within()) : SubjectMessages.Served(Figure.Target(Goal));

    /// <summary>Reads a question of break-even, of the share or of service.</summary>
    /// <param name="texts">The levers, as <see cref="BreakEvenQuestion"/> reads them.</param>
    /// <param name="goal">The goal, <see cref="UsualName"/> or <see cref="Name"/>; null for the usual one.</param>
    /// <param name="served">The per cent of demand that are to be served; null for all of it.</param>
    /// <param name="reading">The case, without errors.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <param name="parts">What each lever is called in messages; null where all are one option.</param>
    /// <returns>Null where something does.</returns>
    public static IDividedQuestion? Read(
        IReadOnlyList<string> texts, string? goal, double? served, CaseReading reading, ICollection<Finding> findings, IReadOnlyList<string>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(findings);
        int before = findings.Count;
        BreakEvenQuestion levers = BreakEvenQuestion.Read(texts, reading, findings, parts);
        bool isService = string.Equals(goal, Name, StringComparison.OrdinalIgnoreCase);
        if (!isService && goal is not null && !string.Equals(goal, UsualName, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(AskedFor.Wrong("goal", QuestionMessages.NoBreakEvenGoal(new(goal))));
        }
        else if (!isService && served is not null)
        {
            findings.Add(AskedFor.Wrong("served", QuestionMessages.ServedWithoutService));
        }
        else if (isService && !new WorkloadDemand(reading.Case!).IsAny)
        {
            findings.Add(AskedFor.Wrong("goal", QuestionMessages.NoDemand));
        }
        else if (isService && levers.Levers.Count > 1)
        {
            findings.Add(AskedFor.Wrong(parts is [.., var last] ? last : "parameter", QuestionMessages.OneLeverOfService));
        }

        if (served is { } part && part is not (> 0 and <= 100))
        {
            findings.Add(AskedFor.Wrong("served", part, QuestionMessages.PercentOfDemand));
        }

        return findings.Count > before ? null : isService ? new ServedBreakEvenQuestion(levers.Levers, (served ?? UsualServed) / 100) : levers;
    }

    /// <summary>Gets what searches have found elsewhere, by <see cref="LeverFound.KeyOf"/>; null where all is searched here.</summary>
    public IReadOnlyDictionary<string, LeverFound>? Known { get; init; }

    /// <inheritdoc/>
    public Type AnswerType => typeof(LeverAnswer);

    /// <inheritdoc/>
    public IReadOnlyList<string> PiecesOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return [.. Asked(basis).Select(LeverFound.KeyOf)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Message> TitlesOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return [.. Asked(basis).Select(static l => l.Title)];
    }

    /// <inheritdoc/>
    public Func<long, CancellationToken, IPieceAnswer> SolverOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        IReadOnlyList<Lever> levers = Asked(basis);
        ServedBreakEvenAnalysis search = new(basis.Variants, Goal);
        return (number, cancellation) => new LeverAnswer(number, LeverFound.KeyOf(levers[(int)number]), [search.Search(levers[(int)number], cancellation)]);
    }

    /// <inheritdoc/>
    public IStudyQuestion With(IEnumerable<IPieceAnswer> answers) => this with { Known = LeverAnswer.Known(answers) };

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Levers.Count == 1 ? UsualSolves : Asked(basis).Count;
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ServedBreakEvenAnalysis search = new(basis.Variants, Goal) { Known = Known };
        IReadOnlyList<Lever> levers = Asked(basis);
        IReadOnlyList<ServedBreakEvenResult> results = levers is [var only] ? [search.Find(only, progress, cancellation)] : search.FindAll(levers, basis.Threads, progress, cancellation);
        int leftOut = levers.Count - results.Count;
        return ServedBreakEvenReport.Of(basis.Subtitle, Goal, results, basis.Variants.Base.Summary!.CheckpointDemand!, basis.Studies.Sources, basis.Provenance, basis.Time)
            .CutShort(leftOut > 0 ? BreakEvenMessages.LeversLeftOut(Figure.Count(leftOut), Figure.Count(levers.Count)) : Message.None);
    }

    private IReadOnlyList<Lever> Asked(StudyBasis basis) => Levers.Count > 0 ? Levers : new HeadlineLevers(basis.Variants.BaseCase, new(basis.Variants.Tables)).ForService();
}
