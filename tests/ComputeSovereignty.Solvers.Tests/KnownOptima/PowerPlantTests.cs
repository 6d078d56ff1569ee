using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>LandS: two-stage choice of capacity under a budget. Louveaux and Smeers; the sweep and the values of information are derived.</summary>
public sealed class PowerPlantTests
{
    private static readonly double[] BuildCost = [10, 7, 16, 6];
    private static readonly double[][] RunningCost = [[40, 24, 4], [45, 27, 4.5], [32, 19.2, 3.2], [55, 33, 5.5]];
    internal static readonly (double Load, double Probability)[] Cases = [(3, 0.3), (5, 0.4), (7, 0.3)];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Cost_UnderTheBudget_IsThePrintedOneWithItsPrices(ILinearSolver engine)
    {
        KnownProgram plants = Plants(120, Cases);
        Solution solution = Printed.Optimum(engine, plants.Build());

        Assert.Multiple(() =>
        {
            Assert.That(solution.Objective, Printed.Value(381.853333, engine));
            Assert.That(solution.Values[0], Printed.Value(2.666667, engine));
            Assert.That(solution.Values[1], Printed.Value(4, engine));
            Assert.That(solution.Values[2], Printed.Value(3.333333, engine));
            Assert.That(solution.Values[3], Printed.Value(2, engine));
            Printed.AssertPrice(engine, plants.Build(), plants.Row("budget"), -0.173333);
            Printed.AssertPrice(engine, plants.Build(), plants.Row("minimum"), 7.04);
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Cost_OfWholePlants_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(Printed.Optimum(engine, Plants(120, Cases, whole: true).Build()).Objective, Printed.Value(382.2, engine));

    [TestCase(72, 457)]
    [TestCase(75, 430)]
    [TestCase(80, 400)]
    [TestCase(100, 387.8)]
    [TestCase(110, 384.466667)]
    [TestCase(119, 382.026667)]
    [TestCase(121, 381.68)]
    [TestCase(1e6, 380.12)]
    public void Cost_ByBudget_IsThePrintedSweep(double budget, double cost)
    {
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            Assert.That(Printed.Optimum(engine, Plants(budget, Cases).Build()).Objective, Printed.Value(cost, engine), engine.Description.Title);
        }
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Cost_UnderABudgetTooSmall_IsInfeasible(ILinearSolver engine) =>
        Assert.That(engine.Solve(Plants(60, Cases).Build(), new SolverOptions()).Status, Is.EqualTo(TerminationStatus.Infeasible));

    [TestCase(3, 293)]
    [TestCase(5, 378.666667)]
    [TestCase(7, 469.333333)]
    public void WaitAndSee_OneLoad_IsThePrintedValue(double load, double cost)
    {
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            Assert.That(Printed.Optimum(engine, Plants(120, [(load, 1)]).Build()).Objective, Printed.Value(cost, engine), engine.Description.Title);
        }
    }

    internal static KnownProgram Plants(double budget, (double Load, double Probability)[] cases, bool whole = false)
    {
        KnownProgram plants = new();
        Variable<Amount>[] size = [.. BuildCost.Select((cost, plant) => plants.Column("size", plant, string.Empty, cost, 100, whole))];
        plants.AtLeast("minimum", 12, [.. size.Select(static s => (1d, s))]);
        plants.AtMost("budget", budget, [.. size.Select((s, plant) => (BuildCost[plant], s))]);
        for (int scenario = 0; scenario < cases.Length; scenario++)
        {
            double[] loads = [cases[scenario].Load, 3, 2];
            Variable<Amount>[][] run =
                [.. RunningCost.Select((costs, plant) => costs.Select((cost, block) => plants.Column("run", $"{plant}.{block}", scenario, cases[scenario].Probability * cost)).ToArray())];
            for (int plant = 0; plant < run.Length; plant++)
            {
                plants.AtMost($"capacity({plant},{scenario})", 0, [.. run[plant].Select(static r => (1d, r)), (-1, size[plant])]);
            }

            for (int block = 0; block < loads.Length; block++)
            {
                plants.AtLeast($"load({block},{scenario})", loads[block], [.. run.Select(r => (1d, r[block]))]);
            }
        }

        return plants;
    }
}
