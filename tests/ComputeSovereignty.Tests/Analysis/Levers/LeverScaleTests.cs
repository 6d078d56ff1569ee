using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Messages;
using FsCheck;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Levers;

[TestFixture]
public sealed class LeverScaleTests
{
    // 1 − 0.283 is a little more than 0.717, to which three digits round it: a search that goes on while there is something further would never end.
    [Test]
    public void Up_OfTheFurthestChange_IsTheFurthestChange()
    {
        LeverScale scale = new(Raised(0.283), 1);

        Assert.That(scale.Up(scale.Furthest), Is.EqualTo(scale.Furthest));
        Assert.That(scale.Amount(scale.Up(0.717)), Is.EqualTo(1));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool Up_OfAnyChange_GoesOnUntilTheFurthest(PositiveInt from, PositiveInt share)
    {
        double neutral = from.Get % 1000 / 1000.0;
        LeverScale scale = new(Raised(neutral), 1);
        double change = scale.Furthest * ((share.Get % 1000) + 1) / 1000;
        double up = scale.Up(change);
        double next = scale.Up(Math.Min(scale.Furthest, 1.25 * up));
        return up >= change * (1 - 1e-9) && up <= scale.Furthest && (next > up || up.Equals(scale.Furthest));
    }

    private static Lever Raised(double neutral) => new() { Title = Message.Verbatim("A yield"), Move = LeverMove.AtLeast, Addresses = [], Neutral = neutral, Limit = 1, OtherLimit = 0 };
}
