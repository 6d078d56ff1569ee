using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Studies;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>Statistics against figures of tables and of functions with known answers.</summary>
[TestFixture]
public sealed class StatisticsTests
{
    [TestCase(0, 10, 0, 0.27753280)]
    [TestCase(1, 10, 0.01787621, 0.40415003)]
    [TestCase(5, 10, 0.23659309, 0.76340691)]
    [TestCase(10, 10, 0.72246720, 1)]
    [TestCase(3517, 10000, 0.34239972, 0.36111417)]
    public void Wilson_OfCounts_IsAsInTables(int successes, int draws, double low, double high)
    {
        ProbabilityEstimate estimate = ProbabilityEstimate.Wilson(successes, draws);

        Assert.That(estimate.Value, Is.EqualTo((double)successes / draws));
        Assert.That(estimate.Low, Is.EqualTo(low).Within(1e-8));
        Assert.That(estimate.High, Is.EqualTo(high).Within(1e-8));
    }

    [Test]
    public void Wilson_OfNothing_SaysNothing() => Assert.That(ProbabilityEstimate.Wilson(0, 0), Is.EqualTo(new ProbabilityEstimate(double.NaN, 0, 1, 0)));

    // 95 of 100 intervals hold the truth, here of 40 draws at 30 %.
    [Test]
    public void Wilson_OverManySamples_HoldsTheTruthAsOftenAsItSays()
    {
        CounterRandom random = new(5);
        int held = Enumerable.Range(0, 2000).Count(s =>
        {
            ProbabilityEstimate estimate = ProbabilityEstimate.Wilson(Enumerable.Range(0, 40).Count(i => random.Fraction((ulong)i, (uint)s, 0) < 0.3), 40);
            return estimate.Low <= 0.3 && 0.3 <= estimate.High;
        });

        Assert.That(held / 2000d, Is.EqualTo(0.95).Within(0.02));
    }

    [Test]
    public void Quantiles_OfFewValues_AreASpreadsheets()
    {
        Quantiles quantiles = new([4, double.NaN, 1, 3, 2]);

        Assert.That(Quantiles.Levels.Select(l => quantiles.At(l)), Is.EqualTo([1.15, 1.3, 1.75, 2.5, 3.25, 3.7, 3.85]).Within(1e-12));
        Assert.That((quantiles.Count, quantiles.Mean, quantiles.Nearest(0.5), quantiles.Nearest(0.51)), Is.EqualTo((4, 2.5, 2d, 3d)));
    }

    [Test]
    public void Quantiles_OfYearsSomeOfThemNever_StayYears()
    {
        Quantiles quantiles = new([2028, 2029, double.PositiveInfinity, double.PositiveInfinity]);

        Assert.That(new double[] { 0.25, 0.5, 0.75 }.Select(l => quantiles.Nearest(l)), Is.EqualTo([2028, 2029, double.PositiveInfinity]));
        Assert.That(quantiles.At(0.9), Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void Quantiles_OfNothing_AreNone() => Assert.That((new Quantiles([double.NaN]).At(0.5), new Quantiles([]).Nearest(0.5), new Quantiles([]).Mean), Is.EqualTo(((double?)null, (double?)null, (double?)null)));

    // Ranks 1 2 3 4 5 against 2 1 4 3 5: 1 − 6·4/(5·24) = 0.8.
    [Test]
    public void RankCorrelation_OfRanksWorkedByHand_IsTheirs()
    {
        RankCorrelation correlation = RankCorrelation.Of([10, 20, 30, 40, 50], [0.2, 0.1, 4, 3, 500])!;

        Assert.That(correlation.Value, Is.EqualTo(0.8).Within(1e-12));
        Assert.That(correlation.Low, Is.EqualTo(Math.Tanh(Math.Atanh(0.8) - (1.959963985 * Math.Sqrt(1.32 / 2)))).Within(1e-9));
        Assert.That((correlation.Draws, correlation.IsClear), Is.EqualTo((5, false)));
    }

    [Test]
    public void RankCorrelation_OfTiesGapsAndConstants_IsSensible()
    {
        Assert.That(RankCorrelation.Of([1, 2, 3, 4, 5], [0, 0, double.NaN, 1, 1])!.Value, Is.EqualTo(0.8944271909999159).Within(1e-12));
        Assert.That(RankCorrelation.Of([1, 2, 3, 4], [7, 7, 7, 7]), Is.Null);
        Assert.That(RankCorrelation.Of([1, 2, 3], [1, 2, 3]), Is.Null);
        Assert.That(RankCorrelation.Of([1, 2, 3, 4], [-1, -2, -3, -4])!, Is.EqualTo(new RankCorrelation(-1, -1, -1, 4)).Using<RankCorrelation>(static (a, b) => Math.Abs(a.Value - b.Value) < 1e-9));
    }

    // Ishigami's function with a = 7, b = 0.1: S = 0.3139, 0.4424, 0; T = 0.5576, 0.4424, 0.2437 (Saltelli et al., Global Sensitivity Analysis, 2008).
    [Test]
    public void SobolIndices_OfIshigamisFunction_AreTheKnownOnes([Values(SamplingKind.Sobol, SamplingKind.LatinHypercube)] SamplingKind kind)
    {
        SobolIndices indices = Indices(kind, 2048, static x => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0])));
        double[] first = [0.3139, 0.4424, 0];
        double[] total = [0.5576, 0.4424, 0.2437];

        Assert.That(indices.Indices.Select(static i => i.First.Value), Is.EqualTo(first).Within(kind == SamplingKind.Sobol ? 0.02 : 0.06));
        Assert.That(indices.Indices.Select(static i => i.Total.Value), Is.EqualTo(total).Within(kind == SamplingKind.Sobol ? 0.02 : 0.04));
        Assert.That(indices.Indices.Select((i, k) => i.First.Low <= first[k] && first[k] <= i.First.High && i.Total.Low <= total[k] && total[k] <= i.Total.High), Is.All.True);
        Assert.That(indices.IsTooSmall, Is.False);
    }

    [Test]
    public void SobolIndices_OfASmallSample_SayThatItIsTooSmall()
    {
        SobolIndices indices = Indices(SamplingKind.MonteCarlo, 32, static x => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0])));

        Assert.That(indices.IsTooSmall, Is.True);
        Assert.That(indices.DrawsNeeded, Is.GreaterThan(128));
    }

    // 4·x + group: variances 16·v and 2·v·(1 + ρ) of two members that move together.
    [Test]
    public void SobolIndices_OfACorrelatedGroup_AreOneFactors()
    {
        UncertaintyModel model = new([.. "ab".Select(static k => UncertaintyModelTests.Row($"A[{k}].Y", kind: DistributionKind.Normal, group: "g", correlation: 0.5)), UncertaintyModelTests.Row("A[c].Y", kind: DistributionKind.Normal)]);
        SobolIndices indices = Indices(model, SamplingDesign.Create(SamplingKind.Sobol, 3, 2048), 2048, static x => x[0] + x[1] + (4 * x[2]));

        Assert.That(indices.Indices.Select(static i => i.Factor), Is.EqualTo(["group g", "A[c].Y"]));
        Assert.That(indices.Indices.Select(static i => i.First.Value), Is.EqualTo([3 / 19d, 16 / 19d]).Within(0.01));
        Assert.That(indices.Indices.Select(static i => i.Total.Value), Is.EqualTo([3 / 19d, 16 / 19d]).Within(0.01));
    }

    [Test]
    public void SobolIndices_WithFailedDraws_LeaveOutTheirRowsAndSaySo()
    {
        double[] a = [.. Enumerable.Range(0, 20).Select(static i => (double)i)];
        double[] b = [.. a.Select(static v => (v * 7) % 20)];
        a[3] = double.NaN;
        b[4] = double.PositiveInfinity;

        SobolIndices indices = SobolIndices.Of(["x"], a, b, [b], 1)!;

        Assert.That((indices.BaseDraws, indices.Dropped), Is.EqualTo((18, 2)));
        Assert.That(SobolIndices.Of(["x"], [.. a.Select(static _ => 1d)], [.. a.Select(static _ => 1d)], [a], 1), Is.Null, "what does not vary has no drivers");
    }

    private static SobolIndices Indices(SamplingKind kind, int draws, Func<double[], double> function)
    {
        UncertainParameter Angle(string key) => UncertaintyModelTests.Row($"A[{key}].Y", kind: DistributionKind.Uniform) with { P1 = -Math.PI, P2 = Math.PI };
        return Indices(new UncertaintyModel([Angle("a"), Angle("b"), Angle("c")]), SamplingDesign.Create(kind, 7, draws), draws, function);
    }

    private static SobolIndices Indices(UncertaintyModel model, SamplingDesign design, int draws, Func<double[], double> function)
    {
        IndexDesign pairs = new(model, design, draws);
        double[] a = [.. Enumerable.Range(0, draws).Select(i => function(model.Draw(design, i)))];
        double[] b = new double[draws];
        double[][] mixed = [.. model.Factors.Select(_ => new double[draws])];
        for (long draw = 0; draw < pairs.Count; draw++)
        {
            (int place, int? factor) = pairs.Place(draw);
            (factor is { } f ? mixed[f] : b)[place] = function(pairs.Draw(draw));
        }

        return SobolIndices.Of([.. model.Factors.Select(static f => f.Name)], a, b, mixed, 1)!;
    }
}
