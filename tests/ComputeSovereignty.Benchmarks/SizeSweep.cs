using System.Diagnostics;
using System.Globalization;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using MathNet.Numerics;

namespace ComputeSovereignty.Benchmarks;

/// <summary>What a plan costs as the case grows: periods a year, hubs, products. Relaxed, all stages, cold; writing the program and solving it.</summary>
internal static class SizeSweep
{
    private const int Repetitions = 3;
    private const string Supply = "supply";
    private const string Baseline = "baseline";
    private const string Whole = "whole";

    private static readonly Measure[] Sizes =
    [
        .. new[] { 1, 2, 4, 12 }.Select(static p => new Measure("Periods a year", p, p, 1, 1)),
        .. new[] { 1, 2, 4, 8 }.Select(static k => new Measure("Hubs", 8 * k, 4, k, 1)),
        .. new[] { 1, 2, 4, 8 }.Select(static k => new Measure("Products", 12 * k, 4, 1, k)),
    ];

    /// <summary>Plans one case once, of twelve periods a year, 64 hubs and 96 products where nothing else is said; everything that <c>solve</c> does but reading.</summary>
    /// <param name="arguments"><c>steps</c> to tell of every solve; <c>supply</c> for the case without demand; <c>baseline</c> for its own hubs and products; <c>whole</c> for whole modules; the name of an engine for another than the usual one.</param>
    internal static int MeasureLarge(string[] arguments)
    {
        int times = arguments.Contains(Baseline) ? 1 : 8;
        Measure size = new("Months", 96, 12, times, times);
        PlanningCase planningCase = CaseOf(size, Tables(arguments), arguments.Contains(Whole));
        ILinearSolver chosen = SolverCatalog.Linear(arguments.FirstOrDefault(static a => a is not ("steps" or Supply or Baseline or Whole)));
        ILinearSolver engine = arguments.Contains("steps") ? new TimedSolver(chosen) : chosen;
        SolverOptions options = new();
        long begun = Stopwatch.GetTimestamp();
        PlanOutcome outcome = new PlanRunner(engine, engine).Run(planningCase, new PlanRequest { Relax = !arguments.Contains(Whole), Options = options });
        Plan plan = outcome.Plan ?? throw new InvalidOperationException($"{outcome.Message}");
        double planned = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        ShareEnvelope? envelope = ShareEnvelope.Of(outcome, engine, options, Environment.ProcessorCount);
        double bounded = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        int bytes = PlanWorkbook.Write(plan, PlanInputs.None, envelope).Length;
        double written = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"12 periods a year, {8 * times} hubs, {12 * times} products: {plan.Provenance.Size}"));
        Console.WriteLine(FormattableString.Invariant($"plan {planned:0.0} s, with ceilings {bounded:0.0} s, with a workbook of {bytes >> 10} kB {written:0.0} s; most memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        Console.WriteLine(plan.Certificate.Holds ? "certified" : string.Join("; ", plan.Certificate.Faults));
        return 0;
    }

    /// <summary>Measures.</summary>
    /// <param name="arguments">A path for the page with the log-log chart, none for the table alone; <c>supply</c> for the case without demand.</param>
    internal static async Task<int> MeasureAsync(string[] arguments)
    {
        CaseTables tables = Tables(arguments);
        ILinearSolver engine = SolverCatalog.Linear();
        List<Measured> all = [];
        _ = Run(Sizes[0], tables, engine);
        foreach (Measure size in Sizes)
        {
            all.Add(Run(size, tables, engine));
            Console.WriteLine(all[^1].Line);
        }

        (string Axis, double Exponent)[] fits = [.. all.GroupBy(static m => m.Size.Axis).Select(static g => (g.Key, Exponent(g)))];
        foreach ((string axis, double exponent) in fits)
        {
            Console.WriteLine(Words(axis, exponent));
        }

        if (arguments.FirstOrDefault(static a => a != Supply) is { } path)
        {
            await File.WriteAllTextAsync(path, await ReportPage.RenderAsync(Page(all, fits))).ConfigureAwait(false);
        }

        return 0;
    }

    private static CaseTables Tables(string[] arguments) => CaseFiles.Read(Path.Combine(
        [PlanSteps.Root(), .. arguments.Contains(Supply) ? new[] { "tests", "ComputeSovereignty.Tests", "Data", "supply" } : ["data", "baseline"]]));

    private static PlanningCase CaseOf(Measure size, CaseTables tables, bool whole = false)
    {
        string[] changes = [$"Plan[PeriodsPerYear].Value = {size.Periods}", .. whole ? Array.Empty<string>() : ["Plan[IntegerModules].Value = FALSE"]];
        CaseReading reading = CaseReader.ReadCase(Grown(tables, size.Hubs, size.Products).With(changes.Select(Change)).Tables);
        return reading.Case ?? throw new InvalidOperationException(string.Join('\n', reading.Errors.Take(3)));
    }

    private static Measured Run(Measure size, CaseTables tables, ILinearSolver engine)
    {
        PlanningCase planningCase = CaseOf(size, tables);
        List<double> seconds = [];
        FormulatedProgram program;
        do
        {
            long begun = Stopwatch.GetTimestamp();
            program = CapacityModel.Formulate(planningCase);
            (IReadOnlyList<LexicographicResult> results, Solution? stopped) = new ProgramRun(engine, engine, new SolverOptions()).Solve(program);
            seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            if (results.Count < program.Stages.Count)
            {
                throw new InvalidOperationException(stopped?.Message);
            }
        }
        while (seconds.Count < Repetitions);
        seconds.Sort();
        return new(size, program.Program.RowCount, program.Program.ColumnCount, program.Program.EntryCount, seconds[Repetitions / 2]);
    }

    /// <summary>Grows a case along hubs and products.</summary>
    /// <param name="tables">The case.</param>
    /// <param name="hubs">How many times its hubs.</param>
    /// <param name="products">How many times its products.</param>
    internal static CaseTables Grown(CaseTables tables, int hubs, int products) =>
        Grown(Grown(Grown(tables, "Hubs", ["Hub"], hubs), "Accelerators", ["Sku"], products), "Recipes", ["Recipe", "Sku"], products);

    // Copies of every row under further keys; what they may hold in all is the same, so that the case grows and the world does not.
    private static CaseTables Grown(CaseTables tables, string name, string[] keys, int times)
    {
        TableSheet sheet = tables.Find(name)!;
        int[] columns = [.. keys.Select(sheet.ColumnOf)];
        IEnumerable<TableCell[]> rows =
            from copy in Enumerable.Range(0, times)
            from row in sheet.Rows
            select row.Select((cell, column) => Copied(cell, column, copy)).ToArray();
        TableSheet grown = new(sheet.Name, sheet.Place, sheet.Headers.Select(static h => h.Cell), rows);
        return new(tables.File, tables.Sheets.Select(s => s.Name == name ? grown : s));

        TableCell Copied(TableCell cell, int column, int copy) =>
            copy > 0 && columns.Contains(column) ? cell with { Value = CellValue.OfText(string.Create(CultureInfo.InvariantCulture, $"{cell.Value.Text}-{copy + 1}")) }
            : name == "Hubs" && cell.Value.Kind == CellKind.Number && sheet.Headers[column].Year is not null ? cell with { Value = CellValue.OfNumber(cell.Value.Number / times) }
            : cell;
    }

    private static double Exponent(IEnumerable<Measured> measured) =>
        Fit.Line([.. measured.Select(static m => Math.Log10(m.Size.Value))], [.. measured.Select(static m => Math.Log10(m.Seconds))]).B;

    private static ReportPageContent Page(List<Measured> all, (string Axis, double Exponent)[] fits) => new(
        "Cost against size",
        $"The baseline grown along one axis at a time; relaxed, all stages, cold; medians of {Repetitions}",
        [
            new(
                "Seconds against size, both axes by doublings",
                "A straight line is a power; its slope is the exponent. Dashed: the fitted power.",
                [
                    new FrontierChart(
                        new Caption("Seconds against size"),
                        new AxisTitle("Size, as a multiple of the smallest") { InDoublings = true },
                        new AxisTitle("Time", "s", "0.0##") { InDoublings = true },
                        [.. fits.Index().SelectMany(fit => Curves(fit.Item.Axis, fit.Item.Exponent, [.. all.Where(m => m.Size.Axis == fit.Item.Axis)], Shade.Mixed(fit.Index)))]) { IsWide = true },
                    new DataTable(
                        new Caption("Sizes") { IsUnseen = true },
                        [new("Axis", string.Empty), new("Size"), new("Rows"), new("Columns"), new("Non-zeros"), new("Time", "s", "0.000")],
                        [.. all.Select(static m => (IReadOnlyList<object?>)[m.Size.Axis, (double)m.Size.Value, (double)m.Rows, (double)m.Columns, (double)m.Entries, m.Seconds])]) { IsWide = true },
                ]),
        ])
    {
        Kind = "Benchmark",
        Verdict = new PageVerdict(Tone.Neutral, string.Join(" ", fits.Select(static f => Words(f.Axis, f.Exponent)))),
    };

    private static IEnumerable<Curve> Curves(string axis, double exponent, Measured[] measured, Shade shade)
    {
        double smallest = measured[0].Size.Value;
        double middle = measured.Average(m => Math.Log(m.Seconds) - (exponent * Math.Log(m.Size.Value / smallest)));
        yield return new(axis, [.. measured.Select(m => new CurvePoint(m.Size.Value / smallest, m.Seconds, $"{m.Size.Value}"))], shade);
        yield return new(
            FormattableString.Invariant($"{axis}, power {exponent:0.00}"),
            [.. measured.Select(m => new CurvePoint(m.Size.Value / smallest, Math.Exp(middle + (exponent * Math.Log(m.Size.Value / smallest)))))],
            shade) { HasMarkers = false, Stroke = LineStroke.Dashed };
    }

    private static string Words(string axis, double exponent) => FormattableString.Invariant($"{axis}: seconds grow with the power {exponent:0.00}.");

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "benchmark", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);

    private sealed record Measure(string Axis, int Value, int Periods, int Hubs, int Products);

    private sealed record Measured(Measure Size, int Rows, int Columns, int Entries, double Seconds)
    {
        internal string Line => FormattableString.Invariant($"{Size.Axis,-15} {Size.Value,4}  {Rows,7:#,##0} rows {Columns,7:#,##0} columns {Entries,8:#,##0} non-zeros  {Seconds,7:0.000} s");
    }
}
