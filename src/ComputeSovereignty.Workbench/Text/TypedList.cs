using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>Several values as somebody typed them into one field.</summary>
/// <remarks>
/// Semicolons and the commas of Chinese always separate, blanks and commas where they cannot be part of a number as the reader writes it;
/// <c>26,000</c> may be one number or two, and is not guessed.
/// </remarks>
internal static partial class TypedList
{
    /// <summary>Takes a list apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How the reader writes numbers.</param>
    /// <returns>The values as typed, in order, or the part that may be one or several.</returns>
    internal static (IReadOnlyList<string> Values, string? Doubt) Read(string text, NumberStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        string[] parts = [.. Sure().Split(text).Select(static p => TypedNumber.Narrow(p).Trim()).Where(static p => p.Length > 0)];
        List<string> values = [];
        foreach (string part in parts)
        {
            // What stands between sure marks is one number where it can be one.
            if (parts.Length > 1 && TypedNumber.Read(part, style).Number is not null)
            {
                values.Add(part);
                continue;
            }

            Match spaced = (style.Group == "\u202F" ? Spaced() : Zeros()).Match(part);
            if (spaced.Success)
            {
                return ([], spaced.Value);
            }

            foreach (string token in Blanks().Split(part).Where(static t => t.Length > 0))
            {
                TypedNumber typed = TypedNumber.Read(token, style);
                if (token.Contains(',', StringComparison.Ordinal) && (typed.Doubt is not null || (style.Group == "," && typed.Number is not null)))
                {
                    return ([], token);
                }

                values.AddRange(typed.Number is null ? token.Split(',', StringSplitOptions.RemoveEmptyEntries) : [token]);
            }
        }

        return (values, null);
    }

    // Marks that are never part of a number.
    [GeneratedRegex("[;；、，\\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Sure();

    // Blanks, and commas before them or at the end.
    [GeneratedRegex(@",?\s+|,$", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // Digits by threes behind a blank; where blanks are not between thousands, three noughts alone tell of that.
    [GeneratedRegex(@"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})* 0\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Zeros();
}
