namespace ComputeSovereignty.Optimization;

/// <summary>The factors L·U of a small sparse square matrix, with pivots that add few non-zeros.</summary>
/// <remarks>
/// H. M. Markowitz, "The elimination form of the inverse and its application to linear programming", Management Science 3 (1957): the next pivot is the one whose row and column
/// have the fewest other entries, among those of at least a tenth of the largest in their column. Kernels of planning bases have a few hundred columns and next to no fill.
/// </remarks>
internal sealed class SparseFactors
{
    /// <summary>A pivot has at least this part of the largest entry of its column.</summary>
    private const double Threshold = 0.1;

    /// <summary>A column whose entries are all at most this, against the largest of the matrix, makes it singular.</summary>
    private const double Singular = 1e-13;

    /// <summary>How many columns with the fewest entries are looked at for a pivot.</summary>
    private const int Looked = 4;

    private readonly int[] pivotRows;
    private readonly int[] pivotColumns;
    private readonly double[] pivots;
    private readonly (int Row, double Value)[][] lower;
    private readonly (int Row, double Value)[][] upper;

    private SparseFactors(int size)
    {
        (pivotRows, pivotColumns, pivots) = (new int[size], new int[size], new double[size]);
        (lower, upper) = (new (int, double)[size][], new (int, double)[size][]);
    }

    /// <summary>Gets the non-zeros that the factors have more than the matrix.</summary>
    internal int Fill { get; private set; }

    /// <summary>Factorises a matrix.</summary>
    /// <param name="columns">Its columns' entries: row and value, a row at most once. Shape: [size].</param>
    /// <returns>The factors; null where the matrix is singular.</returns>
    internal static SparseFactors? Of(IReadOnlyList<IReadOnlyList<(int Row, double Value)>> columns)
    {
        SparseFactors factors = new(columns.Count);
        Dictionary<int, double>[] open = [.. columns.Select(static c => c.ToDictionary(static e => e.Row, static e => e.Value))];
        HashSet<int>[] rows = [.. columns.Select(static _ => new HashSet<int>())];
        List<(int Row, double Value)>[] above = [.. columns.Select(static _ => new List<(int, double)>())];
        double largest = 0;
        for (int column = 0; column < open.Length; column++)
        {
            foreach ((int row, double value) in open[column])
            {
                rows[row].Add(column);
                largest = Math.Max(largest, Math.Abs(value));
            }
        }

        bool[] done = new bool[open.Length];
        for (int step = 0; step < open.Length; step++)
        {
            if (Pivot(open, rows, done, Singular * largest) is not { } pivot)
            {
                return null;
            }

            factors.Eliminate(step, pivot.Row, pivot.Column, open, rows, above);
            done[pivot.Column] = true;
        }

        factors.Fill = factors.lower.Sum(static l => l.Length) + factors.upper.Sum(static u => u.Length) + open.Length - columns.Sum(static c => c.Count);
        return factors;
    }

    /// <summary>Solves L·U·x = b.</summary>
    /// <param name="rightHandSide">b, by rows; it is used up. Shape: [size].</param>
    /// <returns>x, by columns. Shape: [size].</returns>
    internal double[] Solve(double[] rightHandSide)
    {
        for (int step = 0; step < pivots.Length; step++)
        {
            double value = rightHandSide[pivotRows[step]];
            if (value != 0)
            {
                foreach ((int row, double factor) in lower[step])
                {
                    rightHandSide[row] -= factor * value;
                }
            }
        }

        double[] solution = new double[pivots.Length];
        for (int step = pivots.Length - 1; step >= 0; step--)
        {
            double value = rightHandSide[pivotRows[step]] / pivots[step];
            solution[pivotColumns[step]] = value;
            if (value != 0)
            {
                foreach ((int row, double coefficient) in upper[step])
                {
                    rightHandSide[row] -= coefficient * value;
                }
            }
        }

        return solution;
    }

    // Looks at a few of the columns with the fewest entries.
    private static (int Row, int Column)? Pivot(Dictionary<int, double>[] open, HashSet<int>[] rows, bool[] done, double singular)
    {
        int fewest = int.MaxValue;
        for (int column = 0; column < open.Length; column++)
        {
            fewest = done[column] ? fewest : Math.Min(fewest, open[column].Count);
        }

        (int Row, int Column)? best = null;
        long least = long.MaxValue;
        int looked = 0;
        for (int column = 0; column < open.Length && least > 0 && looked < Looked; column++)
        {
            if (done[column] || open[column].Count != fewest)
            {
                continue;
            }

            looked++;
            double largest = 0;
            foreach (double value in open[column].Values)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            if (largest <= singular)
            {
                return null;
            }

            foreach ((int row, double value) in open[column])
            {
                long count = (long)(rows[row].Count - 1) * (fewest - 1);
                if (count < least && Math.Abs(value) >= Threshold * largest)
                {
                    (best, least) = ((row, column), count);
                }
            }
        }

        return best;
    }

    private void Eliminate(int step, int pivotRow, int pivotColumn, Dictionary<int, double>[] open, HashSet<int>[] rows, List<(int Row, double Value)>[] above)
    {
        double pivot = open[pivotColumn][pivotRow];
        (pivotRows[step], pivotColumns[step], pivots[step]) = (pivotRow, pivotColumn, pivot);
        open[pivotColumn].Remove(pivotRow);
        lower[step] = [.. open[pivotColumn].Select(e => (e.Key, e.Value / pivot))];
        upper[step] = [.. above[pivotColumn]];
        foreach (int row in open[pivotColumn].Keys)
        {
            rows[row].Remove(pivotColumn);
        }

        rows[pivotRow].Remove(pivotColumn);
        foreach (int column in rows[pivotRow])
        {
            Dictionary<int, double> entries = open[column];
            double taken = entries[pivotRow];
            entries.Remove(pivotRow);
            above[column].Add((pivotRow, taken));
            foreach ((int row, double factor) in lower[step])
            {
                bool isOld = entries.TryGetValue(row, out double old);
                entries[row] = old - (factor * taken);
                if (!isOld)
                {
                    rows[row].Add(column);
                }
            }
        }

        open[pivotColumn].Clear();
        rows[pivotRow].Clear();
    }
}
