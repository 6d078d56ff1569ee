using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Levers;

[TestFixture]
public sealed class LeverPanelTests
{
    private static readonly CaseTables Tables = WholeCase.Tables;
    private static readonly ParameterCatalog Catalog = new(Tables);
    private static readonly LeverPanel Panel = new(CaseReader.ReadCase(Tables).Case!, Catalog);

    [Test]
    public void Panel_OfTheBaseline_HasTheHeadlineLevers() => Assert.That(
        Panel.Levers.Select(static l => l.Key),
        Is.SupersetOf(new[]
        {
            "utilization-of-smic-s-lines", "logic-capacity-on-n-2", "defect-density-of-n-2", "availability-date-of-n-3-for-accelerator-dies", "domestic-hbm-capacity",
            "hbm-line-ramp-up", "share-of-domestic-output-allocated-to-the-programme", "programme-budget-and-annual-spending-limits", "domestic-share-target-for-2028",
        }).And.Unique);

    [Test]
    public void Choices_OfTheBaseline_AreRegimeDefinitionAndOrder() => Assert.That(
        Panel.Choices.Select(static c => $"{c.Address.Key}={c.Base}"),
        Is.EqualTo(new[] { "Regime=Current", "ShareBasis=Value", "ShareScope=Technology", "ShareDenominator=Committed", "ContentRule=Vendor", "Objective=Share" }));

    [Test]
    public void Slider_Neutral_IsOneOfItsAmountsAndChangesNothing()
    {
        foreach (PanelLever lever in Panel.Levers)
        {
            Assert.That(lever.Snap(lever.Lever.Neutral), Is.EqualTo(lever.Lever.Neutral), lever.Key);
            Assert.That(lever.Lever.Changes(lever.Lever.Neutral, Catalog), Is.Empty, lever.Key);
            Assert.That($"{lever.Say(lever.Lever.Neutral)}", Is.EqualTo("base level"));
        }
    }

    [Test]
    public void Slider_AtEitherEnd_GivesValuesThatTheCaseMayHave()
    {
        foreach (PanelLever lever in Panel.Levers)
        {
            foreach (double amount in new[] { lever.Minimum, lever.Maximum })
            {
                TableChange changed = Tables.With(lever.Lever.Changes(lever.Snap(amount), Catalog));
                Assert.That(changed.Findings.Where(static f => f.Severity == ComputeSovereignty.Cases.Severity.Error), Is.Empty, $"{lever.Key} at {amount}");
            }
        }
    }

    [TestCase("logic-capacity-on-n-2", 1.26, 1.25, "× 1.25")]
    [TestCase("logic-capacity-on-n-2", 99, 3, "× 3")]
    [TestCase("availability-date-of-n-3-for-accelerator-dies", -36.2, -36, "36 months earlier")]
    [TestCase("domestic-share-target-for-2028", 0.7, 0.7, "70%")]
    public void Slider_AnyAmount_IsBroughtOntoItsSteps(string key, double asked, double expected, string words)
    {
        PanelLever lever = Panel.Levers.Single(l => l.Key == key);

        Assert.That(lever.Snap(asked), Is.EqualTo(expected));
        Assert.That($"{lever.Say(lever.Snap(asked))}", Is.EqualTo(words));
    }

    // A planner asks what a worse yield would do as well as a better one.
    [Test]
    public void Slider_OfAnyFigureThatCanGoEitherWay_MovesBothWays() => Assert.That(
        Panel.Levers.Where(static l => l.Minimum >= l.Lever.Neutral || l.Maximum <= l.Lever.Neutral).Select(static l => l.Key), Is.Empty);

    [TestCase("hbm-stack-yield", -0.05, "−5 pp", "HbmRecipes[CXMT/HBM3].StackYield = 0.57")]
    [TestCase("hbm-stack-yield", 0.35, "+35 pp", "HbmRecipes[SWAYSURE/HiBL].StackYield = 1")]
    [TestCase("share-of-domestic-output-allocated-to-the-programme", 0.5, "50%", "Accelerators[P800].ProgrammeShare = 0.5")]
    [TestCase("share-of-non-ai-wafers-that-can-be-relocated", -0.1, "−10 pp", "Lines[HW-N2].ReallocatableShare = 0")]
    public void Slider_OfFractions_SetsEqualOnesAndMovesOthersTogether(string key, double amount, string words, string change)
    {
        PanelLever lever = Panel.Levers.Single(l => l.Key == key);

        Assert.That(lever.Snap(amount), Is.EqualTo(amount));
        Assert.That($"{lever.Say(amount)}", Is.EqualTo(words));
        Assert.That(lever.Lever.Changes(amount, Catalog).Select(static c => $"{c}"), Has.Some.EqualTo(change));
    }

    [TestCase("Domestic HBM capacity", "times the base level", 1.5, 1.5)]
    [TestCase("domestic hbm capacity", "times the base level", 1.5, 1.5)]
    [TestCase("国产HBM产能", "times the base level", 1.5, 1.5)]
    [TestCase("hbm-stack-yield", "pp more", 5, 0.05)]
    [TestCase("Share of domestic output allocated to the programme", "%", 70, 0.7)]
    [TestCase("HBM line ramp-up", "months later", -12, -12)]
    [TestCase("Maximum annual growth of vendors", "pp a year more", 20, 0.2)]
    public void Lever_ByItsName_IsStatedAsPeopleStateIt(string name, string unit, double stated, double amount)
    {
        PanelLever lever = Panel.Find(name)!;

        Assert.That($"{lever.StatedIn}", Is.EqualTo(unit));
        Assert.That(lever.Amount(stated), Is.EqualTo(amount));
    }

    [Test]
    public void Slider_SaysWhatTheCaseHasAndItsSources()
    {
        PanelLever lever = Panel.Levers.Single(static l => l.Key == "defect-density-of-n-2");

        Assert.That($"{lever.BaseWords}", Is.EqualTo("0.05 1/cm2 to 0.205 1/cm2"));
        Assert.That(lever.References, Does.Contain("D068"));
    }
}
