using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Writes small programs row by row, as they stand on paper.</summary>
internal sealed class SmallProgram(params double[] cost)
{
    internal const double Infinity = double.PositiveInfinity;

    private readonly double[] lower = new double[cost.Length];
    private readonly double[] upper = [.. Enumerable.Repeat(Infinity, cost.Length)];
    private readonly bool[] whole = new bool[cost.Length];
    private readonly List<(double Lower, double[] Coefficients, double Upper)> rows = [];
    private double offset;

    internal SmallProgram Bound(int column, double low, double high)
    {
        (lower[column], upper[column]) = (low, high);
        return this;
    }

    internal SmallProgram Whole(params int[] columns)
    {
        Array.ForEach(columns, column => whole[column] = true);
        return this;
    }

    internal SmallProgram Offset(double constant)
    {
        offset = constant;
        return this;
    }

    internal SmallProgram AtMost(double limit, params double[] coefficients) => Range(-Infinity, coefficients, limit);

    internal SmallProgram AtLeast(double limit, params double[] coefficients) => Range(limit, coefficients, Infinity);

    internal SmallProgram Equal(double value, params double[] coefficients) => Range(value, coefficients, value);

    internal SmallProgram Range(double low, double[] coefficients, double high)
    {
        rows.Add((low, coefficients, high));
        return this;
    }

    internal LinearProgram Build()
    {
        List<int> start = [0];
        List<int> index = [];
        List<double> value = [];
        for (int column = 0; column < cost.Length; column++)
        {
            for (int row = 0; row < rows.Count; row++)
            {
                if (rows[row].Coefficients[column] != 0)
                {
                    index.Add(row);
                    value.Add(rows[row].Coefficients[column]);
                }
            }

            start.Add(index.Count);
        }

        return new LinearProgram(
            cost,
            lower,
            upper,
            whole,
            [.. rows.Select(static r => r.Lower)],
            [.. rows.Select(static r => r.Upper)],
            [.. start],
            [.. index],
            [.. value],
            [.. rows.Select(static (_, i) => $"row({i})")],
            [.. cost.Select(static (_, i) => $"column({i})")],
            offset);
    }
}
