using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Summary</c>: one page that a minister could read.</summary>
internal static class SummarySheet
{
    private const int Columns = 12;
    private const int LeftColumns = 7;
    private const int RightColumn = 8;
    private const double ColumnWidth = 13.5;
    private const int ChartRows = 18;

    // Of the verdict, in its large type across the sheet: a line's height in points, and how many characters it takes of the widest type at hand.
    private const double LineHeight = 20;
    private const double CharactersALine = 100;

    /// <summary>Writes the sheet.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    /// <param name="withEnvelope">Whether the workbook has the sheets of the envelope.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs, bool withEnvelope)
    {
        ReportSheet sheet = book.AddSheet(
            "Summary",
            $"{plan.Case.Settings.Name}: how much of the computing is domestic, {plan.Years[0].Year} to {plan.Years[^1].Year}",
            plan.Case.Settings.Description);
        for (int column = 1; column <= Columns; column++)
        {
            sheet.Cells.Column(column).Width = ColumnWidth;
        }

        Head(sheet, plan);
        Tiles(sheet, plan);
        TextFlow across = new(sheet, 1, Columns, 9);
        across.Paragraph($"{SummaryWords.TwoShares(plan)} Sheet SharePath has every definition.", CellStyle.Plain);
        int top = across.Row + 1;
        int left = Path(sheet, plan, top);
        int right = Words(sheet, plan, inputs, top);
        Contents(sheet, SummaryWords.Contents(plan, withEnvelope), Math.Max(left, right) + 1);
    }

    private static void Head(ReportSheet sheet, Plan plan)
    {
        string verdict = Verdicts.Of(plan);
        (string ground, string words) = verdict switch
        {
            Verdicts.Met => (Palette.Good, $"{plan.Verdict.Answer}"),
            Verdicts.NotMet or Verdicts.NotProved or Verdicts.NothingToMeasure => (Palette.Warning, $"{plan.Verdict.Answer}"),
            _ => (Palette.Alarm, plan.Verdict.Sentence.Key == "NotCertified" ? $"{plan.Verdict.Answer}" : $"Not certified. {plan.Verdict.Answer}"),
        };
        sheet.WriteAcross(3, 1, Columns, words, new CellStyle { Bold = true, Size = 15, Colour = Palette.White, Fill = ground, Wrap = true, Middle = true });
        sheet.Cells.Row(3).Height = 11 + (LineHeight * Math.Ceiling(words.Length / CharactersALine));
        string certificate = $"{SummaryWords.Certificate(plan)}";
        sheet.WriteAcross(4, 1, Columns, certificate, new CellStyle
        {
            Colour = verdict == Verdicts.NotCertified ? Palette.Alarm : Palette.Good,
            Fill = verdict == Verdicts.NotCertified ? Palette.AlarmGround : Palette.GoodGround,
            Bold = true,
            Wrap = true,
            Middle = true,
        });
        sheet.Cells.Row(4).Height = certificate.Length > 150 ? 34 : 20;
        sheet.Cells.Row(5).Height = 6;
    }

    private static void Tiles(ReportSheet sheet, Plan plan)
    {
        int column = 1;
        foreach ((Message label, IArgument figure) in SummaryWords.Tiles(plan))
        {
            sheet.WriteAcross(6, column, column + 1, $"{label}", new CellStyle { Colour = Palette.Muted, Fill = Palette.Ground, Alignment = CellAlignment.Centre, Wrap = true, Middle = true });
            sheet.WriteAcross(7, column, column + 1, Speaker.English.Say(figure), new CellStyle { Bold = true, Size = 20, Colour = Palette.Ink, Fill = Palette.Ground, Alignment = CellAlignment.Centre, Middle = true });
            column += 2;
        }

        sheet.Cells.Row(6).Height = 32;
        sheet.Cells.Row(7).Height = 32;
        sheet.Cells.Row(8).Height = 6;
    }

    private static int Path(ReportSheet sheet, Plan plan, int top)
    {
        int header = top + ChartRows + 1;
        TableBlock table = sheet.TableAt(header, 1, "SummaryPath", PathColumns(plan), plan.Years);
        sheet.Cells.Row(header).Height = 32;
        sheet.ChartAt(top, 1, ChartRows, LeftColumns, SharePathSheet.PathChart(table, plan));
        return table.LastRow + 1;
    }

    private static List<Column<YearResult>> PathColumns(Plan plan)
    {
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        List<Column<YearResult>> columns =
        [
            new("Year", NumberFormat.Year, static y => y.Year) { Alignment = CellAlignment.Left },
            new("Target", NumberFormat.Percent, static y => y.Target),
            new(SharePathSheet.CommittedHeader, NumberFormat.Percent, static y => Verdicts.Committed(y)),
            new(SharePathSheet.DeployedHeader, NumberFormat.Percent, static y => Verdicts.Deployed(y)),
        ];
        columns.Add(SharePathSheet.JudgedApart(plan)
            ? new(SharePathSheet.JudgedHeader, NumberFormat.Percent, static y => y.Share)
            : new($"Shortfall [{basis}]", NumberFormat.OneDecimal, static y => Money.Shown(y.Shortfall, y.BasisUnit)) { Mark = ColumnMark.Shortage });
        columns.Add(new("Backlog [bn CNY]", NumberFormat.OneDecimal, static y => Money.Billions(y.Backlog)));
        columns.Add(new("Verdict", NumberFormat.Text, y => Verdicts.Of(plan, y)) { Mark = ColumnMark.Verdict, Alignment = CellAlignment.Centre });
        return columns;
    }

    private static int Words(ReportSheet sheet, Plan plan, PlanInputs inputs, int top)
    {
        TextFlow right = new(sheet, RightColumn, Columns, top, indent: 1);
        right.Heading("Binding constraints");
        right.List([.. SummaryWords.Bottlenecks(plan).Select(static b => $"{b}")], numbered: true);
        right.Heading("Assumptions");
        right.List([.. SummaryWords.Assumptions(plan, inputs).Select(static a => $"{a}")], numbered: false);
        IReadOnlyList<string> warnings = SummaryWords.Warnings(plan);
        if (warnings.Count > 0)
        {
            right.Heading("Warnings about the input");
            right.List(warnings, numbered: false);
        }

        return right.Row;
    }

    private static void Contents(ReportSheet sheet, IReadOnlyList<(string Name, string What)> contents, int row)
    {
        sheet.WriteAcross(row, 1, Columns, "In this workbook", CellStyle.Heading);
        int perColumn = (contents.Count + 2) / 3;
        int at = 0;
        foreach ((string name, string what) in contents)
        {
            int line = row + 1 + (at % perColumn);
            int column = 1 + (4 * (at / perColumn));
            sheet.WriteLink(line, column, name, name);
            sheet.WriteAcross(line, column + 1, column + 3, what, CellStyle.Subtitle);
            at++;
        }
    }
}
