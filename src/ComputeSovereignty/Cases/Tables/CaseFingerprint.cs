using System.Security.Cryptography;
using System.Text;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>A short name for the content of tables: two cases with one fingerprint say the same.</summary>
public static class CaseFingerprint
{
    /// <summary>Computes the fingerprint.</summary>
    /// <remarks>The form does not count: workbook or CSV, the order of the sheets, <c>50000</c> or <c>50000.0</c>. The order of rows and columns does.</remarks>
    /// <param name="tables">The tables, changes applied.</param>
    /// <returns>SHA-256, lower-case hexadecimal.</returns>
    public static string Of(CaseTables tables)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TableSheet sheet in tables.Sheets.OrderBy(static s => s.Name, StringComparer.Ordinal))
        {
            Add(hash, $"{sheet.Name}\u001c{string.Join('\u001f', sheet.Headers.Select(static h => h.Cell.Value.Text.Trim()))}");
            foreach (IReadOnlyList<TableCell> row in sheet.Rows)
            {
                Add(hash, string.Join('\u001f', row.Select(static cell => Canonical(cell.Value))));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Canonical(CellValue value) => value.Kind == CellKind.Number ? CellValue.Numeral(value.Number) : value.Text.Trim();

    private static void Add(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\u001e"));
}
