using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>One sheet of a report: a title block, then tables and charts from left to right, all headers in one row that stays in sight.</summary>
public sealed class ReportSheet
{
    /// <summary>The row of the headers of all tables that <see cref="Table{T}"/> places.</summary>
    public const int HeaderRow = 4;

    private const int LinkRow = 3;
    private const double LineHeight = 1.4; // of its size
    private const double WidthBelow = 105; // characters
    private const int RowsOfChart = 18;
    private readonly ReportWorkbook book;
    private readonly ExcelWorksheet sheet;
    private readonly ChartPlaces places = new();
    private readonly List<ChartArea> charts = [];
    private readonly PrintedAreas printed;
    private readonly Message title;
    private Message subtitle;
    private int nextColumn = 1;
    private int titleColumns;
    private (int Row, int Last, int Columns)? secondPage;

    /// <summary>Initializes a sheet.</summary>
    /// <param name="book">The report.</param>
    /// <param name="sheet">The worksheet.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="subtitle">How to read it.</param>
    internal ReportSheet(ReportWorkbook book, ExcelWorksheet sheet, Message title, Message subtitle)
    {
        this.book = book;
        this.sheet = sheet;
        this.title = title;
        this.subtitle = subtitle;
        printed = new PrintedAreas(sheet);
        sheet.View.ShowGridLines = false;
    }

    /// <summary>Gets its name, which stands on its tab.</summary>
    public string Tab => sheet.Name;

    /// <summary>Gets or sets how many of the first columns say what a row is: where a table is wider than paper, its further pages repeat them.</summary>
    public int Heads
    {
        get => printed.Heads;
        set => printed.Heads = value;
    }

    /// <summary>Gets the worksheet, for what only one sheet needs.</summary>
    internal ExcelWorksheet Cells => sheet;

    /// <summary>Gets the speaker of the reader's language.</summary>
    internal Speaker Reader => book.Reader;

    /// <summary>Writes a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="value">The value; a message is said in the reader's language.</param>
    /// <param name="style">How it looks.</param>
    public void Write(int row, int column, object? value, CellStyle style)
    {
        using ExcelRange cell = sheet.Cells[row, column];
        cell.Value = value is IArgument argument ? Reader.Say(argument) : value;
        book.Styles.Apply(cell, style);
    }

    /// <summary>Writes text over several cells, as one.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="firstColumn">The first column, from 1.</param>
    /// <param name="lastColumn">The last column, from 1.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">How it looks.</param>
    public void WriteAcross(int row, int firstColumn, int lastColumn, object? value, CellStyle style)
    {
        using ExcelRange cells = sheet.Cells[row, firstColumn, row, lastColumn];
        book.Styles.Apply(cells, style);
        cells.Merge = true;
        Write(row, firstColumn, value, style);
    }

    /// <summary>Makes a cell a link to a sheet of this report.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="target">The sheet.</param>
    /// <param name="text">The text of the link.</param>
    /// <param name="wrap">Whether it goes on below where it is wider than its cell.</param>
    public void WriteLink(int row, int column, string target, string text, bool wrap = false)
    {
        using ExcelRange cell = sheet.Cells[row, column];
        cell.Hyperlink = new ExcelHyperLink($"'{target}'!A1", text);
        Write(row, column, text, CellStyle.Link with { Wrap = wrap, Middle = wrap });
    }

    /// <summary>Names a cell, so that formulas of other workbooks find it whatever stands around it.</summary>
    /// <param name="name">The name, unique in the workbook, the same in every language; no table is called so.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public void Name(string name, int row, int column) => book.Name(name, sheet.Cells[row, column]);

    /// <summary>Names cells of one row of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row in the table, from 0.</param>
    /// <param name="names">The English headers, units included, and the names.</param>
    public void NameCells(TableBlock table, int row, params IReadOnlyList<(string Header, string Name)> names)
    {
        foreach ((string header, string name) in names)
        {
            (int line, int column) = table.PlaceOf(header, row);
            Name(name, line, column);
        }
    }

    /// <summary>Adds a sentence to what stands under the title, such as what was left out.</summary>
    /// <param name="text">The sentence.</param>
    public void Note(Message text) => subtitle = Message.Sentences(subtitle, text);

    /// <summary>Writes a native table to the right of what is there.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="name">The table's name, unique in the workbook.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isResult">Whether its figures stand in the long table of all results, too; inputs, evidence and what is such a list itself do not.</param>
    /// <param name="printedRows">How many of the rows are printed, from the first.</param>
    public TableBlock Table<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, bool isResult = true, int printedRows = int.MaxValue)
    {
        int first = nextColumn;
        TableBlock block = Next(name, columns, rows);
        if (isResult)
        {
            book.Figures.AddRange(ReportedFigure.Of(name, columns, rows, block, Reader));
        }

        int last = block.LastColumn - columns.Reverse().TakeWhile(static c => c.OnScreenOnly).Count();
        printed.Add(ExcelCellBase.GetAddress(first == 1 ? 1 : HeaderRow, first, rows.Count > printedRows ? HeaderRow + printedRows : block.LastRow, last));
        titleColumns = first == 1 ? last : titleColumns;
        return block;
    }

    /// <summary>Writes a native table for machines, of which paper shows the headers alone.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="name">The table's name, unique in the workbook.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    public void UnprintedTable<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        TableBlock block = Next(name, columns, rows);
        printed.Add(ExcelCellBase.GetAddress(1, 1, HeaderRow, block.LastColumn));
        titleColumns = block.LastColumn;
    }

    /// <summary>Writes a native table that only feeds a chart: it is not printed, and stands beyond a chart below the tables.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="name">The table's name, unique in the workbook.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    public TableBlock ChartTable<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        nextColumn = Math.Max(nextColumn, ColumnsOf(WidthBelow) + 2);
        return Next(name, columns, rows);
    }

    /// <summary>Writes a native table at a place, without touching the widths of columns.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="row">The row of the headers, from 1.</param>
    /// <param name="column">The first column, from 1.</param>
    /// <param name="name">The table's name, unique in the workbook.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    public TableBlock TableAt<T>(int row, int column, string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows) =>
        TableWriter.Write(sheet, book.Styles, Reader, row, column, name, columns, rows);

    /// <summary>Keeps room for charts to the right of what is there.</summary>
    public ChartArea Charts()
    {
        ChartArea area = new(sheet, places, HeaderRow + 1, nextColumn);
        nextColumn += ChartArea.Columns + 1;
        charts.Add(area);
        return area;
    }

    /// <summary>Makes the printed columns of the first table wider where they are so narrow that the title above would not fit.</summary>
    /// <param name="width">The least width of all of them, characters.</param>
    public void Widen(double width)
    {
        double sum = Enumerable.Range(1, titleColumns).Sum(c => sheet.Column(c).Width);
        for (int column = 1; column <= titleColumns && sum < width; column++)
        {
            sheet.Column(column).Width *= width / sum;
        }
    }

    /// <summary>Puts a chart below the first table of the sheet, on the same page of paper where both can be read there; a chart that shows nothing but zeros is not drawn.</summary>
    /// <param name="table">The table, which stands in the first column.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="rows">Its height.</param>
    public void ChartBelow(TableBlock table, Chart chart, int rows = 20)
    {
        if (!chart.ShowsSomething)
        {
            return;
        }

        int top = table.LastRow + 2;
        bool followed = table.LastColumn > titleColumns || nextColumn > table.LastColumn + 2;
        int columns = followed ? Widened(titleColumns) : ColumnsOf(WidthBelow);
        places.Add(top, 1, rows, columns, chart);
        printed.AddBelow(ExcelCellBase.GetAddress(top, 1, top + rows, columns), ExcelCellBase.GetAddress(1, 1, top + rows, Math.Max(columns, titleColumns)));
    }

    /// <summary>Puts charts beside each other below the first table of the sheet, and a second native table below them, all on one page of paper.</summary>
    /// <typeparam name="T">One row of the second table.</typeparam>
    /// <param name="table">The first table, which stands in the first column.</param>
    /// <param name="charts">The charts, from left to right.</param>
    /// <param name="name">The second table's name, unique in the workbook.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows.</param>
    public void ChartsAndTableBelow<T>(TableBlock table, IReadOnlyList<Chart> charts, string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        Widen(WidthBelow);
        int top = table.LastRow + 2;
        int width = titleColumns / charts.Count;
        foreach ((int index, Chart chart) in charts.Index())
        {
            int first = 1 + (index * width);
            places.Add(top, first, RowsOfChart, index == charts.Count - 1 ? titleColumns - first + 1 : width, chart);
        }

        TableBlock second = TableAt(top + RowsOfChart + 1, 1, name, columns, rows);
        sheet.Row(top + RowsOfChart + 1).Height = sheet.Row(HeaderRow).Height;
        book.Figures.AddRange(ReportedFigure.Of(name, columns, rows, second, Reader));
        printed.Extend(ExcelCellBase.GetAddress(1, 1, second.LastRow, Math.Max(titleColumns, second.LastColumn)));
    }

    /// <summary>Lets the sheet print on two pages, the second from a row on, both as large as the paper allows.</summary>
    /// <param name="row">The first row of the second page, from 1.</param>
    /// <param name="last">The last row.</param>
    /// <param name="columns">How many columns are printed.</param>
    public void PrintOnTwoPages(int row, int last, int columns) => secondPage = (row, last, columns);

    /// <summary>Keeps room for a chart at a place.</summary>
    /// <param name="row">The first row, from 1.</param>
    /// <param name="column">The first column, from 1.</param>
    /// <param name="rows">Its height.</param>
    /// <param name="columns">Its width.</param>
    /// <param name="chart">The chart.</param>
    public void ChartAt(int row, int column, int rows, int columns, Chart chart) => places.Add(row, column, rows, columns, chart);

    /// <summary>Sets the pages up: A4 landscape, as wide as the paper, with repeated headers and a footer.</summary>
    internal void Finish()
    {
        bool page = printed.IsEmpty;
        WriteParagraph(1, titleColumns, Reader.Say(title), CellStyle.Title);
        WriteParagraph(2, titleColumns, Reader.Say(subtitle), CellStyle.Subtitle);
        if (!page)
        {
            WriteLink(LinkRow, 1, book.SheetNames.First(), $"← {book.SheetNames.First()}");
            sheet.View.FreezePanes(HeaderRow + 1, 1);
            sheet.PrinterSettings.RepeatRows = new ExcelAddress($"'{Tab}'!${HeaderRow}:${HeaderRow}");
            PageSetup.AreasOf(sheet, printed.Settle([.. charts.SelectMany(static c => c.Pages)]));
        }

        places.Draw(sheet, Reader);
        PageSetup.Apply(sheet, book, isCover: page, pages: page || printed.IsOnePage ? 1 : 0);
        if (secondPage is { } second)
        {
            PageSetup.BreakAt(sheet, second.Row, second.Last, second.Columns);
        }
    }

    // Where other columns follow, a chart has no more room than the printed ones; narrow ones are made wider for it.
    private int Widened(int columns)
    {
        Widen(WidthBelow);
        return Math.Min(columns, ColumnsOf(1.5 * WidthBelow));
    }

    private TableBlock Next<T>(string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        TableBlock block = TableAt(HeaderRow, nextColumn, name, columns, rows);
        TableWriter.SetWidths(sheet, nextColumn, columns, block);
        nextColumn = block.LastColumn + 2;
        return block;
    }

    private int ColumnsOf(double width)
    {
        int columns = 0;
        for (double sum = 0; sum < width; columns++)
        {
            sum += sheet.Column(columns + 1).Width;
        }

        return columns;
    }

    // Merged cells do not grow with their text, so the row gets the height that the text needs.
    private void WriteParagraph(int row, int columns, string text, CellStyle style)
    {
        if (columns < 2)
        {
            Write(row, 1, text, style);
            sheet.Row(row).Height = style.Size * LineHeight;
            return;
        }

        double width = Enumerable.Range(1, columns).Sum(c => sheet.Column(c).Width) * CellStyle.Plain.Size / style.Size;
        WriteAcross(row, 1, columns, text, style with { Wrap = true });
        sheet.Row(row).Height = style.Size * LineHeight * Math.Max(1, Math.Ceiling(Typeface.Width(text) / width));
    }
}
