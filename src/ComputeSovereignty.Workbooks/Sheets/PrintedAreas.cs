using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The cells of a sheet that are printed, part by part, each from a new page: no part is too wide or too high to be read.</summary>
/// <param name="sheet">The sheet.</param>
internal sealed class PrintedAreas(ExcelWorksheet sheet)
{
    private readonly List<string> areas = [];
    private (string Table, string Chart)? below;

    /// <summary>Gets or sets how many of the first columns say what a row is: where a table is wider than paper, its further pages repeat them.</summary>
    public int Heads { get; set; } = 1;

    /// <summary>Gets a value indicating whether nothing is printed.</summary>
    public bool IsEmpty => areas.Count == 0;

    /// <summary>Gets a value indicating whether all goes on one page.</summary>
    public bool IsOnePage { get; private set; }

    /// <summary>Adds a table.</summary>
    /// <param name="area">Its cells, in A1 notation.</param>
    public void Add(string area) => areas.Add(area);

    /// <summary>Puts a chart below the first table, on its page where both can be read there.</summary>
    /// <param name="chart">The cells of the chart, in A1 notation.</param>
    /// <param name="both">Those of both.</param>
    public void AddBelow(string chart, string both)
    {
        below = (areas[0], chart);
        Extend(both);
    }

    /// <summary>Makes the first part larger, all of it on one page.</summary>
    /// <param name="area">Its cells, in A1 notation.</param>
    public void Extend(string area)
    {
        areas[0] = area;
        IsOnePage = true;
    }

    /// <summary>Splits what is too wide or too high, once the sheet is written.</summary>
    /// <param name="charts">The pages of charts beside the tables, in A1 notation.</param>
    /// <returns>What is printed, in order.</returns>
    public IReadOnlyList<string> Settle(IReadOnlyList<string> charts)
    {
        if (charts.Count == 0)
        {
            SplitWhereTooWide();
        }

        SplitWhereTooHigh(charts);
        return [.. charts, .. areas];
    }

    // Further columns go on pages of their own, beside those that say what a row is. Another table is split with the first where the same columns begin it.
    private void SplitWhereTooWide()
    {
        string[] whole = below is { } parts ? [parts.Table, .. areas.Skip(1)] : [.. areas];
        if (!whole.Any(a => PageSetup.Across(sheet, new(a)) > PageSetup.WidestInches) || !whole.All(HasHeads))
        {
            return;
        }

        areas.Clear();
        areas.AddRange([.. Split(whole[0]), .. below is { } chart ? [chart.Chart] : Array.Empty<string>(), .. whole.Skip(1).SelectMany(Split)]);
        (IsOnePage, below) = (false, null);
        sheet.PrinterSettings.RepeatColumns = new ExcelAddress($"'{sheet.Name}'!$A:${ExcelCellBase.GetAddressCol(Heads)}");
    }

    // A chart goes on a page of its own where it would make the table above it too small to be read; programs that fit to pages heed areas, not breaks.
    private void SplitWhereTooHigh(IReadOnlyList<string> charts)
    {
        string[] others = [.. charts, .. areas.Skip(1)];
        IsOnePage = IsOnePage && others.Length == 0 && PageSetup.HasRoom(sheet, areas[0]);
        if (!IsOnePage && below is { } parts && (others.Length == 0 || !PageSetup.HasRoom(sheet, areas[0], others)))
        {
            areas[0] = parts.Table;
            areas.Insert(1, parts.Chart);
        }
    }

    // The sheet's first columns, or columns of the same headers.
    private bool HasHeads(string area)
    {
        int start = new ExcelAddress(area).Start.Column;
        return Enumerable.Range(0, Heads).All(i => Equals(sheet.Cells[ReportSheet.HeaderRow, start + i].Value, sheet.Cells[ReportSheet.HeaderRow, 1 + i].Value));
    }

    // All parts but those of the sheet's first columns stand beside these, which are repeated, and begin with the headers.
    private IReadOnlyList<string> Split(string area)
    {
        // As few pages as can be, each about as wide as the others.
        List<string> parts = Parts(PageSetup.WidestInches);
        for (int part = 19; part > 0 && Parts(part * PageSetup.WidestInches / 20) is { } narrower && narrower.Count == parts.Count; part--)
        {
            parts = narrower;
        }

        return parts;

        List<string> Parts(double widest)
        {
            ExcelAddress cells = new(area);
            List<string> found = [];
            double repeated = PageSetup.Across(sheet, new(1, 1, 1, Heads));
            bool isFirst = cells.Start.Column == 1;
            int start = isFirst ? 1 : cells.Start.Column + Heads;
            double inches = isFirst ? 0 : repeated;
            for (int column = start; column <= cells.End.Column; column++)
            {
                inches += PageSetup.InchesOf(sheet.Column(column).Width);
                if (inches > widest && column > start + (isFirst ? Heads : 0))
                {
                    found.Add(Part(column - 1));
                    (start, isFirst, inches) = (column, false, repeated + PageSetup.InchesOf(sheet.Column(column).Width));
                }
            }

            return [.. found, Part(cells.End.Column)];

            string Part(int last) => ExcelCellBase.GetAddress(isFirst ? cells.Start.Row : ReportSheet.HeaderRow, start, cells.End.Row, last);
        }
    }
}
