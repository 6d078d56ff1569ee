using System.Globalization;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a question that the command line asks too.</summary>
/// <param name="kind">The kind.</param>
/// <param name="clock">The clock.</param>
internal abstract class QuestionWork(string kind, TimeProvider clock) : StudyWork(kind, clock)
{
    /// <inheritdoc/>
    public sealed override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        Ask(order, findings);
        return findings;
    }

    /// <inheritdoc/>
    public sealed override Message SubjectOf(RunOrder order) => Ask(order, [])!.Subject;

    /// <summary>Reads what is asked.</summary>
    /// <param name="order">The order.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    /// <returns>Null only where something does.</returns>
    protected abstract IStudyQuestion? Ask(RunOrder order, List<Finding> findings);

    /// <inheritdoc/>
    protected sealed override StudyOutcome Study(RunOrder order, StudyBasis basis, LiveRun run)
    {
        IStudyQuestion question = Ask(order, [])!;
        run.Expect(question.StepsOf(basis));
        return new(question.Answer(basis, run, run.Token), []);
    }

    /// <summary>Lists those of several arguments that are given.</summary>
    /// <param name="order">The order.</param>
    /// <param name="names">The arguments.</param>
    protected static IReadOnlyList<string> Given(RunOrder order, IEnumerable<string> names) => [.. names.Where(n => order.Argument(n) is not null)];

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
    protected static int? Whole(RunOrder order, string name, int least, int most, List<Finding> findings)
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
