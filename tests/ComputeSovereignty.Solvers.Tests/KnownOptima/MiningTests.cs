using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Mining over five years with discounting. Williams, 5th edition, problem 7; money in millions.</summary>
public sealed class MiningTests
{
    private const int Years = 5;

    private static readonly double[] Royalty = [5, 4, 4, 5];
    private static readonly double[] Capacity = [2, 2.5, 1.3, 3];
    private static readonly double[] Grade = [1, 0.7, 1.5, 0.5];
    private static readonly double[] Target = [0.9, 0.8, 1.2, 0.6, 1];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Profit_WithWholeDecisions_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(-Printed.Optimum(engine, Mines()).Objective, Printed.Value(146.861974, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Profit_OfTheRelaxation_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(-Printed.Optimum(engine, Mines().Relaxed()).Objective, Printed.Value(159.159002, engine));

    private static LinearProgram Mines()
    {
        KnownProgram mines = new();
        Variable<Amount>[]? before = null;
        for (int year = 0; year < Years; year++)
        {
            double factor = Math.Pow(1.1, -year);
            Variable<Amount>[] dug = [.. Capacity.Select((capacity, mine) => mines.Column("dug", mine, year, -10 * factor, capacity))];
            Variable<Amount>[] works = [.. Capacity.Select((_, mine) => mines.Column("works", mine, year, 0, 1, whole: true))];
            Variable<Amount>[] open = [.. Capacity.Select((_, mine) => mines.Column("open", mine, year, Royalty[mine] * factor, 1, whole: true))];
            for (int mine = 0; mine < Capacity.Length; mine++)
            {
                mines.AtMost($"dugIfWorks({mine},{year})", 0, (1, dug[mine]), (-Capacity[mine], works[mine]));
                mines.AtMost($"worksIfOpen({mine},{year})", 0, (1, works[mine]), (-1, open[mine]));
                if (before is not null)
                {
                    mines.AtMost($"staysClosed({mine},{year})", 0, (1, open[mine]), (-1, before[mine]));
                }
            }

            mines.AtMost($"three({year})", 3, [.. works.Select(static w => (1d, w))]);
            mines.Equal($"blend({year})", 0, [.. dug.Select((d, mine) => (Grade[mine] - Target[year], d))]);
            before = open;
        }

        return mines.Build();
    }
}
