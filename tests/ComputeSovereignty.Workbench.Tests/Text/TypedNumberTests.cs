using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class TypedNumberTests
{
    [TestCase("comma", "97%", 0.97)]
    [TestCase("comma", "97 %", 0.97)]
    [TestCase("comma", "0.35%", 0.0035)]
    [TestCase("comma", "26,000", 26_000)]
    [TestCase("comma", "2,000,000,000,000", 2e12)]
    [TestCase("comma", "1,234.5", 1234.5)]
    [TestCase("comma", "1.234", 1.234)]
    [TestCase("comma", "26000", 26_000)]
    [TestCase("comma", "1.5e3", 1500)]
    [TestCase("comma", "-1.5E-3", -0.0015)]
    [TestCase("comma", "\u22125", -5)]
    [TestCase("comma", ".5", 0.5)]
    [TestCase("comma", "９７％", 0.97)]
    [TestCase("comma", "２６，０００", 26_000)]
    [TestCase("comma", "百分之97.5", 0.975)]
    [TestCase("point", "26.000", 26_000)]
    [TestCase("point", "1.234,5", 1234.5)]
    [TestCase("point", "0,93", 0.93)]
    [TestCase("point", "0.93", 0.93)]
    [TestCase("point", "0.985", 0.985)]
    [TestCase("point", "97,5%", 0.975)]
    [TestCase("space", "26 000", 26_000)]
    [TestCase("space", "26\u202F000,5", 26_000.5)]
    [TestCase("space", "1,234", 1.234)]
    [TestCase("apostrophe", "26’000.5", 26_000.5)]
    [TestCase("apostrophe", "26'000", 26_000)]
    public void Number_AsTheReaderWritesIt_IsRead(string style, string typed, double number) =>
        Assert.That(TypedNumber.Read(typed, Style(style)).Number, Is.EqualTo(number));

    [TestCase("comma", "1,5")]
    [TestCase("comma", "1,23,456")]
    [TestCase("comma", "26,0000")]
    [TestCase("comma", "012,345")]
    [TestCase("comma", "ninety")]
    [TestCase("comma", "2027-01")]
    [TestCase("comma", "%")]
    [TestCase("comma", "")]
    [TestCase("comma", "1.2.3")]
    [TestCase("comma", "97%%")]
    public void Text_ThatIsNoNumber_IsNone(string style, string typed)
    {
        TypedNumber read = TypedNumber.Read(typed, Style(style));

        Assert.That(read.Number, Is.Null);
        Assert.That(read.Doubt, Is.Null);
    }

    [TestCase("space", "1.234", "1234", "1.234")]
    [TestCase("apostrophe", "26,000", "26000", "26.000")]
    [TestCase("comma", "26.000.", null, null)]
    public void Number_ThatMayBeThousandsOrDecimals_IsNotGuessed(string style, string typed, string? thousands, string? decimals)
    {
        TypedNumber read = TypedNumber.Read(typed, Style(style));

        Assert.That(read.Number, Is.Null);
        Assert.That((read.Doubt?.Thousands, read.Doubt?.Decimals), Is.EqualTo((thousands, decimals)));
    }

    [TestCase("comma", "26000", "26,000", "26000")]
    [TestCase("comma", "999", "999", "999")]
    [TestCase("comma", "-1234567.5", "-1,234,567.5", "-1234567.5")]
    [TestCase("point", "50000.0", "50.000,0", "50000,0")]
    [TestCase("space", "0.93", "0,93", "0,93")]
    [TestCase("comma", "1E-07", "1E-07", "1E-07")]
    public void Number_OfACell_IsGroupedToReadAndUngroupedToType(string style, string numeral, string read, string typed)
    {
        Assert.That(Style(style).Grouped(numeral), Is.EqualTo(read));
        Assert.That(Style(style).Ungrouped(numeral), Is.EqualTo(typed));
        Assert.That(TypedNumber.Read(typed, Style(style)).Number, Is.EqualTo(double.Parse(numeral, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(TypedNumber.Read(read, Style(style)).Number, Is.EqualTo(double.Parse(numeral, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static NumberStyle Style(string name) => NumberStyle.All.Single(s => s.Name == name);
}
