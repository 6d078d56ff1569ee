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
                context.Error(new(context.Tables.File, schema.Name, string.Empty), $"Sheet {schema.Name} is missing; one row of it is {schema.RowIs}.", suggestion: meant is null ? string.Empty : $"Is it sheet \"{meant}\"? Then rename that.");
            }
        }

        foreach (TableSheet sheet in context.Tables.Sheets.Where(static s => WorkbookSchema.Find(s.Name) is null && s.Name != WorkbookSchema.Guide))
        {
            context.Warn(sheet.Place, $"Sheet {sheet.Name} is unknown and not read.", suggestion: NearestName.Suggestion(sheet.Name, WorkbookSchema.Sheets.Select(static s => s.Name)));
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
            context.Error(place, $"Column {column.Header} is missing.", meant ?? string.Empty, suggestion: meant is null ? string.Empty : $"Write \"{column.Header}\".");
        }

        foreach (TableHeader header in unknown)
        {
            string name = header.Name.Length > 0 ? $"Column {header.Cell.Value.Text}" : "A column without header";
            context.Warn(header.Cell.Source, $"{name} is unknown and not read.", suggestion: NearestName.Suggestion(header.Name, schema.Columns.Concat(SheetSchema.Trailing).Select(static c => c.Name)));
        }

        foreach (TableHeader header in sheet.Headers.Index().Where(h => sheet.ColumnOf(h.Item.Name) != h.Index && h.Item.Name.Length > 0).Select(static h => h.Item))
        {
            context.Error(header.Cell.Source, $"Column {header.Name} stands twice.", allowed: "each column once");
        }

        foreach (TableHeader header in sheet.Headers.Where(h => schema.Find(h.Name) is { } c && c.Unit != h.Unit))
        {
            string expected = schema.Find(header.Name)!.Header;
            string unit = header.Unit.Length > 0 ? $"[{header.Unit}]" : "no unit";
            context.Error(header.Cell.Source, $"The unit of {header.Name} is not the expected one.", unit, expected, $"Convert the figures if they are in another unit, and write \"{expected}\".");
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
        string range = $"{needed[0]} to {needed[^1]}, {(years.Kind == SeriesKind.YearEnd ? "the end of the year before the plan and of each of its years" : "each year of the plan")}";
        if (missing.Length > 0)
        {
            context.Error(sheet.Place, $"{years.Year.Name} needs a column a year; missing: {string.Join(", ", missing.Select(y => years.Of(y).Header))}.", allowed: range);
        }

        TableHeader[] surplus = [.. sheet.Headers.Where(h => h.Year is { } year && !needed.Contains(year))];
        if (surplus.Length > 0)
        {
            context.Warn(surplus[0].Cell.Source, $"Nothing uses the years {string.Join(", ", surplus.Select(static h => h.Name))}.", allowed: range);
        }
    }
}
