using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>On which sources findings about the baseline rest.</summary>
[TestFixture]
public sealed class FigureSourcesTests
{
    private static readonly FigureSources Sources = new(new ParameterCatalog(WholeCase.Tables));

    [TestCase(SupplyStage.Hbm, "D104")]
    [TestCase(SupplyStage.Logic, "D068")]
    [TestCase(SupplyStage.Packaging, "D128")]
    [TestCase(SupplyStage.Money, "D275B")]
    public void Stage_CitesTheRowsThatLimitIt(SupplyStage stage, string id) => Assert.That(Sources.Of(stage).Split(' '), Does.Contain(id));

    [Test]
    public void Stage_CitesNoOtherStagesRows() => Assert.That(Sources.Of(SupplyStage.Hbm).Split(' '), Does.Not.Contain("D275B"));

    [Test]
    public void Year_CitesItsTarget() => Assert.That(Sources.Of(2028), Is.EqualTo("A002 D003"));

    [Test]
    public void Changes_CiteTheFiguresThatTheyMove() => Assert.That(Sources.Of([StackCase.Change("HbmLines[XMC].* *= 1.5")]), Is.EqualTo("D122"));
}
