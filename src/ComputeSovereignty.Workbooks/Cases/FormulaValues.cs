using System.Diagnostics.CodeAnalysis;
using OfficeOpenXml;
using OfficeOpenXml.FormulaParsing;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>The values of formulas that the file was saved without; computed on a second copy, so that stored values stay as they are.</summary>
internal sealed class FormulaValues
{
    private readonly Lazy<ExcelWorkbook?> calculated;

    /// <summary>Initializes the values; nothing is computed before one is asked for.</summary>
    /// <param name="content">The whole file.</param>
    internal FormulaValues(byte[] content) => calculated = new(() => Calculated(content));

    /// <summary>Computes the value of a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    internal object? Of(string sheet, int row, int column) => calculated.Value?.Worksheets[sheet].Cells[row, column].Value;

    [SuppressMessage("Reliability", "CA2000", Justification = "The workbook is used as long as the values are asked for; it holds memory only.")]
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The spreadsheet library throws whatever a formula provokes, a circle of formulas too; the cell is then told as one without a value.")]
    private static ExcelWorkbook? Calculated(byte[] content)
    {
        try
        {
            ExcelPackage package = new(new MemoryStream(content, writable: false));
            package.Workbook.Calculate(new ExcelCalculationOption { AllowCirculareReferences = false });
            return package.Workbook;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
