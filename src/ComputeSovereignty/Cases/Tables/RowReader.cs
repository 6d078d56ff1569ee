using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads one row by the schema of its sheet: typed values, defaults, and a finding for every cell that is wrong.</summary>
internal sealed class RowReader(ReadingContext context, TableSheet sheet, SheetSchema schema, int row)
{
    private const int LongestFound = 300;

    private bool failed;

    /// <summary>Gets the key of the row.</summary>
    internal string RowKey => sheet.Keys[row];

    /// <summary>Gets the place of the row: its first cell.</summary>
    internal SourceCell Place => sheet.Rows[row][0].Source;

    /// <summary>Gets a value indicating whether a cell of the row was wrong; such a row makes no record.</summary>
    internal bool Failed => failed;

    internal SourceCell PlaceOf(string column) => sheet.Cell(row, sheet.ColumnOf(column)).Source;

    internal void Fail(string column, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null)
    {
        failed = true;
        context.Error(PlaceOf(column), message, found, allowed, suggestion);
    }

    internal void Warn(string column, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null) =>
        context.Warn(PlaceOf(column), message, found, allowed, suggestion);

    /// <summary>Gets the checked value of a column: its default where blank, blank where wrong.</summary>
    /// <param name="name">The column.</param>
    internal CellValue Value(string name) => Checked(schema.Find(name)!, sheet.ColumnOf(name));

    internal string Text(string name) => Value(name).Text.Trim();

    /// <summary>Gets a text of the planner's own, with its Chinese where the sheet has a column for that.</summary>
    /// <param name="name">The column; that of the Chinese is called <c>Chinese</c> and its name.</param>
    internal Name Named(string name) => new(Text(name), Text(ColumnSyntax.InChinese + name));

    internal double Number(string name) => Value(name).Number;

    internal double? Limit(string name) => Value(name) is { IsBlank: false } value ? value.Number : null;

    internal bool Truth(string name) => CellRule.Truth(Value(name));

    internal MonthDate Month(string name) => CellRule.Month(Value(name));

    internal MonthDate? Window(string name) => Value(name) is { IsBlank: false } value ? CellRule.Month(value) : null;

    internal T Choice<T>(string name)
        where T : struct, Enum => Enum.TryParse(Text(name), true, out T choice) ? choice : default;

    internal IReadOnlyList<string> References() => Text("Source").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal Quantity<TUnit>? Limit<TUnit>(string name)
        where TUnit : struct, IUnit => Limit(name) is { } limit ? Quantity<TUnit>.FromNatural(limit) : null;

    internal Quantity<TUnit> Amount<TUnit>(string name)
        where TUnit : struct, IUnit => Quantity<TUnit>.FromNatural(Number(name));

    internal Ratio<TOver, TPer> Rate<TOver, TPer>(string name)
        where TOver : struct, IUnit
        where TPer : struct, IUnit => Ratio<TOver, TPer>.FromNatural(Number(name));

    internal YearEndSeries<TUnit> YearEnd<TUnit>()
        where TUnit : struct, IUnit => new(FirstYear(), Years(Quantity<TUnit>.FromNatural));

    internal YearSeries<T> Annual<T>(Func<double, T> convert)
        where T : struct => new(FirstYear(), Years(convert));

    private int FirstYear() => schema.Years!.Needed(context.Horizon?.StartYear ?? 0, 1).First();

    private T[] Years<T>(Func<double, T> convert) => context.Horizon is not { } horizon ? []
        : [.. schema.Years!.Needed(horizon.StartYear, horizon.Years).Select(year => convert(Checked(schema.Years.Year, sheet.ColumnOf($"{year}")).Number))];

    private CellValue Checked(ColumnSchema column, int index)
    {
        if (index < 0)
        {
            // The missing column has been told once, by the headers.
            failed |= !column.IsOptional;
            return column.Default;
        }

        column = Limited(column);
        TableCell cell = sheet.Rows[row][index];
        if (cell.Value.IsBlank)
        {
            if (column.Blank == BlankMeaning.Missing)
            {
                failed = true;
                context.Error(cell.Source, CellMessages.Blank(new(Called(column, index).Name), new(Subject)), allowed: column.Allowed);
            }

            return column.Default;
        }

        if (cell.Value.Kind == CellKind.Unread)
        {
            failed = true;
            return column.Default;
        }

        if (Problem(column, cell.Value) is not null && Problem(Called(column, index), cell.Value) is { } problem)
        {
            failed = true;
            string text = cell.Value.Text;
            context.Findings.Add(new(Severity.Error, cell.Source, CellMessages.OfRow(new(Subject), problem.Message))
            {
                Found = Message.Verbatim(text.Length <= LongestFound ? text : $"{text[..LongestFound]}…"),
                Allowed = Allowed(column),
                Suggestion = problem.Suggestion,
                LooksIn = problem.LooksIn,
            });
            return CellValue.Blank;
        }

        return cell.Value;
    }

    // The unit of some figures follows from another cell of the row, and with it the limit.
    private ColumnSchema Limited(ColumnSchema column) =>
        column.MaximumBy.Count > 0 && column.MaximumBy.TryGetValue(sheet.Cell(row, sheet.ColumnOf(column.SelectedBy)).Value.Text.Trim(), out double maximum) ? column with { Maximum = maximum } : column;

    // A column of a year is called by its year, as its header says.
    private ColumnSchema Called(ColumnSchema column, int index) => sheet.Headers[index].Year is not null ? column with { Name = sheet.Headers[index].Name } : column;

    private string Subject => RowKey.Length > 0 ? RowKey : sheet.Name;

    private CellProblem? Problem(ColumnSchema column, CellValue value)
    {
        CellProblem? problem = CellRule.Check(column, value);
        if (problem is not null || column.Kind != ColumnKind.Reference)
        {
            return problem;
        }

        string key = value.Text.Trim();
        string[] sheets = Referenced(column);
        return sheets.Length == 0 || !sheets.All(context.KnowsKeys) || sheets.Any(s => context.HasKey(s, key)) ? null
            : new(CellMessages.NotOnSheet(new(column.Name), new(key), Listing.Of(sheets, Joint.Or)), NearestName.Suggestion(key, sheets.SelectMany(context.Keys)), string.Join(' ', sheets));
    }

    private Message Allowed(ColumnSchema column)
    {
        const int Most = 12;
        string[] keys = column.Kind == ColumnKind.Reference ? [.. Referenced(column).SelectMany(context.Keys).Where(static k => k.Length > 0).Distinct()] : [];
        return keys.Length == 0 ? column.Allowed
            : keys.Length <= Most ? FindingMessages.OneOf(keys)
            : CellMessages.AndMore(Listing.Of(keys.Take(Most), Joint.Comma), Figure.Count(keys.Length - Most), Listing.Of(Referenced(column), Joint.Comma));
    }

    private string[] Referenced(ColumnSchema column)
    {
        if (column.SelectedBy.Length == 0)
        {
            return [.. column.References];
        }

        string selected = sheet.Cell(row, sheet.ColumnOf(column.SelectedBy)).Value.Text.Trim();
        int choice = schema.Find(column.SelectedBy)!.Choices.ToList().FindIndex(c => c.Equals(selected, StringComparison.OrdinalIgnoreCase));
        return choice < 0 ? [] : [column.References[choice]];
    }
}
