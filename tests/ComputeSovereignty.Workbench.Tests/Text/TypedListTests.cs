using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class TypedListTests
{
    [TestCase("comma", "1, 1.25, 1.5", "1|1.25|1.5")]
    [TestCase("comma", "1,1.25,1.5", "1|1.25|1.5")]
    [TestCase("comma", "1,2,3", "1|2|3")]
    [TestCase("comma", "1 2 3", "1|2|3")]
    [TestCase("comma", "100 200", "100|200")]
    [TestCase("comma", "26,000; 31,000", "26,000|31,000")]
    [TestCase("comma", "26000；31000", "26000|31000")]
    [TestCase("comma", "1，1.5、2", "1|1.5|2")]
    [TestCase("comma", "１，２", "1|2")]
    [TestCase("comma", "80%，90％", "80%|90%")]
    [TestCase("comma", "base, 2028-01", "base|2028-01")]
    [TestCase("comma", "1.5", "1.5")]
    [TestCase("comma", "", "")]
    [TestCase("point", "1,5; 2", "1,5|2")]
    [TestCase("point", "1,5 2", "1,5|2")]
    [TestCase("point", "1, 1,25, 1,5", "1|1,25|1,5")]
    [TestCase("point", "1, 1.25, 1.5", "1|1.25|1.5")]
    [TestCase("space", "26 000; 31 000", "26 000|31 000")]
    public void List_AsTheReaderWritesIt_IsTakenApart(string style, string typed, string values)
    {
        (IReadOnlyList<string> read, string? doubt) = TypedList.Read(typed, NumberStyle.All.Single(s => s.Name == style));

        Assert.That(doubt, Is.Null);
        Assert.That(string.Join('|', read), Is.EqualTo(values));
    }

    [TestCase("comma", "26,000", "26,000")]
    [TestCase("comma", "26,000, 31,000", "26,000")]
    [TestCase("comma", "100,200,300", "100,200,300")]
    [TestCase("comma", "26 000", "26 000")]
    [TestCase("space", "26 000 31 000", "26 000")]
    [TestCase("apostrophe", "26,000", "26,000")]
    public void List_ThatMayBeOneNumberOrSeveral_IsNotGuessed(string style, string typed, string doubt) =>
        Assert.That(TypedList.Read(typed, NumberStyle.All.Single(s => s.Name == style)).Doubt, Is.EqualTo(doubt));
}
