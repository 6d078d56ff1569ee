namespace ComputeSovereignty.Optimization;

/// <summary>The set of all optima of a solved linear program, written as the same program with more of its columns and rows fixed (formulation, section 6).</summary>
/// <remarks>
/// By complementary slackness a feasible point is optimal exactly where every column with a reduced cost stands at the bound that the reduced cost belongs to, and every row
/// with a dual at the side that the dual belongs to, whichever optimal dual was found. No row with the objective is added, so nothing leaks from one year into another, and the program
/// that is left is smaller. Shape and names stay, and so does every basis.
/// </remarks>
public sealed class OptimalFace
{
    /// <summary>A price counts from this on, with the objective scaled so that its largest coefficient is 100: exact non-zeros would take rounding noise for rules.</summary>
    public const double Priced = 1e-7;

    /// <summary>Below this a price may still be an engine's rounding, on the same scale: it is taken for a price only where the stage would move without it.</summary>
    public const double SurelyPriced = 1e-6;

    private readonly BasisStatus[] columns;
    private readonly BasisStatus[] rows;

    private OptimalFace(LinearProgram program, BasisStatus[] columns, BasisStatus[] rows) => (Program, this.columns, this.rows) = (program, columns, rows);

    /// <summary>Gets the program whose feasible points are the optima.</summary>
    public LinearProgram Program { get; }

    /// <summary>Gives a program of which every point still counts.</summary>
    /// <param name="program">The program.</param>
    public static OptimalFace Whole(LinearProgram program) => new(program, new BasisStatus[program.ColumnCount], new BasisStatus[program.RowCount]);

    /// <summary>Narrows the face to the optima of one more objective.</summary>
    /// <param name="staged">The face's program with that objective.</param>
    /// <param name="solution">Its certified optimum, with duals.</param>
    /// <param name="priced">From where on a price counts: <see cref="Priced"/> or <see cref="SurelyPriced"/>.</param>
    /// <returns>The narrower face; its program keeps the objective of <paramref name="staged"/>.</returns>
    public OptimalFace At(LinearProgram staged, Solution solution, double priced = Priced)
    {
        double least = priced * Largest(staged.Cost) / 100;
        double[] columnLower = staged.ColumnLower.ToArray();
        double[] columnUpper = staged.ColumnUpper.ToArray();
        double[] rowLower = staged.RowLower.ToArray();
        double[] rowUpper = staged.RowUpper.ToArray();
        BasisStatus[] columnSides = [.. columns];
        BasisStatus[] rowSides = [.. rows];
        for (int column = 0; column < columnLower.Length; column++)
        {
            Narrow(ReducedCost(staged, solution.Duals, column), ref columnLower[column], ref columnUpper[column], ref columnSides[column]);
        }

        for (int row = 0; row < rowLower.Length; row++)
        {
            Narrow(solution.Duals[row], ref rowLower[row], ref rowUpper[row], ref rowSides[row]);
        }

        return new(staged.WithColumnBounds(columnLower, columnUpper).WithRowBounds(rowLower, rowUpper), columnSides, rowSides);

        void Narrow(double price, ref double lower, ref double upper, ref BasisStatus side)
        {
            double bound = price > 0 ? lower : upper;
            if (Math.Abs(price) <= least || lower == upper || double.IsInfinity(bound))
            {
                return;
            }

            (lower, upper) = (bound, bound);
            side = price > 0 ? BasisStatus.AtLower : BasisStatus.AtUpper;
        }
    }

    /// <summary>Narrows the face by a row that keeps an objective from rising; integers are free then, and their optima no face.</summary>
    /// <param name="name">The row's name.</param>
    /// <param name="most">The most that the objective may be.</param>
    /// <param name="cost">The objective. Shape: [columns].</param>
    public OptimalFace WithRow(string name, double most, double[] cost) =>
        new(Program.WithRow(name, double.NegativeInfinity, most, cost), columns, [.. rows, BasisStatus.Free]);

    /// <summary>Says of a basis of the face where its fixed columns and rows stand in the program that was not narrowed, so that it is a basis of that one too.</summary>
    /// <param name="basis">A basis of <see cref="Program"/>.</param>
    public Basis Widened(Basis basis) => new(Widened(basis.Columns, columns), Widened(basis.Rows, rows));

    private static BasisStatus[] Widened(IReadOnlyList<BasisStatus> found, BasisStatus[] sides) =>
        [.. found.Select((status, index) => status != BasisStatus.Basic && sides[index] != BasisStatus.Free ? sides[index] : status)];

    private static double ReducedCost(LinearProgram program, double[] duals, int column)
    {
        double reduced = program.Cost[column];
        for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
        {
            reduced -= program.Value[entry] * duals[program.RowIndex[entry]];
        }

        return reduced;
    }

    private static double Largest(ReadOnlySpan<double> cost)
    {
        double largest = 0;
        foreach (double coefficient in cost)
        {
            largest = Math.Max(largest, Math.Abs(coefficient));
        }

        return largest;
    }
}
