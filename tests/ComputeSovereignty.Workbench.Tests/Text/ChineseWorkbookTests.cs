using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>What the editor of tables says of every column of the workbook.</summary>
[TestFixture]
public sealed class ChineseWorkbookTests
{
    private static IEnumerable<SheetSchema> Sheets => WorkbookSchema.Sheets;

    [TestCaseSource(nameof(Sheets))]
    public void Column_InChinese_SaysNothingInEnglishButNames(SheetSchema sheet)
    {
        IEnumerable<ColumnSchema> columns = sheet.Columns.Concat(SheetSchema.Trailing).Concat(sheet.Years is { } years ? [years.Year] : []);

        Check(columns.SelectMany(Said).Append(WorkbookWords.Say(sheet.RowIs, Speaker.Chinese)));
    }

    [Test]
    public void Setting_InChinese_SaysNothingInEnglishButNames() => Check(WorkbookSchema.Settings.SelectMany(Said));

    private static string[] Said(ColumnSchema column) => [WorkbookWords.Say(column.Description, Speaker.Chinese), Speaker.Chinese.Say(column.Allowed), Speaker.Chinese.Say(column.BlankText)];

    private static void Check(IEnumerable<string> texts)
    {
        string[] left = [.. texts.Where(static t => EnglishLeft.IsIn(EnglishLeft.Without(t, EnglishLeft.Schema)))];

        Assert.That(left, Is.Empty, string.Join('\n', left));
    }
}
