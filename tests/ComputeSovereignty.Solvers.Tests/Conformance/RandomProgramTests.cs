using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.Conformance;

/// <summary>Random small programs against answers found without any engine: every vertex, every whole point.</summary>
public sealed class RandomProgramTests
{
    private const int Size = 3;
    private const int Box = 4;

    private static readonly SolverOptions Exact = new() { RelativeGap = 0 };

    [FsCheck.NUnit.Property(MaxTest = 150)]
    public void Linear_Optimum_IsTheBestVertex(int seed)
    {
        LinearProgram program = RandomProgram(seed, whole: false);
        double? best = BestVertex(program);
        foreach (ILinearSolver engine in Engines.ForLinear)
        {
            AssertAgrees(engine, program, engine.Solve(program, Exact), best);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Integer_Optimum_IsTheBestWholePoint(int seed)
    {
        LinearProgram program = RandomProgram(seed, whole: true);
        double? best = BestWholePoint(program);
        foreach (ILinearSolver engine in Engines.ForIntegers)
        {
            AssertAgrees(engine, program, engine.Solve(program, Exact), best);
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 40)]
    public void Linear_EnginesAndWarmStarts_AgreeOnTheOptimum(int seed)
    {
        LinearProgram program = Hard.Covering(40, 70, seed);
        ILinearSolver[] engines = [.. Engines.ForLinear];
        Solution first = engines[0].Solve(program, Exact);
        foreach (ILinearSolver engine in engines)
        {
            double tolerance = Math.Max(1e-7, 3 * engine.Description.Accuracy) * Math.Max(1, Math.Abs(first.Objective));
            Assert.That(engine.Solve(program, Exact).Objective, Is.EqualTo(first.Objective).Within(tolerance), engine.Description.Title);
            Assert.That(engine.Solve(program, Exact, first.Basis).Objective, Is.EqualTo(first.Objective).Within(tolerance), engine.Description.Title);
        }
    }

    private static void AssertAgrees(ILinearSolver engine, LinearProgram program, Solution solution, double? best)
    {
        if (best is not { } optimum)
        {
            Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Infeasible), $"{engine.Description.Title}: {solution.Message}");
            return;
        }

        Assert.That(solution.Status, Is.EqualTo(TerminationStatus.Optimal), $"{engine.Description.Title}: {solution.Message}");
        Assert.That(solution.Objective, Is.EqualTo(optimum).Within(Math.Max(1e-6, 10 * engine.Description.Accuracy)), engine.Description.Title);
        Assert.That(Residuals.Of(program, solution.Values).Worst, Is.LessThan(Math.Max(1e-6, 10 * engine.Description.Accuracy)), engine.Description.Title);
    }

    // Small whole coefficients, so that ties, parallel rows and empty rows are common.
    private static LinearProgram RandomProgram(int seed, bool whole)
    {
        ulong state = unchecked((ulong)seed * 2654435761UL) + 1;
        int Pick(int low, int high) => low + (int)(Hard.Next(ref state) * (high - low + 1));
        SmallProgram program = new([.. Enumerable.Range(0, Size).Select(_ => (double)Pick(-3, 3))]);
        for (int column = 0; column < Size; column++)
        {
            int low = Pick(-1, 1);
            program.Bound(column, low, low + Pick(0, Box));
        }

        if (whole)
        {
            program.Whole(0, 1, 2);
        }

        for (int row = Pick(0, 4); row > 0; row--)
        {
            double[] coefficients = [.. Enumerable.Range(0, Size).Select(_ => (double)Pick(-2, 3))];
            double level = Pick(-3, 9);
            program = Pick(0, 3) switch
            {
                0 => program.AtMost(level, coefficients),
                1 => program.AtLeast(level, coefficients),
                2 => program.Equal(level, coefficients),
                _ => program.Range(level, coefficients, level + Pick(0, 3)),
            };
        }

        return program.Offset(Pick(-5, 5)).Build();
    }

    private static double? BestWholePoint(LinearProgram program)
    {
        double? best = null;
        double[] point = new double[Size];
        for (int code = 0; code < (Box + 3) * (Box + 3) * (Box + 3); code++)
        {
            for ((int column, int rest) = (0, code); column < Size; column++, rest /= Box + 3)
            {
                point[column] = (rest % (Box + 3)) - 1;
            }

            if (Residuals.Of(program, point).Worst < 1e-9)
            {
                best = Math.Min(best ?? double.MaxValue, program.ObjectiveAt(point));
            }
        }

        return best;
    }

    // A bounded program has its optimum where three of its planes meet.
    private static double? BestVertex(LinearProgram program)
    {
        List<(double[] Normal, double Level)> planes = Planes(program);
        double? best = null;
        for (int a = 0; a < planes.Count; a++)
        {
            for (int b = a + 1; b < planes.Count; b++)
            {
                for (int c = b + 1; c < planes.Count; c++)
                {
                    if (Meet(planes[a], planes[b], planes[c]) is { } point && Residuals.Of(program, point).Worst < 1e-9)
                    {
                        best = Math.Min(best ?? double.MaxValue, program.ObjectiveAt(point));
                    }
                }
            }
        }

        return best;
    }

    private static List<(double[] Normal, double Level)> Planes(LinearProgram program)
    {
        List<(double[] Normal, double Level)> planes = [];
        for (int column = 0; column < Size; column++)
        {
            double[] unit = new double[Size];
            unit[column] = 1;
            planes.Add((unit, program.ColumnLower[column]));
            planes.Add((unit, program.ColumnUpper[column]));
        }

        for (int row = 0; row < program.RowCount; row++)
        {
            double[] normal = new double[Size];
            for (int column = 0; column < Size; column++)
            {
                for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
                {
                    if (program.RowIndex[entry] == row)
                    {
                        normal[column] = program.Value[entry];
                    }
                }
            }

            planes.AddRange(new[] { program.RowLower[row], program.RowUpper[row] }.Where(double.IsFinite).Select(level => (normal, level)));
        }

        return planes;
    }

    // Cramer's rule.
    private static double[]? Meet((double[] Normal, double Level) a, (double[] Normal, double Level) b, (double[] Normal, double Level) c)
    {
        double[] levels = [a.Level, b.Level, c.Level];
        double[][] rows = [a.Normal, b.Normal, c.Normal];
        double volume = Determinant(rows);
        if (Math.Abs(volume) < 1e-9)
        {
            return null;
        }

        return [.. Enumerable.Range(0, Size).Select(column => Determinant([.. rows.Select((row, i) => row.Select((v, j) => j == column ? levels[i] : v).ToArray())]) / volume)];
    }

    private static double Determinant(double[][] m) =>
        (m[0][0] * ((m[1][1] * m[2][2]) - (m[1][2] * m[2][1])))
        - (m[0][1] * ((m[1][0] * m[2][2]) - (m[1][2] * m[2][0])))
        + (m[0][2] * ((m[1][0] * m[2][1]) - (m[1][1] * m[2][0])));
}
