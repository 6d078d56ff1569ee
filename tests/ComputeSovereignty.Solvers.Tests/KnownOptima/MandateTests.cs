using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>A small mandate with share, lead time, lumps, salvage and budget; each value found by two independent engines.</summary>
public sealed class MandateTests
{
    private const int Years = 6;
    private const double Module = 50;
    private const double ModuleCost = 300;

    private static readonly double[] Demand = [100, 120, 140, 160, 180, 200];
    private static readonly double[] Share = [0, 0, 0.4, 0.6, 0.8, 0.8];

    [TestCase(0, 4152.782659)]
    [TestCase(0.25, 4308.697866)]
    [TestCase(0.5, 4464.613073)]
    [TestCase(0.75, 4628.792743)]
    [TestCase(0.9, 4628.792743)]
    [TestCase(1, 4823.141117)]
    public void Cost_ByPartOfTheShare_IsAStaircase(double part, double cost) => AssertCost(cost, new Mandate { ShareScale = part });

    [TestCase(5, 4533.980540, 3460.652216)]
    [TestCase(6, 4823.141117, 4152.782659)]
    [TestCase(7, 5041.794214, 4844.913102)]
    [TestCase(7.5, 5150.096243, 5031.003533)]
    [TestCase(8, 5258.398271, 5165.073796)]
    [TestCase(9, 5469.743125, 5433.214323)]
    public void Cost_ByImportPrice_IsTheKnownOneWithAndWithoutShare(double price, double with, double without)
    {
        AssertCost(with, new Mandate { ImportPrice = price });
        AssertCost(without, new Mandate { ImportPrice = price, ShareScale = 0 });
    }

    [Test]
    public void Builds_UnderTheShare_AreThreeAndOne()
    {
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            Assert.That(Builds(engine, new Mandate()), Is.EqualTo([3, 0, 0, 1, 0, 0]), engine.Description.Title);
        }
    }

    [Test]
    public void Builds_WithSalvage_AreSpread()
    {
        AssertCost(4350.606273, new Mandate { Salvage = true });
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            Assert.That(Builds(engine, new Mandate { Salvage = true }), Is.EqualTo([2, 0, 1, 1, 0, 0]), engine.Description.Title);
        }
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Relaxation_UnderTheShare_HasTheKnownCostAndPrices(ILinearSolver engine)
    {
        KnownProgram mandate = new Mandate().Write();
        LinearProgram relaxed = mandate.Build().Relaxed();

        Assert.Multiple(() =>
        {
            Assert.That(Printed.Optimum(engine, relaxed).Objective, Printed.Value(4657.331156, engine));
            for (int year = 0; year < Years; year++)
            {
                Printed.AssertPrice(engine, relaxed, mandate.Row($"share({year})"), year == 5 ? 3.399296 : 0);
            }
        });
    }

    [Test]
    public void Budget_OfSixHundredAYear_SpreadsTheBuilding()
    {
        AssertCost(4828.926241, new Mandate { YearBudget = 600 });
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            Assert.That(Builds(engine, new Mandate { YearBudget = 600 }), Is.EqualTo([2, 1, 0, 1, 0, 0]), engine.Description.Title);
        }
    }

    [TestCase(300, 2, 6, TestName = "Budget_OfThreeHundredAYear_IsShortBySix")]
    [TestCase(double.PositiveInfinity, 3, 56, TestName = "LeadTime_OfThreeYears_IsShortByTheWholeThirdYear")]
    public void Shortfall_WhereInfeasible_IsTheKnownLeast(double budget, int leadTime, double shortfall)
    {
        Mandate mandate = new() { YearBudget = budget, LeadTime = leadTime };
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            Assert.Multiple(() =>
            {
                Assert.That(engine.Solve(mandate.Write().Build(), new SolverOptions()).Status, Is.EqualTo(TerminationStatus.Infeasible), engine.Description.Title);
                Assert.That(Printed.Optimum(engine, mandate.WriteElastic()).Objective, Printed.Value(shortfall, engine), engine.Description.Title);
            });
        }
    }

    private static void AssertCost(double cost, Mandate mandate)
    {
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            Assert.That(Printed.Optimum(engine, mandate.Write().Build()).Objective, Printed.Value(cost, engine), engine.Description.Title);
        }
    }

    // The modules are the first columns.
    private static double[] Builds(ILinearSolver engine, Mandate mandate) => Printed.Optimum(engine, mandate.Write().Build()).Values[..Years];

    private sealed record Mandate
    {
        internal double ShareScale { get; init; } = 1;

        internal double ImportPrice { get; init; } = 6;

        internal double YearBudget { get; init; } = double.PositiveInfinity;

        internal int LeadTime { get; init; } = 2;

        internal bool Salvage { get; init; }

        internal KnownProgram Write(bool elastic = false)
        {
            KnownProgram program = new();
            Variable<Amount>[] build = [.. Enumerable.Range(0, Years).Select(year => program.Column("build", string.Empty, year, Factor(year) * ModuleCost - Credit(year), 10, whole: true))];
            for (int year = 0; year < Years; year++)
            {
                Variable<Amount> domestic = program.Column("domestic", string.Empty, year, 5 * Factor(year));
                Variable<Amount> import = program.Column("import", string.Empty, year, ImportPrice * Factor(year));
                Variable<Amount> shortfall = program.Column("shortfall", string.Empty, year, 0, elastic ? double.PositiveInfinity : 0);
                program.Equal($"demand({year})", Demand[year], (1, domestic), (1, import));
                program.AtMost($"capacity({year})", 0, [(1, domestic), .. build[..Math.Max(0, year - LeadTime + 1)].Select(static b => (-Module, b))]);
                program.AtLeast($"share({year})", ShareScale * Share[year] * Demand[year], (1, domestic), (1, shortfall));
                program.AtMost($"budget({year})", YearBudget, (ModuleCost, build[year]));
            }

            return program;
        }

        internal LinearProgram WriteElastic() => Write(elastic: true).BuildWithCost(static column => column.Family == "shortfall" ? 1 : 0);

        private static double Factor(int year) => Math.Pow(1.1, -year);

        // Straight-line over ten years of use; what is not yet in use at the end keeps its whole value.
        private double Credit(int year) => Salvage ? ModuleCost * (1 - (Math.Max(0, Years - (year + LeadTime)) / 10.0)) * Math.Pow(1.1, -Years) : 0;
    }
}
