namespace ComputeSovereignty.Optimization;

/// <summary>A sparse square system K·x = b, as simplex bases give it: nearly triangular, with a small kernel that is sparse as well.</summary>
/// <remarks>
/// Rows with one open column are solved forward, columns with one open row backward; what is left is factorised by <see cref="SparseFactors"/>
/// (the usual first step of basis factorisation; U. H. Suhl, L. M. Suhl, "Computing sparse LU factorizations for large-scale linear programming bases",
/// ORSA J. Comput. 2 (1990)).
/// </remarks>
internal sealed class KernelSystem
{
    private readonly int size;
    private readonly List<(int Column, double Value)>[] byRow;
    private readonly List<(int Row, double Value)>[] byColumn;
    private readonly List<(int Row, int Column, double Pivot)> forward = [];
    private readonly List<(int Row, int Column, double Pivot)> backward = [];
    private readonly int[] kernelRows;
    private readonly int[] kernelColumns;
    private readonly SparseFactors? kernel;

    /// <summary>Initializes and factorises a system.</summary>
    /// <param name="size">The number of rows and columns.</param>
    /// <param name="entries">The non-zeros.</param>
    internal KernelSystem(int size, IEnumerable<(int Row, int Column, double Value)> entries)
    {
        this.size = size;
        byRow = [.. Enumerable.Range(0, size).Select(static _ => new List<(int, double)>())];
        byColumn = [.. Enumerable.Range(0, size).Select(static _ => new List<(int, double)>())];
        foreach ((int row, int column, double value) in entries)
        {
            byRow[row].Add((column, value));
            byColumn[column].Add((row, value));
        }

        bool[] rowDone = new bool[size];
        bool[] columnDone = new bool[size];
        Peel(rowDone, columnDone);
        kernelRows = [.. Enumerable.Range(0, size).Where(r => !rowDone[r])];
        kernelColumns = [.. Enumerable.Range(0, size).Where(c => !columnDone[c])];

        // Rows and columns are peeled off in pairs, so as many are left of one as of the other.
        kernel = SparseFactors.Of(KernelColumns());
    }

    /// <summary>Gets the size of the kernel.</summary>
    internal int KernelSize => kernelRows.Length;

    /// <summary>Gets the non-zeros that factorising added to the kernel's own.</summary>
    internal int Fill => kernel?.Fill ?? 0;

    /// <summary>Gets a value indicating whether the system has one solution for every right-hand side.</summary>
    internal bool IsRegular => kernel is not null;

    /// <summary>Solves K·x = b.</summary>
    /// <param name="rightHandSide">b. Shape: [size].</param>
    /// <returns>x. Shape: [size].</returns>
    internal double[] Solve(ReadOnlySpan<double> rightHandSide)
    {
        double[] rest = rightHandSide.ToArray();
        double[] solution = new double[size];
        foreach ((int row, int column, double pivot) in forward)
        {
            Take(column, rest[row] / pivot);
        }

        double[] inner = new double[kernelRows.Length];
        for (int index = 0; index < inner.Length; index++)
        {
            inner[index] = rest[kernelRows[index]];
        }

        inner = kernel!.Solve(inner);
        for (int index = 0; index < inner.Length; index++)
        {
            Take(kernelColumns[index], inner[index]);
        }

        for (int index = backward.Count - 1; index >= 0; index--)
        {
            Take(backward[index].Column, rest[backward[index].Row] / backward[index].Pivot);
        }

        return solution;

        void Take(int column, double value)
        {
            solution[column] = value;
            if (value == 0)
            {
                return;
            }

            foreach ((int row, double coefficient) in byColumn[column])
            {
                rest[row] -= coefficient * value;
            }
        }
    }

    private void Peel(bool[] rowDone, bool[] columnDone)
    {
        int[] rowOpen = [.. byRow.Select(static r => r.Count)];
        int[] columnOpen = [.. byColumn.Select(static c => c.Count)];
        Queue<int> rows = new(Enumerable.Range(0, size).Where(r => rowOpen[r] == 1));
        Queue<int> columns = new(Enumerable.Range(0, size).Where(c => columnOpen[c] == 1));
        while (rows.Count > 0 || columns.Count > 0)
        {
            if (rows.TryDequeue(out int row))
            {
                if (!rowDone[row] && rowOpen[row] == 1)
                {
                    (int column, double pivot) = byRow[row].First(e => !columnDone[e.Column]);
                    Remove(row, column);
                    forward.Add((row, column, pivot));
                }
            }
            else
            {
                int column = columns.Dequeue();
                if (!columnDone[column] && columnOpen[column] == 1)
                {
                    (int pivotRow, double pivot) = byColumn[column].First(e => !rowDone[e.Row]);
                    Remove(pivotRow, column);
                    backward.Add((pivotRow, column, pivot));
                }
            }
        }

        void Remove(int row, int column)
        {
            (rowDone[row], columnDone[column]) = (true, true);
            foreach ((int other, _) in byRow[row])
            {
                if (--columnOpen[other] == 1 && !columnDone[other])
                {
                    columns.Enqueue(other);
                }
            }

            foreach ((int other, _) in byColumn[column])
            {
                if (--rowOpen[other] == 1 && !rowDone[other])
                {
                    rows.Enqueue(other);
                }
            }
        }
    }

    private List<(int Row, double Value)>[] KernelColumns()
    {
        int[] place = new int[size];
        for (int index = 0; index < kernelRows.Length; index++)
        {
            place[kernelRows[index]] = index + 1;
        }

        return [.. kernelColumns.Select(column => byColumn[column].Where(e => place[e.Row] > 0).Select(e => (place[e.Row] - 1, e.Value)).ToList())];
    }
}
