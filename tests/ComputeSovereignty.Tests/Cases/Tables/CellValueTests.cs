using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

[TestFixture]
public sealed class CellValueTests
{
    [TestCase("50000.0", CellKind.Number, 50000)]
    [TestCase("-.5", CellKind.Number, -0.5)]
    [TestCase("1e3", CellKind.Number, 1000)]
    [TestCase("TRUE", CellKind.Truth, 1)]
    [TestCase("true", CellKind.Text, 0)]
    [TestCase("1,000", CellKind.Text, 0)]
    [TestCase("0x10", CellKind.Text, 0)]
    [TestCase("NaN", CellKind.Text, 0)]
    [TestCase("Infinity", CellKind.Text, 0)]
    [TestCase("1e999", CellKind.Text, 0)]
    [TestCase("2026-07", CellKind.Text, 0)]
    [TestCase(" 5", CellKind.Text, 0)]
    [TestCase("  ", CellKind.Blank, 0)]
    [TestCase("", CellKind.Blank, 0)]
    [TestCase("#DIV/0!", CellKind.Error, 0)]
    public void Text_Interpreted_HasKindAndNumber(string text, CellKind kind, double number)
    {
        CellValue value = CellValue.Interpret(text);

        Assert.That((value.Kind, value.Number), Is.EqualTo((kind, number)));
        Assert.That(value.Text, Is.EqualTo(string.IsNullOrWhiteSpace(text) ? string.Empty : text));
    }

    [FsCheck.NUnit.Property]
    public void Numeral_OfANumber_ReadsBackTheSame(double number)
    {
        if (double.IsFinite(number))
        {
            Assert.That(CellValue.TryNumeral(CellValue.Numeral(number), out double back), Is.True);
            Assert.That(back, Is.EqualTo(number));
        }
    }

    [TestCase(2e12, "2000000000000")]
    [TestCase(1e20, "100000000000000000000")]
    [TestCase(0.00001, "0.00001")]
    [TestCase(1.5e-9, "1.5E-09")]
    public void Numeral_IsPlainWhereItIsShort(double number, string text) => Assert.That(CellValue.Numeral(number), Is.EqualTo(text));

    [TestCase(1, "A")]
    [TestCase(26, "Z")]
    [TestCase(27, "AA")]
    [TestCase(702, "ZZ")]
    [TestCase(703, "AAA")]
    public void Column_HasItsLetters(int column, string name) => Assert.That(TableCell.ColumnName(column), Is.EqualTo(name));
}
