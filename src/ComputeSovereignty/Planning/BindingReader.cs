using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the rows that bind, with what one more natural unit is worth in share, backlog and cost.</summary>
/// <param name="formulated">The program.</param>
/// <param name="results">One result a stage, in order.</param>
/// <param name="withPrices">Whether it is worked out how far prices hold, which takes a factorisation a stage; without, none is quoted.</param>
internal sealed partial class BindingReader(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results, bool withPrices = true)
{
    /// <summary>A row is full where its slack is within this of its limit, and a price counts from this on, in program units.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>A limit up to this leaves nothing, in program units: what an engine leaves of a zero.</summary>
    private const double Nothing = 1e-6;

    private readonly double[] values = results[^1].Solution.Values;

    private readonly int shareStage = StageOf(formulated, "A");
    private readonly int backlogStage = StageOf(formulated, "B");
    private readonly int costStage = StageOf(formulated, "D");
    private readonly Lazy<RightHandSideRanging?>[] ranging = [.. results.Select(r => new Lazy<RightHandSideRanging?>(() => withPrices ? RightHandSideRanging.At(r.Program, r.Solution) : null))];

    /// <summary>Reads the inequality rows that are full or carry a price; the ones that move stage A the most first.</summary>
    internal IReadOnlyList<Binding> Read()
    {
        LinearProgram program = formulated.Program;
        (double[] use, double[] supply) = Sides(program);
        HashSet<string> empty = LeavingNothing(supply);
        List<Binding> bindings = [];
        for (int row = 0; row < program.RowCount; row++)
        {
            bool equality = program.RowLower[row] == program.RowUpper[row];
            bool atMost = !double.IsInfinity(program.RowUpper[row]);
            double limit = (atMost ? program.RowUpper[row] : program.RowLower[row]) + supply[row];
            double scale = Math.Max(1, Math.Max(Math.Abs(limit), use[row]));
            bool full = Math.Abs(limit - use[row]) <= Tolerance * scale && use[row] > Tolerance;
            bool priced = Enumerable.Range(0, results.Count).Any(stage => Dual(stage, row) != 0);
            if (!equality && (full || priced))
            {
                bindings.Add(Binding(row, use[row], limit) with { LeavesNothing = empty.Contains(formulated.Rows[row].Family) });
            }
        }

        return [.. bindings
            .OrderByDescending(static b => Math.Abs(b.ShareDual * b.Limit))
            .ThenByDescending(static b => Math.Abs(b.BacklogDual * b.Limit))
            .ThenBy(static b => b.Family, StringComparer.Ordinal)
            .ThenBy(static b => b.Key.ToString(), StringComparer.Ordinal)
            .ThenBy(static b => b.Period, StringComparer.Ordinal)];
    }

    /// <summary>Ranks the supply stages that hold the share down: those of a rule that leaves nothing at all, then by Σ |dual of stage A · limit| over their rows.</summary>
    /// <remarks>An order and no figure: the duals of a degenerate optimum are one choice of many.</remarks>
    internal IReadOnlyList<SupplyStage> Holding()
    {
        Dictionary<SupplyStage, double> weight = [];
        (_, double[] supply) = Sides(formulated.Program);
        HashSet<string> empty = LeavingNothing(supply);
        for (int row = 0; row < formulated.Rows.Count; row++)
        {
            if (Dual(shareStage, row) != 0 && formulated.Describe(row).Stage is { } stage and not (SupplyStage.Policy or SupplyStage.Service))
            {
                // Vendors' limits follow from what is made, so they are nothing wherever nothing is made.
                bool leavesNothing = stage != SupplyStage.Vendors && empty.Contains(formulated.Rows[row].Family);
                double part = leavesNothing ? double.PositiveInfinity : Math.Abs(Dual(shareStage, row) * (Bound(row) + supply[row]));
                weight[stage] = weight.GetValueOrDefault(stage) + part;
            }
        }

        return [.. weight.Where(static w => w.Value > Tolerance).OrderByDescending(static w => w.Value).ThenByDescending(static w => w.Key).Select(static w => w.Key)];
    }

    /// <summary>Finds the supply stages with a row that has a dual in stage A.</summary>
    internal IReadOnlySet<SupplyStage> Priced() => Enumerable.Range(0, formulated.Rows.Count)
        .Where(row => Dual(shareStage, row) != 0)
        .Select(row => formulated.Describe(row).Stage)
        .OfType<SupplyStage>()
        .ToHashSet();

    /// <summary>Finds the supply stages with a row that has a dual in any stage.</summary>
    internal IReadOnlySet<SupplyStage> PricedInAny() => Enumerable.Range(0, formulated.Rows.Count)
        .Where(row => Enumerable.Range(0, results.Count).Any(stage => Dual(stage, row) != 0))
        .Select(row => formulated.Describe(row).Stage)
        .OfType<SupplyStage>()
        .ToHashSet();

    // Families none of whose limits leaves anything: no money at all, no power at any hub.
    private HashSet<string> LeavingNothing(double[] supply) =>
    [
        .. Enumerable.Range(0, formulated.Rows.Count)
            .GroupBy(row => formulated.Rows[row].Family, StringComparer.Ordinal)
            .Where(family => family.All(row => Bound(row) + supply[row] <= Nothing))
            .Select(static family => family.Key),
    ];

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
        IConstraintFamily rule = CapacityModel.Family(label.Family);
        if (rule is ShareTarget)
        {
            (use, limit) = ShareSides(int.Parse(label.Period));
        }

        Binding binding = new()
        {
            Rule = rule,
            Key = label.Key,
            Period = label.Period,
            Activity = use * perUnit,
            Limit = limit * perUnit,
            Fullness = limit > 0 ? use / limit : null,
            Unit = label.Unit.NaturalSymbol,
            ShareDual = Dual(shareStage, row) * 0.01 / perUnit,
            BacklogDual = Dual(backlogStage, row) * 0.01 / perUnit,
            CostDual = Dual(costStage, row) * 1e9 / perUnit,
        };
        binding = Priced(binding, row, limit);
        return binding with { Words = BindingMessages.Of(binding) };
    }

    // The price is of the first stage that the row moves: later stages keep what that one reaches, and their duals say nothing of more.
    private Binding Priced(Binding binding, int row, double limit)
    {
        int stage = Enumerable.Range(0, results.Count).Where(s => Dual(s, row) != 0).DefaultIfEmpty(-1).First();
        if (stage < 0)
        {
            return binding;
        }

        PricedIn? objective = stage == shareStage ? PricedIn.Share : stage == backlogStage ? PricedIn.Backlog : stage == costStage ? PricedIn.Cost : null;
        (double from, double to) = objective is null ? (0, 0) : Range(stage, row);
        double perUnit = formulated.Rows[row].Unit.NaturalPerUnit;
        if (objective is not { } priced || NaturalStep.Within(binding.Unit, to * perUnit) is not { } step || NaturalStep.Within(binding.Unit, -from * perUnit) is null)
        {
            return binding with { RangeFrom = binding.Limit, RangeTo = binding.Limit };
        }

        double dual = priced switch { PricedIn.Share => binding.ShareDual, PricedIn.Backlog => binding.BacklogDual, _ => binding.CostDual };
        return binding with
        {
            PricedIn = priced,
            RangeFrom = Finite(limit + from) * perUnit,
            RangeTo = Finite(limit + to) * perUnit,
            Worth = new(priced, step, -dual * step.Size),
        };
    }

    // How far the right side may move before the price changes, or before a stage before it begins to lose.
    private (double From, double To) Range(int stage, int row)
    {
        double from = double.NegativeInfinity;
        double to = double.PositiveInfinity;
        for (int each = stage; each >= 0; each--)
        {
            if (ranging[each].Value?.Along([(row, 1)]) is not { } range)
            {
                return (0, 0);
            }

            (from, to) = (Math.Max(from, range.From), each == stage ? range.To : to);
        }

        return (from, to);
    }

    private (double Domestic, double Target) ShareSides(int year)
    {
        DomesticShare share = new(formulated.Decisions, formulated.Case);
        return (share.Domestic(year).At(values).Value, formulated.Case.TargetOf(year).DomesticShare * share.Whole(year).At(values).Value);
    }

    private double Bound(int row) =>
        double.IsInfinity(formulated.Program.RowUpper[row]) ? formulated.Program.RowLower[row] : formulated.Program.RowUpper[row];

    // What an engine leaves of a zero is no price.
    private double Dual(int stage, int row) => stage < 0 || Math.Abs(results[stage].Solution.Duals[row]) <= Tolerance ? 0 : results[stage].Solution.Duals[row];

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;

    private static int StageOf(FormulatedProgram formulated, string letter) =>
        Enumerable.Range(0, formulated.Stages.Count).Where(s => formulated.Stages[s].Letter == letter).DefaultIfEmpty(-1).First();
}
