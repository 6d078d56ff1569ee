using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

[TestFixture]
public sealed class SourceDateTests
{
    [Test]
    public void Clock_WithSeconds_StandsStillThere()
    {
        TimeProvider clock = SourceDate.Clock("1767225600");

        Assert.That(clock.GetUtcNow(), Is.EqualTo(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.That(clock.GetElapsedTime(clock.GetTimestamp()), Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("tomorrow")]
    [TestCase("-5")]
    [TestCase("99999999999999")]
    public void Clock_WithoutSeconds_IsTheSystems(string? seconds) => Assert.That(SourceDate.Clock(seconds), Is.SameAs(TimeProvider.System));
}
