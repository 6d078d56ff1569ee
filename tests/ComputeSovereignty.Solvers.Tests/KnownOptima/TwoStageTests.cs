using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Worlds joined by their first stage, against the printed answers of the farmer (Birge and Louveaux) and of LandS (Louveaux and Smeers).</summary>
public sealed class TwoStageTests
{
    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Farmer_ThreeYields_GivesThePrintedValuesOfInformation(ILinearSolver engine)
    {
        TwoStageProgram farm = Farmer();
        Solution recourse = Printed.Optimum(engine, farm.Program.WithCost(farm.Expected(Costs(farm))));
        double waitAndSee = farm.Worlds.Sum(w => w.Weight * Printed.Optimum(engine, w.Program).Objective);
        double expectedPlan = Kept(engine, farm, Printed.Optimum(engine, FarmerTests.Farm([FarmerTests.Yields[1]])).Values[..3]);

        Assert.Multiple(() =>
        {
            Assert.That(recourse.Objective, Printed.Value(-108390, engine));
            Assert.That(farm.FirstStage.Values.Select(column => recourse.Values[column]).Zip([170d, 80, 250]), Has.All.Matches<(double, double)>(static p => Math.Abs(p.Item1 - p.Item2) < 1e-3));
            Assert.That(waitAndSee, Printed.Value(-115405.555556, engine));
            Assert.That(recourse.Objective - waitAndSee, Is.EqualTo(7015.555556).Within(0.01), "EVPI");
            Assert.That(expectedPlan - recourse.Objective, Is.EqualTo(1150).Within(0.01), "VSS");
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void PowerPlants_ThreeLoads_GivesThePrintedValuesOfInformation(ILinearSolver engine)
    {
        TwoStageProgram plants = PowerPlants(whole: false);
        Solution recourse = Printed.Optimum(engine, plants.Program.WithCost(plants.Expected(Costs(plants))));
        double waitAndSee = plants.Worlds.Sum(w => w.Weight * Printed.Optimum(engine, w.Program).Objective);
        double expectedPlan = Kept(engine, plants, [0.8333333333, 3, 4.1666666667, 4]);

        Assert.Multiple(() =>
        {
            Assert.That(recourse.Objective, Printed.Value(381.853333, engine));
            Assert.That(recourse.Objective - waitAndSee, Is.EqualTo(1.686667).Within(1e-4), "EVPI");
            Assert.That(expectedPlan - recourse.Objective, Is.EqualTo(2.133333).Within(1e-4), "VSS");
        });
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void PowerPlants_WholePlants_CostsThePrintedValue(ILinearSolver engine)
    {
        TwoStageProgram plants = PowerPlants(whole: true);

        Assert.That(Printed.Optimum(engine, plants.Program.WithCost(plants.Expected(Costs(plants)))).Objective, Printed.Value(382.2, engine));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Tail_WeighedAlone_IsTheMeanOfTheWorstWorlds(ILinearSolver engine)
    {
        // The worst three tenths of LandS are the world of load 7 alone: the best plan for it costs 469.333333, its wait-and-see value.
        TwoStageProgram plants = PowerPlants(whole: false);
        (LinearProgram program, double[] cost) = plants.WithTail(Costs(plants), tail: 0.7, weight: 1);

        Assert.That(Printed.Optimum(engine, program.WithCost(cost)).Objective, Printed.Value(469.333333, engine));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Tail_WithoutWeight_IsTheExpectedValue(ILinearSolver engine)
    {
        TwoStageProgram plants = PowerPlants(whole: false);
        (LinearProgram program, double[] cost) = plants.WithTail(Costs(plants), tail: 0.7, weight: 0);

        Assert.That(Printed.Optimum(engine, program.WithCost(cost)).Objective, Printed.Value(381.853333, engine));
    }

    [Test]
    public void Join_RowsOverFirstStageAlone_StandOnce()
    {
        TwoStageProgram plants = PowerPlants(whole: false);

        // Twice 7 rows of capacity and load in each world, and the two over sizes once: minimum and budget.
        Assert.That(plants.Program.RowCount, Is.EqualTo((3 * 7) + 2));
        Assert.That(plants.Program.RowNames.Count(static n => n.EndsWith("budget", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.WithWarmStart))]
    public void Joined_BasesOfTheWorlds_IsABasisOfTheJointProgram(ILinearSolver engine)
    {
        TwoStageProgram plants = PowerPlants(whole: false);
        Basis joined = plants.Joined([.. plants.Worlds.Select(w => Printed.Optimum(engine, w.Program).Basis!)]);
        Solution solution = engine.Solve(plants.Program.WithCost(plants.Expected(Costs(plants))), new SolverOptions(), joined);

        Assert.Multiple(() =>
        {
            Assert.That(joined.Columns.Concat(joined.Rows).Count(static s => s == BasisStatus.Basic), Is.EqualTo(plants.Program.RowCount));
            Assert.That(solution.Objective, Printed.Value(381.853333, engine));
        });
    }

    [Test]
    public void Constructor_WeightsThatAreNoProbabilities_Refuses() =>
        Assert.That(() => new TwoStageProgram([new("half", 0.5, FarmerTests.Farm([FarmerTests.Yields[0]]), new HashSet<int> { 0, 1, 2 })]), Throws.ArgumentException);

    private static TwoStageProgram Farmer() =>
        new([.. FarmerTests.Yields.Select(static (y, i) => new PossibleWorld($"yield {i}", 1d / 3, FarmerTests.Farm([y]), new HashSet<int> { 0, 1, 2 }))]);

    private static TwoStageProgram PowerPlants(bool whole) => new(
        [.. PowerPlantTests.Cases.Select(c => new PossibleWorld($"load {c.Load}", c.Probability, PowerPlantTests.Plants(120, [(c.Load, 1)], whole).Build(), new HashSet<int> { 0, 1, 2, 3 }))]);

    private static double[][] Costs(TwoStageProgram program) => [.. program.Worlds.Select(static w => w.Program.Cost.ToArray())];

    private static double Kept(ILinearSolver engine, TwoStageProgram program, double[] firstStage)
    {
        Dictionary<string, double> decisions = program.FirstStage.Keys.Zip(firstStage).ToDictionary(static p => p.First, static p => p.Second, StringComparer.Ordinal);
        return program.Worlds.Sum(w => w.Weight * Printed.Optimum(engine, TwoStageProgram.Fixed(w, decisions)).Objective);
    }
}
