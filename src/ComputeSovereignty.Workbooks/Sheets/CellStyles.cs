using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The styles of one workbook: each is made once and then set by its number, which is what makes a large sheet quick.</summary>
internal sealed class CellStyles
{
    private readonly Dictionary<CellStyle, int> numbers = [];

    /// <summary>Reads a colour.</summary>
    /// <param name="colour">RRGGBB.</param>
    public static Color Rgb(string colour) => Color.FromArgb(255, Color.FromArgb(Convert.ToInt32(colour, 16)));

    /// <summary>Gives cells a style.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="style">The style.</param>
    public void Apply(ExcelRange cells, CellStyle style)
    {
        if (!numbers.TryGetValue(style, out int number))
        {
            (int row, int column) = (cells.Start.Row, cells.Start.Column);
            using ExcelRange first = cells.Worksheet.Cells[row, column];
            Describe(first.Style, style);
            number = first.StyleID;
            numbers.Add(style, number);
        }

        cells.StyleID = number;
    }

    private static void Describe(ExcelStyle target, CellStyle style)
    {
        target.Numberformat.Format = style.Format;
        target.Font.Name = "Calibri";
        target.Font.Size = style.Size;
        target.Font.Bold = style.Bold;
        target.Font.UnderLine = style.Underline;
        target.Font.Color.SetColor(Rgb(style.Colour.Length > 0 ? style.Colour : Palette.Text));
        target.Indent = style.Indent;
        target.WrapText = style.Wrap;
        target.VerticalAlignment = style.Middle ? ExcelVerticalAlignment.Center : ExcelVerticalAlignment.Top;
        target.HorizontalAlignment = style.Alignment switch
        {
            CellAlignment.Left => ExcelHorizontalAlignment.Left,
            CellAlignment.Centre => ExcelHorizontalAlignment.Center,
            CellAlignment.Right => ExcelHorizontalAlignment.Right,
            _ => ExcelHorizontalAlignment.General,
        };
        if (style.Fill.Length > 0)
        {
            target.Fill.PatternType = ExcelFillStyle.Solid;
            target.Fill.BackgroundColor.SetColor(Rgb(style.Fill));
        }

        if (style.Rule)
        {
            target.Border.Bottom.Style = ExcelBorderStyle.Hair;
            target.Border.Bottom.Color.SetColor(Rgb(Palette.Grey));
        }
    }
}
