using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Studies;

/// <summary>Sheet <c>Summary</c> of a study: the answer, the figures that stand out, what can be quoted, what is on the other sheets, and beside it the first of their charts.</summary>
internal sealed class StudySummarySheet
{
    private const int Columns = 12;
    private const double ColumnWidth = 13.5;
    private const double LineHeight = 14.5; // points
    private const int MostTiles = 6;
    private const int MostOfAColumn = 13;
    private const int LastOfContents = 6;
    private const int RowsOfChart = 20;
    private const int MostRowsOfChart = 34;

    // Longer names of bars would take two lines beside the contents, and every other one would be left out.
    private const int LongestNameBeside = 60;
    private const int VerdictRow = 3;
    private const int TileRow = 5;
    private readonly ReportSheet sheet;
    private readonly (int First, int Last) contents;
    private bool isDrawn;

    private StudySummarySheet(ReportSheet sheet, (int First, int Last) contents) => (this.sheet, this.contents) = (sheet, contents);

    /// <summary>Writes the sheet.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="report">The study, spoken.</param>
    /// <param name="reader">The speaker of its language.</param>
    /// <returns>The sheet, which takes a chart yet.</returns>
    public static StudySummarySheet Write(ReportWorkbook book, StudyReport report, Speaker reader)
    {
        ReportSheet sheet = book.AddSheet(StudyMessages.Summary, report.Title, report.Subtitle);
        for (int column = 1; column <= Columns; column++)
        {
            sheet.Cells.Column(column).Width = ColumnWidth;
        }

        Head(sheet, report);
        Tiles(sheet, report);
        TextFlow text = new(sheet, 1, Columns, report.Figures.Count > 0 ? TileRow + 4 : TileRow);
        if (report.Findings.Count > 0)
        {
            text.Heading(StudyMessages.KeyFindings);
            text.List(report.Findings, numbered: false);
        }

        return new(sheet, (text.Row, Contents(sheet, report, text.Row, reader)));
    }

    /// <summary>Shows a chart beside the contents, or below them where its names are long: the first that is given.</summary>
    /// <param name="chart">The chart; null for none.</param>
    public void Show(Chart? chart)
    {
        if (chart is not null && !isDrawn)
        {
            IReadOnlyList<object?> names = chart.Series[0].Kind == SeriesKind.StackedBar ? chart.Series[0].Categories.Values : [];
            int rows = Math.Clamp(names.Count > 0 ? 6 + names.Count : 0, RowsOfChart, MostRowsOfChart);
            bool isBelow = names.Any(static n => Typeface.Width($"{n}") > LongestNameBeside);
            sheet.ChartAt(isBelow ? contents.Last + 2 : contents.First, isBelow ? 1 : LastOfContents + 1, rows, isBelow ? Columns : Columns - LastOfContents, chart);
            isDrawn = true;
        }
    }

    private static void Head(ReportSheet sheet, StudyReport report)
    {
        string ground = report.Good switch { true => Palette.Good, false => Palette.Warning, _ => Palette.Ink };
        sheet.WriteAcross(VerdictRow, 1, Columns, $"{report.Sentence}", new CellStyle { Bold = true, Size = 15, Colour = Palette.White, Fill = ground, Wrap = true, Middle = true });
        sheet.Cells.Row(VerdictRow).Height = 10 + (20 * Math.Ceiling(Typeface.Width($"{report.Sentence}") / 115d));
        sheet.Cells.Row(VerdictRow + 1).Height = 6;
        sheet.Name("Answer", VerdictRow, 1);
    }

    private static void Tiles(ReportSheet sheet, StudyReport report)
    {
        foreach ((int index, StudyFigure figure) in report.Figures.Take(MostTiles).Index())
        {
            int column = 1 + (2 * index);
            CellStyle tile = new() { Colour = Palette.Muted, Fill = Palette.Ground, Alignment = CellAlignment.Centre, Wrap = true, Middle = true };
            string colour = figure.Good switch { true => Palette.Good, false => Palette.Warning, _ => Palette.Ink };
            bool number = figure.Words.IsEmpty && figure.Value is not null;
            sheet.WriteAcross(TileRow, column, column + 1, figure.Unit.English.Length > 0 ? $"{figure.Label}, {figure.Unit.English}" : $"{figure.Label}", tile);
            sheet.WriteAcross(TileRow + 1, column, column + 1, number ? figure.Value : $"{figure.Words}", tile with { Bold = true, Size = number ? 20 : 14, Colour = colour, Format = number ? figure.Format : NumberFormat.Text });
            sheet.Name($"KeyFigure{index + 1}", TileRow + 1, column);
            sheet.WriteAcross(TileRow + 2, column, column + 1, $"{figure.Note}", tile);
        }

        if (report.Figures.Count > 0)
        {
            sheet.Cells.Row(TileRow).Height = 32;
            sheet.Cells.Row(TileRow + 1).Height = 34;
            sheet.Cells.Row(TileRow + 2).Height = 20;
        }
    }

    // The last row is returned.
    private static int Contents(ReportSheet sheet, StudyReport report, int row, Speaker reader)
    {
        sheet.WriteAcross(row, 1, LastOfContents, reader.Say(StudyMessages.InThisWorkbook), CellStyle.Heading);

        // The name of a sheet that is wider than its column reaches into the next.
        int from = report.Sections.Any(static s => Typeface.Width(s.SheetName) > MostOfAColumn) ? 3 : 2;
        foreach ((int index, StudySection section) in report.Sections.Index())
        {
            Line(row + 1 + index, section.SheetName, $"{section.Heading}");
        }

        int last = row + report.Sections.Count;
        if (report.Sections.Any(static s => s.Rows.Count > 0))
        {
            last++;
            Line(last, reader.Say(TidyMessages.Tab), reader.Say(TidyMessages.Is));
        }

        return last;

        void Line(int at, string tab, string heading)
        {
            double lines = Math.Ceiling(Typeface.Width(heading) / ((LastOfContents - from + 1) * ColumnWidth * TextFlow.CharactersPerWidth));
            sheet.WriteLink(at, 1, tab, tab);
            sheet.WriteAcross(at, from, LastOfContents, heading, CellStyle.Subtitle with { Indent = 1, Alignment = CellAlignment.Left, Wrap = true });
            sheet.Cells.Row(at).Height = LineHeight * Math.Max(1, lines);
        }
    }
}
