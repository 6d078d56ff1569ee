using System.CommandLine;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>One part of the pieces of a question on disk, such as of scenarios and grid points or of levers: begun or taken up, and solved.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="place">Where the files are.</param>
/// <param name="question">The question.</param>
/// <param name="basis">The case.</param>
internal sealed class PieceRun(Session session, OutputPlace place, IDividedQuestion question, StudyBasis basis)
{
    /// <summary>The file of answers.</summary>
    internal const string AnswersName = "answers.jsonl";

    /// <summary>Solves what is left to solve of a part.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="part">The part.</param>
    /// <param name="resume">Whether a begun part is taken up.</param>
    internal void Solve(ParseResult parse, Part part, bool resume)
    {
        IReadOnlyList<string> pieces = question.PiecesOf(basis);
        PartFile.Begin(session, place, resume, PartFile.Entries(part, parse, Facts(basis), [new(SweepQuestion.PiecesEntry, $"{pieces.Count}")], SweepQuestion.ProbeOf(basis.Variants)), AnswersName);
        DrawRange range = part.Of(pieces.Count);
        string path = place.PathOf(AnswersName);
        try
        {
            using AnswersFile file = AnswersFile.TakeUp(path, question.AnswerType, pieces, range.First);
            using DrawProgress progress = new(session, question.StepName, file.Done, range.Count);
            new ThreadedPieces(question.SolverOf(basis), basis.Threads).Run(range with { First = range.First + file.Done }, answer =>
            {
                file.Append(answer);
                progress.Add();
            }, session.Cancellation);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(PartMessages.BeginAnew(FaultMessages.Of(wrong)), wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotWritten(new(session.Shorten(path)), FaultMessages.Of(fault)), fault);
        }

        place.Note(AnswersName);
        PartFile.SayEnd(session, place, part);
    }

    /// <summary>Lists what is asked of which case, but for the path of the case.</summary>
    /// <param name="basis">The case.</param>
    internal static IEnumerable<StudyFact> Facts(StudyBasis basis) => basis.Provenance.Where(static p => !p.Name.Equals(StudyMessages.Input));
}
