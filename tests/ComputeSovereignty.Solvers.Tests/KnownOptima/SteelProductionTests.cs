using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Steel over four weeks. Fourer, Gay, Kernighan, AMPL, chapter 4; optimum and slopes as printed there.</summary>
public sealed class SteelProductionTests
{
    private static readonly string[] Products = ["bands", "coils"];
    private static readonly double[] Rate = [200, 140];
    private static readonly double[] FirstStock = [10, 0];
    private static readonly double[] MakeCost = [10, 11];
    private static readonly double[] HoldCost = [2.5, 3];
    private static readonly double[][] Price = [[25, 26, 27, 27], [30, 35, 37, 39]];
    private static readonly double[][] Market = [[6000, 6000, 4000, 6500], [4000, 2500, 3500, 4200]];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Profit_OfFourWeeks_IsThePrintedOne(ILinearSolver engine)
    {
        KnownProgram steel = Steel(32);

        Assert.Multiple(() =>
        {
            Assert.That(-Printed.Optimum(engine, steel.Build()).Objective, Printed.Value(515033, engine));
            Printed.AssertPrice(engine, steel.Build(), steel.Row("hours1"), -2660);
            Printed.AssertPrice(engine, steel.Build(), steel.Row("hours2"), -3080);
            Printed.AssertPrice(engine, steel.Build(), steel.Row("hours3"), -3400);
            Printed.AssertPrice(engine, steel.Build(), steel.Row("hours4"), -3400);
        });
    }

    [TestCase(0, 400996.142857)]
    [TestCase(22, 480636.142857)]
    [TestCase(23, 484233)]
    [TestCase(26, 494633)]
    [TestCase(37, 532033)]
    [TestCase(42, 549033)]
    [TestCase(47, 565193)]
    [TestCase(60, 603933)]
    [TestCase(67.5, 626283)]
    [TestCase(90, 626283)]
    public void Profit_ByHoursOfTheThirdWeek_IsThePrintedOne(double hours, double profit)
    {
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            Assert.That(-Printed.Optimum(engine, Steel(hours).Build()).Objective, Printed.Value(profit, engine), engine.Description.Title);
        }
    }

    private static KnownProgram Steel(double thirdWeek)
    {
        KnownProgram steel = new();
        double[] hours = [40, 40, thirdWeek, 40];
        Variable<Amount>?[] stock = [null, null];
        for (int week = 0; week < 4; week++)
        {
            (double, Variable<Amount>)[] work = new (double, Variable<Amount>)[2];
            for (int p = 0; p < 2; p++)
            {
                Variable<Amount> make = steel.Column("make", Products[p], week + 1, MakeCost[p]);
                Variable<Amount> sell = steel.Column("sell", Products[p], week + 1, -Price[p][week], Market[p][week]);
                Variable<Amount> held = steel.Column("stock", Products[p], week + 1, HoldCost[p]);
                (double, Variable<Amount>)[] flow = [(1, make), (-1, sell), (-1, held)];
                steel.Equal($"balance{Products[p]}{week + 1}", stock[p] is null ? -FirstStock[p] : 0, stock[p] is { } before ? [.. flow, (1, before)] : flow);
                work[p] = (1 / Rate[p], make);
                stock[p] = held;
            }

            steel.AtMost($"hours{week + 1}", hours[week], work);
        }

        return steel;
    }
}
