using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Messages;
using FsCheck.Fluent;
using NUnit.Framework;
using Property = FsCheck.Property;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>What each design promises of its points.</summary>
[TestFixture]
public sealed class SamplingDesignTests
{
    // The first points of the sequence in three dimensions, as Joe and Kuo print them.
    private static readonly double[][] Published =
    [
        [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];

    [FsCheck.NUnit.Property]
    public Property LatinHypercube_InEachDimension_HasOneDrawAStratum(ushort draws, byte dimension, ushort seed)
    {
        int n = 1 + (draws % 300);
        LatinHypercube design = new(seed, n);
        int[] strata = [.. Enumerable.Range(0, n).Select(i => (int)(design.Coordinate(i, dimension) * n))];
        return strata.Order().SequenceEqual(Enumerable.Range(0, n)).ToProperty();
    }

    [Test]
    public void LatinHypercube_OverSeeds_PutsAnyDrawInAnyStratum()
    {
        int[] hits = new int[7];
        for (ulong seed = 0; seed < 7000; seed++)
        {
            hits[(int)(new LatinHypercube(seed, 7).Coordinate(2, 1) * 7)]++;
        }

        Assert.That(hits, Is.All.EqualTo(1000).Within(130), "four standard deviations");
    }

    [Test]
    public void LatinHypercube_OfTwoDimensions_HasNoCorrelation()
    {
        LatinHypercube design = new(11, 5000);
        double product = Enumerable.Range(0, 5000).Average(i => (design.Coordinate(i, 0) - 0.5) * (design.Coordinate(i, 1) - 0.5));

        Assert.That(12 * product, Is.Zero.Within(0.06));
    }

    [Test]
    public void Sobol_Unscrambled_BeginsAsPublished() =>
        Assert.That(Published.Select((_, i) => Enumerable.Range(0, 3).Select(d => new SobolSequence(null).Coordinate(i, d))), Is.EqualTo(Published));

    // Computed by SciPy 1.10 from all of Joe and Kuo's numbers.
    [TestCase(5, 7, 0.375)]
    [TestCase(100, 16, 0.6796875)]
    [TestCase(1000, 33, 0.5927734375)]
    [TestCase(4095, 511, 0.914794921875)]
    [TestCase(777, 1023, 0.4521484375)]
    [TestCase(4095, 1023, 0.354736328125)]
    public void Sobol_InAnyDimension_IsAnothersToo(int draw, int dimension, double expected) =>
        Assert.That(new SobolSequence(null).Coordinate(draw, dimension), Is.EqualTo(expected));

    [Test]
    public void Sobol_Scrambled_KeepsOneDrawAStratumInEveryDimension([Values(1ul, 99ul)] ulong seed, [Values(0, 1, 40, 1023)] int dimension)
    {
        SobolSequence design = new(seed);

        Assert.That(Enumerable.Range(0, 256).Select(i => (int)(design.Coordinate(i, dimension) * 256)).Order(), Is.EqualTo(Enumerable.Range(0, 256)));
    }

    // The first two dimensions are a (0, m, 2)-net: of 64 draws, one in each of 8 × 8 squares.
    [Test]
    public void Sobol_Scrambled_KeepsTheNetOfTwoDimensions()
    {
        SobolSequence design = new(5);

        Assert.That(Enumerable.Range(0, 64).Select(i => (8 * (int)(design.Coordinate(i, 0) * 8)) + (int)(design.Coordinate(i, 1) * 8)), Is.EquivalentTo(Enumerable.Range(0, 64)));
    }

    [Test]
    public void Sobol_BeyondItsNumbers_IsRefused() => Assert.That(() => new SobolSequence(1).Coordinate(0, 1024), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("Latin hypercube"));

    [Test]
    public void LongerRun_OfAnExtensibleDesign_BeginsWithTheShorterOne([Values] SamplingKind kind)
    {
        SamplingDesign brief = SamplingDesign.Create(kind, 3, 100);
        SamplingDesign lengthy = SamplingDesign.Create(kind, 3, 1000);
        bool same = Enumerable.Range(0, 100).All(i => brief.Coordinate(i, 4) == lengthy.Coordinate(i, 4));

        Assert.That(same, Is.EqualTo(brief.IsExtensible));
        Assert.That(brief.IsExtensible, Is.EqualTo(kind != SamplingKind.LatinHypercube));
    }

    [Test]
    public void Seed_OfAnyDesign_MakesOtherDraws([Values] SamplingKind kind) =>
        Assert.That(SamplingDesign.Create(kind, 1, 10).Coordinate(4, 0), Is.Not.EqualTo(SamplingDesign.Create(kind, 2, 10).Coordinate(4, 0)));

    [TestCase("lhs", SamplingKind.LatinHypercube)]
    [TestCase("MC", SamplingKind.MonteCarlo)]
    [TestCase("Sobol", SamplingKind.Sobol)]
    public void TryParse_OfAName_GivesTheDesign(string text, SamplingKind expected)
    {
        Assert.That(SamplingDesign.TryParse(text, out SamplingKind kind, out _), Is.True);
        Assert.That(kind, Is.EqualTo(expected));
    }

    [Test]
    public void TryParse_OfAMisspeltName_SaysWhatMayBeMeant()
    {
        Assert.That(SamplingDesign.TryParse("sobel", out _, out Message suggestion), Is.False);
        Assert.That($"{suggestion}", Does.Contain("sobol"));
    }
}
