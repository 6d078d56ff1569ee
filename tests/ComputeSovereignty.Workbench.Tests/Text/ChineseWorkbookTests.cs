using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text.Findings;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>What the editor of tables says of every column of the workbook.</summary>
[TestFixture]
public sealed class ChineseWorkbookTests
{
    private static string Chinese(string text) => FindingWords.Say(text, Speaker.Chinese);

    private static IEnumerable<SheetSchema> Sheets => WorkbookSchema.Sheets;

    [TestCaseSource(nameof(Sheets))]
    public void Column_InChinese_SaysNothingInEnglishButNames(SheetSchema sheet)
    {
        IEnumerable<ColumnSchema> columns = sheet.Columns.Concat(SheetSchema.Trailing).Concat(sheet.Years is { } years ? [years.Year] : []);

        Check([sheet.RowIs, .. columns.SelectMany(static c => (string[])[c.Description, c.Allowed, c.BlankText])]);
    }

    [Test]
    public void Setting_InChinese_SaysNothingInEnglishButNames() => Check(WorkbookSchema.Settings.SelectMany(static c => (string[])[c.Description, c.Allowed, c.BlankText]));

    [TestCase("a key of Accelerators or HbmGrades or Components", "Accelerators、HbmGrades 或 Components 表中的键")]
    [TestCase("Domestic, Foreign", "Domestic, Foreign")]
    [TestCase("a fraction above 0, at most 1", "大于 0 且不超过 1 的比例")]
    [TestCase("a whole number from 1990 to 2200", "1990 至 2200 的整数")]
    public void Allowed_InChinese_KeepsNames(string english, string expected) => Assert.That(Chinese(english), Is.EqualTo(expected));

    private static void Check(IEnumerable<string> texts)
    {
        string[] left = [.. texts.Where(static t => t.Length > 0).Select(Chinese).Where(static t => EnglishLeft.IsIn(EnglishLeft.Without(t, EnglishLeft.Schema)))];

        Assert.That(left, Is.Empty, string.Join('\n', left));
    }
}
