using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads all rows of a sheet into records.</summary>
internal static class SheetRows
{
    /// <summary>Reads the rows that are right; the others are told.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="context">Takes the findings.</param>
    /// <param name="name">The sheet.</param>
    /// <param name="read">Makes the record of a row; null where it cannot.</param>
    internal static List<T> Read<T>(ReadingContext context, string name, Func<RowReader, T?> read)
        where T : class
    {
        if (context.Tables.Find(name) is not { } sheet)
        {
            return [];
        }

        SheetSchema schema = WorkbookSchema.Find(name)!;
        List<T> records = new(sheet.Rows.Count);
        for (int index = 0; index < sheet.Rows.Count; index++)
        {
            RowReader row = new(context, sheet, schema, index);
            T? record = read(row);
            CheckKey(row, sheet, schema, index);
            CheckSources(context, sheet, index);
            if (record is not null && !row.Failed)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private static int CountNaming(TableSheet sheet, string source) =>
        sheet.ColumnOf("Source") is var column and >= 0 && sheet.Name != "Sources"
            ? sheet.Rows.Count(r => r[column].Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(source))
            : 0;

    private static void CheckKey(RowReader row, TableSheet sheet, SheetSchema schema, int index)
    {
        if (schema.Key.Count > 0 && !row.Failed && sheet.RowOf(row.RowKey) is var first && first != index)
        {
            string column = schema.Key[0].Name;
            int position = sheet.ColumnOf(column);
            row.Fail(column, RowMessages.DuplicateKey(new(row.RowKey)), new Name(row.RowKey), RowMessages.EachKeyOnce(new(sheet.Rows[first][position].Source.Cell)));
        }
    }

    /// <summary>Warns of sources that a row cites and sheet Sources does not have.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="index">The row, from 0.</param>
    internal static void CheckSources(ReadingContext context, TableSheet sheet, int index)
    {
        int column = sheet.ColumnOf("Source");
        if (column < 0 || sheet.Rows[index][column] is not { Value.IsBlank: false } cell || context.Keys("Sources").Count == 0)
        {
            return;
        }

        foreach (string id in cell.Value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A source that is missing is missing for every row that names it: one warning says so, and where.
            if (!context.HasKey("Sources", id) && context.IsFirst($"Sources[{id}]"))
            {
                int rows = context.Tables.Sheets.Sum(s => CountNaming(s, id));
                context.Warn(cell.Source, rows == 1 ? RowMessages.SourceUnknown : RowMessages.SourceUnknownIn(Figure.Count(rows)), new Name(id), suggestion: NearestName.Suggestion(id, context.Keys("Sources")));
            }
        }
    }
}
