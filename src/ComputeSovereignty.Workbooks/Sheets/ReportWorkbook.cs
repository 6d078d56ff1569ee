using ComputeSovereignty.Messages;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>What a report is and when it was made: its properties and its footers.</summary>
/// <param name="Title">The title, such as <c>Plan: Baseline</c>.</param>
/// <param name="Subject">One sentence.</param>
/// <param name="Program">The program and its version.</param>
/// <param name="Time">When the result was computed; the only time in the file.</param>
public sealed record ReportIdentity(string Title, string Subject, string Program, DateTimeOffset Time);

/// <summary>A report as an Excel workbook. The same sheets and identity give the same bytes.</summary>
public sealed class ReportWorkbook : IDisposable
{
    private readonly ExcelPackage package = new();
    private readonly List<ReportSheet> sheets = [];

    /// <summary>Initializes an empty report.</summary>
    /// <param name="identity">What it is.</param>
    /// <param name="reader">The speaker of the language in which it is written.</param>
    public ReportWorkbook(ReportIdentity identity, Speaker reader)
    {
        Identity = identity;
        Reader = reader;
        package.Compression = CompressionLevel.None; // repacked at the end
        package.DoAdjustDrawings = false; // anchors stay where they are put
        OfficeProperties properties = package.Workbook.Properties;
        properties.Title = identity.Title;
        properties.Subject = identity.Subject;
        properties.Author = identity.Program;
        properties.LastModifiedBy = identity.Program;
        properties.Application = identity.Program;
        properties.Created = identity.Time.UtcDateTime;
        properties.Modified = identity.Time.UtcDateTime;
    }

    /// <summary>Gets what the report is.</summary>
    public ReportIdentity Identity { get; }

    /// <summary>Gets the speaker of the language in which it is written.</summary>
    public Speaker Reader { get; }

    /// <summary>Gets the names of the sheets, in order.</summary>
    public IEnumerable<string> SheetNames => sheets.Select(static s => s.Tab);

    /// <summary>Gets the figures of the tables so far.</summary>
    internal List<ReportedFigure> Figures { get; } = [];

    /// <summary>Gets the styles.</summary>
    internal CellStyles Styles { get; } = new();

    /// <summary>Writes a small report to nowhere, so that the Excel library is loaded and compiled before the first real one is due.</summary>
    /// <remarks>Takes as long as the first report would; worth it on a thread of its own while a plan is solved.</remarks>
    public static void WarmUp()
    {
        using ReportWorkbook book = new(new ReportIdentity("Warm-up", string.Empty, string.Empty, DateTimeOffset.UnixEpoch), Speaker.English);
        book.AddSheet(Text("Summary"), Text("Title"), Message.None).WriteAcross(3, 1, 4, "Text", CellStyle.Heading);
        ReportSheet sheet = book.AddSheet(Text("Data"), Text("Title"), Text("Subtitle"));
        Column<string>[] columns =
        [
            new(Text("Name"), NumberFormat.Text, static n => n),
            new(Text("Share"), NumberFormat.Percent, static n => n.Length / 10d) { Mark = ColumnMark.Bar },
            new(Text("Verdict"), NumberFormat.Text, static n => n) { Mark = ColumnMark.Verdict },
        ];
        TableBlock table = sheet.Table("Data", columns, ["met", "not met"]);
        sheet.Charts().Add(new Charts.Chart(Text("Chart"), [new(Charts.SeriesKind.Line, table["Name"], table["Share"], Palette.Blue)]));
        book.ToBytes();

        static Message Text(string text) => Message.Verbatim(text);
    }

    /// <summary>Names a cell.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cell">The cell.</param>
    internal void Name(string name, ExcelRange cell) => package.Workbook.Names.Add(name, cell);

    /// <summary>Adds a sheet at the end.</summary>
    /// <param name="name">Its name, which stands on its tab.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="subtitle">How to read it, a sentence or two.</param>
    public ReportSheet AddSheet(Message name, Message title, Message subtitle)
    {
        ReportSheet sheet = new(this, package.Workbook.Worksheets.Add(Reader.Say(name)), title, subtitle);
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Adds a sheet with the figures of all sheets before it in one long table; none where they have none.</summary>
    public void AddResults()
    {
        if (Figures.Count > 0)
        {
            AddSheet(TidyMessages.Tab, TidyMessages.Title, TidyMessages.Subtitle).UnprintedTable("Results", FigureColumns, Figures);
        }
    }

    private static IReadOnlyList<Column<ReportedFigure>> FigureColumns =>
    [
        new(TidyMessages.Table, NumberFormat.Text, static f => f.Table) { SingleLine = true },
        new(TidyMessages.Item, NumberFormat.Text, static f => f.Item) { SingleLine = true },
        new(TidyMessages.Year, NumberFormat.Year, static f => f.Year),
        new(TidyMessages.Period, NumberFormat.Text, static f => f.Period) { SingleLine = true },
        new(TidyMessages.Figure, NumberFormat.Text, static f => f.Figure) { SingleLine = true },
        new(TidyMessages.Unit, NumberFormat.Text, static f => f.Unit) { SingleLine = true },
        new(TidyMessages.Value, NumberFormat.General, static f => f.Value),
    ];

    /// <summary>Writes the workbook.</summary>
    /// <returns>The file.</returns>
    public byte[] ToBytes()
    {
        foreach (ReportSheet sheet in sheets)
        {
            sheet.Finish();
        }

        package.Workbook.View.ActiveTab = 0;
        using MemoryStream raw = new();
        package.SaveAs(raw);
        return PackageBytes.WithTime(raw, Identity.Time);
    }

    /// <inheritdoc/>
    public void Dispose() => package.Dispose();
}
