using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Workbench.Pages;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>A figure that is not the same in all runs.</summary>
/// <param name="Table">The heading of its table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Figure">What it is, with its unit.</param>
/// <param name="Said">It in each run, in words. Shape: [runs].</param>
internal sealed record DifferingFigure(string Table, string Row, string Figure, IReadOnlyList<string> Said);

/// <summary>One table of studies of one kind: the rows of all runs, put beside each other by what heads them.</summary>
internal sealed class TableOfRuns
{
    private const double Close = 1e-6;
    private const int MostKeys = 3;
    private const string Quantile = "p50";
    private const string UnitMember = "unit";

    private static readonly string[] Counts = ["draws", "solves", "modules", "periods"];

    private readonly IReadOnlyList<ComparedRun> runs;
    private readonly StudySection?[] tables;
    private readonly StudySection first;
    private readonly int keys;
    private readonly Dictionary<string, IReadOnlyList<object?>>[] rows;
    private readonly string[] order;

    /// <summary>Initializes the table.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="name">The table, which one of them has.</param>
    internal TableOfRuns(IReadOnlyList<ComparedRun> runs, string name)
    {
        this.runs = runs;
        tables = [.. runs.Select(r => r.Study!.Sections.FirstOrDefault(s => s.Name == name))];
        first = tables.First(static t => t is not null)!;
        keys = Enumerable.Range(1, Math.Min(MostKeys, first.Columns.Count)).FirstOrDefault(k => tables.All(t => t is null || t.Rows.Select(r => Key(r, k)).Distinct().Count() == t.Rows.Count));
        rows = [.. tables.Select(t => t is null || keys == 0 ? [] : t.Rows.ToDictionary(r => Key(r, keys), StringComparer.Ordinal))];
        order = [.. rows.SelectMany(static r => r.Keys).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Puts the main figure of the table's chart side by side.</summary>
    /// <returns>Null where there is no such chart, or only one run has the table.</returns>
    internal StudySection? SideBySide()
    {
        if (keys != 1 || tables.Count(static t => t is not null) < 2 || first.Chart is not { Kind: StudyChartKind.Line or StudyChartKind.Column or StudyChartKind.Fan or StudyChartKind.Waterfall } chart || chart.Category != first.Columns[0].Member)
        {
            return null;
        }

        StudyColumn main = Column(chart.Kind == StudyChartKind.Fan ? chart.Values.FirstOrDefault(static v => v == Quantile) ?? chart.Values[chart.Values.Count / 2] : chart.Values[0]);
        (StudyColumn Column, Func<string, object?> Cell)[] values =
            [.. runs.Select((r, i) => (main with { Member = $"run{i + 1}", Header = r.Title }, (Func<string, object?>)(key => Value(i, key, main.Member))))];
        string[] limits = [.. chart.Limits.Where(l => order.All(key => rows.Select((_, i) => Value(i, key, l)).Where(static v => v is not null).Distinct().Count() < 2))];
        bool isOrdered = first.Columns[0].Format.Length > 0;
        return StudySection.Of(
            first.Name,
            first.Heading,
            Widest(main),
            order,
            [
                (first.Columns[0], key => rows.Where(r => r.ContainsKey(key)).Select(r => r[key][0]).First()),
                .. limits.Select(l => (Column(l), (Func<string, object?>)(key => rows.Select((_, i) => Value(i, key, l)).FirstOrDefault(static v => v is not null)))),
                .. values,
                .. runs.Count == 2 ? [Difference(main)] : Array.Empty<(StudyColumn, Func<string, object?>)>(),
            ]) with
        {
            Chart = new(isOrdered ? StudyChartKind.Line : StudyChartKind.Column, chart.Kind == StudyChartKind.Fan ? $"{first.Heading}: {main.Header.ToLowerInvariant()}" : chart.Title, first.Columns[0].Member, [.. values.Select(static v => v.Column.Member)]) { Limits = limits, ValueTitle = main.Header },
        };
    }

    /// <summary>Lists the figures that are not the same in all runs that have their row.</summary>
    internal IEnumerable<DifferingFigure> Differences() =>
        from key in order
        where IsNamed || rows.All(r => r.ContainsKey(key))
        from column in first.Columns.Skip(keys).Where(static c => !c.IsNote && !c.IsSources)
        let cells = runs.Select((_, i) => Value(i, key, column.Member)).ToArray()
        where cells.Skip(1).Any(c => !IsSame(cells[0], c))
        let said = cells.Select(c => Said(c, column)).ToArray()
        where said.Distinct().Count() > 1
        select new DifferingFigure(first.Heading, Heads(key), Named(column, key, said), said);

    // Rows that are headed by measured numbers, such as the points of a curve, stand where each run put them: one that another run has not says nothing.
    private bool IsNamed => first.Columns.Take(keys).All(static c => c.Format.Length == 0 || c.Format == "0");

    private string Heads(string key) => string.Join(", ", RowOf(key).Take(keys).Select((cell, i) => (Cell: cell, Column: first.Columns[i])).Where(static c => c.Column.Member != UnitMember).Select(static c => Head(c.Cell, c.Column)));

    // In some tables every row has a unit of its own, which holds for what its columns measure, not for what they count.
    private string Named(StudyColumn column, string key, IReadOnlyList<string> said)
    {
        int at = first.Columns.Index().FirstOrDefault(static c => c.Item.Member == UnitMember, (-1, null!)).Index;
        bool isMeasured = column.Unit.Length == 0 && column.Format != "0" && !Counts.Contains(column.Member) && said.All(static s => s == Numbers.None || IsNumber(s));
        return at >= 0 && isMeasured && RowOf(key)[at] is string { Length: > 0 } unit ? $"{column.Header} [{unit}]" : column.HeaderWithUnit;
    }

    private IReadOnlyList<object?> RowOf(string key) => rows.First(r => r.ContainsKey(key))[key];

    private static bool IsNumber(string said) => double.TryParse(said.Replace('−', '-'), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);

    // A row that is headed by a number is headed by its unit too: it stands apart from the column that would say it.
    private static string Head(object? cell, StudyColumn column) => cell is double && column.Unit.Length > 0 ? $"{Said(cell, column)} {column.Unit}" : Said(cell, column);

    private static string Key(IReadOnlyList<object?> row, int count) => string.Join(", ", row.Take(count).Select(static c => Convert.ToString(c, CultureInfo.InvariantCulture)));

    private static bool IsSame(object? a, object? b) =>
        a is double x && b is double y ? Math.Abs(x - y) <= Close * Math.Max(1, Math.Max(Math.Abs(x), Math.Abs(y))) : Equals(a, b);

    private static string Said(object? cell, StudyColumn column) => cell switch
    {
        double number => Numbers.Say(number, column.Format.Length > 0 ? column.Format : "0.####"),
        true => "yes",
        false => "no",
        string { Length: > 0 } text => text,
        _ => Numbers.None,
    };

    private (StudyColumn Column, Func<string, object?> Cell) Difference(StudyColumn main)
    {
        bool isPart = main.Format.EndsWith('%');
        string format = isPart ? "0.0" : main.Format.Length > 0 ? main.Format : "0.##";
        return (
            new("difference", "Difference", isPart ? "points" : main.Unit, $"+{format};−{format};{format}"),
            key => Value(0, key, main.Member) is double a && Value(1, key, main.Member) is double b ? (isPart ? 100 : 1) * (b - a) : null);
    }

    private string Widest(StudyColumn main)
    {
        var spreads = order
            .Select(key => (Key: key, Values: runs.Select((_, i) => Value(i, key, main.Member)).OfType<double>().ToArray()))
            .Where(static s => s.Values.Length > 1)
            .Select(static s => (s.Key, Least: s.Values.Min(), Most: s.Values.Max()))
            .ToArray();
        if (spreads.Length == 0)
        {
            return string.Empty;
        }

        (string key, double least, double most) = spreads.MaxBy(static s => s.Most - s.Least);
        string unit = main.Unit.Length > 0 ? $" {main.Unit}" : string.Empty;
        return IsSame(least, most)
            ? $"{main.Header}: the same in all."
            : $"{main.Header}: they differ the most at {Heads(key)}, from {Said(least, main)} to {Said(most, main)}{unit}.";
    }

    private StudyColumn Column(string member) => first.Columns[first.IndexOf(member)];

    private object? Value(int run, string key, string member) =>
        tables[run] is { } table && rows[run].TryGetValue(key, out IReadOnlyList<object?>? row) && table.Columns.Index().FirstOrDefault(c => c.Item.Member == member) is { Item: not null } column ? row[column.Index] : null;
}
