using System.Diagnostics;
using System.Globalization;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Benchmarks;

/// <summary>Every engine on the same programs in one run: stage A of the baseline cold, drawn and re-solved, in quarters and months, relaxed and in whole modules.</summary>
internal static class EngineSpeed
{
    private const int Repetitions = 5;

    /// <summary>Measures and prints a table of Markdown.</summary>
    /// <param name="arguments">How many draws (default 15); one engine, none for all; <c>quick</c> leaves out whole modules in months; <c>large</c> adds a large program.</param>
    internal static int Measure(string[] arguments)
    {
        int count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 15;
        bool quick = arguments.Contains("quick");
        CaseTables tables = CaseFiles.Read(Path.Combine(PlanSteps.Root(), "data", "baseline.xlsx"));
        LinearProgram quarters = Stage(tables, "Plan[PeriodsPerYear].Value = 4");
        LinearProgram months = Stage(tables, "Plan[PeriodsPerYear].Value = 12");
        (LinearProgram Program, Basis Start)[] draws = Draws(tables, count);
        EngineListing[] engines = [.. SolverCatalog.All().Where(static e => e is { Available: true, Name: not "pdlp" })];
        if (arguments is [_, { } one, ..] && engines.Any(e => e.Name == one))
        {
            engines = [.. engines.Where(e => e.Name == one)];
        }

        LinearProgram? vast = arguments.Contains("large") ? Stage(SizeSweep.Grown(tables, 8, 8), "Plan[PeriodsPerYear].Value = 12").Relaxed() : null;
        Console.WriteLine($"{Size(quarters)} in quarters, {Size(months)} in months{(vast is null ? string.Empty : $", {Size(vast)} in months with 64 hubs and 96 products")}\n");
        Console.WriteLine("| engine | quarters, cold | re-solve of a draw | iterations | months, cold | quarters, whole modules | months, whole modules | large, cold |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (EngineListing listing in engines)
        {
            string cold = "–";
            string warm = "–";
            string turns = "–";
            string large = "–";
            if (listing.Linear)
            {
                ILinearSolver engine = SolverCatalog.Linear(listing.Name);
                cold = Milliseconds(Median(Repetitions, () => Solved(engine, quarters.Relaxed(), null)));
                (double time, double iterations) = Warm(engine, draws);
                (warm, turns) = (Milliseconds(time), iterations.ToString("0", CultureInfo.InvariantCulture));
                large = Milliseconds(Median(3, () => Solved(engine, months.Relaxed(), null)));
            }

            string whole = "–";
            string wholeLarge = "–";
            string immense = "–";
            if (vast is not null && listing.Linear)
            {
                long begun = Stopwatch.GetTimestamp();
                Solution solution = SolverCatalog.Linear(listing.Name).Solve(vast, new SolverOptions { TimeLimit = TimeSpan.FromMinutes(2) });
                immense = solution.Status == TerminationStatus.Optimal ? Milliseconds(Stopwatch.GetElapsedTime(begun).TotalMilliseconds) : "over 120 s";
            }

            if (listing.Integers)
            {
                ILinearSolver engine = SolverCatalog.Integer(listing.Name);
                whole = Milliseconds(Median(3, () => Solved(engine, quarters, null)));
                wholeLarge = quick ? "–" : Milliseconds(Median(1, () => Solved(engine, months, null)));
            }

            Console.WriteLine($"| {listing.Title} | {cold} | {warm} | {turns} | {large} | {whole} | {wholeLarge} | {immense} |");
        }

        return 0;
    }

    private static string Size(LinearProgram program) => FormattableString.Invariant($"{program.RowCount:#,##0} rows × {program.ColumnCount:#,##0} columns, {program.EntryCount:#,##0} entries");

    private static LinearProgram Stage(CaseTables tables, string change)
    {
        CaseReading reading = CaseReader.ReadCase(tables.With([Change(change)]).Tables);
        FormulatedProgram program = CapacityModel.Formulate(reading.Case ?? throw new InvalidOperationException(change));
        return program.Program.WithCost(program.Stages[0].Minimised);
    }

    // Stage A of draws of the uncertain figures, each with the basis of the baseline carried over by names: a date that moves opens and closes columns,
    // so that no two draws have the same shape and no engine can keep one model for them.
    private static (LinearProgram Program, Basis Start)[] Draws(CaseTables tables, int count)
    {
        CaseReading reading = CaseReader.Read(tables);
        ILinearSolver engine = SolverCatalog.Linear("highs");
        CaseVariants variants = new(reading.Tables, engine, engine, new SolverOptions(), relax: true);
        UncertaintyModel model = new(reading.Studies.Uncertainty);
        SamplingDesign design = SamplingDesign.Create(SamplingKind.LatinHypercube, 1, count);
        LinearProgram before = variants.BaseProgram.Program.WithCost(variants.BaseProgram.Stages[0].Minimised).Relaxed();
        Basis basis = engine.Solve(before, new SolverOptions()).Basis!;
        return [.. Enumerable.Range(0, count).Select(i => variants.Formulate(model.Changes(model.Draw(design, i))).Program!).Select(program =>
        {
            LinearProgram drawn = program.Program.WithCost(program.Stages[0].Minimised).Relaxed();
            return (drawn, BasisTransfer.Between(before, basis, drawn));
        })];
    }

    private static (double Time, double Iterations) Warm(ILinearSolver engine, (LinearProgram Program, Basis Start)[] draws)
    {
        List<double> times = [];
        List<double> iterations = [];
        for (int repetition = 0; repetition < 3; repetition++)
        {
            foreach ((LinearProgram program, Basis start) in draws)
            {
                long begun = Stopwatch.GetTimestamp();
                Solution solution = Solved(engine, program, start);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                iterations.Add(solution.Iterations);
            }
        }

        times.Sort();
        iterations.Sort();
        return (times[times.Count / 2], iterations[iterations.Count / 2]);
    }

    private static Solution Solved(ILinearSolver engine, LinearProgram program, Basis? start)
    {
        Solution solution = engine.Solve(program, new SolverOptions(), start);
        return solution.Status == TerminationStatus.Optimal ? solution : throw new InvalidOperationException($"{solution.Engine}: {solution.Status}, {solution.Message}");
    }

    private static double Median(int repetitions, Action work)
    {
        double[] times = new double[repetitions];
        for (int repetition = 0; repetition < repetitions; repetition++)
        {
            long begun = Stopwatch.GetTimestamp();
            work();
            times[repetition] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[repetitions / 2];
    }

    private static string Milliseconds(double time) => time < 10000
        ? FormattableString.Invariant($"{time:0} ms")
        : FormattableString.Invariant($"{time / 1000:0.0} s");

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "benchmark", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);
}
