using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks;

/// <summary>Cases on disk: a workbook, a folder of CSV files, or a zip archive of them.</summary>
public static class CaseFiles
{
    /// <summary>Reads a case. Nothing that a file may hold makes this throw: what is wrong is a finding of the tables.</summary>
    /// <param name="path">A workbook (.xlsx), a folder of CSV files, or a .zip of them.</param>
    public static CaseTables Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return Unreadable(path, "There is no such file or folder.");
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*.csv").Order(StringComparer.Ordinal)];
        return files.Length == 0 ? Unreadable(path, "The folder holds no CSV files.")
            : CsvCase.Read(path, files.Select(static f => (Path.GetFileName(f), File.ReadAllBytes(f))));
    }

    private static CaseTables Unreadable(string path, string message) =>
        new(path, [], [new Finding(Severity.Error, new(path, string.Empty, string.Empty), message)]);
}
