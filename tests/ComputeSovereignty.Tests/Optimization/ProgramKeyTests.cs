using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class ProgramKeyTests
{
    [Test]
    public void Key_SameParts_IsTheSameKey()
    {
        ProgramKey key = new("CPU", "Domestic");

        Assert.That(key, Is.EqualTo(new ProgramKey("CPU").With("Domestic")));
        Assert.That(key.GetHashCode(), Is.EqualTo(new ProgramKey("CPU").With("Domestic").GetHashCode()));
        Assert.That(key, Is.Not.EqualTo(new ProgramKey("Domestic", "CPU")));
    }

    // A name may hold a comma: it stays one part, which no text with commas could tell.
    [Test]
    public void Key_NameWithAComma_IsOnePart()
    {
        ProgramKey name = "Hefei, east";

        Assert.That(name.Parts, Is.EqualTo(new[] { "Hefei, east" }));
        Assert.That(name, Is.Not.EqualTo(new ProgramKey("Hefei", " east")));
    }

    [Test]
    public void Key_NoName_HasNoParts()
    {
        Assert.That((ProgramKey)string.Empty, Is.EqualTo(default(ProgramKey)));
        Assert.That(default(ProgramKey).Parts, Is.Empty);
        Assert.That($"{default(ProgramKey)}", Is.Empty);
    }
}
