using System.Globalization;
using System.Text;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Finds what a mistyped name may have meant.</summary>
public static class NearestName
{
    private const string Alike = "АВЕЗКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "ABE3KMHOPCTYXIJSABEZHIKMNOPTYX";

    /// <summary>Finds the existing name that differs least; null where none is near.</summary>
    /// <remarks>
    /// The distance counts inserted, deleted, replaced and swapped neighbouring letters (optimal string alignment, after F. J. Damerau,
    /// Commun. ACM 7 (1964)); case, blanks, <c>-</c> and <c>_</c> do not count. A third of the letters may differ.
    /// </remarks>
    /// <param name="name">The name that was found.</param>
    /// <param name="existing">The names that exist.</param>
    public static string? Of(string name, IEnumerable<string> existing)
    {
        string folded = Fold(name);
        string? nearest = null;
        int least = Math.Max(1, folded.Length / 3) + 1;
        foreach (string candidate in existing.Distinct(StringComparer.Ordinal))
        {
            int distance = Distance(folded, Fold(candidate));
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Makes a suggestion, or nothing where no name is near.</summary>
    /// <param name="name">The name that was found.</param>
    /// <param name="existing">The names that exist.</param>
    public static Message Suggestion(string name, IEnumerable<string> existing) =>
        Of(name, existing) is { } nearest ? FindingMessages.DidYouMean(new(nearest)) : Message.None;

    /// <summary>Writes a name as it looks: names of one look are likely meant for one. Case, blanks and any dash or line do not count, and letters of Cyrillic and Greek are the Latin ones that they look like.</summary>
    /// <param name="name">The name.</param>
    public static string Look(string name) =>
        string.Concat(Fold(name.Normalize(NormalizationForm.FormKC)).Where(static c => char.GetUnicodeCategory(c) is not UnicodeCategory.DashPunctuation).Select(static c => Alike.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : c));

    /// <summary>Counts the edits between two names. Cost: the product of their lengths.</summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another.</param>
    internal static int Distance(string left, string right)
    {
        int[] before = [];
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                row[j] = swapped ? Math.Min(row[j], before[j - 2] + 1) : row[j];
            }

            (before, above) = (above, row);
        }

        return above[right.Length];
    }

    private static string Fold(string name) =>
        string.Concat(name.Where(static c => !char.IsWhiteSpace(c) && c is not ('-' or '_')).Select(char.ToUpperInvariant));
}
