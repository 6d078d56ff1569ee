using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Tests.Cases;

/// <summary>The baseline of supply as text that a test can spoil: cells, headers, rows, columns and sheets.</summary>
internal sealed class CaseText
{
    private static readonly CaseTables Baseline = CaseFiles.Read(Folder());

    private readonly List<(string Name, List<List<string>> Records)> sheets =
        [.. Baseline.Sheets.Select(static s => (s.Name, s.Rows.Select(static r => r.Select(static c => c.Value.Text).ToList()).Prepend([.. s.Headers.Select(static h => h.Cell.Value.Text)]).ToList()))];

    /// <summary>Gets the baseline as it stands.</summary>
    internal static CaseTables Unspoilt => Baseline;

    /// <summary>Changes a cell, found by the key of its row.</summary>
    internal CaseText Cell(string sheet, string key, string column, string text)
    {
        List<List<string>> records = Of(sheet);
        records[RowOf(sheet, key)][ColumnOf(records, column)] = text;
        return this;
    }

    /// <summary>Changes a cell of a sheet without keys; the first row below the headers is 2.</summary>
    internal CaseText CellAt(string sheet, int row, string column, string text, bool tolerant = false)
    {
        List<List<string>> records = Of(sheet);
        int index = ColumnOf(records, column);
        if (index >= 0 || !tolerant)
        {
            records[row - 1][index] = text;
        }

        return this;
    }

    internal CaseText Header(string sheet, string column, string text)
    {
        List<List<string>> records = Of(sheet);
        records[0][ColumnOf(records, column)] = text;
        return this;
    }

    internal CaseText Row(string sheet, params string[] cells)
    {
        List<List<string>> records = Of(sheet);
        records.Add([.. cells, .. Enumerable.Repeat(string.Empty, records[0].Count - cells.Length)]);
        return this;
    }

    internal CaseText WithoutRow(string sheet, string key)
    {
        Of(sheet).RemoveAt(RowOf(sheet, key));
        return this;
    }

    internal CaseText WithoutRows(string sheet)
    {
        List<List<string>> records = Of(sheet);
        records.RemoveRange(1, records.Count - 1);
        return this;
    }

    internal CaseText WithoutColumn(string sheet, string column)
    {
        List<List<string>> records = Of(sheet);
        int index = ColumnOf(records, column);
        records.ForEach(r => r.RemoveRange(Math.Max(0, index), index < 0 ? 0 : 1));
        return this;
    }

    internal CaseText Column(string sheet, string header, string text = "")
    {
        foreach ((int index, List<string> record) in Of(sheet).Index())
        {
            record.Add(index == 0 ? header : text);
        }

        return this;
    }

    internal CaseText WithoutSheet(string sheet)
    {
        sheets.RemoveAll(s => s.Name == sheet);
        return this;
    }

    internal CaseText Renamed(string sheet, string name)
    {
        int index = sheets.FindIndex(s => s.Name == sheet);
        sheets[index] = (name, sheets[index].Records);
        return this;
    }

    /// <summary>Makes the tables, of a file called <c>case.xlsx</c>.</summary>
    internal CaseTables Tables() => new("case.xlsx", sheets.Select(static s => Sheet(s.Name, s.Records)));

    /// <summary>Reads the case, with everything beside it.</summary>
    internal CaseReading Read() => CaseReader.Read(Tables());

    private static TableSheet Sheet(string name, List<List<string>> records)
    {
        return new(name, Place(string.Empty), records[0].Select((h, c) => new TableCell(CellValue.OfText(h), At(1, c))), records.Skip(1).Select((r, i) => r.Select((t, c) => new TableCell(CellValue.Interpret(t), At(i + 2, c))).ToArray()));

        SourceCell Place(string cell) => new("case.xlsx", name, cell);
        SourceCell At(int row, int column) => Place(TableCell.Address(row, column + 1));
    }

    private static int ColumnOf(List<List<string>> records, string column) => records[0].FindIndex(h => h == column || h.StartsWith($"{column} [", StringComparison.Ordinal));

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "ComputeSovereignty.Tests", "Data", "supply");
    }

    private List<List<string>> Of(string sheet) => sheets.Find(s => s.Name == sheet).Records;

    private int RowOf(string sheet, string key)
    {
        int parts = key.Split('/').Length;
        return Of(sheet).FindIndex(r => string.Join('/', r.Take(parts)) == key);
    }
}
