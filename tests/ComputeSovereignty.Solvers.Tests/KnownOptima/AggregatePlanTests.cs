using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>The aggregate plan of Red Tomato Tools. Chopra and Meindl, Supply Chain Management, chapter on aggregate planning.</summary>
public sealed class AggregatePlanTests
{
    private static readonly double[] Demand = [1600, 3000, 3200, 3800, 2200, 2200];
    private static readonly double[] Variable = [1000, 3000, 3800, 4800, 2000, 1400];

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Cost_WithPartsOfWorkers_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(Printed.Optimum(engine, Plan(Demand).Relaxed()).Objective, Printed.Value(422275, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForIntegers))]
    public void Cost_WithWholeWorkers_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(Printed.Optimum(engine, Plan(Demand)).Objective, Printed.Value(422660, engine));

    [TestCaseSource(typeof(Engines), nameof(Engines.ForLinear))]
    public void Cost_OfVariableDemand_IsThePrintedOne(ILinearSolver engine) =>
        Assert.That(Printed.Optimum(engine, Plan(Variable).Relaxed()).Objective, Printed.Value(432858.333333, engine));

    [TestCase(266.67, 422275)]
    [TestCase(200, 422625)]
    [TestCase(100, 423150)]
    [TestCase(50, 423412.5)]
    [TestCase(0, 423675)]
    public void Cost_ByBacklogAllowed_IsThePrintedFront(double backlog, double cost)
    {
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            Assert.That(Printed.Optimum(engine, Plan(Demand, backlog).Relaxed()).Objective, Printed.Value(cost, engine), engine.Description.Title);
        }
    }

    private static LinearProgram Plan(double[] demand, double totalBacklog = double.PositiveInfinity)
    {
        KnownProgram plan = new();
        Variable<Amount>? workersBefore = null;
        Variable<Amount>? stockBefore = null;
        Variable<Amount>? backlogBefore = null;
        List<(double, Variable<Amount>)> allBacklog = [];
        for (int month = 0; month < demand.Length; month++)
        {
            bool last = month == demand.Length - 1;
            Variable<Amount> workers = plan.Column("workers", string.Empty, month, 640, whole: true);
            Variable<Amount> hired = plan.Column("hired", string.Empty, month, 300, whole: true);
            Variable<Amount> laidOff = plan.Column("laidOff", string.Empty, month, 500, whole: true);
            Variable<Amount> overtime = plan.Column("overtime", string.Empty, month, 6);
            Variable<Amount> made = plan.Column("made", string.Empty, month, 10);
            Variable<Amount> bought = plan.Column("bought", string.Empty, month, 30);
            Variable<Amount> stock = plan.Column("stock", string.Empty, month, 2);
            Variable<Amount> backlog = plan.Column("backlog", string.Empty, month, 5, last ? 0 : double.PositiveInfinity);
            (double, Variable<Amount>)[] people = [(1, workers), (-1, hired), (1, laidOff)];
            plan.Equal($"workforce({month})", workersBefore is null ? 80 : 0, workersBefore is { } w ? [.. people, (-1, w)] : people);
            (double, Variable<Amount>)[] flow = [(1, made), (1, bought), (-1, stock), (1, backlog)];
            plan.Equal($"balance({month})", demand[month] - (month == 0 ? 1000 : 0), month == 0 ? flow : [.. flow, (1, stockBefore!.Value), (-1, backlogBefore!.Value)]);
            plan.AtMost($"output({month})", 0, (1, made), (-40, workers), (-0.25, overtime));
            plan.AtMost($"overtime({month})", 0, (1, overtime), (-10, workers));
            if (last)
            {
                plan.AtLeast("endStock", 500, (1, stock));
            }

            allBacklog.Add((1, backlog));
            (workersBefore, stockBefore, backlogBefore) = (workers, stock, backlog);
        }

        plan.AtMost("allBacklog", totalBacklog, [.. allBacklog]);
        return plan.Build();
    }
}
