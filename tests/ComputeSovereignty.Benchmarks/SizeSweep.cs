using System.Diagnostics;
using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Studies;
using ComputeSovereignty.Workbooks;
using MathNet.Numerics;

namespace ComputeSovereignty.Benchmarks;

/// <summary>What a plan costs as the case grows: periods a year, hubs, products. Relaxed, all stages, cold; writing the program and solving it.</summary>
internal static class SizeSweep
{
    private static readonly Measure[] Sizes =
    [
        .. new[] { 1, 2, 4, 12 }.Select(static p => new Measure("Periods a year", p, p, 1, 1)),
        .. new[] { 1, 2, 4, 8 }.Select(static k => new Measure("Hubs", 8 * k, 4, k, 1)),
        .. new[] { 1, 2, 4, 8 }.Select(static k => new Measure("Products", 12 * k, 4, 1, k)),
    ];

    /// <summary>Measures.</summary>
    /// <param name="arguments">A path for the page with the log-log chart; none for the table alone.</param>
    internal static async Task<int> MeasureAsync(string[] arguments)
    {
        CaseTables tables = CaseFiles.Read(Path.Combine(PlanSteps.Root(), "data", "baseline"));
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
            Console.WriteLine(FormattableString.Invariant($"{axis}: seconds grow with the power {exponent:0.00}"));
        }

        if (arguments is [{ } path, ..])
        {
            await File.WriteAllTextAsync(path, await ReportPage.RenderAsync(StudyPage.Of(Report(all, fits)))).ConfigureAwait(false);
        }

        return 0;
    }

    private static Measured Run(Measure size, CaseTables tables, ILinearSolver engine)
    {
        string[] changes = [$"Plan[PeriodsPerYear].Value = {size.Periods}", "Plan[IntegerModules].Value = FALSE"];
        CaseTables grown = Grown(Grown(tables, "Hubs", ["Hub"], size.Hubs), "Accelerators", ["Sku"], size.Products);
        grown = Grown(grown, "Recipes", ["Recipe", "Sku"], size.Products);
        CaseReading reading = CaseReader.ReadCase(grown.With(changes.Select(Change)).Tables);
        PlanningCase planningCase = reading.Case ?? throw new InvalidOperationException(string.Join('\n', reading.Errors.Take(3)));
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
        while (seconds.Count < 3);
        seconds.Sort();
        return new(size, program.Program.RowCount, program.Program.ColumnCount, program.Program.EntryCount, seconds[1]);
    }

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

    private static StudyReport Report(List<Measured> all, (string Axis, double Exponent)[] fits) => new(
        "scaling",
        "Cost against size",
        "The baseline, relaxed, all stages, cold",
        string.Join(" ", fits.Select(static f => FormattableString.Invariant($"{f.Axis}: seconds grow with the power {f.Exponent:0.00}."))),
        null,
        [.. fits.Select(fit => Section(fit.Axis, fit.Exponent, [.. all.Where(m => m.Size.Axis == fit.Axis)]))])
    {
        Time = DateTimeOffset.UtcNow,
    };

    private static StudySection Section(string axis, double exponent, Measured[] measured) => StudySection.Of(
        axis.Replace(" ", string.Empty, StringComparison.Ordinal),
        axis,
        FormattableString.Invariant($"Seconds grow with the power {exponent:0.00}, fitted over {measured[0].Size.Value} to {measured[^1].Size.Value}."),
        measured,
        (new("size", axis, string.Empty, "0"), static m => m.Size.Value),
        (new("rows", "Rows", string.Empty, "#,##0"), static m => m.Rows),
        (new("columns", "Columns", string.Empty, "#,##0"), static m => m.Columns),
        (new("entries", "Non-zeros", string.Empty, "#,##0"), static m => m.Entries),
        (new("seconds", "Time", "s", "0.000"), static m => m.Seconds),
        (new("logSize", "Logarithm of size", string.Empty, "0.00"), static m => Math.Log10(m.Size.Value)),
        (new("logSeconds", "Logarithm of seconds", string.Empty, "0.00"), static m => Math.Log10(m.Seconds))) with
    {
        Chart = new(StudyChartKind.Curve, $"{axis} against time, both as logarithms", "logSize", ["logSeconds"]),
    };

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "benchmark", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);

    private sealed record Measure(string Axis, int Value, int Periods, int Hubs, int Products);

    private sealed record Measured(Measure Size, int Rows, int Columns, int Entries, double Seconds)
    {
        internal string Line => FormattableString.Invariant($"{Size.Axis,-15} {Size.Value,4}  {Rows,7:#,##0} rows {Columns,7:#,##0} columns {Entries,8:#,##0} non-zeros  {Seconds,7:0.000} s");
    }
}
