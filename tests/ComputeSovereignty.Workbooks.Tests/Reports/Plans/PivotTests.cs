using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Reports.Plans;

[TestFixture]
public sealed class PivotTests
{
    private static readonly (string Row, string Column, double Value)[] Long = [("2026", "A", 1), ("2027", "B", 5), ("2026", "A", 2), ("2027", "C", 3)];

    [Test]
    public void Of_LongRows_SumsThemAndFillsGapsWithZeros()
    {
        Pivot pivot = Pivot.Of(Message.Verbatim("Year"), ["2026", "2027", "2028"], Long, static r => r.Row, static r => r.Column, static r => r.Value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pivot.Headers.Select(static h => $"{h}"), Is.EqualTo(new[] { "A", "B", "C" }));
            Assert.That(pivot.Rows.Select(static r => r.Values), Is.EqualTo(new[] { new double[] { 3, 0, 0 }, [0, 5, 3], [0, 0, 0] }));
        }
    }

    [Test]
    public void Largest_MoreColumnsThanAsked_SumsTheRest()
    {
        Pivot pivot = Pivot.Of(Message.Verbatim("Year"), ["2026", "2027"], Long, static r => r.Row, static r => r.Column, static r => r.Value).Largest(2, Message.Verbatim("Others"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pivot.Headers.Select(static h => $"{h}"), Is.EqualTo(new[] { "B", "Others" }));
            Assert.That(pivot.Rows.Select(static r => r.Values), Is.EqualTo(new[] { new double[] { 0, 3 }, [5, 3] }));
        }
    }
}
