using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>The shipped baseline without one row, or with one figure spoilt: what follows is told, and never an exception.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class SpoiltRowTests
{
    private static readonly CaseTables Baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));

    private static IEnumerable<string> Sheets => Baseline.Sheets.Select(static s => s.Name).Where(static n => WorkbookSchema.Find(n) is { IsAddressable: true });

    [TestCaseSource(nameof(Sheets))]
    public void Row_LeftOut_IsReadOrTold(string name)
    {
        TableSheet sheet = Baseline.Find(name)!;
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            int left = row;
            Read(name, sheet.Rows.Where((_, i) => i != left), $"without row {row + 1}");
        }
    }

    [TestCaseSource(nameof(Sheets))]
    public void Row_WithEveryFigureSpoilt_IsTold(string name)
    {
        TableSheet sheet = Baseline.Find(name)!;
        SheetSchema schema = WorkbookSchema.Find(name)!;
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            int spoilt = row;
            Read(name, sheet.Rows.Select((r, i) => i != spoilt ? r : [.. r.Select((c, j) => schema.Find(sheet.Headers[j].Name) is { IsNumeric: true } ? c with { Value = CellValue.OfText("much") } : c)]), $"row {row + 1} spoilt");
        }
    }

    private static void Read(string name, IEnumerable<IReadOnlyList<TableCell>> rows, string what)
    {
        TableSheet sheet = Baseline.Find(name)!;
        TableSheet changed = new(name, sheet.Place, sheet.Headers.Select(static h => h.Cell), rows.Select(static r => r.ToArray()));
        CaseTables tables = new(Baseline.File, Baseline.Sheets.Select(s => s.Name == name ? changed : s));

        Assert.That(() => CaseReader.ReadCase(tables), Throws.Nothing, $"{name} {what}");
    }
}
