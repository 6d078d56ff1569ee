using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>From rows of the sheet to changes of the case, and the correlations between them.</summary>
[TestFixture]
public sealed class UncertaintyModelTests
{
    [Test]
    public void Changes_OfADraw_AreThoseOfTheSheetInItsOrder()
    {
        UncertaintyModel model = new([Row("A[x].Y", ChangeOperation.Scale), Row("B[*].2027", ChangeOperation.ShiftMonths), Row("C[x/y].Z", ChangeOperation.Set), Row("D[x].Z", ChangeOperation.Add)]);

        Assert.That(model.Changes([1.5, -3, 0.25, 7]).Select(static c => $"{c}"), Is.EqualTo(["A[x].Y *= 1.5", "B[*].2027 shift -3", "C[x/y].Z = 0.25", "D[x].Z += 7"]));
    }

    [Test]
    public void Factors_OfGroupsAndSingles_AreTheIndependentParts()
    {
        UncertaintyModel model = new([Row("A[a].Y"), Row("A[b].Y", group: "g", correlation: 0.5), Row("A[c].Y"), Row("A[d].Y", group: "g", correlation: 0.5), Row("A[e].Y", group: "free")]);

        Assert.That(model.Factors.Select(static f => (f.Name, string.Join(' ', f.Drivers))), Is.EqualTo([("A[a].Y", "0"), ("group g", "1 3"), ("A[c].Y", "2"), ("A[e].Y", "4")]));
    }

    [Test]
    public void Names_OfAnAddressThatStandsTwice_TellThemApart() =>
        Assert.That(
            new UncertaintyModel([Row("A[a].Y", ChangeOperation.Scale), Row("A[a].Y", ChangeOperation.ShiftMonths), Row("A[a].Y", ChangeOperation.ShiftMonths)]).Drivers.Select(static d => d.Name),
            Is.EqualTo(["A[a].Y Scale", "A[a].Y ShiftMonths 2", "A[a].Y ShiftMonths 3"]));

    // Correlation of the normal variables beneath, and Spearman's (6/π)·asin(ρ/2); figures unlike in shape.
    [TestCase(0.6, 0.6, 0.6)]
    [TestCase(0.9, 0.4, 0.6)]
    [TestCase(-0.5, -0.5, -0.5)]
    [TestCase(0.5, -0.5, -0.5)]
    [TestCase(1, 1, 1)]
    [TestCase(0, 0.8, 0)]
    public void Copula_OverManyDraws_GivesTheCorrelationBack(double one, double other, double expected)
    {
        UncertaintyModel model = new([Row("A[a].Y", group: "g", correlation: one, kind: DistributionKind.Normal), Row("A[b].Y"), Row("A[c].Y", group: "g", correlation: other, kind: DistributionKind.LogNormal)]);
        SamplingDesign design = SamplingDesign.Create(SamplingKind.Sobol, 1, 8192);
        double[][] figures = [.. Enumerable.Range(0, 8192).Select(i => model.Draw(design, i))];

        double pearson = MathNet.Numerics.Statistics.Correlation.Pearson(figures.Select(static f => (f[0] - 1) / 0.5), figures.Select(static f => (Math.Log(f[2]) - 1) / 0.5));
        Assert.That(pearson, Is.EqualTo(expected).Within(0.01));
        Assert.That(RankCorrelation.Of([.. figures.Select(static f => f[0])], [.. figures.Select(static f => f[2])])!.Value, Is.EqualTo(6 / Math.PI * Math.Asin(expected / 2)).Within(0.01));
        Assert.That(RankCorrelation.Of([.. figures.Select(static f => f[0])], [.. figures.Select(static f => f[1])])!.Value, Is.Zero.Within(0.01));
    }

    // What is alone keeps its strata; the margins of a group stay what they are.
    [Test]
    public void Draw_OfALatinHypercube_KeepsStrataAndMargins()
    {
        UncertaintyModel model = new([Row("A[a].Y", kind: DistributionKind.Uniform), Row("A[b].Y", group: "g", correlation: 0.7), Row("A[c].Y", group: "g", correlation: 0.7)]);
        SamplingDesign design = SamplingDesign.Create(SamplingKind.LatinHypercube, 1, 2000);
        double[][] figures = [.. Enumerable.Range(0, 2000).Select(i => model.Draw(design, i))];
        Distribution triangular = new(DistributionKind.Triangular, 1, 1.5, 3);

        Assert.That(figures.Select(static f => (int)((f[0] - 1) / 0.5 * 2000)), Is.EquivalentTo(Enumerable.Range(0, 2000)));
        foreach (double level in Quantiles.Levels)
        {
            Assert.That(new Quantiles(figures.Select(static f => f[1])).At(level), Is.EqualTo(triangular.Inverse(level)).Within(0.03));
        }
    }

    [Test]
    public void Model_OfImpossibleCorrelations_IsRefused() =>
        Assert.That(() => new UncertaintyModel([.. "abc".Select(static k => Row($"A[{k}].Y", group: "g", correlation: -0.6))]), Throws.InvalidOperationException.With.Message.Contains("group g"));

    internal static UncertainParameter Row(
        string address, ChangeOperation effect = ChangeOperation.Set, DistributionKind kind = DistributionKind.Triangular, string group = "", double correlation = 0) => new()
        {
            Parameter = ParameterAddress.Parse(address),
            Distribution = kind,
            P1 = 1,
            P2 = kind is DistributionKind.Normal or DistributionKind.LogNormal ? 0.5 : 1.5,
            P3 = 3,
            Effect = effect,
            Group = group,
            Correlation = correlation,
        };
}
