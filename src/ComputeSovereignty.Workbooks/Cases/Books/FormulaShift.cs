using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>Moves the relative references of a formula, as a formula that cells share means them in each.</summary>
internal static partial class FormulaShift
{
    /// <summary>Moves a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="rows">By how many rows.</param>
    /// <param name="columns">By how many columns.</param>
    internal static string Of(string text, int rows, int columns) => References().Replace(text, match =>
    {
        if (!match.Groups["c"].Success)
        {
            return match.Value;
        }

        int column = BookRange.Cell($"{match.Groups["c"].Value}1")?.Column ?? 0;
        int row = int.Parse(match.Groups["r"].Value, null);
        column += match.Groups["ca"].Length > 0 ? 0 : columns;
        row += match.Groups["ra"].Length > 0 ? 0 : rows;
        return column is < 1 or > BookRange.MostColumns || row is < 1 or > BookRange.MostRows ? "#REF!"
            : $"{match.Groups["ca"].Value}{TableCell.ColumnName(column)}{match.Groups["ra"].Value}{row}";
    });

    // Texts, names of sheets and brackets stay as they are.
    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]|(?<![A-Za-z0-9_.$\\])(?<ca>\$?)(?<c>[A-Za-z]{1,3})(?<ra>\$?)(?<r>[1-9][0-9]{0,6})(?![A-Za-z0-9_.(!\[])
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex References();
}
