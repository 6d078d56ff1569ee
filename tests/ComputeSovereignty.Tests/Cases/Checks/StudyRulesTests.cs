using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>What uncertain parameters and indicator rules name must exist.</summary>
[TestFixture]
public sealed class StudyRulesTests
{
    [Test]
    public void Rule_WithAnUnknownScenario_IsAnErrorAtItsCell() => Errs(new CaseText().CellAt("IndicatorRules", 3, "Scenario", "HBM-fats"),
        "case.xlsx, IndicatorRules!G3: The scenario of the rule on Ascend shipments does not exist. Found: HBM-fats.", "Did you mean \"HBM-fast\"?");

    // The cell itself says what is wrong; the scenarios, draws and rules that name it do not repeat it.
    [Test]
    public void CellThatIsWrong_IsSaidOnceAtItself()
    {
        CaseReading reading = new CaseText().CellAt("Accelerators", 2, "ProgrammeShare", "much").Read();

        Assert.That(reading.Errors.Select(static f => f.Place.Sheet).Distinct(), Is.EqualTo(new[] { "Accelerators" }));
    }

    [Test]
    public void Share_OfAFewUnits_MayBePercentOrTenths() => Errs(new CaseText().CellAt("Targets", 2, "DomesticShare", "8"), "8 is not a fraction; write 0.08 for 8%, or 0.8 for 80%.");

    [Test]
    public void Rule_TrackingNothing_IsAnErrorAtItsCell() => Errs(new CaseText().CellAt("IndicatorRules", 3, "Tracks", "Vendors[Huwaei].Shipments"),
        "case.xlsx, IndicatorRules!B3: No row of Vendors has the key Huwaei.", "Did you mean \"Huawei\"?");

    [Test]
    public void Rule_TrackingHalfAnAddress_IsAnError() => Errs(new CaseText().CellAt("IndicatorRules", 3, "Tracks", "Vendors[Huawei.Shipments"),
        "case.xlsx, IndicatorRules!B3: This is neither a result nor a parameter address.");

    [Test]
    public void Rule_TrackingAResult_IsRead() => Assert.That(new CaseText().CellAt("IndicatorRules", 3, "Tracks", "valueTechnologyCommittedVendor").Read().Studies.IndicatorRules[1].Parameter, Is.Null);

    [Test]
    public void Uncertain_ParameterThatDoesNotExist_IsAnError() => Errs(new CaseText().CellAt("Uncertainty", 4, "Parameter", "Lines[SMIC-N4].*"),
        "case.xlsx, Uncertainty!A4: No row of Lines has the key SMIC-N4.", "Did you mean \"SMIC-N2\"?");

    [Test]
    public void Uncertain_EffectThatCannotBe_IsAnError() => Errs(new CaseText().CellAt("Uncertainty", 2, "Effect", "ShiftMonths"),
        "only months and whole year-end series can be shifted.");

    [TestCase("Triangular", "0.3", "0.2", "0.4", "least, likeliest, greatest, in this order")]
    [TestCase("Pert", "0.3", "0.3", "0.3", "least, likeliest, greatest, in this order")]
    [TestCase("Triangular", "0.1", "0.2", "", "least, likeliest, greatest, in this order")]
    [TestCase("Uniform", "0.3", "0.2", "", "least, greatest")]
    [TestCase("Normal", "0.3", "-0.1", "", "mean, standard deviation of 0 or more")]
    [TestCase("Beta", "0", "1", "", "two positive shapes and, if given, a positive scale")]
    public void Distribution_WithFiguresThatDoNotFit_IsAnError(string distribution, string p1, string p2, string p3, string allowed)
    {
        CaseReading reading = new CaseText().CellAt("Uncertainty", 2, "Distribution", distribution).CellAt("Uncertainty", 2, "P1", p1).CellAt("Uncertainty", 2, "P2", p2).CellAt("Uncertainty", 2, "P3", p3).Read();

        Assert.That(reading.Errors.Select(static f => (f.Place.Cell, $"{f.Allowed}")), Is.EqualTo(new[] { ("C2", allowed) }));
    }

    [Test]
    public void Distribution_WhoseEndIsNotAllowed_IsAWarning()
    {
        CaseReading reading = new CaseText().CellAt("Uncertainty", 16, "P3", "1.2").Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Warnings.First().ToString(), Does.StartWith("case.xlsx, Uncertainty!A16: Accelerators[*].ProgrammeShare = 1.2 gives Accelerators[Ascend-910B].ProgrammeShare a value it cannot have: ProgrammeShare is out of range."));
    }

    private static void Errs(CaseText text, params string[] expected)
    {
        string errors = string.Join('\n', text.Read().Errors);
        foreach (string message in expected)
        {
            Assert.That(errors, Does.Contain(message));
        }
    }
}
