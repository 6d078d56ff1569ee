using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>A figure that is not the same in all runs.</summary>
/// <param name="Table">The heading of its table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Figure">What it is, with its unit.</param>
/// <param name="Said">It in each run, in words. Shape: [runs].</param>
internal sealed record DifferingFigure(string Table, string Row, string Figure, IReadOnlyList<string> Said);

/// <summary>One table of studies of one kind: the rows of all runs, put beside each other by what heads them, their columns by their headers.</summary>
/// <remarks>A table whose rows are headed by something else than the first run's, such as a grid of other levers, is another table and does not count.</remarks>
internal sealed class TableOfRuns
{
    private const double Close = 1e-6;
    private const int MostKeys = 3;
    private const string UnitMember = "unit";

    private static readonly string[] Counts = ["draws", "solves", "modules", "periods"];

    private readonly Speaker reader;
    private readonly StudySection?[] tables;
    private readonly int keys;
    private readonly Dictionary<string, IReadOnlyList<object?>>[] rows;

    /// <summary>Initializes the table.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="name">The table, which one of them has.</param>
    internal TableOfRuns(IReadOnlyList<ComparedRun> runs, string name)
    {
        reader = runs[0].Reader;
        tables = [.. runs.Select(r => r.Study!.Sections.FirstOrDefault(s => s.Name == name))];
        StudySection first = tables.First(static t => t is not null)!;

        // Documents keep no label: that of the section's name is English.
        First = reader == Speaker.English ? first : first with { Label = first.Heading };
        keys = Enumerable.Range(1, Math.Min(MostKeys, First.Columns.Count)).FirstOrDefault(k => tables.All(t => t is null || t.Rows.Select(r => Key(r, k)).Distinct().Count() == t.Rows.Count));
        string[] heads = [.. First.Columns.Take(keys).Select(static c => c.HeaderWithUnit)];
        tables = [.. tables.Select(t => t is not null && keys > 0 && t.Columns.Take(keys).Select(static c => c.HeaderWithUnit).SequenceEqual(heads) ? t : null)];
        rows = [.. tables.Select(t => t is null ? [] : t.Rows.ToDictionary(r => Key(r, keys), StringComparer.Ordinal))];
        Order = [.. rows.SelectMany(static r => r.Keys).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Gets the table of the first run that has it.</summary>
    internal StudySection First { get; }

    /// <summary>Gets how many runs have the table.</summary>
    internal int Count => tables.Count(static t => t is not null);

    /// <summary>Gets a value indicating whether one column heads the rows.</summary>
    internal bool HasOneHead => keys == 1;

    /// <summary>Gets what heads the rows, each once.</summary>
    internal IReadOnlyList<string> Order { get; }

    /// <summary>Counts the rows that not all runs have.</summary>
    internal int Alone => Order.Count(k => !IsInAll(k));

    /// <summary>Lists the figures that are not the same in all runs; rows and columns that not all of them have are no differences.</summary>
    internal IEnumerable<DifferingFigure> Differences() =>
        from key in Count == tables.Length ? Order.Where(IsInAll) : []
        from column in First.Columns.Skip(keys).Where(c => !c.IsNote && !c.IsSources && tables.All(t => IndexOf(t!, c) >= 0))
        let cells = tables.Select((_, i) => Cell(i, key, column)).ToArray()
        where cells.Skip(1).Any(c => !IsSame(cells[0], c))
        let unit = UnitOf(key, column, cells)
        let said = cells.Select(c => Say(c, column, unit.FactorOf(reader))).ToArray()
        where said.Distinct().Count() > 1
        select new DifferingFigure($"{First.Heading}", Heads(key), Named(column, unit), said);

    /// <summary>Gets a cell of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="key">What heads the row.</param>
    /// <param name="column">The column, as the first run has it.</param>
    /// <returns>Null where the run has no such row or column.</returns>
    internal object? Cell(int run, string key, StudyColumn column) =>
        tables[run] is { } table && rows[run].TryGetValue(key, out IReadOnlyList<object?>? row) && IndexOf(table, column) is >= 0 and var index ? row[index] : null;

    /// <summary>Gets the cell that heads a row.</summary>
    /// <param name="key">What heads it.</param>
    internal object? Head(string key) => RowOf(key)[0];

    /// <summary>Says what heads a row, with units.</summary>
    /// <param name="key">What heads it.</param>
    internal string Heads(string key) => string.Join(" · ", RowOf(key).Take(keys).Select((cell, i) => (Cell: cell, Column: First.Columns[i])).Where(static c => c.Column.Member != UnitMember).Select(c => SayHead(c.Cell, c.Column)));

    /// <summary>Writes a cell in words.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">Its column.</param>
    internal string Say(object? cell, StudyColumn column) => Say(cell, column, 1);

    /// <summary>Writes a number in words, with its unit.</summary>
    /// <param name="cell">The number.</param>
    /// <param name="column">Its column.</param>
    internal string SayWithUnit(object? cell, StudyColumn column) => Numbers.WithUnit(Say(cell, column), column.Unit.Say(reader));

    private string Say(object? cell, StudyColumn column, double factor) => cell switch
    {
        double number => Numbers.Say(factor * column.Unit.FactorOf(reader) * number, column.Format.Length > 0 ? column.Format : "0.####"),
        true => reader.Say(StudyMessages.Yes),
        false => reader.Say(StudyMessages.No),
        string { Length: > 0 } text => text,
        _ => Numbers.None,
    };

    /// <summary>Tells whether two cells hold the same, but for what a solver's arithmetic leaves.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    internal static bool IsSame(object? a, object? b) =>
        a is double x && b is double y ? Math.Abs(x - y) <= Close * Math.Max(1, Math.Max(Math.Abs(x), Math.Abs(y))) : Equals(a, b);

    private static int IndexOf(StudySection table, StudyColumn column) =>
        table.Columns.Index().Where(c => c.Item.HeaderWithUnit == column.HeaderWithUnit).Select(static c => (int?)c.Index).FirstOrDefault() ?? -1;

    private static string Key(IReadOnlyList<object?> row, int count) => string.Join(", ", row.Take(count).Select(static c => Convert.ToString(c, CultureInfo.InvariantCulture)));

    private bool IsInAll(string key) => rows.All(r => r.ContainsKey(key));

    private IReadOnlyList<object?> RowOf(string key) => rows.First(r => r.ContainsKey(key))[key];

    // In some tables every row has a unit of its own, which holds for what its columns measure, not for what they count.
    private DisplayUnit UnitOf(string key, StudyColumn column, IReadOnlyList<object?> cells)
    {
        int at = First.Columns.Index().FirstOrDefault(static c => c.Item.Member == UnitMember, (-1, null!)).Index;
        bool isMeasured = column.Unit.English.Length == 0 && column.Format.Length > 0 && column.Format != "0" && !column.Format.EndsWith('%') && !Counts.Contains(column.Member) && cells.All(static c => c is null or double);
        return at >= 0 && isMeasured && RowOf(key)[at] is string unit ? DisplayUnit.Of(unit) : DisplayUnit.None;
    }

    private string Named(StudyColumn column, DisplayUnit inRow) =>
        (column.Unit.English.Length > 0 ? column.Unit : inRow).Say(reader) is { Length: > 0 } unit ? $"{column.Header} [{unit}]" : $"{column.Header}";

    // A row that is headed by a number is headed by its unit too: it stands apart from the column that would say it.
    private string SayHead(object? cell, StudyColumn column) => cell is double ? SayWithUnit(cell, column) : Say(cell, column);
}
