using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases;

[TestFixture]
public sealed class MonthDateTests
{
    [TestCase("2026-01", 2026)]
    [TestCase("2026-07", 2026.5)]
    [TestCase("2028-12", 2028 + (11d / 12))]
    public void TryParse_YearAndMonth_IsItsFirstDay(string text, double years)
    {
        Assert.That(MonthDate.TryParse(text, out MonthDate date), Is.True);
        Assert.That(date.Years, Is.EqualTo(years).Within(1e-12));
        Assert.That(date.ToString(), Is.EqualTo(text));
    }

    [TestCase("2026")]
    [TestCase("2026-13")]
    [TestCase("2026-00")]
    [TestCase("2026-1")]
    [TestCase("07-2026")]
    [TestCase("2026-07-01")]
    [TestCase("July 2026")]
    [TestCase("")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.That(MonthDate.TryParse(text, out _), Is.False);

    [TestCase(-1, "2025-12")]
    [TestCase(12, "2027-01")]
    [TestCase(3.7, "2026-04+0.7")]
    [TestCase(-0.25, "2025-12+0.75")]
    public void Shifted_Months_MovesTheDate(double months, string expected) =>
        Assert.That(new MonthDate(2026, 1).Shifted(months).ToString(), Is.EqualTo(expected));

    [Test]
    public void Compare_EarlierAndLater_AreOrdered()
    {
        MonthDate early = new(2026, 12);
        MonthDate late = new(2027, 1);

        Assert.That(early < late && late > early && early <= late && late >= early, Is.True);
        Assert.That(early > late || late < early || early >= late || late <= early, Is.False);
        Assert.That(early.CompareTo(late), Is.Negative);
        Assert.That(early.Shifted(1), Is.EqualTo(late));
    }
}
