using ComputeSovereignty.Workbooks.Charts;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The part of a sheet where its charts stand, two beside each other.</summary>
public sealed class ChartArea
{
    /// <summary>The columns that the area takes.</summary>
    internal const int Columns = 2 * ColumnsPerChart;

    private const int ColumnsPerChart = 9;
    private const int RowsPerChart = 18;
    private const int RowsPerPage = 2;
    private const double ColumnWidth = 9.5;
    private readonly ChartPlaces places;
    private readonly int firstRow;
    private readonly int firstColumn;
    private readonly List<(int Row, int Rows)> bands = [];
    private bool half;

    /// <summary>Initializes an area.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="places">Takes the charts.</param>
    /// <param name="row">The first row, from 1.</param>
    /// <param name="column">The first column, from 1.</param>
    internal ChartArea(ExcelWorksheet sheet, ChartPlaces places, int row, int column)
    {
        this.places = places;
        firstRow = row;
        firstColumn = column;
        for (int i = 0; i < Columns; i++)
        {
            sheet.Column(column + i).Width = ColumnWidth;
        }
    }

    /// <summary>Gets the cells that go on one page each, in A1 notation.</summary>
    internal IEnumerable<string> Pages => bands.Chunk(RowsPerPage).Select(page =>
        ExcelCellBase.GetAddress(page[0].Row, firstColumn, page[^1].Row + page[^1].Rows, firstColumn + Columns - 1));

    /// <summary>Adds a chart as wide as the area; a chart that shows nothing but zeros is not drawn.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="rows">Its height, in rows.</param>
    public void AddWide(Chart chart, int rows = RowsPerChart)
    {
        if (chart.ShowsSomething)
        {
            bands.Add((NextRow(), rows));
            places.Add(bands[^1].Row, firstColumn, rows, Columns, chart);
            half = false;
        }
    }

    /// <summary>Adds a chart beside the last one, or below when the row is full; a chart that shows nothing but zeros is not drawn.</summary>
    /// <param name="chart">The chart.</param>
    public void Add(Chart chart)
    {
        if (chart.ShowsSomething)
        {
            if (!half)
            {
                bands.Add((NextRow(), RowsPerChart));
            }

            places.Add(bands[^1].Row, firstColumn + (half ? ColumnsPerChart : 0), RowsPerChart, ColumnsPerChart, chart);
            half = !half;
        }
    }

    private int NextRow() => bands.Count == 0 ? firstRow : bands[^1].Row + bands[^1].Rows + 1;
}
