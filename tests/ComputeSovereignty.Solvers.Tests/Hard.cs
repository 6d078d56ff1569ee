using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>Generated programs that take an engine a while, the same for the same seed.</summary>
internal static class Hard
{
    /// <summary>A knapsack of several dimensions: the larger, the longer; 120 items keep a search busy for minutes, and every engine has a plan at once.</summary>
    internal static LinearProgram Knapsack(int items, int dimensions, int seed)
    {
        ulong state = unchecked((ulong)seed);
        double[][] weight = [.. Enumerable.Range(0, dimensions).Select(_ => Fill(items, 5, 100, ref state))];
        double[] bonus = Fill(items, 1, 30, ref state);
        double[] cost = [.. Enumerable.Range(0, items).Select(item => -(weight.Average(w => w[item]) + bonus[item]))];
        SmallProgram program = new SmallProgram(cost).Whole([.. Enumerable.Range(0, items)]);
        for (int item = 0; item < items; item++)
        {
            program.Bound(item, 0, 1);
        }

        foreach (double[] w in weight)
        {
            program.AtMost(Math.Floor(w.Sum() / 2), w);
        }

        return program.Build();
    }

    /// <summary>
    /// Demand of several products over several periods, met by lines whose modules must be bought whole a period ahead: the shape of the planner's
    /// own integer programs, and solved in moments.
    /// </summary>
    internal static LinearProgram Modules(int periods, int products, int seed)
    {
        ulong state = unchecked((ulong)seed);
        int rows = 2 * periods * products;
        int Demand(int product, int period) => (product * periods) + period;
        int Capacity(int line, int period) => (rows / 2) + (line * periods) + period;
        List<(double Cost, double Upper, bool Whole, Dictionary<int, double> Entries)> columns = [];
        for (int product = 0; product < products; product++)
        {
            for (int period = 0; period < periods; period++)
            {
                Dictionary<int, double> stock = new() { [Demand(product, period)] = -1 };
                if (period + 1 < periods)
                {
                    stock[Demand(product, period + 1)] = 1;
                }

                columns.Add((0.3, double.PositiveInfinity, false, stock));
                columns.Add((60, double.PositiveInfinity, false, new() { [Demand(product, period)] = 1 }));
                for (int line = 0; line < products; line++)
                {
                    if (line == product || Next(ref state) < 0.5)
                    {
                        columns.Add((1 + (2 * Next(ref state)), double.PositiveInfinity, false, new() { [Demand(product, period)] = 1, [Capacity(line, period)] = 0.8 + (0.7 * Next(ref state)) }));
                    }
                }

                double module = 20 + Math.Floor(30 * Next(ref state));
                columns.Add((400 + Math.Floor(600 * Next(ref state)), 6, true, Enumerable.Range(period + 1, periods - period - 1).ToDictionary(later => Capacity(product, later), _ => -module)));
            }
        }

        double[] need = Fill(rows / 2, 20, 100, ref state);
        SmallProgram program = new SmallProgram([.. columns.Select(static c => c.Cost)]).Whole([.. Enumerable.Range(0, columns.Count).Where(c => columns[c].Whole)]);
        for (int column = 0; column < columns.Count; column++)
        {
            program.Bound(column, 0, columns[column].Upper);
        }

        for (int row = 0; row < rows; row++)
        {
            double[] coefficients = [.. columns.Select(c => c.Entries.GetValueOrDefault(row))];
            program = row < need.Length ? program.Equal(need[row], coefficients) : program.AtMost(0, coefficients);
        }

        return program.Build();
    }

    /// <summary>A covering program with random columns: about two pivots a row.</summary>
    internal static LinearProgram Covering(int rows, int columns, int seed)
    {
        ulong state = unchecked((ulong)seed);
        double[] cost = Fill(columns, 1, 10, ref state);
        int[] start = new int[columns + 1];
        List<int> index = [];
        List<double> value = [];
        double[] need = new double[rows];
        for (int column = 0; column < columns; column++)
        {
            SortedSet<int> chosen = [];
            while (chosen.Count < Math.Min(6, rows))
            {
                chosen.Add((int)(Next(ref state) * rows));
            }

            double level = 5 * Next(ref state);
            foreach (int row in chosen)
            {
                double coefficient = (0.5 + (2.5 * Next(ref state))) * (Next(ref state) < 0.8 ? 1 : -1);
                index.Add(row);
                value.Add(coefficient);
                need[row] += coefficient * level;
            }

            start[column + 1] = index.Count;
        }

        return new LinearProgram(
            cost,
            new double[columns],
            [.. Enumerable.Repeat(20d, columns)],
            new bool[columns],
            [.. need.Select(static n => n - 0.5)],
            [.. Enumerable.Repeat(double.PositiveInfinity, rows)],
            start,
            [.. index],
            [.. value],
            [.. Enumerable.Range(0, rows).Select(static r => $"need({r})")],
            [.. Enumerable.Range(0, columns).Select(static c => $"use({c})")]);
    }

    /// <summary>The next number of a linear congruential generator: System.Random does not promise the same numbers in every version.</summary>
    /// <returns>In [0, 1).</returns>
    internal static double Next(ref ulong state)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (state >> 11) / (double)(1UL << 53);
    }

    private static double[] Fill(int count, int low, int high, ref ulong state)
    {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = low + Math.Floor(Next(ref state) * (high - low + 1));
        }

        return numbers;
    }
}
