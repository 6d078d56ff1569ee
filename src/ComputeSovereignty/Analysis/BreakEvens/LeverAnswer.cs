using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>The answer of a lever, as data.</summary>
/// <param name="Number">Its number among the levers of the study, from 0 on.</param>
/// <param name="Key">The lever, as <see cref="LeverFound.KeyOf"/> writes it.</param>
/// <param name="Searches">What was found, in one direction or in both.</param>
public sealed record LeverAnswer(long Number, string Key, IReadOnlyList<LeverFound> Searches) : IPieceAnswer
{
    /// <summary>Lists what searches have found, by their keys. What could not be tried at all is left out: why not is found again at once.</summary>
    /// <param name="answers">Answers of levers.</param>
    public static IReadOnlyDictionary<string, LeverFound> Known(IEnumerable<IPieceAnswer> answers)
    {
        Dictionary<string, LeverFound> known = new(StringComparer.Ordinal);
        foreach (LeverFound found in answers.OfType<LeverAnswer>().SelectMany(static a => a.Searches).Where(static f => f.Outcome != BreakEvenOutcome.NoAnswer))
        {
            known[found.Key] = found;
        }

        return known;
    }
}
