using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Addresses;

/// <summary>The name of a figure of the workbook: <c>Sheet[key].Column</c> or <c>Sheet[key].Column@Year</c>, with <c>*</c> for any key or year.</summary>
/// <remarks>
/// Parts of a composite key are joined by <c>/</c>. A year column is named by its year, <c>Lines[SMIC-N2].2027</c>, all of them by <c>*</c>;
/// the name of the series says the same: <c>Lines[SMIC-N2].Installed@2027</c>, <c>Lines[SMIC-N2].Installed</c>.
/// </remarks>
/// <param name="Sheet">The sheet.</param>
/// <param name="Key">The key of the row, or a pattern with <c>*</c>.</param>
/// <param name="Column">The column without unit, a year, or <c>*</c> for all years.</param>
/// <param name="Year">The year after <c>@</c>, or a pattern; empty where there is none.</param>
public sealed partial record ParameterAddress(string Sheet, string Key, string Column, string Year = "")
{
    /// <summary>Reads an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address, where the text is one.</param>
    /// <param name="problem">What is wrong, a sentence, where it is not.</param>
    /// <returns>Whether the text is an address.</returns>
    public static bool TryParse(string text, out ParameterAddress? address, out Message problem)
    {
        Match match = Syntax().Match(text);
        address = match.Success
            ? new(match.Groups["sheet"].Value, match.Groups["key"].Value.Trim(), match.Groups["column"].Value, match.Groups["year"].Value)
            : null;
        problem = match.Success ? Message.None : AddressMessages.NotAnAddress(new(text));
        return match.Success;
    }

    /// <summary>Reads an address that is known to be one.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static ParameterAddress Parse(string text) =>
        TryParse(text, out ParameterAddress? address, out Message problem) ? address! : throw new FormatException($"{problem}");

    /// <summary>Writes the address as it is read.</summary>
    public override string ToString() => Year.Length > 0 ? $"{Sheet}[{Key}].{Column}@{Year}" : $"{Sheet}[{Key}].{Column}";

    /// <summary>Tells whether a name fits a pattern in which <c>*</c> stands for any text. Cost: the product of their lengths at most.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="name">The name.</param>
    internal static bool Fits(string pattern, string name)
    {
        int p = 0;
        int star = -1;
        int resume = 0;
        for (int n = 0; n < name.Length;)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, n);
            }
            else if (p < pattern.Length && pattern[p] == name[n])
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    [GeneratedRegex(@"^\s*(?<sheet>[A-Za-z][A-Za-z0-9]*)\s*\[(?<key>[^\[\]]+)\]\s*\.\s*(?<column>[A-Za-z0-9_]+|\*|[0-9*]+)(@(?<year>[0-9*]+))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Syntax();
}
