using BenchmarkDotNet.Attributes;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Benchmarks;

/// <summary>The steps of one plan of the baseline, relaxed, warm: what each costs beside the solves.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(7)]
[InvocationCount(1)]
public class PlanSteps
{
    private readonly ILinearSolver engine = SolverCatalog.Linear();
    private string workbook = string.Empty;
    private PlanningCase planningCase = null!;
    private PlanInputs inputs = null!;
    private FormulatedProgram formulated = null!;
    private Plan plan = null!;

    /// <summary>Gets or sets the periods of a year: quarters or months.</summary>
    [Params(4, 12)]
    public int PeriodsPerYear { get; set; }

    /// <summary>Reads the baseline.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        workbook = Path.Combine(Root(), "data", "baseline.xlsx");
        ParameterChange.TryParse($"Plan[PeriodsPerYear].Value = {PeriodsPerYear}", "benchmark", out ParameterChange? periods, out _);
        CaseReading reading = CaseReader.Read(CaseFiles.Read(workbook), ScenarioTree.Base, [periods!]);
        planningCase = reading.Case! with { Settings = reading.Case!.Settings with { IntegerModules = false } };
        inputs = PlanInputs.Of(reading);
        formulated = CapacityModel.Formulate(planningCase);
        plan = new PlanRunner(engine, engine).Run(planningCase, new PlanRequest()).Plan!;
    }

    /// <summary>From the workbook to the checked case.</summary>
    [Benchmark]
    public CaseReading Read() => CaseReader.Read(CaseFiles.Read(workbook));

    /// <summary>From the case to the matrix.</summary>
    [Benchmark]
    public LinearProgram BuildMatrix() => CapacityModel.Formulate(planningCase).Program;

    /// <summary>All stages, each certified.</summary>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<LexicographicResult> SolveAndCertify() =>
        new LexicographicSolve(engine, engine, new SolverOptions())
            .Run(formulated.Program, [.. formulated.Stages.Select(static s => new LexicographicStage(s.Name, s.Minimised))]);

    /// <summary>The plan workbook.</summary>
    [Benchmark]
    public byte[] WriteWorkbook() => PlanWorkbook.Write(plan, inputs);

    /// <summary>The plan as JSON.</summary>
    [Benchmark]
    public byte[] WriteJson() => PlanJson.Write(plan);

    internal static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ComputeSovereignty.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run it inside the repository.");
        }

        return folder;
    }
}
