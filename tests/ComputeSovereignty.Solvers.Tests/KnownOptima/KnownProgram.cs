using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Textbook programs mix pounds, tonnes and people: one unit for all of them.</summary>
internal readonly struct Amount : IUnit
{
    public static string Symbol => "1";

    public static string NaturalSymbol => "1";

    public static double NaturalPerUnit => 1;
}

/// <summary>A program of the literature under construction: columns with their cost, rows as sums.</summary>
internal sealed class KnownProgram
{
    private readonly ProgramBuilder builder = new();
    private readonly List<double> cost = [];
    private readonly Dictionary<string, int> rowsByName = [];

    /// <summary>Adds a column, ≥ 0.</summary>
    internal Variable<Amount> Column(string name, object key, object period, double unitCost = 0, double atMost = double.PositiveInfinity, bool whole = false)
    {
        cost.Add(unitCost);
        return builder.NonNegative<Amount>(name, $"{key}", $"{period}", atMost, whole);
    }

    internal void AtMost(string name, double limit, params (double Coefficient, Variable<Amount> Column)[] terms)
    {
        Note(name);
        builder.AtMost(name, string.Empty, string.Empty, Sum(terms), new Quantity<Amount>(limit));
    }

    internal void AtLeast(string name, double limit, params (double Coefficient, Variable<Amount> Column)[] terms)
    {
        Note(name);
        builder.AtLeast(name, string.Empty, string.Empty, Sum(terms), new Quantity<Amount>(limit));
    }

    internal void Equal(string name, double value, params (double Coefficient, Variable<Amount> Column)[] terms)
    {
        Note(name);
        builder.Equal(name, string.Empty, string.Empty, Sum(terms), new Quantity<Amount>(value));
    }

    /// <summary>The row of a name, to look up its dual.</summary>
    internal int Row(string name) => rowsByName[name];

    internal LinearProgram Build(double offset = 0) => builder.Build().WithCost([.. cost], offset);

    internal LinearProgram BuildWithCost(Func<ProgramLabel, double> unitCost) => builder.Build().WithCost([.. builder.Columns.Select(unitCost)]);

    private static LinearExpression<Amount> Sum((double Coefficient, Variable<Amount> Column)[] terms)
    {
        LinearExpression<Amount> sum = new();
        foreach ((double coefficient, Variable<Amount> column) in terms)
        {
            sum += coefficient * column;
        }

        return sum;
    }

    private void Note(string name) => rowsByName[name] = builder.Rows.Count;
}

/// <summary>Comparison to the printed digits.</summary>
internal static class Printed
{
    /// <summary>Equal to 10⁻⁶ relative, or to what the engine declares where that is less.</summary>
    internal static IResolveConstraint Value(double expected, ILinearSolver engine) =>
        Is.EqualTo(expected).Within(Math.Max(1e-6, 3 * engine.Description.Accuracy) * Math.Max(1, Math.Abs(expected)));

    /// <summary>
    /// Asserts that a printed price and the engine's own both lie between the slopes of the optimum to the left and to the right, by solving on either side:
    /// at a kink every slope between is a price, and engines may give different ones.
    /// </summary>
    internal static void AssertPrice(ILinearSolver engine, LinearProgram program, int row, double printed, double step = 1e-3)
    {
        Solution here = Optimum(engine, program);
        double left = (here.Objective - Moved(engine, program, row, -step)) / step;
        double right = (Moved(engine, program, row, step) - here.Objective) / step;
        double tolerance = Math.Max(1e-5, 3 * engine.Description.Accuracy / step) * Math.Max(1, Math.Abs(printed));
        string name = $"{engine.Description.Title}, {program.RowNames[row]}";
        Assert.That(here.Duals[row], Is.InRange(left - tolerance, right + tolerance), name);
        Assert.That(printed, Is.InRange(left - tolerance, right + tolerance), name);
    }

    /// <summary>Solves to proven optimality.</summary>
    internal static Solution Optimum(ILinearSolver engine, LinearProgram program)
    {
        Solution solution = engine.Solve(program, new SolverOptions { RelativeGap = 1e-9 });
        Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), solution.Message);
        return solution;
    }

    private static double Moved(ILinearSolver engine, LinearProgram program, int row, double step)
    {
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        lower[row] += step;
        upper[row] += step;
        Solution moved = engine.Solve(program.WithRowBounds(lower, upper), new SolverOptions());
        return moved.Status == TerminationStatus.Infeasible ? double.PositiveInfinity : moved.Objective;
    }
}
