using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the rows that bind, with what one more natural unit is worth in share, backlog and cost.</summary>
/// <param name="formulated">The program.</param>
/// <param name="results">One result a stage, in order.</param>
internal sealed class BindingReader(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results)
{
    /// <summary>A row is full where its slack is within this of its limit, and a price counts from this on, in program units.</summary>
    private const double Tolerance = 1e-7;

    private readonly double[] values = results[^1].Solution.Values;

    private readonly int shareStage = StageOf(formulated, "A");
    private readonly int backlogStage = StageOf(formulated, "B");
    private readonly int costStage = StageOf(formulated, "D");
    private readonly Lazy<RightHandSideRanging?> ranging = new(() => Ranging(formulated, results));

    /// <summary>Reads the inequality rows that are full or carry a price; the ones that move stage A the most first.</summary>
    internal IReadOnlyList<Binding> Read()
    {
        LinearProgram program = formulated.Program;
        (double[] use, double[] supply) = Sides(program);
        List<Binding> bindings = [];
        for (int row = 0; row < program.RowCount; row++)
        {
            bool equality = program.RowLower[row] == program.RowUpper[row];
            bool atMost = !double.IsInfinity(program.RowUpper[row]);
            double limit = (atMost ? program.RowUpper[row] : program.RowLower[row]) + supply[row];
            double scale = Math.Max(1, Math.Max(Math.Abs(limit), use[row]));
            bool full = Math.Abs(limit - use[row]) <= Tolerance * scale && use[row] > Tolerance;
            bool priced = results.Any(r => Math.Abs(r.Solution.Duals[row]) > Tolerance);
            if (!equality && (full || priced))
            {
                bindings.Add(Binding(row, use[row], limit));
            }
        }

        return [.. bindings
            .OrderByDescending(static b => Math.Abs(b.ShareDual * b.Limit))
            .ThenByDescending(static b => Math.Abs(b.BacklogDual * b.Limit))
            .ThenBy(static b => b.Family, StringComparer.Ordinal)
            .ThenBy(static b => b.Key, StringComparer.Ordinal)
            .ThenBy(static b => b.Period, StringComparer.Ordinal)];
    }

    /// <summary>Sums |dual of stage A · limit| over the rows of each supply stage: what 1 % more of all of it would bring, times 100, as a share fraction.</summary>
    internal IReadOnlyDictionary<SupplyStage, double> Worth()
    {
        Dictionary<SupplyStage, double> worth = Enum.GetValues<SupplyStage>().ToDictionary(static s => s, static _ => 0d);
        (_, double[] supply) = Sides(formulated.Program);
        for (int row = 0; row < formulated.Rows.Count; row++)
        {
            if (Dual(shareStage, row) != 0 && SupplyStages.Of(formulated.Rows[row]) is { } stage)
            {
                worth[stage] += Math.Abs(Dual(shareStage, row) * (Bound(row) + supply[row])) * 0.01;
            }
        }

        return worth;
    }

    // Use is the sum of the positive terms, supply that of the negative ones: capacity from projects stands on the left of its row, but limits it.
    private (double[] Use, double[] Supply) Sides(LinearProgram program)
    {
        double[] use = new double[program.RowCount];
        double[] supply = new double[program.RowCount];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                double term = program.Value[entry] * values[column];
                (program.Value[entry] > 0 ? use : supply)[program.RowIndex[entry]] += Math.Abs(term);
            }
        }

        return (use, supply);
    }

    private Binding Binding(int row, double use, double limit)
    {
        ProgramLabel label = formulated.Rows[row];
        double perUnit = label.Unit.NaturalPerUnit;
        if (label.Family == nameof(ShareTarget))
        {
            (use, limit) = ShareSides(int.Parse(label.Period));
        }

        // The range is of the right side as stated, so what limits from the left side (capacity from projects) is added to it.
        double supplied = limit - Bound(row);
        (double From, double To)? range = Math.Abs(Dual(shareStage, row)) > Tolerance && ranging.Value?.Of(row) is { } r ? (r.From + supplied, r.To + supplied) : null;
        Binding binding = new()
        {
            Family = label.Family,
            Key = label.Key,
            Period = label.Period,
            Activity = use * perUnit,
            Limit = limit * perUnit,
            Fullness = limit > 0 ? use / limit : null,
            Unit = label.Unit.NaturalSymbol,
            ShareDual = Dual(shareStage, row) * 0.01 / perUnit,
            BacklogDual = Dual(backlogStage, row) * 0.01 / perUnit,
            CostDual = Dual(costStage, row) * 1e9 / perUnit,
            RangeFrom = Finite(range?.From) * perUnit,
            RangeTo = Finite(range?.To) * perUnit,
        };
        return binding with { Words = BindingWords.Of(binding) };
    }

    private (double Domestic, double Target) ShareSides(int year)
    {
        DomesticShare share = new(formulated.Decisions, formulated.Case);
        return (share.Domestic(year).At(values).Value, formulated.Case.TargetOf(year).DomesticShare * share.Whole(year).At(values).Value);
    }

    private double Bound(int row) =>
        double.IsInfinity(formulated.Program.RowUpper[row]) ? formulated.Program.RowLower[row] : formulated.Program.RowUpper[row];

    private double Dual(int stage, int row) => stage < 0 ? 0 : results[stage].Solution.Duals[row];

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static int StageOf(FormulatedProgram formulated, string letter) =>
        Enumerable.Range(0, formulated.Stages.Count).Where(s => formulated.Stages[s].Letter == letter).DefaultIfEmpty(-1).First();

    private static RightHandSideRanging? Ranging(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results)
    {
        int stage = StageOf(formulated, "A");
        return stage < 0 ? null : RightHandSideRanging.At(results[stage].Program, results[stage].Solution);
    }
}
