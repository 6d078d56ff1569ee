using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>The limit of a solve, and what a run has left.</summary>
[TestFixture]
public sealed class SolverOptionsTests
{
    // A run of 10 s; the solve's own limit, the seconds that went by, and what the solve may take.
    [TestCase(null, 4, 6)]
    [TestCase(3, 4, 3)]
    [TestCase(8, 4, 6)]
    [TestCase(3, 9, 1)]
    [TestCase(3, 10, 0)]
    [TestCase(null, 12, 0)]
    public void TimeLimit_OfASolve_IsTheSmallerOfItsOwnAndWhatIsLeft(int? own, int gone, int expected)
    {
        HandClock clock = new();
        RunDeadline deadline = new(TimeSpan.FromSeconds(10), clock);
        SolverOptions options = new() { TimeLimit = own is { } seconds ? TimeSpan.FromSeconds(seconds) : null, Deadline = deadline };

        clock.Seconds = gone;

        Assert.That(options.TimeLimit, Is.EqualTo(TimeSpan.FromSeconds(expected)));
        Assert.That(deadline.Left, Is.EqualTo(TimeSpan.FromSeconds(Math.Max(0, 10 - gone))));
        Assert.That(deadline.IsOver, Is.EqualTo(gone >= 10));
        Assert.That(options.Unlimited().TimeLimit, Is.Null);
    }

    [Test]
    public void TimeLimit_WithoutADeadline_IsTheSolvesOwn()
    {
        Assert.That(new SolverOptions { TimeLimit = TimeSpan.FromSeconds(3) }.TimeLimit, Is.EqualTo(TimeSpan.FromSeconds(3)));
        Assert.That(new SolverOptions().TimeLimit, Is.Null);
    }

    private sealed class HandClock : TimeProvider
    {
        internal int Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
