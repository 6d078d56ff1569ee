using ComputeSovereignty.Messages;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>Text that runs down a strip of columns, each paragraph as many rows high as it needs.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="firstColumn">The strip's first column, from 1.</param>
/// <param name="lastColumn">Its last.</param>
/// <param name="row">The first row, from 1.</param>
/// <param name="indent">How far the text stands from the strip's left edge.</param>
internal sealed class TextFlow(ReportSheet sheet, int firstColumn, int lastColumn, int row, int indent = 0)
{
    /// <summary>How many characters of text fit into a width of one: text in proportional type takes a little less than widths count, digits and capitals a little more.</summary>
    internal const double CharactersPerWidth = 1.12;

    /// <summary>Gets the next free row.</summary>
    public int Row { get; private set; } = row;

    /// <summary>Writes a heading.</summary>
    public void Heading(Message text)
    {
        sheet.WriteAcross(Row, firstColumn, lastColumn, text, CellStyle.Heading with { Alignment = CellAlignment.Left, Indent = indent });
        Row++;
    }

    /// <summary>Writes paragraphs as a list, with an empty row after the last.</summary>
    /// <param name="items">The paragraphs.</param>
    /// <param name="numbered">Whether they are numbered.</param>
    public void List(IReadOnlyList<Message> items, bool numbered)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string item = sheet.Reader.Say(items[i]);
            Write(numbered ? $"{i + 1}.  {item}" : $"•  {item}", CellStyle.Plain);
        }

        Row++;
    }

    /// <summary>Writes a paragraph.</summary>
    public void Paragraph(Message text) => Write(sheet.Reader.Say(text), CellStyle.Plain);

    private void Write(string text, CellStyle style)
    {
        double width = -2 * indent;
        for (int column = firstColumn; column <= lastColumn; column++)
        {
            width += sheet.Cells.Column(column).Width;
        }

        int lines = Math.Max(1, (int)Math.Ceiling(Typeface.Width(text) / (width * CharactersPerWidth)));
        using ExcelRange cells = sheet.Cells.Cells[Row, firstColumn, Row + lines - 1, lastColumn];
        cells.Merge = true;
        sheet.Write(Row, firstColumn, text, style with { Wrap = true, Alignment = CellAlignment.Left, Indent = indent });
        Row += lines;
    }
}
