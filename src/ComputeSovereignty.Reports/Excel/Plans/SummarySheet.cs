using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Summary</c>: one page that a minister could read.</summary>
internal static class SummarySheet
{
    private const int Columns = 12;
    private const int LeftColumns = 7;
    private const int RightColumn = 8;
    private const double ColumnWidth = 13.5;
    private const int ChartRows = 18;
    private const int DemandRows = 12;

    // Of the verdict, in its large type across the sheet: a line's height in points, and how many characters it takes of the widest type at hand.
    private const double LineHeight = 20;
    private const double CharactersALine = 100;

    // Of headers and contents: a line's height in points, and what the button of a filter takes of a header, characters.
    private const double HeaderLine = 15;
    private const double FilterButton = 3;

    /// <summary>Writes the sheet.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    /// <param name="envelope">The sections of the envelope; none for a workbook without them.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs, IReadOnlyList<StudySection> envelope)
    {
        ReportSheet sheet = book.AddSheet(
            StudyMessages.Summary,
            PlanMessages.Title(new(plan.Case.Settings.Name), Figure.Number(plan.Years[0].Year, "0"), Figure.Number(plan.Years[^1].Year, "0")),
            Message.Verbatim(plan.Case.Settings.Description));
        for (int column = 1; column <= Columns; column++)
        {
            sheet.Cells.Column(column).Width = ColumnWidth;
        }

        Head(sheet, plan);
        Tiles(sheet, plan);
        TextFlow across = new(sheet, 1, Columns, 9);
        across.Paragraph(Message.Sentences(SummaryWords.TwoShares(plan), PlanMessages.EveryDefinition));
        if (SummaryWords.Demand(plan) is { IsEmpty: false } demand)
        {
            across.Paragraph(demand);
        }

        int top = across.Row + 1;
        int left = Path(sheet, plan, top);
        int right = Words(sheet, plan, inputs, top);
        int second = Math.Max(left, right);
        int last = Contents(sheet, PlanContents.Of(plan, envelope), Demand(sheet, plan, second) + 1);
        sheet.PrintOnTwoPages(second + 1, last, Columns);
    }

    private static void Head(ReportSheet sheet, Plan plan)
    {
        string verdict = Verdicts.Of(plan);
        (string ground, Message answer) = verdict switch
        {
            Verdicts.Met => (Palette.Good, plan.Verdict.Answer),
            Verdicts.NotMet or Verdicts.NotProved or Verdicts.NothingToMeasure => (Palette.Warning, plan.Verdict.Answer),
            _ => (Palette.Alarm, plan.Verdict.Sentence.Key == "NotCertified" ? plan.Verdict.Answer : Message.Sentences(PlanMessages.WithoutCertificate, plan.Verdict.Answer)),
        };
        string words = sheet.Reader.Say(answer);
        sheet.WriteAcross(3, 1, Columns, words, new CellStyle { Bold = true, Size = 15, Colour = Palette.White, Fill = ground, Wrap = true, Middle = true });
        sheet.Cells.Row(3).Height = 11 + (LineHeight * Math.Ceiling(Typeface.Width(words) / CharactersALine));
        sheet.Name("Answer", 3, 1);
        sheet.Name("CertificateInWords", 4, 1);
        string certificate = sheet.Reader.Say(SummaryWords.Certificate(plan));
        sheet.WriteAcross(4, 1, Columns, certificate, new CellStyle
        {
            Colour = verdict == Verdicts.NotCertified ? Palette.Alarm : Palette.Good,
            Fill = verdict == Verdicts.NotCertified ? Palette.AlarmGround : Palette.GoodGround,
            Bold = true,
            Wrap = true,
            Middle = true,
        });
        sheet.Cells.Row(4).Height = Typeface.Width(certificate) > 150 ? 34 : 20;
        sheet.Cells.Row(5).Height = 6;
    }

    private static void Tiles(ReportSheet sheet, Plan plan)
    {
        int column = 1;
        foreach ((Message label, IArgument figure) in SummaryWords.Tiles(plan))
        {
            sheet.WriteAcross(6, column, column + 1, label, new CellStyle { Colour = Palette.Muted, Fill = Palette.Ground, Alignment = CellAlignment.Centre, Wrap = true, Middle = true });
            sheet.WriteAcross(7, column, column + 1, figure, new CellStyle { Bold = true, Size = 20, Colour = Palette.Ink, Fill = Palette.Ground, Alignment = CellAlignment.Centre, Middle = true });
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
        SetHeader(sheet, header, table);
        sheet.ChartAt(top, 1, ChartRows, LeftColumns, SharePathSheet.PathChart(table, plan));
        return table.LastRow + 1;
    }

    // What is sought and served: the second question of whoever reads the first page. Table and chart begin the second page of paper.
    private static int Demand(ReportSheet sheet, Plan plan, int top)
    {
        if (ServedYear.Of(plan) is not { Count: > 0 } years)
        {
            return top;
        }

        int header = top + 1;
        TableBlock table = sheet.TableAt(header, 1, "SummaryDemand", DemandSheet.YearColumns(plan), years);
        SetHeader(sheet, header, table);
        int rows = Math.Max(DemandRows, table.LastRow - top);
        sheet.ChartAt(header, RightColumn, rows, Columns - RightColumn + 1, DemandSheet.YearChart(table));
        return Math.Max(table.LastRow + 1, header + rows);
    }

    private static List<Column<YearResult>> PathColumns(Plan plan)
    {
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        List<Column<YearResult>> columns =
        [
            new(ColumnMessages.Year, NumberFormat.Year, static y => y.Year) { Alignment = CellAlignment.Left },
            new(ColumnMessages.Target, NumberFormat.Percent, static y => y.Target),
            new(MoneyColumnMessages.OfCommitted, NumberFormat.Percent, static y => Verdicts.Committed(y)),
            new(MoneyColumnMessages.OfDeployed, NumberFormat.Percent, static y => Verdicts.Deployed(y)),
        ];
        columns.Add(SharePathSheet.JudgedApart(plan)
            ? new(MoneyColumnMessages.JudgedOn, NumberFormat.Percent, static y => y.Share)
            : new(MoneyColumnMessages.Shortfall, basis, NumberFormat.OneDecimal, static y => Money.Shown(y.Shortfall, y.BasisUnit)) { Mark = ColumnMark.Shortage });
        columns.Add(new(MoneyColumnMessages.Backlog, "bn CNY", NumberFormat.OneDecimal, static y => Money.Billions(y.Backlog)));
        columns.Add(new(ColumnMessages.Verdict, NumberFormat.Text, y => Verdicts.MarkOf(plan, y)) { Mark = ColumnMark.Verdict, Alignment = CellAlignment.Centre });
        return columns;
    }

    private static int Words(ReportSheet sheet, Plan plan, PlanInputs inputs, int top)
    {
        TextFlow right = new(sheet, RightColumn, Columns, top, indent: 1);
        right.Heading(PlanMessages.BindingConstraints);
        right.List(SummaryWords.Bottlenecks(plan), numbered: true);
        right.Heading(PlanMessages.AssumptionsHeading);
        right.List(SummaryWords.Assumptions(plan, inputs), numbered: false);
        IReadOnlyList<Message> warnings = SummaryWords.Warnings(plan);
        if (warnings.Count > 0)
        {
            right.Heading(PlanMessages.InputWarnings);
            right.List(warnings, numbered: false);
        }

        return right.Row;
    }

    // Columns of this sheet are as wide as its tiles need, so that headers go on below.
    private static void SetHeader(ReportSheet sheet, int row, TableBlock table) =>
        sheet.Cells.Row(row).Height = 4 + (HeaderLine * table.Shown.Max(static h => Typeface.Lines(h, ColumnWidth - FilterButton)));

    private static int Contents(ReportSheet sheet, IReadOnlyList<(Message Tab, Message What)> contents, int row)
    {
        sheet.WriteAcross(row, 1, Columns, StudyMessages.InThisWorkbook, CellStyle.Heading);
        int perColumn = (contents.Count + 2) / 3;
        foreach ((int at, (Message tab, Message what)) in contents.Index())
        {
            int line = row + 1 + (at % perColumn);
            int column = 1 + (4 * (at / perColumn));
            (string name, string said) = (sheet.Reader.Say(tab), sheet.Reader.Say(what));
            sheet.WriteLink(line, column, name, name, wrap: true);
            sheet.WriteAcross(line, column + 1, column + 3, said, CellStyle.Subtitle with { Wrap = true, Middle = true });
            int lines = Math.Max(Typeface.Lines(name, ColumnWidth * TextFlow.CharactersPerWidth), Typeface.Lines(said, 3 * ColumnWidth * TextFlow.CharactersPerWidth));
            sheet.Cells.Row(line).Height = Math.Max(at < perColumn ? 0 : sheet.Cells.Row(line).Height, HeaderLine * lines);
        }

        return row + perColumn;
    }
}
