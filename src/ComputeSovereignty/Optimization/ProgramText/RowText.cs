using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace ComputeSovereignty.Optimization.ProgramText;

/// <summary>Writes rows as people read them, one line a row with its unit, under the names of the model.</summary>
public static class RowText
{
    /// <summary>Writes the rows of one family, or all.</summary>
    /// <param name="program">The program under construction.</param>
    /// <param name="family">The family; null for all rows.</param>
    /// <returns>Lines such as <c>ShareTarget(2028): 0.8 deployed(A,2028) + shortfall(2028) &gt;= 800  [bn CNY]</c>, each ended by a line feed.</returns>
    public static string Of(ProgramBuilder program, string? family = null)
    {
        StringBuilder text = new();
        foreach (Row row in program.Rows.Where(row => family is null || row.Label.Family == family))
        {
            text.Append(Of(row, program.Columns)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The labels of the columns. Shape: [columns].</param>
    public static string Of(Row row, IReadOnlyList<ProgramLabel> columns)
    {
        StringBuilder text = new($"{row.Label.Name}:");
        foreach ((int column, double coefficient) in row.Terms)
        {
            text.Append(coefficient < 0 ? " - " : text[^1] == ':' ? " " : " + ");
            text.Append(Math.Abs(coefficient) == 1 ? string.Empty : $"{Number(Math.Abs(coefficient))} ").Append(columns[column].Name);
        }

        text.Append(row.Terms.Count == 0 ? " 0" : string.Empty);
        text.Append((row.Lower, row.Upper) switch
        {
            _ when row.Lower == row.Upper => $" = {Number(row.Upper)}",
            (double.NegativeInfinity, _) => $" <= {Number(row.Upper)}",
            (_, double.PositiveInfinity) => $" >= {Number(row.Lower)}",
            _ => Invariant($" in [{Number(row.Lower)}, {Number(row.Upper)}]"),
        });
        return text.Append($"  [{row.Label.Unit.Symbol}]").ToString();
    }

    // Ten digits: enough to review by, few enough to hide the last bits of a computation.
    private static string Number(double value) => (value == 0 ? 0 : value).ToString("G10", CultureInfo.InvariantCulture);
}
