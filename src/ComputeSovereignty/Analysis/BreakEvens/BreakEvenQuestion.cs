using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>Asks for the least change that meets the checkpoint.</summary>
/// <param name="Levers">One lever, two for the frontier between them, or none for every headline lever, alone.</param>
public sealed record BreakEvenQuestion(IReadOnlyList<Lever> Levers) : IDividedQuestion
{
    private const string Parameter = "parameter";

    /// <inheritdoc/>
    public Message Subject => Levers is [var first, var second] ? SubjectMessages.Between(first.Title.Within(), second.Title.Within()) : Message.Of(new Listing([.. Levers.Select(static l => l.Title)], Joint.Comma));

    /// <inheritdoc/>
    public Message StepName => Levers.Count == 1 ? ProgressMessages.Solve : ProgressMessages.Step;

    /// <summary>Reads the question.</summary>
    /// <param name="texts">The levers, each the name of a lever of <see cref="LeverPanel"/>, or an address, alone or with how it moves behind it.</param>
    /// <param name="reading">The case, without errors.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <param name="parts">What each lever is called in messages; null where all are one option.</param>
    public static BreakEvenQuestion Read(IReadOnlyList<string> texts, CaseReading reading, ICollection<Finding> findings, IReadOnlyList<string>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(reading);
        ParameterCatalog catalog = new(reading.Tables);
        ChosenLever chooser = new(catalog);
        Lazy<LeverPanel> panel = new(() => new(reading.Case!, catalog));
        List<Lever> levers = [];
        foreach ((int index, string text) in texts.Index())
        {
            (Lever? lever, Message problem) = text.Contains('[', StringComparison.Ordinal) ? chooser.Of(text)
                : panel.Value.Find(text) is { } named ? (named.Asked, Message.None)
                : (null, LeverAxis.Unknown(text, panel.Value));
            if (lever is null)
            {
                findings.Add(AskedFor.Wrong(parts?[index] ?? Parameter, problem));
            }
            else
            {
                levers.Add(lever);
            }
        }

        if (levers.Count > 2)
        {
            findings.Add(AskedFor.Wrong(Parameter, QuestionMessages.TooManyLevers(Figure.Count(levers.Count))));
        }
        else if (levers is [var first, var second] && first.Title.Equals(second.Title))
        {
            findings.Add(AskedFor.Wrong(parts?[^1] ?? Parameter, QuestionMessages.LeverTwice(first.Title)));
        }

        return new(levers);
    }

    /// <summary>Gets what searches have found elsewhere, by <see cref="LeverFound.KeyOf"/>; null where all is searched here.</summary>
    public IReadOnlyDictionary<string, LeverFound>? Known { get; init; }

    /// <summary>Gets a value indicating whether the question is a list of levers, each searched by itself; of two the searches of the frontier need those before them.</summary>
    public bool IsListOfLevers => Levers.Count < 2;

    /// <inheritdoc/>
    public Type AnswerType => typeof(LeverAnswer);

    /// <inheritdoc/>
    public IReadOnlyList<string> PiecesOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return [.. BreakEvenResult.LeversOf(basis.Variants, Levers).Select(LeverFound.KeyOf)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Message> TitlesOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return [.. BreakEvenResult.LeversOf(basis.Variants, Levers).Select(static l => l.Title)];
    }

    /// <inheritdoc/>
    public Func<long, CancellationToken, IPieceAnswer> SolverOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        IReadOnlyList<Lever> levers = BreakEvenResult.LeversOf(basis.Variants, Levers);
        BreakEvenAnalysis search = new(basis.Variants);
        return (number, cancellation) =>
        {
            Lever lever = levers[(int)number];
            return new LeverAnswer(number, LeverFound.KeyOf(lever), search.Search(lever, eitherWay: Levers.Count == 1, cancellation));
        };
    }

    /// <inheritdoc/>
    public IStudyQuestion With(IEnumerable<IPieceAnswer> answers) => this with { Known = LeverAnswer.Known(answers) };

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return BreakEvenResult.StepsOf(basis.Variants, Levers);
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(basis);
        BreakEvenResult results = BreakEvenResult.Find(basis.Variants, Levers, [.. basis.Studies.Sources], basis.Threads, progress, Known, cancellation);
        return BreakEvenReport.Of(basis.Subtitle, results, basis.Provenance, basis.Time)
            .CutShort(results.LeftOut > 0 ? BreakEvenMessages.LeversLeftOut(Figure.Count(results.LeftOut), Figure.Count(results.LeftOut + results.Levers.Count)) : Message.None);
    }
}
