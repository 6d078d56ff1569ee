using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

[TestFixture]
public sealed class DecisionsTests
{
    [Test]
    public void Columns_OfTheMiniCase_AreNonNegativeAndNamedOnce()
    {
        LinearProgram program = CapacityModel.Formulate(MiniCase.Case).Program;

        Assert.That(program.ColumnLower.ToArray(), Is.All.Zero);
        Assert.That(program.ColumnUpper.ToArray(), Is.All.EqualTo(double.PositiveInfinity));
        Assert.That(program.ColumnNames, Is.Unique);
        Assert.That(program.RowNames, Is.Unique);
    }

    // The sums are whole, and with them their differences, the orders; conversions never are.
    [TestCase(true, 4)]
    [TestCase(false, 0)]
    public void Ordered_ModulesWhole_AreTheOnlyWholeColumns(bool whole, int expected)
    {
        LinearProgram program = CapacityModel.Formulate(MiniCase.Case with { Settings = MiniCase.Settings with { IntegerModules = whole } }).Program;
        string[] names = [.. program.IsInteger.ToArray().Index().Where(static c => c.Item).Select(c => program.ColumnNames[c.Index])];

        Assert.That(names, Has.Length.EqualTo(expected).And.All.StartsWith("ordered("));
        Assert.That(program.HasIntegers, Is.EqualTo(whole));
    }

    [Test]
    public void Starts_DieOfAnotherNode_HaveNoColumn()
    {
        PlanningCase planningCase = MiniCase.Case with
        {
            Nodes = new([MiniCase.Node, MiniCase.Node with { Id = "N5" }]),
            Lines = new([MiniCase.LineA, MiniCase.LineB with { Node = "N5" }]),
            Dies = new([MiniCase.Die, MiniCase.Die with { Id = "D5", Node = "N5" }]),
            Recipes = new([MiniCase.Recipe, MiniCase.Recipe with { Id = "R5", Die = "D5" }]),
        };

        Assert.That(
            new Decisions(new ProgramBuilder(), planningCase).Starts.Keys.Select(static k => (k.Line, k.Die)).Distinct(),
            Is.EquivalentTo([("A", "DIE"), ("B", "D5")]));
    }

    [Test]
    public void Starts_NodeNotYetOpen_HaveNoColumn()
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case with { Nodes = new([MiniCase.Node with { AvailableFrom = new MonthDate(2026, 12) }]) });

        Assert.That(decisions.Starts.Keys.Where(static k => k.Line == "A").Select(static k => k.Period), Is.EqualTo([1, 2, 3]));
        Assert.That(decisions.Reallocated.Keys.Select(static k => k.Period), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void HbmStarts_RecipeNotYetOpen_HaveNoColumn()
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case with { HbmRecipes = new([MiniCase.HbmRecipe with { AvailableFrom = new MonthDate(2027, 1) }]) });

        Assert.That(decisions.HbmStarts.Keys.Select(static k => k.Period), Is.EqualTo([2, 3]));
    }

    [Test]
    public void Assembled_RecipeDiscontinued_HasNoColumn()
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case with { Recipes = new([MiniCase.Recipe with { DiscontinuedAfter = new MonthDate(2026, 12) }]) });

        Assert.That(decisions.Assembled.Keys.Select(static k => k.Period), Is.EqualTo([0, 1]));
    }

    [Test]
    public void Orders_OutsideTheWindow_HaveNoColumn()
    {
        PlanningCase planningCase = MiniCase.Case with
        {
            Projects = new([MiniCase.Project with { EarliestStart = new MonthDate(2026, 6), LatestStart = new MonthDate(2027, 1) }]),
            Conversions = new([MiniCase.Conversion with { EarliestStart = new MonthDate(2027, 2) }]),
        };
        Decisions decisions = new(new ProgramBuilder(), planningCase);

        Assert.That(decisions.Modules.Keys.Select(static k => k.Period), Is.EqualTo([1, 2]));
        Assert.That(decisions.Ordered.Keys, Is.EqualTo(decisions.Modules.Keys));
        Assert.That(decisions.Conversions.Keys.Select(static k => k.Period), Is.EqualTo([3]));
        Assert.That(decisions.Converted.Keys, Is.EqualTo(decisions.Conversions.Keys));
    }

    // A foreign stack can come from a stockpile, a foreign line or a channel; each alone opens the origin.
    [TestCase(false, false, false, 4)]
    [TestCase(true, false, false, 8)]
    [TestCase(false, true, false, 8)]
    [TestCase(false, false, true, 8)]
    public void StacksUsed_ForeignSource_OpensTheOrigin(bool stockpile, bool line, bool channel, int expected)
    {
        PlanningCase planningCase = MiniCase.Case with
        {
            Stockpiles = stockpile ? new([new Stockpile { Kind = StockKind.Hbm, Item = "G", Origin = Origin.Foreign, Thousands = 1 }]) : new([]),
            HbmLines = new([MiniCase.HbmLine with { Origin = line ? Origin.Foreign : Origin.Domestic }]),
            Imports = channel ? new([MiniCase.StackChannel]) : new([]),
        };

        Assert.That(new Decisions(new ProgramBuilder(), planningCase).StacksUsed, Has.Count.EqualTo(expected));
    }
}
