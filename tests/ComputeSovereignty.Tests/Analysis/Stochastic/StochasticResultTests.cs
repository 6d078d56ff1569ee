using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Stochastic;

/// <summary>Orders placed before the world is known. The textbook's values of information are held to in the tests of the engines.</summary>
[TestFixture]
public sealed class StochasticResultTests
{
    // Industry can pay for little, so that orders of memory, logic and packaging compete, and each world wants others.
    private static readonly Lazy<CaseVariants> Tight = new(static () => new(
        StackCase.BaselineTables().With(new[] { "Plan[PeriodsPerYear].Value = 1", "Plan[IndustryFund].Value = 8000000000", "Plan[IntegerModules].Value = FALSE" }.Select(StackCase.Change)).Tables,
        SolverCatalog.Linear(),
        SolverCatalog.Integer(),
        new SolverOptions(),
        relax: true));

    private static readonly StochasticResult Plan = Of(Tight.Value, 5, ("As it is", 0.2, []), ("CXMT fails", 0.4, ["HbmRecipes[CXMT/*].StackYield *= 0.3"]), ("The others fail", 0.4, ["HbmRecipes[XMC/*].StackYield *= 0.3", "HbmRecipes[SWAYSURE/*].StackYield *= 0.3"]));

    [Test]
    public void Values_OfInformation_AreOrdered()
    {
        Assert.That(Plan.Message.IsEmpty, Is.True);
        Assert.That(Plan.PerfectInformation, Is.GreaterThanOrEqualTo(-1e-6));
        Assert.That(Plan.StochasticSolution, Is.GreaterThanOrEqualTo(-1e-6));
        Assert.That(Plan.PerfectInformation + Plan.StochasticSolution, Is.GreaterThan(1e-4), "orders compete, so that something is at stake");
        Assert.That(Plan.Worlds, Is.All.Matches<WorldOutcome>(static w => w.RobustRegret >= -1e-6 && w.DeterministicRegret >= -1e-6));
    }

    // What the joint program promises is what the worlds, each solved by itself with the orders fixed, give.
    [Test]
    public void Promise_OfAllWorldsTogether_IsKeptByEach() => Assert.That(Plan.Robust, Is.EqualTo(Plan.Promised).Within(1e-5));

    [Test]
    public void Orders_KnownFromTheStart_NeedNoForesight()
    {
        StochasticResult free = Of(Tight.Value, 0, ("As it is", 0.5, []), ("Slow HBM", 0.5, ["HbmLines[*].* *= 0.4"]));

        Assert.That(free.PerfectInformation, Is.EqualTo(0).Within(1e-6));
        Assert.That(free.Orders, Is.Empty);
    }

    [Test]
    public void Orders_OfOneWorldTwice_AreThatWorldsOwn()
    {
        StochasticResult same = Of(Tight.Value, 5, ("One", 0.5, ["HbmLines[*].* *= 0.4"]), ("Same", 0.5, ["HbmLines[*].* *= 0.4"]));

        Assert.That(same.PerfectInformation, Is.EqualTo(0).Within(1e-6));
        Assert.That(same.StochasticSolution, Is.GreaterThanOrEqualTo(-1e-6));
    }

    // Nothing but the worst world counts: no orders leave it better off.
    [Test]
    public void Tail_AloneOverTheWorstWorld_GivesThatWorldItsOwnPlan()
    {
        StochasticResult careful = StochasticAnalysis.Solve(Tight.Value, new([World("As it is", 0.7, []), World("Slow HBM", 0.3, ["HbmLines[*].* *= 0.4"])], 5, Tail: 0.7, TailWeight: 1), 2);
        WorldOutcome worst = careful.Worlds.MaxBy(static w => w.Known.WeightedShortfall)!;

        Assert.That(worst.World.Variant.Name, Is.EqualTo("Slow HBM"));
        Assert.That(worst.RobustRegret, Is.EqualTo(0).Within(1e-6));
        Assert.That(careful.TailOf([.. careful.Worlds.Select(static w => w.Robust!.WeightedShortfall)]), Is.EqualTo(worst.Robust!.WeightedShortfall).Within(1e-9));
    }

    [Test]
    public void World_WithoutAPlan_IsNamed()
    {
        StochasticResult none = Of(Tight.Value, 5, ("As it is", 0.5, []), ("Wrong", 0.5, ["HbmLines[*].* *= -1"]));

        Assert.That($"{none.Message}", Does.StartWith("Scenario Wrong has no plan of its own."));
        Assert.That(none.Sentences[0], Is.EqualTo(none.Message));
    }

    /// <summary>Plans for worlds of the case in which orders compete.</summary>
    internal static StochasticResult OfWorlds(IReadOnlyList<WeightedWorld> worlds) => StochasticAnalysis.Solve(Tight.Value, new(worlds, 5), 2);

    private static StochasticResult Of(CaseVariants variants, int knownFrom, params (string Name, double Weight, string[] Changes)[] worlds) =>
        StochasticAnalysis.Solve(variants, new([.. worlds.Select(static w => World(w.Name, w.Weight, w.Changes))], knownFrom), 2);

    private static WeightedWorld World(string name, double weight, string[] changes) => new(new(name, "Worlds", [.. changes.Select(StackCase.Change)]), weight);
}
