using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>How two cases differ in one place.</summary>
public enum DifferenceKind
{
    /// <summary>A figure or a text is another one.</summary>
    Changed,

    /// <summary>A row is only in the second case.</summary>
    RowAdded,

    /// <summary>A row is only in the first case.</summary>
    RowRemoved,

    /// <summary>A column is only in the second case.</summary>
    ColumnAdded,

    /// <summary>A column is only in the first case.</summary>
    ColumnRemoved,

    /// <summary>A sheet is only in the second case.</summary>
    SheetAdded,

    /// <summary>A sheet is only in the first case.</summary>
    SheetRemoved,
}

/// <summary>A difference between two cases.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Address">Where: a parameter address, <c>Sheet[key]</c> of a row, <c>Sheet.Column</c> of a column, or a sheet.</param>
/// <param name="Before">The text in the first case; empty where there is none.</param>
/// <param name="After">The text in the second case; empty where there is none.</param>
public sealed record CaseDifference(DifferenceKind Kind, string Address, string Before, string After)
{
    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        DifferenceKind.Changed => $"{Address}: {(Before.Length > 0 ? Before : "(blank)")} → {(After.Length > 0 ? After : "(blank)")}",
        DifferenceKind.RowAdded or DifferenceKind.ColumnAdded or DifferenceKind.SheetAdded => $"+ {Address}",
        _ => $"- {Address}",
    };
}

/// <summary>Compares two cases table by table. Order of sheets, rows and columns, and the way a number is written, do not count.</summary>
/// <remarks>An optional column or a setting of sheet Plan that one case does without stands there as blank: its figures in the other are told, by their addresses.</remarks>
public static class CaseDiff
{
    /// <summary>Lists what differs, in the order of the first case.</summary>
    /// <param name="before">The first case.</param>
    /// <param name="after">The second case.</param>
    public static IReadOnlyList<CaseDifference> Between(CaseTables before, CaseTables after) =>
    [
        .. before.Sheets.SelectMany(sheet => after.Find(sheet.Name) is { } other ? Sheets(sheet, other)
            : [new CaseDifference(DifferenceKind.SheetRemoved, sheet.Name, string.Empty, string.Empty)]),
        .. after.Sheets.Where(s => before.Find(s.Name) is null).Select(static s => new CaseDifference(DifferenceKind.SheetAdded, s.Name, string.Empty, string.Empty)),
    ];

    private static IEnumerable<CaseDifference> Sheets(TableSheet before, TableSheet after)
    {
        string[] old = [.. before.Headers.Select(static h => h.Cell.Value.Text.Trim())];
        string[] young = [.. after.Headers.Select(static h => h.Cell.Value.Text.Trim())];
        string[] common = [.. old.Intersect(young)];
        string[] onlyOld = [.. old.Except(young)];
        string[] onlyYoung = [.. young.Except(old)];
        Dictionary<string, int> rows = RowsByName(before);
        Dictionary<string, int> others = RowsByName(after);
        return
        [
            .. onlyOld.Where(c => !MayBeAbsent(before, old, c)).Select(c => new CaseDifference(DifferenceKind.ColumnRemoved, $"{before.Name}.{c}", string.Empty, string.Empty)),
            .. onlyYoung.Where(c => !MayBeAbsent(after, young, c)).Select(c => new CaseDifference(DifferenceKind.ColumnAdded, $"{before.Name}.{c}", string.Empty, string.Empty)),
            .. rows.SelectMany(r => others.TryGetValue(r.Key, out int other) ? Cells(r.Key, r.Value, other) : Alone(before, r.Key, r.Value, false)),
            .. others.Where(r => !rows.ContainsKey(r.Key)).SelectMany(r => Alone(after, r.Key, r.Value, true)),
        ];

        IEnumerable<CaseDifference> Cells(string name, int row, int other) =>
            from column in common.Concat(onlyOld.Where(c => MayBeAbsent(before, old, c))).Concat(onlyYoung.Where(c => MayBeAbsent(after, young, c)))
            let left = before.Cell(row, Array.IndexOf(old, column)).Value
            let right = after.Cell(other, Array.IndexOf(young, column)).Value
            where !Same(left, right)
            select new CaseDifference(DifferenceKind.Changed, $"{before.Name}[{name}].{new TableHeader(new(CellValue.OfText(column), before.Place)).Name}", left.Text, right.Text);
    }

    private static bool MayBeAbsent(TableSheet sheet, string[] headers, string header) =>
        WorkbookSchema.Find(sheet.Name) is { } schema && sheet.Headers[Array.IndexOf(headers, header)].Name is var name && schema.Columns.Any(c => c.Name == name && c is { IsOptional: true, IsKey: false });

    // A row that the other case has not; a setting of sheet Plan is told by its value.
    private static CaseDifference[] Alone(TableSheet sheet, string name, int row, bool isAdded)
    {
        if (sheet.Name != WorkbookSchema.Plan || WorkbookSchema.Setting(name) is null)
        {
            return [new(isAdded ? DifferenceKind.RowAdded : DifferenceKind.RowRemoved, $"{sheet.Name}[{name}]", string.Empty, string.Empty)];
        }

        string text = sheet.Cell(row, sheet.ColumnOf("Value")).Value.Text;
        return text.Length == 0 ? [] : [new(DifferenceKind.Changed, $"{sheet.Name}[{name}].Value", isAdded ? string.Empty : text, isAdded ? text : string.Empty)];
    }

    private static bool Same(CellValue left, CellValue right) =>
        left.Kind == CellKind.Number && right.Kind == CellKind.Number ? left.Number.Equals(right.Number) : left.Text.Trim() == right.Text.Trim();

    // Rows are told apart by their key, or by what identifies them where they have none; the second of the same name is #2.
    private static Dictionary<string, int> RowsByName(TableSheet sheet)
    {
        int[] parts = [.. (WorkbookSchema.Find(sheet.Name)?.Identity ?? []).Select(sheet.ColumnOf).Where(static c => c >= 0)];
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            string name = sheet.Keys[row].Length > 0 ? sheet.Keys[row] : string.Join('/', parts.Select(c => sheet.Rows[row][c].Value.Text.Trim()));
            string unique = parts.Length == 0 && name.Length == 0 ? $"#{row + 1}" : name;
            for (int n = 2; !rows.TryAdd(unique, row); n++)
            {
                unique = $"{name} #{n}";
            }
        }

        return rows;
    }
}
