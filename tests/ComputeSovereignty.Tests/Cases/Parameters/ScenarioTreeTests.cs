using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

/// <summary>Scenarios: inheritance, and what is wrong with them, each with its cell.</summary>
[TestFixture]
public sealed class ScenarioTreeTests
{
    private static readonly ScenarioTree Tree = new(CaseReader.Read(CaseText.Unspoilt).Studies.Scenarios);

    private static IEnumerable<string> Names => Tree.Names;

    [Test]
    public void Names_AreThoseOfTheWorkbook_BaseFirst() =>
        Assert.That(Tree.Names, Is.EqualTo(new[] { "Base", "N3-2029", "N3-2028", "N3-2027", "N3-2027-fast", "Fab-expansion", "N2-stalls", "Utilization-relief", "HBM-fast", "HBM-slow", "Tight", "CPU-controls", "Thaw", "Ascend-first", "Involution", "All-breaks" }));

    [TestCaseSource(nameof(Names))]
    public void Scenario_OfTheBaseline_MakesACase(string name) => Assert.That(CaseReader.Read(CaseText.Unspoilt, name, []).Errors, Is.Empty);

    [Test]
    public void Base_IsTheWorkbookAsItStands() => Assert.That(Tree.Apply(CaseText.Unspoilt, "Base").Tables, Is.SameAs(CaseText.Unspoilt));

    [Test]
    public void Scenario_InheritsItsParentsChangesFirst()
    {
        Assert.That(Tree.Lineage("All-breaks"), Is.EqualTo(new[] { "N3-2027", "N3-2027-fast", "All-breaks" }));
        Assert.That(Tree.ChangesOf("All-breaks").Select(static c => c.ToString()), Is.EqualTo(new[]
        {
            "Nodes[N+3].AvailableFrom = 2027-01",
            "Nodes[N+3].LearningRate = 0.7",
            "HbmLines[*].* *= 1.5",
            "Accelerators[*].ProgrammeShare = 0.85",
        }));
        Assert.That(Tree.StepsOf("All-breaks"), Has.Count.EqualTo(2));
    }

    [Test]
    public void Scenario_ThatChangesWhatItsParentChanged_ComesAfter()
    {
        CaseText text = new CaseText().Row("Scenarios", "Later", "N3-2027", "Nodes[N+3].AvailableFrom", "ShiftMonths", "6");

        Assert.That(CaseReader.Read(text.Tables(), "Later", []).Case!.Nodes["N+3"].AvailableFrom, Is.EqualTo(new MonthDate(2027, 7)));
    }

    [Test]
    public void Changes_OfTheCommandLine_ComeAfterTheScenario()
    {
        ParameterChange.TryParse("Nodes[N+3].AvailableFrom = 2029-10", "--set", out ParameterChange? change, out _);

        Assert.That(CaseReader.Read(CaseText.Unspoilt, "N3-2027", [change!]).Case!.Nodes["N+3"].AvailableFrom, Is.EqualTo(new MonthDate(2029, 10)));
    }

    [Test]
    public void Scenario_Unknown_IsAnErrorWithTheNearest()
    {
        CaseReading reading = CaseReader.Read(CaseText.Unspoilt, "Thawe", [], new SourceCell("--scenario", string.Empty, string.Empty));

        Assert.That(reading.Errors.Select(static f => (f.Place.File, $"{f.Message}", $"{f.Suggestion}")), Is.EqualTo(new[] { ("--scenario", "There is no scenario Thawe.", "Did you mean \"Thaw\"?") }));
        Assert.That(reading.Case, Is.Null);
    }

    [Test]
    public void Parent_Unknown_IsAnErrorWithTheNearest() => Told(new CaseText().Row("Scenarios", "New", "HBM-slwo", "HbmLines[*].*", "Scale", "0.5"),
        "case.xlsx, Scenarios!A20: The parent of scenario New does not exist. Found: HBM-slwo.", "Did you mean \"HBM-slow\"?");

    [Test]
    public void Parents_InACircle_AreAnErrorOfEachOfThem() => Told(
        new CaseText().Row("Scenarios", "A", "C", "HbmLines[*].*", "Scale", "0.5").Row("Scenarios", "B", "A", "HbmLines[*].*", "Scale", "0.5").Row("Scenarios", "C", "B", "HbmLines[*].*", "Scale", "0.5"),
        "case.xlsx, Scenarios!A20: Scenario A inherits from itself. Found: A ← C ← B.",
        "Scenarios!A21: Scenario B inherits from itself.",
        "Scenarios!A22: Scenario C inherits from itself.");

    [Test]
    public void Parent_OfTwoRows_MustBeOne() => Told(
        new CaseText().Row("Scenarios", "A", "Thaw", "HbmLines[*].*", "Scale", "0.5").Row("Scenarios", "A", "Tight", "HbmLines[*].*", "Scale", "0.5"),
        "case.xlsx, Scenarios!A21: Scenario A has two parents. Found: Thaw and Tight.");

    [Test]
    public void Parent_Base_IsNone() => Assert.That(new CaseText().Row("Scenarios", "A", "Base", "HbmLines[*].*", "Scale", "0.5").Read().Errors, Is.Empty);

    [Test]
    public void Scenario_CalledBase_IsAnError() => Told(new CaseText().Row("Scenarios", "Base", "", "HbmLines[*].*", "Scale", "0.5"),
        "Scenarios!A20: Base is the base case; a scenario needs another name.");

    [Test]
    public void Address_MatchingNothing_IsAnErrorAtItsCell() => Told(new CaseText().CellAt("Scenarios", 12, "Parameter", "HbmRecipe[*].AvailableFrom"),
        "case.xlsx, Scenarios!C12: There is no sheet HbmRecipe with parameters.", "Did you mean \"HbmRecipes\"?");

    [Test]
    public void Address_Malformed_IsAnErrorAtItsCell() => Told(new CaseText().CellAt("Scenarios", 12, "Parameter", "HbmRecipes.AvailableFrom"),
        "case.xlsx, Scenarios!C12: Scenarios: \"HbmRecipes.AvailableFrom\" is not a parameter address: write Sheet[key].Column, such as Lines[SMIC-N2].2027.");

    [Test]
    public void Value_OutOfRange_IsAnErrorAtItsCell() => Told(new CaseText().CellAt("Scenarios", 16, "Value", "85"),
        "case.xlsx, Scenarios!E16: Accelerators[*].ProgrammeShare = 85 gives Accelerators[Ascend-910B].ProgrammeShare a value it cannot have: ProgrammeShare is out of range. Found: 85.", "85 is not a fraction; write 0.85.");

    [Test]
    public void Value_ThatNamesNothing_IsAnErrorAtItsCell() => Told(new CaseText().CellAt("Scenarios", 15, "Value", "Thwa"),
        "case.xlsx, Scenarios!E15: Plan: Regime \"Thwa\" does not exist on sheet ExportControls. Found: Thwa.");

    [Test]
    public void Scenario_ThatMakesTheCaseWrongElsewhere_IsAnErrorAtItsRow() => Told(new CaseText().Row("Scenarios", "Weak", "", "Plan[CheckpointYear].Value", "Add", "7").Row("Scenarios", "Overload", "", "Lines[HW-N2].OtherGrowth", "Set", "2"),
        "case.xlsx, Scenarios!E20: The checkpoint year is not a year of the plan.",
        "case.xlsx, Scenarios!A21: Scenario Overload makes the case invalid at Lines!");

    private static void Told(CaseText text, params string[] expected)
    {
        string[] errors = [.. text.Read().Errors.Select(static f => f.ToString())];

        foreach (string message in expected)
        {
            Assert.That(errors, Has.Some.Contains(message), string.Join('\n', errors));
        }
    }
}
