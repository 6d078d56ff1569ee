using ComputeSovereignty.Analysis.Uncertainty;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>The generator is the published one, and its numbers are spread as they should be.</summary>
[TestFixture]
public sealed class CounterRandomTests
{
    // The known answers of Random123, philox4x32 with 10 rounds: counter, key, result.
    [Test]
    public void Block_OnTheAuthorsVectors_IsTheirs()
    {
        Assert.That(new CounterRandom(0).Block(0, 0, 0, 0), Is.EqualTo((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)));
        Assert.That(new CounterRandom(ulong.MaxValue).Block(~0u, ~0u, ~0u, ~0u), Is.EqualTo((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)));
        Assert.That(new CounterRandom(0x299f31d0a4093822).Block(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u), Is.EqualTo((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)));
    }

    [Test]
    public void Fraction_OverManyDraws_HasTheMomentsOfAUniformOne()
    {
        CounterRandom random = new(7);
        double[] drawn = [.. Enumerable.Range(0, 20_000).Select(i => random.Fraction((ulong)i, 3, 1))];

        Assert.That(drawn.Min(), Is.Positive);
        Assert.That(drawn.Max(), Is.LessThan(1));
        Assert.That(drawn.Average(), Is.EqualTo(0.5).Within(0.01));
        Assert.That(drawn.Average(static u => (u - 0.5) * (u - 0.5)), Is.EqualTo(1 / 12d).Within(0.003));
    }
}
