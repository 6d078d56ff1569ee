using System.CommandLine;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>A question whose case is read and whose base is solved: any piece of it can be solved here, and what it is of can be told.</summary>
/// <param name="Question">What it is of.</param>
/// <param name="Solve">Solves pieces of a set on the thread that asks; throws where it was stopped.</param>
internal sealed record OpenQuestion(SweepQuestion Question, Func<int, DrawRange, CancellationToken, byte[]> Solve)
{
    /// <summary>Opens draws.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="run">The simulation.</param>
    /// <param name="basis">The case.</param>
    internal static OpenQuestion Of(ParseResult parse, SimulationRun run, StudyBasis basis)
    {
        ThreadedDraws solves = run.Solves(1);
        return new(SweepQuestion.OfDraws(VerbOf(parse), ArgumentsOf(parse), basis.Provenance, basis.Variants, run.Simulation), (set, range, cancellation) =>
        {
            using MemoryStream lines = new();
            DrawLayout layout = run.LayoutOf(run.Sets[set]);
            Whole(solves.Run(run.Sets[set], range, row => lines.Write(DrawsFile.Line(layout, row)), cancellation), range, cancellation);
            return lines.ToArray();
        });
    }

    /// <summary>Opens pieces, such as variants or levers.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="question">The question.</param>
    /// <param name="basis">The case.</param>
    internal static OpenQuestion Of(ParseResult parse, IDividedQuestion question, StudyBasis basis)
    {
        ThreadedPieces solves = new(question.SolverOf(basis), 1);
        return new(SweepQuestion.OfPieces(VerbOf(parse), ArgumentsOf(parse), basis.Provenance, basis.Variants, question.PiecesOf(basis).Count), (_, range, cancellation) =>
        {
            using MemoryStream lines = new();
            Whole(solves.Run(range, answer => lines.Write(AnswersFile.Line(answer)), cancellation), range, cancellation);
            return lines.ToArray();
        });
    }

    private static string VerbOf(ParseResult parse) => parse.CommandResult.Command.Name;

    private static string[] ArgumentsOf(ParseResult parse) => [.. PartFile.ArgumentsOf(parse, withCase: false)];

    private static void Whole(long end, DrawRange range, CancellationToken cancellation)
    {
        if (end < range.End)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
