using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using OfficeOpenXml;
using OfficeOpenXml.ConditionalFormatting;
using OfficeOpenXml.ConditionalFormatting.Contracts;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>Writes native tables, a column at a time.</summary>
internal static class TableWriter
{
    private const double FilterButton = 2.6;
    private const int Narrowest = 7;
    private const double LineHeight = 15;
    private const double Widest = 200;

    // A column of text that is broken to fit on paper is no narrower.
    private const double NarrowText = 16;

    // Spreadsheet programs allow no higher row; points.
    private const double Tallest = 409;

    /// <summary>Spreadsheet programs refuse a workbook with a longer address.</summary>
    private const int LongestLink = 2000;

    /// <summary>Writes a table.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    /// <param name="row">The row of the headers, from 1.</param>
    /// <param name="column">The first column, from 1.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>Where it stands.</returns>
    public static TableBlock Write<T>(
        ExcelWorksheet sheet, CellStyles styles, Speaker reader, int row, int column, string name, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows)
    {
        TableBlock block = new(
            sheet.Name, row, column, [.. columns.Select(static c => c.Header)], [.. columns.Select(c => c.HeaderIn(reader))], [.. rows.Select(r => columns.Select(c => c.Shown(r, reader)).ToArray())]);
        using (ExcelRange all = sheet.Cells[row, column, block.LastRow, block.LastColumn])
        {
            all.LoadFromArrays([[.. block.Shown], .. block.Rows]);
            ExcelTable table = sheet.Tables.Add(all, name);
            table.TableStyle = TableStyles.Light1;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            using ExcelRange header = sheet.Cells[row, column + i];
            styles.Apply(header, CellStyle.Header with { Alignment = IsText(columns[i]) ? CellAlignment.Left : CellAlignment.Centre, Indent = IsText(columns[i]) ? 1 : 0 });
            using ExcelRange cells = sheet.Cells[row + 1, column + i, block.LastRow, column + i];
            styles.Apply(cells, Body(columns[i], reader));
            Mark(sheet, cells, columns[i].Mark, reader);
            Link(sheet, styles, columns[i], rows, row + 1, column + i);
        }

        // Text that is not broken would go on under the chart beside the table, on paper too: a blank ends it, which an empty text does not in LibreOffice.
        if (columns[^1].SingleLine && block.RowCount > 0)
        {
            sheet.Cells[row + 1, block.LastColumn + 1, block.LastRow, block.LastColumn + 1].Value = " ";
        }

        return block;
    }

    /// <summary>Makes the columns as wide as what they show, those of the first table no wider than paper has room for, and rows with long text as high.</summary>
    public static void SetWidths<T>(ExcelWorksheet sheet, int firstColumn, IReadOnlyList<Column<T>> columns, TableBlock block)
    {
        bool first = firstColumn == 1;
        ColumnRoom[] rooms = [.. columns.Select((column, i) => RoomOf(column, block, i, first))];
        if (first)
        {
            Narrow(rooms.AsSpan(..(columns.Count - columns.Reverse().TakeWhile(static c => c.OnScreenOnly).Count())));
        }

        double lines = 1;
        double[] bodyLines = new double[block.RowCount];
        for (int i = 0; i < columns.Count; i++)
        {
            Column<T> column = columns[i];
            (double width, int content) = (rooms[i].Width, rooms[i].Content);
            sheet.Column(firstColumn + i).Width = width;
            lines = Math.Max(lines, Math.Ceiling((Typeface.Width(block.Shown[i]) + 1) / (width - FilterButton)));
            for (int row = 0; (first || column.WrapsBeside) && !column.SingleLine && content > width && row < bodyLines.Length; row++)
            {
                bodyLines[row] = Math.Max(bodyLines[row], Math.Ceiling(NumberFormat.Characters(block.Rows[row][i], column.Format) / (width - IndentOf(column))));
            }
        }

        for (int row = 0; row < bodyLines.Length; row++)
        {
            if (bodyLines[row] > 1)
            {
                ExcelRow tall = sheet.Row(ReportSheet.HeaderRow + 1 + row);
                tall.Height = Math.Min(Tallest, Math.Max(tall.Height, LineHeight * bodyLines[row]));
            }
        }

        sheet.Row(ReportSheet.HeaderRow).Height = Math.Max(sheet.Row(ReportSheet.HeaderRow).Height, 4 + (LineHeight * Math.Min(lines, 4)));
    }

    private static double IndentOf<T>(Column<T> column) => IsText(column) ? 2.5 : 0;

    private static ColumnRoom RoomOf<T>(Column<T> column, TableBlock block, int index, bool first)
    {
        int content = block.Rows.Select(r => r[index]).Select(v => NumberFormat.Characters(v, column.Format)).DefaultIfEmpty(0).Max();
        double indent = IndentOf(column);
        int whole = Typeface.Width(block.Shown[index]);
        int word = block.Shown[index].Split(' ').Max(WordWidth);
        int headerLines = whole switch { <= 30 => 2, <= 45 => 3, _ => 4 };
        double header = Math.Max(word, Math.Ceiling(whole / (double)headerLines)) + FilterButton + indent;
        double width = Math.Min(Math.Max(Math.Max(content + 1.5 + indent, header), Narrowest), Math.Max(first || column.SingleLine || column.WrapsBeside ? column.MaxWidth : Widest, header));
        bool breaks = IsText(column) && !column.SingleLine;
        return new(content, breaks ? Math.Max(NarrowText, Math.Max(word, Math.Ceiling(whole / 4d)) + FilterButton + indent) : width) { Width = width };
    }

    // What is wider than the paper is shrunk to it, all of it: text is broken sooner, so that figures can be read.
    private static void Narrow(Span<ColumnRoom> printed)
    {
        while (true)
        {
            double inches = 0;
            ColumnRoom? widest = null;
            foreach (ColumnRoom room in printed)
            {
                inches += PageSetup.InchesOf(room.Width);
                widest = room.Width > room.Least && room.Width > (widest?.Width ?? 0) ? room : widest;
            }

            if (inches <= PageSetup.WidestInches || widest is null)
            {
                return;
            }

            widest.Width = Math.Max(widest.Least, widest.Width - 1);
        }
    }

    // Chinese may be broken anywhere, but not so that single signs stand below each other.
    private static int WordWidth(string word) => Typeface.Width(word) == word.Length ? word.Length : Math.Min(Typeface.Width(word), Narrowest + 3);

    private static CellStyle Body<T>(Column<T> column, Speaker reader) => new()
    {
        Format = column.Format == NumberFormat.Month && reader.IsChinese ? NumberFormat.ChineseMonth : column.Format,
        Alignment = IsText(column) ? CellAlignment.Left : column.Format == NumberFormat.Year ? CellAlignment.Centre : column.Alignment,
        Indent = IsText(column) ? 1 : 0,
        Wrap = !column.SingleLine && column.Format is (NumberFormat.Text or NumberFormat.General),
        Rule = true,
    };

    private static bool IsText<T>(Column<T> column) => column.Format == NumberFormat.Text && column.Alignment is CellAlignment.General or CellAlignment.Left;

    private static void Mark(ExcelWorksheet sheet, ExcelRange cells, ColumnMark mark, Speaker reader)
    {
        ExcelAddress address = new(cells.Address);
        switch (mark)
        {
            case ColumnMark.Bar:
                IExcelConditionalFormattingDataBarGroup bar = sheet.ConditionalFormatting.AddDatabar(address, CellStyles.Rgb("9CC7E3"));
                (bar.LowValue.Type, bar.LowValue.Value) = (eExcelConditionalFormattingValueObjectType.Num, 0);
                (bar.HighValue.Type, bar.HighValue.Value) = (eExcelConditionalFormattingValueObjectType.Num, 1);
                break;
            case ColumnMark.Verdict:
                foreach (StudyMark verdict in VerdictMessages.All.Where(static m => m.Tone != MarkTone.Neutral))
                {
                    IExcelConditionalFormattingEqual rule = sheet.ConditionalFormatting.AddEqual(address);
                    rule.Formula = $"\"{reader.Say(verdict.Words)}\"";
                    rule.Style.Fill.BackgroundColor.Color = CellStyles.Rgb(verdict.Tone switch { MarkTone.Good => Palette.GoodGround, MarkTone.Warning => Palette.WarningGround, _ => Palette.AlarmGround });
                }

                break;
            case ColumnMark.Shortage:
                IExcelConditionalFormattingGreaterThan above = sheet.ConditionalFormatting.AddGreaterThan(address);
                above.Formula = "0.0000001";
                above.Style.Fill.BackgroundColor.Color = CellStyles.Rgb(Palette.WarningGround);
                break;
            default:
                break;
        }
    }

    private static void Link<T>(ExcelWorksheet sheet, CellStyles styles, Column<T> column, IReadOnlyList<T> rows, int row, int place)
    {
        for (int i = 0; column.LinkTo is { } target && i < rows.Count; i++)
        {
            using ExcelRange cell = sheet.Cells[row + i, place];
            string text = Convert.ToString(cell.Value)!;
            cell.Hyperlink = new ExcelHyperLink($"'{target(rows[i])}'!A1", text);
            cell.Value = text;
            styles.Apply(cell, CellStyle.Link with { Rule = true, Indent = 1 });
        }

        for (int i = 0; column.WebLink is { } address && i < rows.Count; i++)
        {
            using ExcelRange cell = sheet.Cells[row + i, place];
            if (address(rows[i]) is { AbsoluteUri.Length: < LongestLink } uri && cell.Value is { } shown)
            {
                cell.Hyperlink = uri;
                cell.Value = shown;
                styles.Apply(cell, CellStyle.Link with { Rule = true, Indent = 1, Wrap = !column.SingleLine });
            }
        }
    }

    /// <summary>The room that a column takes.</summary>
    /// <param name="content">Its longest cell, characters.</param>
    /// <param name="least">How narrow it may become, characters.</param>
    private sealed class ColumnRoom(int content, double least)
    {
        internal int Content => content;

        internal double Least => least;

        internal double Width { get; set; }
    }
}
