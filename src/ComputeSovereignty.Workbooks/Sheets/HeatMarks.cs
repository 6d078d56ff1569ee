using OfficeOpenXml;
using OfficeOpenXml.ConditionalFormatting.Contracts;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>Colours the cells of a heat map by their numbers: native colour scale, so that it follows when figures are changed.</summary>
internal static class HeatMarks
{
    private const string Least = "F7F3EA";
    private const string Most = "7FB3D5";

    /// <summary>Colours cells.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cells">Their address.</param>
    /// <param name="met">The number from which a cell counts as met and takes the colour of it; null for none.</param>
    public static void Apply(ExcelWorksheet sheet, string cells, double? met)
    {
        ExcelAddress address = new(cells);
        if (met is { } number)
        {
            IExcelConditionalFormattingGreaterThanOrEqual good = sheet.ConditionalFormatting.AddGreaterThanOrEqual(address);
            good.Formula = $"{number:R}";
            good.Style.Fill.BackgroundColor.Color = CellStyles.Rgb(Palette.GoodGround);
            good.Style.Font.Bold = true;
            good.StopIfTrue = true;
        }

        IExcelConditionalFormattingTwoColorScale scale = sheet.ConditionalFormatting.AddTwoColorScale(address);
        scale.LowValue.Color = CellStyles.Rgb(Least);
        scale.HighValue.Color = CellStyles.Rgb(Most);
    }
}
