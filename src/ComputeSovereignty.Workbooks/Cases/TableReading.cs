using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Reads one Excel table into a sheet of the case.</summary>
internal sealed class TableReading(string file, ExcelWorksheet worksheet, ExcelTable table, FormulaValues formulas, bool since1904)
{
    /// <summary>Reads the table.</summary>
    /// <param name="findings">Takes what stands beside the table, and formulas without a value.</param>
    internal TableSheet Read(List<Finding> findings)
    {
        ExcelAddressBase range = table.Address;
        int last = range.End.Row - (table.ShowTotal ? 1 : 0);
        int[] columns = [.. Enumerable.Range(range.Start.Column, range.Columns)];
        List<TableCell[]> rows = [];
        for (int row = range.Start.Row + 1; row <= last; row++)
        {
            TableCell[] cells = [.. columns.Select(column => Cell(row, column, findings))];
            if (!cells.All(static c => c.Value.IsBlank))
            {
                rows.Add(cells);
            }
        }

        TellNeighbours(range, findings);
        return new(worksheet.Name, new(file, worksheet.Name, string.Empty), columns.Select(c => new TableCell(CellValue.OfText(worksheet.Cells[range.Start.Row, c].Text.Trim()), At(range.Start.Row, c))), rows);
    }

    private TableCell Cell(int row, int column, List<Finding> findings)
    {
        using ExcelRange cell = worksheet.Cells[row, column];
        object? value = cell.Value;
        if (value is null or double.NaN && !string.IsNullOrEmpty(cell.Formula))
        {
            value = formulas.Of(worksheet.Name, row, column);
            if (value is null or double.NaN or ExcelErrorValue)
            {
                findings.Add(new(Severity.Error, At(row, column), "The formula was saved without its value.") { Found = $"={cell.Formula}", Suggestion = "Open the workbook in Excel, let it calculate, and save it." });
                return new(CellValue.Blank, At(row, column));
            }
        }

        return new(Value(value, value is double or int or DateTime ? cell.Style.Numberformat.Format : string.Empty), At(row, column));
    }

    private CellValue Value(object? value, string format) => value switch
    {
        null => CellValue.Blank,
        bool truth => CellValue.OfTruth(truth),
        string text => CellValue.OfText(text.ReplaceLineEndings("\n")),
        DateTime date => CellValue.OfText(NumberText.DateText(date.ToOADate(), false)),
        double number when NumberText.IsDate(format) => CellValue.OfText(NumberText.DateText(number, since1904)),
        double number => CellValue.OfNumber(number, NumberText.TextOf(number, format)),
        ExcelErrorValue error => CellValue.OfText(error.ToString()),
        IConvertible number => CellValue.OfNumber(number.ToDouble(null)),
        _ => CellValue.OfText(value.ToString() ?? string.Empty),
    };

    // What is typed right below or beside a table looks like part of it, but Excel does not take it in by itself everywhere.
    private void TellNeighbours(ExcelAddressBase range, List<Finding> findings)
    {
        for (int column = range.Start.Column; column <= range.End.Column; column++)
        {
            if (IsFilled(range.End.Row + 1, column))
            {
                findings.Add(new(Severity.Warning, At(range.End.Row + 1, column), "The row stands below the table and is not read.") { Suggestion = "Drag the table's corner over it." });
                break;
            }
        }

        if (IsFilled(range.Start.Row, range.End.Column + 1))
        {
            findings.Add(new(Severity.Warning, At(range.Start.Row, range.End.Column + 1), "The column stands beside the table and is not read.") { Suggestion = "Drag the table's corner over it." });
        }
    }

    private bool IsFilled(int row, int column) => row <= ExcelPackage.MaxRows && column <= ExcelPackage.MaxColumns
        && worksheet.GetValue(row, column) is { } value && !string.IsNullOrWhiteSpace(value.ToString());

    private SourceCell At(int row, int column) => new(file, worksheet.Name, TableCell.Address(row, column));
}
