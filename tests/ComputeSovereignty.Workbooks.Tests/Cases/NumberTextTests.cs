using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>Numbers and days between their text and the format of a cell.</summary>
[TestFixture]
public sealed class NumberTextTests
{
    [TestCase("50000.0", false, "#,##0.0")]
    [TestCase("50000", false, "#,##0")]
    [TestCase("2026", true, "0")]
    [TestCase("2026.50", true, "0.00")]
    [TestCase("0.1000", false, "#,##0.0000")]
    [TestCase("-0.5", false, "#,##0.0")]
    [TestCase("1E-09", false, "General")]
    [TestCase("007", false, "#,##0")]
    [TestCase("5.", false, "#,##0")]
    [TestCase("+5.0", false, "#,##0")]
    public void Format_ShowsAsManyDecimalsAsTheText(string text, bool isYear, string format) => Assert.That(NumberText.FormatOf(CellValue.Interpret(text), isYear), Is.EqualTo(format));

    [TestCase(50000, "#,##0.0", "50000.0")]
    [TestCase(50000, "#,##0", "50000")]
    [TestCase(0.25, "0.0", "0.25")]
    [TestCase(0.25, "0.00", "0.25")]
    [TestCase(0.25, "0.0000", "0.2500")]
    [TestCase(5, "0.00;-0.0", "5.00")]
    [TestCase(5, "0;0.00", "5")]
    [TestCase(5, "0.0##", "5.0")]
    [TestCase(0.5, "0.00%", "0.5")]
    [TestCase(0.5, "0.00E+00", "0.5")]
    [TestCase(0.5, "# ?/??", "0.5")]
    [TestCase(1e-9, "0.000", "1E-09")]
    [TestCase(5, "", "5")]
    public void Text_HasTheDecimalsOfItsFormatAndAllOfItsOwn(double number, string format, string text) => Assert.That(NumberText.TextOf(number, format), Is.EqualTo(text));

    [TestCase("yyyy-mm", true)]
    [TestCase("D", true)]
    [TestCase("mmm-yy", true)]
    [TestCase("[$-804]yyyy\"年\"", true)]
    [TestCase("0.0", false)]
    [TestCase("General", false)]
    [TestCase("0\"days\"", false)]
    [TestCase("[Red]0", false)]
    [TestCase("[Magenta]0", false)]
    [TestCase("0\\d", false)]
    [TestCase("0_m", false)]
    [TestCase("0*y", false)]
    [TestCase("\\dd", true)]
    [TestCase("\"a\"d", true)]
    [TestCase("[Red]d", true)]
    [TestCase("", false)]
    public void Format_OfDays_HasAYearAMonthOrADayOutsideQuotes(string format, bool isDate) => Assert.That(NumberText.IsDate(format), Is.EqualTo(isDate));

    // As Excel shows it: day 1 is the first of January 1900, and day 60 a 29 February that there was not; days from 1904 are 1,462 fewer.
    [TestCase(61, false, "1900-03")]
    [TestCase(62, false, "1900-03-02")]
    [TestCase(46388, false, "2027-01")]
    [TestCase(46388.5, false, "2027-01-01")]
    [TestCase(44926, true, "2027-01")]
    [TestCase(0, false, "0")]
    [TestCase(0.5, false, "0.5")]
    [TestCase(-5, false, "-5")]
    [TestCase(1, false, "1900-01")]
    [TestCase(2, false, "1900-01-02")]
    [TestCase(59, false, "1900-02-28")]
    [TestCase(0, true, "1904-01")]
    [TestCase(2900000, false, "9839-12-05")]
    [TestCase(2900001, false, "2900001")]
    public void Day_IsItsMonthWhereItIsTheFirst(double serial, bool since1904, string text) => Assert.That(NumberText.DateText(serial, since1904), Is.EqualTo(text));
}
