using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>What to write instead of a number as people type it.</summary>
[TestFixture]
public sealed class NumberMeantTests
{
    private static readonly ColumnSchema Number = new("2027", ColumnKind.Number, "wspm", "x");

    [TestCase(60)]
    [TestCase(61)]
    [TestCase(32_767)]
    public void Text_OfAnyLengthInAColumnOfFigures_IsAnErrorAtItsCell(int letters)
    {
        Finding[] errors = [.. new CaseText().Cell("HbmLines", "CXMT", "2028", new string('a', letters)).Read().Errors];

        Assert.That(errors.Select(static e => ($"{e.Place.Sheet}!{e.Place.Cell}", $"{e.Message}")), Is.EqualTo(new[] { ("HbmLines!I2", "CXMT: 2028 is not a number.") }));
    }

    [TestCase("１２００", "Write 1200.")]
    [TestCase("１，２００．５", "Write 1200.5.")]
    [TestCase("120万", "Write 1200000.")]
    [TestCase("1.2亿", "Write 120000000.")]
    [TestCase("3,000万", "Write 30000000.")]
    [TestCase("2万亿", "Write 2000000000000.")]
    [TestCase("\u22125", "Write -5.")]
    [TestCase("（1,200）", "Write -1200.")]
    [TestCase("¥20,000", "Write 20000.")]
    [TestCase("￥20000元", "Write 20000.")]
    [TestCase("CNY 1.5 billion", "Write 1500000000.")]
    [TestCase("20,000", "Write 20000.")]
    [TestCase("20 000", "Write 20000.")]
    [TestCase("20\u202F000", "Write 20000.")]
    [TestCase("20'000", "Write 20000.")]
    [TestCase("20’000.5", "Write 20000.5.")]
    [TestCase("1.234.567", "Write 1234567.")]
    [TestCase("1.234.567,89", "Write 1234567.89.")]
    [TestCase("1,234,567.89", "Write 1234567.89.")]
    [TestCase("12,34,567", "Write 1234567.")]
    [TestCase("1,2345,6789", "Write 123456789.")]
    [TestCase("0,93", "Write 0.93.")]
    [TestCase("3,1000", "Write 31000 or 3.1.")]
    [TestCase("20000 wspm", "Write 20000.")]
    [TestCase("٢٠٢٧", "Write 2027.")]
    [TestCase("12００%", "Write 12.")]
    [TestCase("\u200B1200", "Write 1200.")]
    [TestCase("三万", "Write 30000.")]
    [TestCase("三万五千", "Write 35000.")]
    [TestCase("十二", "Write 12.")]
    [TestCase("一百零五", "Write 105.")]
    [TestCase("两亿三千万", "Write 230000000.")]
    [TestCase("三万五", "")]
    [TestCase("about 5", "")]
    [TestCase("1,23,4", "")]
    [TestCase("1.2.3", "")]
    [TestCase("-", "")]
    public void Number_AsTyped_GetsAProposal(string text, string expected) => Assert.That($"{NumberMeant.Proposal(Number, CellValue.OfText(text))}", Is.EqualTo(expected));

    [TestCase("９７％", "９７％ is not a fraction; write 0.97.")]
    [TestCase("97 %", "97 % is not a fraction; write 0.97.")]
    public void Fraction_AsTyped_GetsAProposal(string text, string expected) =>
        Assert.That($"{NumberMeant.Proposal(Number with { Kind = ColumnKind.Fraction, Unit = string.Empty }, CellValue.OfText(text))}", Is.EqualTo(expected));
}
