using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases;

[TestFixture]
public sealed class PlanningCaseTests
{
    // Half-years: all until April 2026, half until July 2027, then nothing.
    [TestCase("GPU", 0, 0.75)]
    [TestCase("GPU", 1, 0.5)]
    [TestCase("GPU", 2, 0.5)]
    [TestCase("GPU", 3, 0)]
    [TestCase("HBM", 0, 1)]     // the regime does not name it
    [TestCase("", 0, 1)]
    public void Delivered_ChosenRegime_IsAveragedOverThePeriod(string category, int period, double expected) =>
        Assert.That(MiniCase.Case.Delivered(category, period), Is.EqualTo(expected).Within(1e-12));

    // Steps are taken in time, not in the order of the rows; one before the start holds from the start on; two months each of 0.9, 0.3, 0.6: 0.6.
    [Test]
    public void Delivered_ManySteps_TakesThemInTime() =>
        Assert.That(
            Regime(("2026-05", 0.6), ("2019-06", 0.9), ("2026-03", 0.3)).Delivered("GPU", 0),
            Is.EqualTo(0.6).Within(1e-12));

    [Test]
    public void Delivered_StepAtThePeriodsEnd_BelongsToTheNext()
    {
        PlanningCase planningCase = Regime(("2026-07", 0.25));

        Assert.That(planningCase.Delivered("GPU", 0), Is.EqualTo(1));
        Assert.That(planningCase.Delivered("GPU", 1), Is.EqualTo(0.25));
    }

    [Test]
    public void PaidPrice_DomesticOrForeign_HasTheLevyOfForeignOnly()
    {
        PlanningCase planningCase = MiniCase.Case with { Imports = new([MiniCase.AcceleratorChannel, MiniCase.AcceleratorChannel with { Id = "H1-IN", Item = "H1" }]) };

        Assert.That(planningCase.PaidPrice(MiniCase.Away, 2026).Value, Is.EqualTo(0.25).Within(1e-15));
        Assert.That(planningCase.PaidPrice(MiniCase.Home, 2027).Value, Is.EqualTo(0.09).Within(1e-15));
    }

    // A product without a channel, such as one in stock only, has no levy; a channel of the same item but another kind does not count.
    [Test]
    public void PaidPrice_NoChannel_IsThePrice() =>
        Assert.That(
            (MiniCase.Case with { Imports = new([MiniCase.ComponentChannel with { Item = "F1", Levy = 0.4 }]) }).PaidPrice(MiniCase.Away, 2026).Value,
            Is.EqualTo(0.2).Within(1e-15));

    [TestCase(StockKind.Die, "DIE", Origin.Foreign, 30)]
    [TestCase(StockKind.Die, "DIE", Origin.Domestic, 0)]
    [TestCase(StockKind.Hbm, "G", Origin.Domestic, 12)]
    [TestCase(StockKind.Accelerator, "F1", Origin.Foreign, 2)]
    public void OpeningStock_ByKindItemAndOrigin_IsTheStockpileOrNothing(StockKind kind, string item, Origin origin, double expected) =>
        Assert.That(MiniCase.Case.OpeningStock(kind, item, origin), Is.EqualTo(expected));

    [Test]
    public void Catalog_TwoRowsOfOneKey_AreRefused() =>
        Assert.That(() => new Catalog<ProcessNode>([MiniCase.Node, MiniCase.Node with { Class = 5 }]), Throws.ArgumentException);

    [Test]
    public void Catalog_KeysAndOrder_AreKept()
    {
        Catalog<LogicLine> lines = MiniCase.Case.Lines;

        Assert.That(lines.Select(static l => l.Id), Is.EqualTo(["A", "B"]));
        Assert.That(lines["B"], Is.SameAs(lines[1]));
        Assert.That(lines.Contains("C"), Is.False);
        Assert.That(() => lines["C"], Throws.TypeOf<KeyNotFoundException>());
    }

    private static PlanningCase Regime(params (string From, double Share)[] steps) => MiniCase.Case with
    {
        ExportControls =
        [
            .. steps.Select(static s => new ExportControl
            {
                Regime = "Tight",
                Category = "GPU",
                From = MonthDate.TryParse(s.From, out MonthDate from) ? from : throw new ArgumentException(s.From),
                DeliveredShare = s.Share,
            }),
        ],
    };
}
