namespace ComputeSovereignty.Optimization;

/// <summary>One world that may come: its program, and how likely it is.</summary>
/// <param name="Name">The world.</param>
/// <param name="Weight">Its probability; the weights of all worlds add up to 1.</param>
/// <param name="Program">Its program.</param>
/// <param name="FirstStage">The columns that are decided before the world is known.</param>
public sealed record PossibleWorld(string Name, double Weight, LinearProgram Program, IReadOnlySet<int> FirstStage);

/// <summary>The extensive form of a two-stage program: what is decided before the world is known stands once, everything else once a world.</summary>
/// <remarks>
/// <para>First-stage columns of one name are one column. A world that lacks it rules that decision out: there it is lost, and costs nothing.</para>
/// <para>Its bounds are the tightest of the worlds that have it. Rows over first-stage columns alone that two worlds share stand once.</para>
/// <para>Source: Birge and Louveaux, Introduction to Stochastic Programming, chapters 2 and 4.</para>
/// </remarks>
public sealed class TwoStageProgram
{
    private readonly int[][] columnOf;
    private readonly int[][] rowOf;

    /// <summary>Joins the programs of worlds.</summary>
    /// <param name="worlds">The worlds.</param>
    /// <exception cref="ArgumentException">There is no world, or the weights are not probabilities.</exception>
    public TwoStageProgram(IReadOnlyList<PossibleWorld> worlds)
    {
        if (worlds.Count == 0 || worlds.Any(static w => !(w.Weight > 0)) || Math.Abs(worlds.Sum(static w => w.Weight) - 1) > 1e-9)
        {
            throw new ArgumentException("The weights of the worlds must be above 0 and add up to 1.", nameof(worlds));
        }

        Worlds = worlds;
        ExtensiveForm form = new(worlds);
        (Program, columnOf, rowOf, FirstStage) = (form.Join(), form.ColumnOf, form.RowOf, form.FirstStage);
    }

    /// <summary>Gets the worlds.</summary>
    public IReadOnlyList<PossibleWorld> Worlds { get; }

    /// <summary>Gets the joint program, without an objective.</summary>
    public LinearProgram Program { get; }

    /// <summary>Gets the first-stage columns of the joint program by name.</summary>
    public IReadOnlyDictionary<string, int> FirstStage { get; }

    /// <summary>Computes the objective Σ weight · cost over the worlds.</summary>
    /// <param name="costs">The costs of each world. Shape: [worlds][columns of the world].</param>
    /// <returns>Shape: [columns].</returns>
    public double[] Expected(IReadOnlyList<double[]> costs)
    {
        double[] expected = new double[Program.ColumnCount];
        for (int world = 0; world < Worlds.Count; world++)
        {
            AddTo(expected, world, costs[world], Worlds[world].Weight);
        }

        return expected;
    }

    /// <summary>Adds the tail of the worst worlds, and weighs it: (1 − weight) · expected + weight · CVaR.</summary>
    /// <remarks><code>CVaR(α) = min θ + Σ weight(s) · a(s) / (1 − α),   a(s) ≥ cost(s) − θ,   a(s) ≥ 0</code>Source: Rockafellar and Uryasev, 2000.</remarks>
    /// <param name="costs">The costs of each world. Shape: [worlds][columns of the world].</param>
    /// <param name="tail">α: the part of the worlds that is not the tail; 0 ≤ α &lt; 1.</param>
    /// <param name="weight">How much the tail weighs; 0 … 1.</param>
    /// <returns>The program with the columns of the tail at its end, and its objective. Shape: [columns].</returns>
    public (LinearProgram Program, double[] Cost) WithTail(IReadOnlyList<double[]> costs, double tail, double weight)
    {
        LinearProgram program = Program.WithColumn("threshold", double.NegativeInfinity, double.PositiveInfinity, 0, []);
        foreach (PossibleWorld world in Worlds)
        {
            program = program.WithColumn($"excess({world.Name})", 0, double.PositiveInfinity, 0, []);
        }

        int threshold = Program.ColumnCount;
        double[] objective = [.. Expected(costs).Select(c => (1 - weight) * c), weight, .. Worlds.Select(w => weight * w.Weight / (1 - tail))];
        for (int world = 0; world < Worlds.Count; world++)
        {
            double[] row = new double[program.ColumnCount];
            AddTo(row, world, costs[world], -1);
            row[threshold] = row[threshold + 1 + world] = 1;
            program = program.WithRow($"Excess({Worlds[world].Name})", 0, double.PositiveInfinity, row);
        }

        return (program, objective);
    }

    /// <summary>Reads what a world does in a joint plan.</summary>
    /// <param name="world">The world's index.</param>
    /// <param name="values">The joint plan.</param>
    /// <returns>Shape: [columns of the world].</returns>
    public double[] ValuesOf(int world, IReadOnlyList<double> values) => [.. columnOf[world].Select(column => values[column])];

    /// <summary>Fixes the first stage of a world: what it can still make of decisions that were taken without knowing it.</summary>
    /// <param name="world">The world.</param>
    /// <param name="decisions">First-stage columns by name; those that the world lacks are lost, those that are not named are 0.</param>
    public static LinearProgram Fixed(PossibleWorld world, IReadOnlyDictionary<string, double> decisions)
    {
        double[] lower = world.Program.ColumnLower.ToArray();
        double[] upper = world.Program.ColumnUpper.ToArray();
        foreach (int column in world.FirstStage)
        {
            double value = decisions.GetValueOrDefault(world.Program.ColumnNames[column]);
            lower[column] = upper[column] = world.Program.IsInteger[column] ? Math.Round(value) : value;
        }

        return world.Program.WithColumnBounds(lower, upper);
    }

    /// <summary>Joins bases of the worlds into a basis to start the joint program from. An engine mends what does not fit.</summary>
    /// <param name="bases">A basis of each world.</param>
    public Basis Joined(IReadOnlyList<Basis> bases)
    {
        BasisStatus[] columns = new BasisStatus[Program.ColumnCount];
        BasisStatus[] rows = [.. Enumerable.Repeat(BasisStatus.Basic, Program.RowCount)];
        for (int world = Worlds.Count - 1; world >= 0; world--)
        {
            foreach ((int column, int joint) in columnOf[world].Index())
            {
                columns[joint] = bases[world].Columns[column];
            }

            foreach ((int row, int joint) in rowOf[world].Index().Where(static r => r.Item >= 0))
            {
                rows[joint] = bases[world].Rows[row];
            }
        }

        // A first-stage column is basic once where each world had it basic: rows that hold it in later worlds get their slack.
        int missing = Program.RowCount - columns.Count(static c => c == BasisStatus.Basic) - rows.Count(static r => r == BasisStatus.Basic);
        foreach (int joint in FirstStage.Values.Where(c => columns[c] == BasisStatus.Basic))
        {
            for (int entry = Program.ColumnStart[joint + 1] - 1; entry >= Program.ColumnStart[joint] && missing > 0; entry--)
            {
                if (rows[Program.RowIndex[entry]] != BasisStatus.Basic)
                {
                    rows[Program.RowIndex[entry]] = BasisStatus.Basic;
                    missing--;
                    break;
                }
            }
        }

        for (int row = Program.RowCount - 1; row >= 0 && missing > 0; row--)
        {
            if (rows[row] != BasisStatus.Basic)
            {
                rows[row] = BasisStatus.Basic;
                missing--;
            }
        }

        return new(columns, rows);
    }

    private void AddTo(double[] sum, int world, double[] cost, double factor)
    {
        for (int column = 0; column < cost.Length; column++)
        {
            sum[columnOf[world][column]] += factor * cost[column];
        }
    }
}
