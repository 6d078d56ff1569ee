using ComputeSovereignty.Optimization;

namespace Google.OrTools.ModelBuilder;

/// <summary>A model built by index.</summary>
public class ModelBuilderHelper : IDisposable
{
    private readonly List<(double Lower, double Upper, double Cost, bool Whole)> variables = [];
    private readonly List<(double Lower, double Upper, SortedDictionary<int, double> Terms)> constraints = [];
    private readonly SortedDictionary<int, double> hints = [];
    private double offset;
    private bool maximize;

    internal bool IsComplete => !maximize;

    internal bool HasIntegers => variables.Any(static v => v.Whole);

    // As in the package, a hint for some variables only is allowed; the rest is then 0 here.
    internal double[]? Hint => hints.Count == 0 ? null : [.. variables.Select((_, i) => hints.GetValueOrDefault(i))];

    public int AddVar()
    {
        variables.Add((0, double.PositiveInfinity, 0, false));
        return variables.Count - 1;
    }

    public void SetVarLowerBound(int var_index, double lb) => variables[var_index] = variables[var_index] with { Lower = lb };

    public void SetVarUpperBound(int var_index, double ub) => variables[var_index] = variables[var_index] with { Upper = ub };

    public void SetVarIntegrality(int var_index, bool is_integer) => variables[var_index] = variables[var_index] with { Whole = is_integer };

    public void SetVarObjectiveCoefficient(int var_index, double coeff) => variables[var_index] = variables[var_index] with { Cost = coeff };

    public int AddLinearConstraint()
    {
        constraints.Add((double.NegativeInfinity, double.PositiveInfinity, []));
        return constraints.Count - 1;
    }

    public void SetConstraintLowerBound(int ct_index, double lb) => constraints[ct_index] = constraints[ct_index] with { Lower = lb };

    public void SetConstraintUpperBound(int ct_index, double ub) => constraints[ct_index] = constraints[ct_index] with { Upper = ub };

    // The package does not merge: a variable given twice makes the model invalid.
    public void AddConstraintTerm(int ct_index, int var_index, double coeff) => constraints[ct_index].Terms.Add(var_index, coeff);

    public void SetObjectiveOffset(double offset) => this.offset = offset;

    public void SetMaximize(bool maximize) => this.maximize = maximize;

    public void AddHint(int var_index, double var_value) => hints.Add(var_index, var_value);

    public void Dispose() => variables.Clear();

    internal LinearProgram ToProgram()
    {
        List<(int Row, double Value)>[] columns = [.. variables.Select(static _ => new List<(int, double)>())];
        for (int row = 0; row < constraints.Count; row++)
        {
            foreach ((int column, double value) in constraints[row].Terms)
            {
                columns[column].Add((row, value));
            }
        }

        int[] start = new int[columns.Length + 1];
        for (int column = 0; column < columns.Length; column++)
        {
            start[column + 1] = start[column] + columns[column].Count;
        }

        return new LinearProgram(
            [.. variables.Select(static v => v.Cost)],
            [.. variables.Select(static v => v.Lower)],
            [.. variables.Select(static v => v.Upper)],
            [.. variables.Select(static v => v.Whole)],
            [.. constraints.Select(static c => c.Lower)],
            [.. constraints.Select(static c => c.Upper)],
            start,
            [.. columns.SelectMany(static c => c.Select(static e => e.Row))],
            [.. columns.SelectMany(static c => c.Select(static e => e.Value))],
            [.. constraints.Select(static (_, i) => $"auto_c_{i}")],
            [.. variables.Select(static (_, i) => $"auto_v_{i}")],
            offset);
    }
}
