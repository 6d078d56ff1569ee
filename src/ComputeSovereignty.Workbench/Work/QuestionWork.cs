using System.Globalization;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a question that the command line asks too.</summary>
/// <param name="kind">The kind.</param>
/// <param name="clock">The clock.</param>
/// <param name="machines">The machines that solve what can be divided; null where this server solves alone.</param>
internal abstract class QuestionWork(string kind, TimeProvider clock, ClusterDesk? machines = null) : StudyWork(kind, clock)
{
    /// <summary>Gets a value indicating whether machines solve what can be divided.</summary>
    protected bool HasMachines => machines is not null;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        Ask(order, findings);
        return findings;
    }

    /// <inheritdoc/>
    public sealed override Message SubjectOf(RunOrder order) => Ask(order, [])!.Subject;

    /// <inheritdoc/>
    public sealed override bool IsElsewhere(RunOrder order) => machines is not null && Ask(order, []) is IDividedQuestion question && LineOf(order, question) is not null;

    /// <summary>Reads what is asked.</summary>
    /// <param name="order">The order.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null only where something does.</returns>
    protected abstract IStudyQuestion? Ask(RunOrder order, List<Finding> findings);

    /// <summary>Writes the question as the command line asks it, for machines to read.</summary>
    /// <param name="order">The order.</param>
    /// <param name="question">The question.</param>
    /// <returns>The verb and its options; null where the question cannot be divided.</returns>
    protected virtual (string Verb, IReadOnlyList<string> Arguments)? LineOf(RunOrder order, IStudyQuestion question) => null;

    /// <inheritdoc/>
    protected sealed override StudyOutcome Study(RunOrder order, StudyBasis basis, LiveRun run)
    {
        IStudyQuestion question = Ask(order, [])!;
        if (machines is not null && question is IDividedQuestion divided && LineOf(order, question) is { } line)
        {
            return new(Swept(machines, order, divided, line, basis, run).Answer(basis, divided.StepsAfter(basis) > 0 ? run : null, run.Token), []);
        }

        run.Expect(question.StepsOf(basis));
        return new(question.Answer(basis, run, run.Token), []);
    }

    private static IStudyQuestion Swept(ClusterDesk machines, RunOrder order, IDividedQuestion question, (string Verb, IReadOnlyList<string> Arguments) line, StudyBasis basis, LiveRun run)
    {
        int count = question.PiecesOf(basis).Count;
        run.Expect(count + question.StepsAfter(basis));
        Dictionary<long, IPieceAnswer> known = [];
        bool isWhole = machines.Ask(
            SweepQuestion.OfPieces(line.Verb, line.Arguments, ClusterDesk.Facts(order), basis.Variants, count),
            order,
            static () => [0],
            chunk =>
            {
                foreach (IPieceAnswer answer in AnswersFile.Parse(chunk.Lines, question.AnswerType, chunk.Chunk.First))
                {
                    known[answer.Number] = answer;
                }

                run.Report(known.Count);
            },
            run);
        return isWhole ? question.With(known.Values) : throw new OperationCanceledException(run.Token);
    }

    /// <summary>Lists those of several arguments that are given.</summary>
    /// <param name="order">The order.</param>
    /// <param name="names">The arguments.</param>
    protected static IReadOnlyList<string> Given(RunOrder order, IEnumerable<string> names) => [.. names.Where(n => order.Argument(n) is not null)];

    /// <summary>Writes an option of a command line.</summary>
    /// <param name="name">The option.</param>
    /// <param name="value">Its value; null for none.</param>
    protected static IReadOnlyList<string> Option(string name, string? value) => value is null ? [] : [name, value];

    /// <summary>Writes the options of how a case is solved.</summary>
    /// <param name="order">The order.</param>
    protected static IReadOnlyList<string> Solving(RunOrder order) => [.. order.Relax ? new[] { "--relax" } : [], .. order.EngineLine];

    /// <summary>Reads a number.</summary>
    /// <param name="order">The order.</param>
    /// <param name="name">The argument.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <returns>Null where there is none.</returns>
    protected static double? Number(RunOrder order, string name, List<Finding> findings)
    {
        if (order.Argument(name) is not { } text)
        {
            return null;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            findings.Add(new(Severity.Error, new(name, string.Empty, string.Empty), FindingMessages.NotANumber) { Found = Message.Verbatim(text) });
        }

        return number;
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="order">The order.</param>
    /// <param name="name">The argument.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The largest that is allowed here.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <returns>Null where there is none that is allowed.</returns>
    internal static int? Whole(RunOrder order, string name, int least, int most, List<Finding> findings)
    {
        if (order.Argument(name) is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < least || number > most)
        {
            findings.Add(new(Severity.Error, new(name, string.Empty, string.Empty), FormMessages.NotAllowedHere) { Found = Message.Verbatim(text), Allowed = FindingMessages.WholeNumber(Figure.Count(least), Figure.Count(most)) });
            return null;
        }

        return number;
    }
}
