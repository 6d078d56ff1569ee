using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>The baseline, solved and written.</summary>
internal static class SolvedBaseline
{
    private static readonly Lazy<Func<Speaker, byte[]>> Books = new(static () => Writer([], relax: true, withEnvelope: true, ScenarioTree.Base));
    private static readonly Lazy<byte[]> Book = new(static () => Books.Value(Speaker.English));
    private static readonly Lazy<byte[]> ChineseBook = new(static () => Books.Value(Speaker.Chinese));
    private static readonly Lazy<(Plan Plan, PlanInputs Inputs)> Relaxed = new(static () => Solve([], relax: true, ScenarioTree.Base) is var (plan, inputs, _) ? (plan, inputs) : default);

    /// <summary>Gets the relaxed plan's workbook with the envelope, solved once.</summary>
    public static byte[] Workbook => Book.Value;

    /// <summary>Gets the same plan's workbook in Chinese.</summary>
    public static byte[] ChineseWorkbook => ChineseBook.Value;

    /// <summary>Gets the relaxed plan itself, and its inputs.</summary>
    public static (Plan Plan, PlanInputs Inputs) Planned => Relaxed.Value;

    /// <summary>Solves the baseline with changes, and writes the plan.</summary>
    /// <param name="changes">Changes as on the command line.</param>
    /// <param name="relax">Whether parts of modules may be built.</param>
    /// <param name="withEnvelope">Whether the workbook has the ceilings of each year.</param>
    /// <param name="scenario">The scenario.</param>
    public static byte[] Write(IEnumerable<string> changes, bool relax, bool withEnvelope = false, string scenario = ScenarioTree.Base) => Writer(changes, relax, withEnvelope, scenario)(Speaker.English);

    /// <summary>Solves the baseline with changes, to write the plan in any language.</summary>
    /// <param name="changes">Changes as on the command line.</param>
    /// <param name="relax">Whether parts of modules may be built.</param>
    /// <param name="withEnvelope">Whether the workbook has the ceilings of each year.</param>
    /// <param name="scenario">The scenario.</param>
    public static Func<Speaker, byte[]> Writer(IEnumerable<string> changes, bool relax, bool withEnvelope, string scenario)
    {
        (Plan plan, PlanInputs inputs, PlanOutcome outcome) = Solve(changes, relax, scenario);
        ShareEnvelope? envelope = withEnvelope ? ShareEnvelope.Of(outcome, SolverCatalog.Linear(), new SolverOptions(), 2) : null;
        return speaker => PlanWorkbook.Write(plan, inputs, envelope, speaker);
    }

    /// <summary>Solves a case of other tables and writes the plan.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="scenario">The scenario; empty for none.</param>
    /// <param name="changes">Changes as on the command line.</param>
    /// <param name="relax">Whether parts of modules may be built.</param>
    /// <returns>The plan, and its workbook in each language.</returns>
    public static (Plan Plan, IReadOnlyList<byte[]> Workbooks) Write(CaseTables tables, string scenario, IEnumerable<string> changes, bool relax = true)
    {
        (Plan plan, PlanInputs inputs, _) = Solve(tables, changes, new() { Relax = relax }, scenario.Length > 0 ? scenario : ScenarioTree.Base);
        return (plan, [.. Speaker.All.Select(s => PlanWorkbook.Write(plan, inputs, speaker: s))]);
    }

    /// <summary>Searches the baseline's whole modules until a time limit, and writes the plan.</summary>
    /// <param name="solves">After how many programs, linear ones among them, its time is over.</param>
    /// <param name="changes">Changes as on the command line.</param>
    public static (Plan Plan, byte[] Workbook) WriteStopped(int solves, IEnumerable<string> changes)
    {
        SlowClock clock = new();
        PlanRequest request = new() { Options = new() { Deadline = new(solves * SlowClock.Takes, clock) } };
        (Plan plan, PlanInputs inputs, _) = Solve(
            CaseFiles.Read(Repository.Supply), changes, request, ScenarioTree.Base, new StoppedSearch(SolverCatalog.Integer(), clock), new StoppedSearch(SolverCatalog.Linear(), clock));
        return (plan, PlanWorkbook.Write(plan, inputs));
    }

    private static (Plan Plan, PlanInputs Inputs, PlanOutcome Outcome) Solve(IEnumerable<string> changes, bool relax, string scenario) =>
        Solve(CaseFiles.Read(Repository.Supply), changes, new() { Relax = relax }, scenario);

    private static (Plan Plan, PlanInputs Inputs, PlanOutcome Outcome) Solve(CaseTables tables, IEnumerable<string> changes, PlanRequest request, string scenario, ILinearSolver? integers = null, ILinearSolver? linear = null)
    {
        CaseReading reading = CaseReader.Read(tables, scenario, changes.Select(Change));
        Assert.That(reading.Case, Is.Not.Null, string.Join('\n', reading.Findings));
        PlanOutcome outcome = new PlanRunner(linear ?? SolverCatalog.Linear(), integers ?? SolverCatalog.Integer()).Run(reading.Case!, request);
        Assert.That(outcome.Plan, Is.Not.Null, "no plan");
        return (PlanRules.On(outcome.Plan!, reading), PlanInputs.Of(reading), outcome);
    }

    private static ParameterChange Change(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _) ? change! : throw new FormatException(text);

    // By this clock every solve takes an hour, wherever the real one stands.
    private sealed class SlowClock : TimeProvider
    {
        private TimeSpan now;

        public static TimeSpan Takes { get; } = TimeSpan.FromHours(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now.Ticks;

        public void Pass() => now += Takes;
    }

    // What a search finds soon is what it has when it is stopped.
    private sealed class StoppedSearch(ILinearSolver engine, SlowClock clock) : ILinearSolver
    {
        public SolverDescription Description => engine.Description;

        public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
        {
            clock.Pass();
            Solution found = engine.Solve(program, options.Unlimited() with { RelativeGap = program.HasIntegers ? 0.5 : options.RelativeGap }, start, cancellation);
            return program.HasIntegers ? found with { Status = TerminationStatus.TimeLimit, Bound = double.NegativeInfinity } : found;
        }
    }
}
