using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>The baseline with one cell changed: where, and to what.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">The zero-based row.</param>
/// <param name="Column">The zero-based column.</param>
/// <param name="Text">What the cell holds instead.</param>
internal sealed record OneCell(TableSheet Sheet, int Row, int Column, string Text)
{
    private static readonly string[] Texts =
        ["", "0", "1", "-1", "1e308", "-1e308", "1e-308", "1e12", "1e-9", "abc", "0,8", "12%", "１２", "TRUE", "FALSE", "#REF!", "2026-01", "2031-01", "0001-01", "9999-12", "2027", "Domestic", "Foreign", "x/y", "*", "a\u0001b", "=1+1", "  ", "N+2", "Share", "Year:2029"];

    /// <summary>Gets the cell's value as it stands.</summary>
    internal CellValue Old => Sheet.Rows[Row][Column].Value;

    /// <summary>Draws a change.</summary>
    internal static OneCell Draw(Random random, CaseTables tables)
    {
        // Every cell is as likely as every other.
        int cell = random.Next(tables.Sheets.Sum(static s => s.Rows.Count * s.Headers.Count));
        foreach (TableSheet sheet in tables.Sheets)
        {
            int cells = sheet.Rows.Count * sheet.Headers.Count;
            if (cell < cells)
            {
                (int row, int column) = Math.DivRem(cell, sheet.Headers.Count);
                return new(sheet, row, column, Other(random, tables, sheet, row, column));
            }

            cell -= cells;
        }

        throw new InvalidOperationException("There are no cells.");
    }

    /// <summary>Gets the tables with the change.</summary>
    internal CaseTables Applied(CaseTables tables) => new(tables.File, tables.Sheets.Select(s => s != Sheet ? s
        : new TableSheet(s.Name, s.Place, s.Headers.Select(static h => h.Cell), s.Rows.Select((r, row) => r.Select((c, column) => row == Row && column == Column ? c with { Value = CellValue.Interpret(Text) } : c).ToArray()))));

    /// <inheritdoc/>
    public override string ToString() => $"{Sheet.Name}!{Sheet.Rows[Row][Column].Source.Cell} {Sheet.Keys[Row]}.{Sheet.Headers[Column].Name}: \"{Old.Text}\" → \"{Text}\"";

    private static string Other(Random random, CaseTables tables, TableSheet sheet, int row, int column)
    {
        CellValue old = sheet.Rows[row][column].Value;
        double number = old.Kind == CellKind.Number ? old.Number : 1;
        return random.Next(10) switch
        {
            0 or 1 or 2 => Numeral(number * Math.Pow(10, random.Next(-12, 13))),
            3 or 4 => Numeral(Math.Pow(10, (random.NextDouble() * 24) - 9) * (random.Next(8) == 0 ? -1 : 1)),
            5 => Numeral(number * (0.3 + (2 * random.NextDouble()))),
            6 => sheet.Rows[random.Next(sheet.Rows.Count)][column].Value.Text,
            7 => Anywhere(random, tables),
            _ => Texts[random.Next(Texts.Length)],
        };
    }

    private static string Anywhere(Random random, CaseTables tables)
    {
        TableSheet sheet = tables.Sheets[random.Next(tables.Sheets.Count)];
        return sheet.Rows[random.Next(sheet.Rows.Count)][random.Next(sheet.Headers.Count)].Value.Text;
    }

    private static string Numeral(double number) => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "1e300";
}
