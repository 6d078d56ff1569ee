using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Manpower planning with two objectives, in turn. Williams, 5th edition, problem 5.</summary>
public sealed class ManpowerPlanningTests
{
    private const int Years = 3;

    // Skills: unskilled, semi-skilled, skilled.
    private static readonly double[] Strength = [2000, 1500, 1000];
    private static readonly double[][] Need = [[1000, 1400, 1000], [500, 2000, 1500], [0, 2500, 2000]];
    private static readonly double[] RecruitsLeave = [0.25, 0.2, 0.1];
    private static readonly double[] OthersLeave = [0.1, 0.05, 0.05];
    private static readonly double[] MaxRecruits = [500, 800, 500];
    private static readonly double[] Redundancy = [200, 500, 500];
    private static readonly double[] ShortTime = [500, 400, 400];
    private static readonly double[] OverManning = [1500, 2000, 3000];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Layoffs_Least_AreThePrintedOnes(ILinearSolver engine) =>
        Assert.That(
            Printed.Optimum(engine, Staff().BuildWithCost(static column => column.Family == "layoff" ? 1 : 0)).Objective,
            Printed.Value(841.796875, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Cost_Least_IsThePrintedOneWithMoreLayoffs(ILinearSolver engine)
    {
        KnownProgram staff = Staff();
        LinearProgram program = staff.Build();
        Solution solution = Printed.Optimum(engine, program);
        LinearProgram layoffs = staff.BuildWithCost(static column => column.Family == "layoff" ? 1 : 0);

        Assert.Multiple(() =>
        {
            Assert.That(solution.Objective, Printed.Value(498677.285319, engine));
            Assert.That(layoffs.ObjectiveAt(solution.Values), Printed.Value(1423.71875, engine));
        });
    }

    private static KnownProgram Staff()
    {
        KnownProgram staff = new();
        Variable<Amount>[]? before = null;
        for (int year = 0; year < Years; year++)
        {
            Variable<Amount>[] force = Columns(staff, "force", year, null);
            Variable<Amount>[] hire = Columns(staff, "hire", year, null, MaxRecruits);
            Variable<Amount>[] layoff = Columns(staff, "layoff", year, Redundancy);
            Variable<Amount>[] shortTime = Columns(staff, "short", year, ShortTime, [50, 50, 50]);
            Variable<Amount>[] excess = Columns(staff, "excess", year, OverManning);
            Variable<Amount> train12 = staff.Column("train", "12", year, 400, 200);
            Variable<Amount> train23 = staff.Column("train", "23", year, 500);
            Variable<Amount> down21 = staff.Column("down", "21", year);
            Variable<Amount> down31 = staff.Column("down", "31", year);
            Variable<Amount> down32 = staff.Column("down", "32", year);
            (double, Variable<Amount>)[][] moves =
            [
                [(-1, train12), (0.5, down21), (0.5, down31)],
                [(1 - OthersLeave[1], train12), (-1, train23), (-1, down21), (0.5, down32)],
                [(1 - OthersLeave[2], train23), (-1, down31), (-1, down32)],
            ];
            for (int skill = 0; skill < Strength.Length; skill++)
            {
                double stay = 1 - OthersLeave[skill];
                (double, Variable<Amount>)[] change = [(-1, force[skill]), (1 - RecruitsLeave[skill], hire[skill]), (-1, layoff[skill]), .. moves[skill]];
                staff.Equal($"balance({skill},{year})", before is null ? -stay * Strength[skill] : 0, before is null ? change : [.. change, (stay, before[skill])]);
                staff.Equal($"need({skill},{year})", Need[year][skill], (1, force[skill]), (-1, excess[skill]), (-0.5, shortTime[skill]));
            }

            staff.AtMost($"retrain({year})", 0, (1, train23), (-0.25, force[2]));
            staff.AtMost($"excess({year})", 150, (1, excess[0]), (1, excess[1]), (1, excess[2]));
            before = force;
        }

        return staff;
    }

    private static Variable<Amount>[] Columns(KnownProgram staff, string name, int year, double[]? cost, double[]? atMost = null) =>
        [.. Enumerable.Range(0, Strength.Length).Select(skill => staff.Column(name, skill, year, cost?[skill] ?? 0, atMost?[skill] ?? double.PositiveInfinity))];
}
