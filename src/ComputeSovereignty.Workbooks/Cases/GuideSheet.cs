using ComputeSovereignty.Cases.Tables;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Writes the first sheet: what the workbook is, how to run it, what the colours mean, a linked list of its sheets, and every column explained.</summary>
internal static class GuideSheet
{
    private const int Columns = 6;

    private static readonly double[] Widths = [18, 30, 16, 44, 16, 84];

    private static readonly (string Command, string Does)[] Commands =
    [
        ("sovereignty check CASE", "tells everything that is wrong with this workbook, with sheet and cell"),
        ("sovereignty solve CASE", "plans the domestic-share path and writes the plan workbook"),
        ("sovereignty solve CASE --scenario NAME", "the same under a scenario of sheet Scenarios"),
        ("sovereignty solve CASE --set \"HbmLines[CXMT].* *= 1.5\"", "the same with one figure changed by its address: =, *=, += or shift"),
        ("sovereignty convert CASE FOLDER", "writes this workbook as a folder of CSV files, or a folder as a workbook"),
    ];

    /// <summary>Fills the sheet.</summary>
    /// <param name="guide">The sheet, empty.</param>
    /// <param name="tables">The tables of the workbook.</param>
    internal static void Fill(ExcelWorksheet guide, CaseTables tables)
    {
        guide.View.ShowGridLines = false;
        for (int column = 1; column <= Columns; column++)
        {
            guide.Column(column).Width = Widths[column - 1];
        }

        WorkbookLook.Title(guide.Cells[1, 1], WorkbookWriting.Setting(tables, "Name") is { Length: > 0 } name ? $"{name}: a planning case" : "A planning case");
        guide.Cells[2, 1].Value = WorkbookWriting.Setting(tables, "Description");
        WorkbookLook.Quiet(guide.Cells[3, 1], "Data, scenarios, uncertainty and the sources of every figure. Each sheet but this one holds exactly one table; the planner finds it by its headers.");
        int row = HowToRun(guide, 5);
        row = Colours(guide, row + 1);
        row = Sheets(guide, tables, row + 1);
        ColumnList(guide, tables, row + 1);
        guide.View.FreezePanes(2, 1);
        WorkbookLook.Print(guide, 0);
    }

    private static int HowToRun(ExcelWorksheet guide, int row)
    {
        WorkbookLook.Heading(guide.Cells[row++, 1], "How to run it");
        foreach ((string command, string does) in Commands)
        {
            guide.Cells[row, 1].Value = command;
            guide.Cells[row, 1].Style.Font.Name = "Consolas";
            guide.Cells[row++, 4].Value = does;
        }

        return row;
    }

    private static int Colours(ExcelWorksheet guide, int row)
    {
        WorkbookLook.Heading(guide.Cells[row++, 1], "What the colours mean");
        Key("Input", "a figure to change; a blank one means what its hint says", WorkbookLook.InputGround);
        Key("Reference", "a key of another sheet, or a parameter address: pick from the list", WorkbookLook.ReferenceGround);
        Key("Formula", "a cell that holds a formula: allowed anywhere, its value is used", WorkbookLook.FormulaGround);
        guide.Cells[row, 1].Value = "Bold";
        guide.Cells[row, 1].Style.Font.Bold = true;
        guide.Cells[row++, 2].Value = "the key of a row, by which other sheets and parameter addresses name it";
        return row;

        void Key(string word, string meaning, System.Drawing.Color colour)
        {
            guide.Cells[row, 1].Value = word;
            WorkbookLook.Ground(guide.Cells[row, 1], colour);
            guide.Cells[row++, 2].Value = meaning;
        }
    }

    private static int Sheets(ExcelWorksheet guide, CaseTables tables, int row)
    {
        WorkbookLook.Heading(guide.Cells[row++, 1], "The sheets");
        Headers(guide, row++, "Sheet", "One row is", "Rows");
        foreach (TableSheet sheet in tables.Sheets)
        {
            WorkbookLook.LinkTo(guide.Cells[row, 1], sheet.Name, sheet.Name);
            guide.Cells[row, 2].Value = WorkbookSchema.Find(sheet.Name)?.RowIs ?? "not read by the planner";
            guide.Cells[row, 3].Value = sheet.Rows.Count;
            WorkbookLook.Ruled(guide.Cells[row, 1, row, 3]);
            row++;
        }

        return row;
    }

    private static void ColumnList(ExcelWorksheet guide, CaseTables tables, int row)
    {
        WorkbookLook.Heading(guide.Cells[row++, 1], "Every column, and every setting of Plan");
        Headers(guide, row++, "Sheet", "Column", "Unit", "Allowed", "Blank means", "What it is");
        foreach (SheetSchema schema in tables.Sheets.Select(static s => WorkbookSchema.Find(s.Name)).OfType<SheetSchema>())
        {
            IEnumerable<(string Name, ColumnSchema Column)> columns = schema.Name == WorkbookSchema.Plan
                ? WorkbookSchema.Settings.Select(static s => (s.Name, s))
                : schema.Columns.Select(static c => (c.Name, c)).Concat(schema.Years is { } years ? [(years.Kind == SeriesKind.YearEnd ? "each year, and the one before" : "each year", years.Year)] : []);
            foreach ((string name, ColumnSchema column) in columns)
            {
                object?[] cells = [schema.Name, name, column.Unit, $"{column.Allowed}", column.Blank == BlankMeaning.Missing ? "must be given" : $"{column.BlankText}".Replace("blank: ", string.Empty, StringComparison.Ordinal), column.Description];
                for (int i = 0; i < Columns; i++)
                {
                    guide.Cells[row, i + 1].Value = cells[i];
                    guide.Cells[row, i + 1].Style.WrapText = i >= 3;
                }

                WorkbookLook.Ruled(guide.Cells[row, 1, row, Columns]);
                WorkbookLook.FitHeight(guide, row++, Columns);
            }
        }
    }

    private static void Headers(ExcelWorksheet guide, int row, params string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            guide.Cells[row, i + 1].Value = names[i];
        }

        WorkbookLook.Header(guide.Cells[row, 1, row, names.Length]);
    }
}
