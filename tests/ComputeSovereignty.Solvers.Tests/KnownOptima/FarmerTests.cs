using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>The farmer's land under three yields. Birge and Louveaux, Introduction to Stochastic Programming, chapter 1.</summary>
public sealed class FarmerTests
{
    private static readonly double[] PlantCost = [150, 230, 260];
    private static readonly double[] Need = [200, 240];
    private static readonly double[] Buy = [238, 210];
    private static readonly double[] Sell = [170, 150];
    internal static readonly double[][] Yields = [[3, 3.6, 24], [2.5, 3, 20], [2, 2.4, 16]];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Recourse_ThreeYields_IsThePrintedPlan(ILinearSolver engine)
    {
        Solution solution = Printed.Optimum(engine, Farm(Yields));

        Assert.Multiple(() =>
        {
            Assert.That(solution.Objective, Printed.Value(-108390, engine));
            Assert.That(solution.Values[0], Printed.Value(170, engine));
            Assert.That(solution.Values[1], Printed.Value(80, engine));
            Assert.That(solution.Values[2], Printed.Value(250, engine));
        });
    }

    [TestCase(0, -167666.666667)]
    [TestCase(1, -118600)]
    [TestCase(2, -59950)]
    public void WaitAndSee_OneYield_IsThePrintedValue(int yields, double value)
    {
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            Assert.That(Printed.Optimum(engine, Farm([Yields[yields]])).Objective, Printed.Value(value, engine), engine.Description.Title);
        }
    }

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void ExpectedYieldPlan_AgainstThreeYields_CostsThePrintedValue(ILinearSolver engine)
    {
        LinearProgram farm = Farm(Yields);
        double[] lower = farm.ColumnLower.ToArray();
        double[] upper = farm.ColumnUpper.ToArray();
        (lower[0], lower[1], lower[2]) = (upper[0], upper[1], upper[2]) = (120, 80, 300);

        Assert.That(Printed.Optimum(engine, farm.WithColumnBounds(lower, upper)).Objective, Printed.Value(-107240, engine));
    }

    internal static LinearProgram Farm(double[][] yields)
    {
        KnownProgram farm = new();
        Variable<Amount>[] acres = [.. PlantCost.Select((cost, crop) => farm.Column("acres", crop, string.Empty, cost))];
        farm.AtMost("land", 500, [.. acres.Select(static a => (1d, a))]);
        double p = 1.0 / yields.Length;
        for (int scenario = 0; scenario < yields.Length; scenario++)
        {
            for (int crop = 0; crop < 2; crop++)
            {
                Variable<Amount> bought = farm.Column("bought", crop, scenario, p * Buy[crop]);
                Variable<Amount> sold = farm.Column("sold", crop, scenario, -p * Sell[crop]);
                farm.AtLeast($"need({crop},{scenario})", Need[crop], (yields[scenario][crop], acres[crop]), (1, bought), (-1, sold));
            }

            Variable<Amount> quota = farm.Column("quota", 2, scenario, -p * 36, 6000);
            Variable<Amount> over = farm.Column("over", 2, scenario, -p * 10);
            farm.AtMost($"beets({scenario})", 0, (1, quota), (1, over), (-yields[scenario][2], acres[2]));
        }

        return farm.Build();
    }
}
