using System.IO.Compression;
using System.Xml.Linq;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Verification.Reading;

/// <summary>A plan's workbook as it stands: cells, tables and charts, nothing else.</summary>
internal sealed class PlanBook
{
    private readonly Dictionary<CellPlace, object> cells;
    private readonly Dictionary<string, PlanTable> tables = new(StringComparer.Ordinal);

    private PlanBook(Dictionary<CellPlace, object> cells, IReadOnlyList<string> sheets, IReadOnlyList<PlanChart> charts, IEnumerable<PlanTable> tables)
    {
        this.cells = cells;
        Sheets = sheets;
        Charts = charts;
        foreach (PlanTable table in tables)
        {
            this.tables.TryAdd(table.Frame.Name, table);
        }
    }

    /// <summary>Gets the sheets in order.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>Gets a value indicating whether it is in Chinese.</summary>
    public bool IsChinese => IsInChinese(Sheets);

    /// <summary>Gets the charts.</summary>
    public IReadOnlyList<PlanChart> Charts { get; }

    /// <summary>Gets all tables.</summary>
    public IEnumerable<PlanTable> Tables => tables.Values;

    /// <summary>Gets a table.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public PlanTable this[string name] => Find(name) ?? throw new InvalidDataException($"This is no plan workbook: it has no table {name}.");

    /// <summary>Reads a workbook.</summary>
    /// <param name="content">The whole file.</param>
    public static PlanBook Read(byte[] content)
    {
        Dictionary<CellPlace, object> cells = [];
        List<TableFrame> frames = [];
        List<string> sheets = [];
        using ExcelPackage package = new(new MemoryStream(content, writable: false));
        foreach (ExcelWorksheet sheet in package.Workbook.Worksheets)
        {
            sheets.Add(sheet.Name);
            foreach (ExcelRangeBase cell in sheet.Cells)
            {
                if (cell.Value is { } value)
                {
                    cells[new(sheet.Name, cell.Start.Row, cell.Start.Column)] = value;
                }
            }

            frames.AddRange(sheet.Tables.Select(t => new TableFrame(t.Name, sheet.Name, t.Address.Start.Row, t.Address.Start.Column, t.Address.End.Row, t.Address.End.Column)));
        }

        return new(cells, sheets, ReadCharts(content), frames.Select(f => new PlanTable(f, cells, IsInChinese(sheets))));
    }

    /// <summary>Finds a table that a plan may lack.</summary>
    /// <param name="name">Its name.</param>
    public PlanTable? Find(string name) => tables.GetValueOrDefault(name);

    /// <summary>Reads what a cell holds, if anything.</summary>
    public object? ValueOf(CellPlace place) => cells.GetValueOrDefault(place);

    /// <summary>Reads the text of a cell.</summary>
    public string TextOf(string sheet, int row, int column) => Convert.ToString(cells.GetValueOrDefault(new(sheet, row, column))) ?? string.Empty;

    /// <summary>Lists the texts of a column of a sheet, from above.</summary>
    public IEnumerable<(int Row, string Text)> Column(string sheet, int column) => cells
        .Where(c => c.Key.Sheet == sheet && c.Key.Column == column)
        .OrderBy(static c => c.Key.Row)
        .Select(static c => (c.Key.Row, Convert.ToString(c.Value) ?? string.Empty));

    /// <summary>Gets the workbook with one cell changed, to see what a check makes of it.</summary>
    internal PlanBook With(CellPlace place, object? value) => With(new Dictionary<CellPlace, object?> { [place] = value });

    /// <summary>Gets the workbook with some cells changed.</summary>
    internal PlanBook With(IReadOnlyDictionary<CellPlace, object?> edits)
    {
        Dictionary<CellPlace, object> changed = new(cells);
        foreach ((CellPlace place, object? value) in edits)
        {
            _ = changed.Remove(place);
            if (value is not null)
            {
                changed[place] = value;
            }
        }

        HashSet<string> touched = [.. edits.Keys.Select(static p => p.Sheet)];
        return new(changed, Sheets, Charts, tables.Values.Select(t => touched.Contains(t.Frame.Sheet) ? new PlanTable(t.Frame, changed, IsChinese) : t));
    }

    private static bool IsInChinese(IReadOnlyList<string> sheets) => sheets is [ChineseWords.FirstPage, ..];

    private static List<PlanChart> ReadCharts(byte[] content)
    {
        using ZipArchive parts = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        List<PlanChart> charts = [];
        foreach (ZipArchiveEntry part in parts.Entries.Where(static p => p.FullName.StartsWith("xl/charts/chart", StringComparison.Ordinal)).OrderBy(static p => p.FullName, StringComparer.Ordinal))
        {
            using Stream stream = part.Open();
            charts.Add(PlanChart.Read(part.Name, XDocument.Load(stream)));
        }

        return charts;
    }
}
