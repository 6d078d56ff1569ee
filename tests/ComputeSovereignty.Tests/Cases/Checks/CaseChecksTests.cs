using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>The rules between tables, each broken once.</summary>
[TestFixture]
public sealed class CaseChecksTests
{
    // Other load of SMIC-N2 in 2028Q1: 0.93 · 0.68 · 18000 · 1.25^2.125 = 18290 wspm, 15546 after moving 15 %; 0.97 of 16000 wspm is 15520.
    [Test]
    public void Line_ThatCannotCarryItsOtherLoad_IsAnErrorAtTheCellOfTheYear()
    {
        CaseReading reading = new CaseText().WithoutRows("Scenarios").WithoutRows("IndicatorRules").Cell("Lines", "SMIC-N2", "2027", "16000").Cell("Lines", "SMIC-N2", "2028", "16000").Read();

        Finding error = reading.Errors.Single();
        Assert.That((error.Place.Sheet, error.Place.Cell), Is.EqualTo(("Lines", "N2")));
        Assert.That($"{error.Message}", Is.EqualTo("SMIC-N2 cannot carry its other customers' load in Q1 2028, even after relocating all that can be relocated."));
        Assert.That($"{error.Found}", Is.EqualTo("15,520 wspm usable, 15,546 wspm needed"));
    }

    [Test]
    public void Line_OfANodeThatDoesNotExistYet_NeedsNotCarryItsLoad() =>
        Assert.That(new CaseText().WithoutRows("Scenarios").WithoutRows("IndicatorRules").Cell("Lines", "SMIC-N3", "2028", "0").Read().Errors, Is.Empty);

    [TestCase("Dies", "ASC910", "Width", "900", "C2", "ASC910 is too large for a wafer.")]
    [TestCase("Recipes", "910C", "InterposerArea", "60000", "G3", "The interposer of 910C is too large for a wafer.")]
    [TestCase("Vendors", "OtherDomestic", "MinShare", "0.25", "", "")]
    [TestCase("Vendors", "Huawei", "MinShare", "1", "", "")]
    public void Must_Broken_IsAnError(string sheet, string key, string column, string text, string cell, string message)
    {
        CaseReading reading = new CaseText().Cell(sheet, key, column, text).Read();

        Assert.That(reading.Errors.Select(static f => (f.Place.Cell, $"{f.Message}")), message.Length == 0 ? Is.Empty : Does.Contain((cell, message)));
    }

    [Test]
    public void LeastShares_AboveOne_AreAnError()
    {
        Finding error = new CaseText().Cell("Vendors", "Huawei", "MinShare", "0.8").Cell("Vendors", "OtherDomestic", "MinShare", "0.25").Read().Errors.Single();

        Assert.That((error.Place.Cell, $"{error.Message}", $"{error.Found}"), Is.EqualTo(("E6", "The minimum shares of the vendors sum to more than 1.", "0.8 + 0.25 = 1.05")));
    }

    [TestCase("SMIC-N3", "ASC910", "SMIC-N3 does not make ASC910.")]
    [TestCase("CXMT", "HiBL", "CXMT does not make HiBL.")]
    [TestCase("CXMT", "ASC910", "CXMT does not make ASC910.")]
    public void Wip_OfAnotherLine_IsAnError(string line, string item, string message) =>
        Assert.That(new CaseText().Row("Wip", line, item, "100").Read().Errors.Select(static f => (f.Place.Cell, $"{f.Message}")), Is.EqualTo(new[] { ("B10", message) }));

    [Test]
    public void Grade_ThatNobodyMakes_IsAWarning() => Warns(
        new CaseText().Row("HbmGrades", "HBM4", "48", "2").Cell("Recipes", "960", "HbmGrade", "HBM4"), "Recipes", "E6", "HBM4 is not made, imported or in stock, so 960 cannot be built.");

    [Test]
    public void Die_ThatNobodyMakes_IsAWarning() => Warns(
        new CaseText().Row("Nodes", "N+4", "3", "", "0.6", "0.1", "0", "2026-01", "Seeds", "", "4", "1").Cell("Dies", "ASC960", "Node", "N+4"), "Recipes", "C6", "No line runs N+4, so ASC960 is not made and 960 cannot be built.");

    [Test]
    public void Stock_OfAnotherOriginThanItsVendor_IsAWarning() => Warns(
        new CaseText().Cell("Stockpiles", "Accelerator/H20/Foreign", "Origin", "Domestic"), "Stockpiles", "C4", "H20 counts as Foreign, the origin of its vendor, whatever the stock says.");

    [Test]
    public void Channel_OfADomesticProduct_IsAWarning() => Warns(new CaseText().Cell("Imports", "MI308", "Item", "PPU-810"), "Imports", "C4", "MI308 imports a product of a domestic vendor; it counts as domestic.");

    [Test]
    public void Channel_InAnotherCategoryThanItsProduct_IsAWarning() => Warns(
        new CaseText().Cell("Imports", "MI308", "Category", "CPU"), "Imports", "D4", "MI308 and its product MI308 are in different categories of export controls; that of the channel is used.");

    [Test]
    public void Category_Mistyped_IsAWarning() => Warns(new CaseText().Cell("Imports", "DRAM-imports", "Category", "DRAMs"), "Imports", "D7", "No regime names the category of DRAM-imports, so it is delivered in full.");

    [Test]
    public void Window_ThatNeverOpens_IsAWarning() => Warns(new CaseText().Cell("Projects", "N2-SMIC", "LatestStart", "2026-06"), "Projects", "J2", "N2-SMIC can never be ordered: its LatestStart is before its EarliestStart.");

    [Test]
    public void Recipe_DiscontinuedBeforeItIsAvailable_IsAWarning() => Warns(new CaseText().Cell("Recipes", "960", "DiscontinuedAfter", "2027-01"), "Recipes", "J6", "960 can never be built: it is discontinued before it is available.");

    [Test]
    public void Learning_ThatMakesWorse_IsAWarning()
    {
        Warns(new CaseText().Cell("Nodes", "N+2", "DefectDensityFloor", "0.3"), "Nodes", "E2", "Defect density of N+2 rises with time: its floor is above its current value.");
        Warns(new CaseText().Cell("HbmRecipes", "CXMT/HBM3", "DieYieldCeiling", "0.4"), "HbmRecipes", "E3", "Die yield of CXMT/HBM3 falls with time: its ceiling is below its current value.");
    }

    [Test]
    public void LeastShare_OfAVendorWithoutRecipe_IsAWarning() => Warns(new CaseText().Cell("Vendors", "AMD", "MinShare", "0.1"), "Vendors", "E8", "AMD has a MinShare but no recipe; its share is not required.");

    [Test]
    public void LargestShares_BelowOne_AreAWarning() => Warns(
        new CaseText().Cell("Vendors", "Huawei", "MaxShare", "0.3").Cell("Vendors", "Huawei", "MinShare", ""), "Vendors", "F6", "The maximum shares of the vendors sum to less than 1, so nothing can be built.");

    [Test]
    public void Year_WithoutAWhole_IsAWarning() => Warns(new CaseText().Cell("Targets", "2026", "CommittedTechnologySpend", "0"), "Targets", "C2", "The denominator of 2026 is 0; its target is met trivially.");

    [Test]
    public void Commitments_AboveTheBudget_AreAWarning() => Warns(new CaseText().Cell("Plan", "ProgrammeBudget", "Value", "1.5e12"), "Plan", "B8", "Committed technology spending exceeds the programme budget, so unspent commitments are certain.");

    [Test]
    public void Years_WithUnevenLeadTimes_AreAWarning()
    {
        CaseReading reading = new CaseText().Cell("Plan", "PeriodsPerYear", "Value", "1").Read();

        Finding warning = reading.Warnings.Single();
        Assert.That((warning.Place.Cell, $"{warning.Allowed}"), Is.EqualTo(("B6", "4 or 12 periods a year")));
        Assert.That($"{warning.Found}", Does.StartWith("17 such lead times, of N2-SMIC, N2-HUAWEI, N3-SMIC and others"));
    }

    [Test]
    public void Figures_ThatNothingUses_AreListed()
    {
        CaseReading reading = new CaseText()
                .Row("Nodes", "N+4", "3", "", "0.6", "0.1", "0", "2026-01", "Seeds", "", "4", "1")
                .Row("Dies", "SPARE", "N+2", "10", "10")
                .Row("HbmGrades", "HBM4", "48", "2")
                .Row("HbmLines", "NEW", "", "", "Domestic", "", "0", "0", "0", "0", "0", "0")
                .Row("Vendors", "Intel", "Foreign")
                .Row("Accelerators", "Gaudi", "AMD", "GPU", "1", "1", "1", "1", "", "1", "1", "1", "1", "1")
                .Cell("Imports", "MI308", "2026", "0").Cell("Imports", "MI308", "2027", "0").Cell("Imports", "MI308", "2028", "0").Cell("Imports", "MI308", "2029", "0").Cell("Imports", "MI308", "2030", "0")
                .Cell("Components", "SSD", "Requirement", "0")
                .Row("Hubs", "Lhasa", "", "1.2", "1", "", "0", "0", "0", "0", "0", "0")
                .Cell("Projects", "N2-SMIC", "EarliestStart", "2031-01")
                .Cell("Projects", "HBM-XMC", "LeadTime", "60")
                .Cell("Recipes", "960", "AvailableFrom", "2031-01")
                .Cell("HbmRecipes", "XMC/HBM3", "AvailableFrom", "2031-06")
                .Row("Sources", "Z1", "Never cited", "", "", "Low", "Estimate")
                .Read();

        Assert.That(reading.Notes.Select(static n => $"{n.Place.Sheet}!{n.Place.Cell} {n.Message}"), Is.EquivalentTo(new[]
        {
            "Nodes!A4 No line runs N+4.",
            "Dies!A10 No recipe uses SPARE.",
            "HbmGrades!A6 No recipe uses HBM4.",
            "HbmLines!A5 NEW has no recipe in HbmRecipes and makes nothing.",
            "Vendors!A9 Intel has no product.",
            "Accelerators!A14 Gaudi has no recipe, import channel or stock.",
            "Imports!A4 MI308 has no cap above 0 in any year.",
            "Components!C4 SSD is never needed.",
            "Hubs!A10 Lhasa has no power and no project.",
            "Projects!A2 N2-SMIC cannot be ordered within the plan.",
            "Projects!G6 HBM-XMC comes online after the end of the plan, even if ordered at once.",
            "Recipes!I6 960 becomes available after the end of the plan.",
            "HbmRecipes!J6 XMC/HBM3 becomes available after the end of the plan.",
        }));
        Assert.That(reading.Unused.Select(static n => $"{n.Place.Sheet}!{n.Place.Cell} {n.Message}"), Is.SupersetOf(new[]
        {
            "Sources! No row cites Z1.",
            "Indicators!A9 No rule in IndicatorRules reads Domestic accelerators.",
            "IndicatorRules!A5 Node advance has no observation in Indicators.",
            "Nodes!C3 N+3 becomes available after the end of the plan: its lines, dies and recipes wait for a scenario.",
        }));
        Assert.That(reading.Unused.Select(static n => n.Severity), Is.All.EqualTo(Severity.Note));
    }

    // Nobody waits for a node that no scenario moves: that is more likely a mistake.
    [Test]
    public void Node_ThatNoScenarioMoves_IsANote() =>
        Assert.That(new CaseText().WithoutRows("Scenarios").Cell("IndicatorRules", "Node advance", "Scenario", "").Read().Notes.Select(static n => $"{n.Message}"), Has.One.StartsWith("N+3 becomes available after the end of the plan"));

    [TestCase("accepted", false)]
    [TestCase("accepted: LeadTime, by the ministry", false)]
    [TestCase("accepted: Capex", true)]
    [TestCase("seen", true)]
    public void Note_OfACell_IsQuietOnceAccepted(string note, bool told)
    {
        CaseReading reading = new CaseText().Cell("Projects", "HBM-XMC", "LeadTime", "60").Cell("Projects", "HBM-XMC", "Note", note).Read();

        Assert.That(reading.Notes.Any(static n => $"{n.Message}".StartsWith("HBM-XMC comes online after the end", StringComparison.Ordinal)), Is.EqualTo(told));
    }

    [Test]
    public void Error_IsNeverAccepted() =>
        Assert.That(new CaseText().Cell("Projects", "HBM-XMC", "LeadTime", "-1").Cell("Projects", "HBM-XMC", "Note", "accepted").Read().Errors, Is.Not.Empty);

    [Test]
    public void Warning_OfASetting_IsQuietOnceAccepted()
    {
        CaseText text = new CaseText().Cell("Plan", "PeriodsPerYear", "Value", "1");

        Assert.That(text.Read().Warnings.Select(static w => w.Place.Cell), Is.EqualTo(new[] { "B6" }));
        Assert.That(text.Cell("Plan", "PeriodsPerYear", "Note", "accepted").Read().Warnings, Is.Empty);
    }

    private static void Warns(CaseText text, string sheet, string cell, string message)
    {
        CaseReading reading = text.Read();

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Warnings.Select(static f => (f.Place.Sheet, f.Place.Cell, $"{f.Message}")), Does.Contain((sheet, cell, message)), string.Join('\n', reading.Findings));
    }
}
