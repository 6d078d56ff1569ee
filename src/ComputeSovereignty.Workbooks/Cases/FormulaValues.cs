using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>The values of formulas that the file was saved without; computed on a second copy, so that stored values stay as they are.</summary>
internal sealed class FormulaValues
{
    private readonly Lazy<ExcelWorkbook> calculated;

    /// <summary>Initializes the values; nothing is computed before one is asked for.</summary>
    /// <param name="content">The whole file.</param>
    internal FormulaValues(byte[] content) => calculated = new(() =>
    {
        ExcelPackage package = new(new MemoryStream(content, writable: false));
        package.Workbook.Calculate();
        return package.Workbook;
    });

    /// <summary>Computes the value of a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    internal object? Of(string sheet, int row, int column) => calculated.Value.Worksheets[sheet].Cells[row, column].Value;
}
