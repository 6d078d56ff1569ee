using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Diagnosis;

/// <summary>A limit and how much it must give.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Amount">How much, in each of its periods (a repair alone) or in all (a part of the least total), natural unit.</param>
/// <param name="Unit">The natural unit.</param>
/// <param name="Periods">The periods in which it gives.</param>
/// <param name="Proven">Whether the amount is proven to be the least; a search stopped by its limit gives an upper bound.</param>
public sealed record Repair(HardLimit Limit, double Amount, string Unit, Message Periods, bool Proven);

/// <summary>A row of a conflicting set.</summary>
/// <param name="Name">The row.</param>
/// <param name="Words">The rule in planners' words.</param>
/// <param name="Cell">Where the thing stands.</param>
/// <param name="Class">What kind of limit it is; balances and definitions are physics.</param>
public sealed record ConflictRow(string Name, Message Words, SourceCell Cell, LimitClass Class);

/// <summary>Why no plan keeps all hard limits, and what would repair it.</summary>
/// <param name="Alone">Limits that repair it alone, cheapest class first.</param>
/// <param name="Together">The least total relaxation: capacity as little as possible, then policy, then money; never physics.</param>
/// <param name="Conflict">A set of rows that contradict each other.</param>
/// <param name="Irreducible">Whether the set is proven to contradict itself only as a whole.</param>
/// <param name="WholeModules">Whether only the demand for whole modules contradicts: the relaxation has a plan.</param>
public sealed record DiagnosisResult(
    IReadOnlyList<Repair> Alone, IReadOnlyList<Repair> Together, IReadOnlyList<ConflictRow> Conflict, bool Irreducible, bool WholeModules);

/// <summary>Which single limit, relaxed alone, repairs a case whose hard limits contradict each other, and by how much? What is the least total relaxation? Which set conflicts?</summary>
/// <remarks>
/// A single limit can only repair the case if it takes part in every conflict, so only limits of one irreducible set are tried: one solve each, with one column t ≥ 0 added to
/// all its rows. The least total is a lexicographic solve over classes, each row's relaxation weighed by 1/max(1, |limit|). Balances and definitions never give.
/// Integer programs are searched by the integer engine within the time limit; a search stopped by it is told as not proven.
/// </remarks>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
/// <param name="options">Limits of one solve.</param>
public sealed class DiagnosisAnalysis(ILinearSolver linearEngine, ILinearSolver integerEngine, SolverOptions options)
{
    /// <summary>A limit that gives by less than this, in program units, does not give.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>Diagnoses an infeasible program.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="found">A set of its rows that contradict each other, as the plan's run has found it; null where one is to be looked for.</param>
    /// <param name="cancellation">Stops the search; what is found so far is reported.</param>
    public DiagnosisResult Diagnose(FormulatedProgram formulated, ConflictSet? found = null, CancellationToken cancellation = default)
    {
        LinearProgram program = formulated.Program;
        IReadOnlyList<HardLimit> limits = HardLimit.Of(formulated);
        bool isOpen = false;
        ConflictSet? conflict = found ?? ConflictSet.Find(program.Relaxed(), linearEngine, options, out isOpen, cancellation);
        IReadOnlyList<Repair> together = LeastTotal(formulated, program, limits, cancellation);

        // Where only whole modules contradict there is no linear conflict: what would give if one class alone had to is tried.
        HashSet<int> involved = conflict is not null
            ? [.. conflict.Rows]
            : [.. limits.GroupBy(static l => l.Class).SelectMany(c => LeastTotal(formulated, program, [.. c], cancellation)).SelectMany(static r => r.Limit.Rows)];
        List<Repair> alone = [];
        foreach (HardLimit limit in limits.Where(l => l.Rows.Any(involved.Contains)).TakeWhile(_ => !cancellation.IsCancellationRequested))
        {
            if (RepairAlone(formulated, program, limit, cancellation) is { } repair)
            {
                alone.Add(repair);
            }
        }

        return new(
            [.. alone.OrderBy(static r => r.Limit.Class)],
            together,
            [.. (conflict?.Rows ?? [.. involved]).Select(row => Row(formulated, row))],
            conflict is not null && !cancellation.IsCancellationRequested,
            conflict is null && !isOpen && program.HasIntegers);
    }

    private Repair? RepairAlone(FormulatedProgram formulated, LinearProgram program, HardLimit limit, CancellationToken cancellation)
    {
        List<(int Row, double Coefficient)> entries = [];
        foreach (int row in limit.Rows)
        {
            entries.Add((row, double.IsInfinity(program.RowUpper[row]) ? 1 : -1));
        }

        LinearProgram relaxed = program.WithCost(new double[program.ColumnCount]).WithColumn("relaxation", 0, double.PositiveInfinity, 1, entries);
        Solution solution = Solve(relaxed, cancellation);
        if (!solution.HasValues)
        {
            return null;
        }

        UnitOfMeasure unit = formulated.Rows[limit.Rows[0]].Unit;
        return new(limit, solution.Values[^1] * unit.NaturalPerUnit, unit.NaturalSymbol, Periods(formulated, limit.Rows), solution.Status == TerminationStatus.Optimal);
    }

    private List<Repair> LeastTotal(FormulatedProgram formulated, LinearProgram program, IReadOnlyList<HardLimit> limits, CancellationToken cancellation)
    {
        Dictionary<int, HardLimit> limitOf = limits.SelectMany(static l => l.Rows.Select(r => (Row: r, Limit: l))).ToDictionary(static p => p.Row, static p => p.Limit);
        ElasticRelaxation elastic = ElasticRelaxation.Of(program, [.. Enumerable.Range(0, program.RowCount).Select(row => !limitOf.ContainsKey(row))]);
        LinearProgram searched = elastic.Program.WithIntegersOf(program);
        LexicographicStage[] stages = [.. new[] { LimitClass.Capacity, LimitClass.Policy, LimitClass.Money }.Select(c => Stage(program, elastic, limitOf, c))];
        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(linearEngine, integerEngine, options).Run(searched, stages, null, null, cancellation);
        if (results.Count == 0)
        {
            return [];
        }

        double[] values = results[^1].Solution.Values;
        return
        [
            .. elastic.GivingRow
                .Select((row, index) => (Row: row, Amount: values[program.ColumnCount + index]))
                .Where(static g => g.Amount > Tolerance)
                .GroupBy(g => limitOf[g.Row])
                .Select(g => new Repair(
                    g.Key,
                    g.Sum(static x => x.Amount) * formulated.Rows[g.First().Row].Unit.NaturalPerUnit,
                    formulated.Rows[g.First().Row].Unit.NaturalSymbol,
                    Periods(formulated, [.. g.Select(static x => x.Row).Distinct()]),
                    results.All(static r => r.Status == TerminationStatus.Optimal)))
                .OrderBy(static r => r.Limit.Class),
        ];
    }

    private static LexicographicStage Stage(LinearProgram program, ElasticRelaxation elastic, Dictionary<int, HardLimit> limitOf, LimitClass of)
    {
        double[] cost = new double[elastic.Program.ColumnCount];
        for (int index = 0; index < elastic.GivingRow.Count; index++)
        {
            int row = elastic.GivingRow[index];
            double limit = double.IsInfinity(program.RowUpper[row]) ? program.RowLower[row] : program.RowUpper[row];
            cost[program.ColumnCount + index] = limitOf[row].Class == of ? 1 / Math.Max(1, Math.Abs(limit)) : 0;
        }

        return new($"{of}", cost);
    }

    private Solution Solve(LinearProgram program, CancellationToken cancellation) =>
        program.HasIntegers ? integerEngine.Solve(program, options, null, cancellation) : linearEngine.Solve(program, options, null, cancellation);

    private static ConflictRow Row(FormulatedProgram formulated, int row)
    {
        ProgramLabel label = formulated.Rows[row];
        RuleFacts facts = formulated.Describe(row);
        return new(label.Name, label.Period.Length > 0 ? DiagnosisMessages.RuleIn(facts.Conflict, new(label.Period)) : facts.Conflict, facts.Cell(formulated.Case), facts.Class);
    }

    private static Message Periods(FormulatedProgram formulated, IReadOnlyList<int> rows)
    {
        string[] labels = [.. rows.Select(row => formulated.Rows[row].Period).Where(static p => p.Length > 0)];
        return labels.Length switch
        {
            0 => Message.None,
            1 => Message.Of(new Period(labels[0])),
            _ => DiagnosisMessages.PeriodsFromTo(new(labels[0]), new(labels[^1]), Figure.Count(labels.Length)),
        };
    }
}
