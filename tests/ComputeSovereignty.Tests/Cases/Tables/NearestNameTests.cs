using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

[TestFixture]
public sealed class NearestNameTests
{
    [TestCase("CXTM", "CXMT")]
    [TestCase("cxmt", "CXMT")]
    [TestCase("SMIC N2", "SMIC-N2")]
    [TestCase("SwaySuer", "SWAYSURE")]
    [TestCase("SMICN3", "SMIC-N3")]
    [TestCase("Intel", null)]
    public void Name_Mistyped_FindsTheNearest(string name, string? nearest) =>
        Assert.That(NearestName.Of(name, ["CXMT", "XMC", "SWAYSURE", "SMIC-N2", "SMIC-N3"]), Is.EqualTo(nearest));

    [TestCase("", "abc", 3)]
    [TestCase("abc", "abc", 0)]
    [TestCase("abcd", "acbd", 1)]
    [TestCase("kitten", "sitting", 3)]
    public void Distance_CountsEdits(string left, string right, int edits)
    {
        Assert.That(NearestName.Distance(left, right), Is.EqualTo(edits));
        Assert.That(NearestName.Distance(right, left), Is.EqualTo(edits));
    }
}
