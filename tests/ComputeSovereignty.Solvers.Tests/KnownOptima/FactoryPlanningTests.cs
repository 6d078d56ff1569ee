using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Factory planning I and II. Williams, Model Building in Mathematical Programming, 5th edition, problems 3 and 4.</summary>
public sealed class FactoryPlanningTests
{
    private const int Months = 6;
    private const int Grinder = 0;
    private const int Vertical = 1;
    private const int Horizontal = 2;
    private const int Borer = 3;
    private const int Planer = 4;
    private const double HoursPerMachine = 384;

    private static readonly double[] Profit = [10, 6, 8, 4, 11, 9, 3];
    private static readonly int[] Machines = [4, 2, 3, 1, 1];
    private static readonly double[][] Hours =
    [
        [0.5, 0.7, 0, 0, 0.3, 0.2, 0.5],
        [0.1, 0.2, 0, 0.3, 0, 0.6, 0],
        [0.2, 0, 0.8, 0, 0, 0, 0.6],
        [0.05, 0.03, 0, 0.07, 0.1, 0, 0.08],
        [0, 0, 0.01, 0, 0.05, 0, 0.05],
    ];

    private static readonly double[][] Market =
    [
        [500, 1000, 300, 300, 800, 200, 100],
        [600, 500, 200, 0, 400, 300, 150],
        [300, 600, 0, 0, 500, 400, 100],
        [200, 300, 400, 500, 200, 0, 100],
        [0, 100, 500, 100, 1000, 300, 0],
        [500, 500, 100, 300, 1100, 500, 60],
    ];

    private static readonly (int Month, int Machine, int Count)[] DownInOne =
        [(0, Grinder, 1), (1, Horizontal, 2), (2, Borer, 1), (3, Vertical, 1), (4, Grinder, 1), (4, Vertical, 1), (5, Planer, 1), (5, Horizontal, 1)];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void One_MaintenanceAsGiven_IsThePrintedProfit(ILinearSolver engine) =>
        Assert.That(-Printed.Optimum(engine, Given(DownInOne)).Objective, Printed.Value(93715.178571, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void One_WithoutTheJunePlaner_EarnsMore(ILinearSolver engine) =>
        Assert.That(
            -Printed.Optimum(engine, Given([.. DownInOne.Where(static d => d.Machine != Planer)])).Objective,
            Printed.Value(105845.178571, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Two_MaintenanceChosen_IsThePrintedProfit(ILinearSolver engine) =>
        Assert.That(-Printed.Optimum(engine, Chosen()).Objective, Printed.Value(108855, engine));

    private static LinearProgram Given((int Month, int Machine, int Count)[] down)
    {
        (KnownProgram factory, Variable<Amount>[][] make) = Factory();
        for (int month = 0; month < Months; month++)
        {
            for (int machine = 0; machine < Machines.Length; machine++)
            {
                int up = Machines[machine] - down.Where(d => d.Month == month && d.Machine == machine).Sum(static d => d.Count);
                factory.AtMost($"hours({machine},{month})", HoursPerMachine * up, Work(make, machine, month));
            }
        }

        return factory.Build();
    }

    private static LinearProgram Chosen()
    {
        (KnownProgram factory, Variable<Amount>[][] make) = Factory();
        int[] toMaintain = [2, 2, 3, 1, 1];
        for (int machine = 0; machine < Machines.Length; machine++)
        {
            List<(double, Variable<Amount>)> all = [];
            for (int month = 0; month < Months; month++)
            {
                Variable<Amount> down = factory.Column("down", machine, month, 0, toMaintain[machine], whole: true);
                all.Add((1, down));
                factory.AtMost($"hours({machine},{month})", HoursPerMachine * Machines[machine], [.. Work(make, machine, month), (HoursPerMachine, down)]);
            }

            factory.Equal($"maintained({machine})", toMaintain[machine], [.. all]);
        }

        return factory.Build();
    }

    private static (double, Variable<Amount>)[] Work(Variable<Amount>[][] make, int machine, int month) =>
        [.. Enumerable.Range(0, Profit.Length).Where(p => Hours[machine][p] > 0).Select(p => (Hours[machine][p], make[p][month]))];

    private static (KnownProgram Factory, Variable<Amount>[][] Make) Factory()
    {
        KnownProgram factory = new();
        Variable<Amount>[][] make = [.. Profit.Select(static _ => new Variable<Amount>[Months])];
        for (int product = 0; product < Profit.Length; product++)
        {
            Variable<Amount>? before = null;
            for (int month = 0; month < Months; month++)
            {
                make[product][month] = factory.Column("make", product, month);
                Variable<Amount> sell = factory.Column("sell", product, month, -Profit[product], Market[month][product]);
                Variable<Amount> stock = factory.Column("stock", product, month, 0.5, 100);
                (double, Variable<Amount>)[] flow = [(1, make[product][month]), (-1, sell), (-1, stock)];
                factory.Equal($"balance({product},{month})", 0, before is { } held ? [.. flow, (1, held)] : flow);
                before = stock;
            }

            factory.Equal($"end({product})", 50, (1, before!.Value));
        }

        return (factory, make);
    }
}
