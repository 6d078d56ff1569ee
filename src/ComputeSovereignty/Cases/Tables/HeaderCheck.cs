using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Holds the sheets and their headers to the schema: what is missing is an error, what is unknown a warning, a wrong unit an error.</summary>
internal static class HeaderCheck
{
    /// <summary>Checks that every sheet is there, and tells what does not belong.</summary>
    /// <param name="context">Takes the findings.</param>
    internal static void CheckSheets(ReadingContext context)
    {
        string[] present = [.. context.Tables.Sheets.Select(static s => s.Name)];
        foreach (SheetSchema schema in WorkbookSchema.Sheets.Where(s => !present.Contains(s.Name) && !s.IsOptional))
        {
            if (!context.Tables.Findings.Any(f => f.Severity == Severity.Error && f.Place.Sheet == schema.Name))
            {
                string? meant = NearestName.Of(schema.Name, present.Where(static p => WorkbookSchema.Find(p) is null));
                context.Error(new(context.Tables.File, schema.Name, string.Empty), HeaderMessages.SheetMissing(new(schema.Name), HeaderMessages.RowOf(schema)), suggestion: meant is null ? null : HeaderMessages.RenameSheet(new(meant)));
            }
        }

        foreach (TableSheet sheet in context.Tables.Sheets.Where(static s => WorkbookSchema.Find(s.Name) is null && s.Name != WorkbookSchema.Guide))
        {
            context.Warn(sheet.Place, FindingMessages.SheetUnknown(new(sheet.Name)), suggestion: NearestName.Suggestion(sheet.Name, WorkbookSchema.Sheets.Select(static s => s.Name)));
        }
    }

    /// <summary>Checks the headers of a sheet.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="schema">Its schema.</param>
    internal static void CheckColumns(ReadingContext context, TableSheet sheet, SheetSchema schema)
    {
        TableHeader[] unknown = [.. sheet.Headers.Where(h => schema.Find(h.Name) is null)];
        foreach (ColumnSchema column in schema.Columns.Where(c => sheet.ColumnOf(c.Name) < 0))
        {
            string? meant = NearestName.Of(column.Name, unknown.Select(static h => h.Name));
            if (column.IsOptional && meant is null)
            {
                continue;
            }

            SourceCell place = unknown.FirstOrDefault(h => h.Name == meant)?.Cell.Source ?? sheet.Place;
            context.Error(place, HeaderMessages.ColumnMissing(new(column.Header)), meant is null ? null : new Name(meant), suggestion: meant is null ? null : FindingMessages.WriteQuoted(new(column.Header)));
        }

        foreach (TableHeader header in unknown)
        {
            Message told = header.Name.Length > 0 ? HeaderMessages.ColumnUnknown(new(header.Cell.Value.Text)) : HeaderMessages.ColumnWithoutHeader;
            context.Warn(header.Cell.Source, told, suggestion: NearestName.Suggestion(header.Name, schema.Columns.Concat(SheetSchema.Trailing).Select(static c => c.Name)));
        }

        foreach (TableHeader header in sheet.Headers.Index().Where(h => sheet.ColumnOf(h.Item.Name) != h.Index && h.Item.Name.Length > 0).Select(static h => h.Item))
        {
            context.Error(header.Cell.Source, HeaderMessages.ColumnTwice(new(header.Name)), allowed: HeaderMessages.EachColumnOnce);
        }

        foreach (TableHeader header in sheet.Headers.Where(h => schema.Find(h.Name) is { } c && c.Unit != h.Unit))
        {
            string expected = schema.Find(header.Name)!.Header;
            IArgument unit = header.Unit.Length > 0 ? new Name($"[{header.Unit}]") : HeaderMessages.NoUnit;
            context.Error(header.Cell.Source, HeaderMessages.UnitUnexpected(new(header.Name)), unit, Message.Verbatim(expected), HeaderMessages.ConvertAndWrite(new(expected)));
        }

        if (schema.Years is { } years && context.Horizon is { } horizon)
        {
            CheckYears(context, sheet, years, horizon);
        }
    }

    private static void CheckYears(ReadingContext context, TableSheet sheet, YearColumns years, Horizon horizon)
    {
        int[] needed = [.. years.Needed(horizon.StartYear, horizon.Years)];
        int[] missing = [.. needed.Where(y => sheet.ColumnOf($"{y}") < 0)];
        (Figure first, Figure last) = (Figure.Exact(needed[0]), Figure.Exact(needed[^1]));
        Message range = years.Kind == SeriesKind.YearEnd ? HeaderMessages.YearEnds(first, last) : HeaderMessages.EachYear(first, last);
        if (missing.Length > 0)
        {
            context.Error(sheet.Place, HeaderMessages.YearColumnsMissing(new(years.Year.Name), Listing.Of(missing.Select(y => years.Of(y).Header), Joint.Comma)), allowed: range);
        }

        TableHeader[] surplus = [.. sheet.Headers.Where(h => h.Year is { } year && !needed.Contains(year))];
        if (surplus.Length > 0)
        {
            context.Warn(surplus[0].Cell.Source, HeaderMessages.YearsUnused(Listing.Of(surplus.Select(static h => h.Name), Joint.Comma)), allowed: range);
        }
    }
}
