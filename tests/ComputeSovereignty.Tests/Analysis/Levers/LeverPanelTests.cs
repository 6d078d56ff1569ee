using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Parameters;
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
            "utilization-of-smic-s-lines", "logic-capacity-on-n-2", "defect-density-of-n-2", "date-of-n-3-for-accelerator-dies", "domestic-hbm-capacity",
            "ramp-of-the-hbm-lines", "the-programme-s-part-of-domestic-accelerators", "the-programme-s-budget-and-yearly-limits", "target-share-of-2028",
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
            Assert.That(lever.Say(lever.Lever.Neutral), Is.EqualTo("as it stands"));
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
    [TestCase("date-of-n-3-for-accelerator-dies", -36.2, -36, "36 months earlier")]
    [TestCase("target-share-of-2028", 0.7, 0.7, "70%")]
    public void Slider_AnyAmount_IsBroughtOntoItsSteps(string key, double asked, double expected, string words)
    {
        PanelLever lever = Panel.Levers.Single(l => l.Key == key);

        Assert.That(lever.Snap(asked), Is.EqualTo(expected));
        Assert.That(lever.Say(lever.Snap(asked)), Is.EqualTo(words));
    }

    [Test]
    public void Slider_SaysWhatTheCaseHasAndItsSources()
    {
        PanelLever lever = Panel.Levers.Single(static l => l.Key == "defect-density-of-n-2");

        Assert.That(lever.BaseWords, Is.EqualTo("0.05 1/cm2 to 0.205 1/cm2"));
        Assert.That(lever.References, Does.Contain("D068"));
    }
}
