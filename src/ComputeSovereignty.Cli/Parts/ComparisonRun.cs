using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>One part of the scenarios and grid points of a comparison on disk: begun or taken up, and solved.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="place">Where the files are.</param>
/// <param name="questions">All variants of the comparison.</param>
/// <param name="solves">Solves them.</param>
internal sealed class ComparisonRun(Session session, OutputPlace place, IReadOnlyList<VariantQuestion> questions, IVariantSolves solves)
{
    /// <summary>The file of answers.</summary>
    internal const string AnswersName = "answers.jsonl";

    /// <summary>The entry with the number of variants.</summary>
    internal const string Variants = "variants";

    /// <summary>Solves what is left to solve of a part.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="part">The part.</param>
    /// <param name="resume">Whether a begun part is taken up.</param>
    /// <param name="basis">The case.</param>
    internal void Solve(ParseResult parse, Part part, bool resume, StudyBasis basis)
    {
        PartFile.Begin(session, place, resume, PartFile.Entries(part, parse, Facts(basis), [new(Variants, $"{questions.Count}")], Probe(basis.Variants)), AnswersName);
        DrawRange range = part.Of(questions.Count);
        string path = place.PathOf(AnswersName);
        try
        {
            using AnswersFile file = AnswersFile.TakeUp(path, questions, range.First);
            using DrawProgress progress = new(session, "Variant", file.Done, range.Count);
            solves.Run(questions, range with { First = range.First + file.Done }, answer =>
            {
                file.Append(answer);
                progress.Add();
            }, session.Cancellation);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException($"{wrong.Message} Begin the part anew with --force.", wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{session.Shorten(path)} cannot be written: {fault.Message}", fault);
        }

        place.Note(AnswersName);
        PartFile.SayEnd(session, place, part);
    }

    /// <summary>Lists what is asked of which case, but for the path of the case.</summary>
    /// <param name="basis">The case.</param>
    internal static IEnumerable<StudyFact> Facts(StudyBasis basis) => basis.Provenance.Where(static p => !p.Name.Equals(StudyMessages.Input));

    /// <summary>Digests the base's plan, to tell machines apart that would not give the same bytes: every bit of it counts.</summary>
    /// <param name="variants">The variants of the case.</param>
    internal static string Probe(CaseVariants variants) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', variants.Base.Summary!.Values.Select(static v => v.ToString("R", CultureInfo.InvariantCulture))))));
}
