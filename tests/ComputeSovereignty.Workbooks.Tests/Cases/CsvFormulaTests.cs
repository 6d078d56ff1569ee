using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

[TestFixture]
public sealed class CsvFormulaTests
{
    [TestCase("=HYPERLINK(\"http://a\",\"b\")", "'=HYPERLINK(\"http://a\",\"b\")")]
    [TestCase("+SUM(A1)", "'+SUM(A1)")]
    [TestCase("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [TestCase("-8% a year", "-8% a year")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("'=a", "''=a")]
    [TestCase("'quoted'", "'quoted'")]
    [TestCase("a=b", "a=b")]
    [TestCase("", "")]
    public void Text_ThatASpreadsheetWouldRun_IsGuarded(string text, string expected)
    {
        Assert.That(CsvFormula.Guarded(text), Is.EqualTo(expected));
        Assert.That(CsvFormula.Bare(expected), Is.EqualTo(text));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool Text_Guarded_ReadsBackTheSame(string? text) => CsvFormula.Bare(CsvFormula.Guarded(text ?? string.Empty)) == (text ?? string.Empty);
}
