using ComputeSovereignty.Cases.Reading;
using NUnit.Framework;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks.Reports;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>The baseline, solved and written.</summary>
internal static class SolvedBaseline
{
    private static readonly Lazy<byte[]> Book = new(static () => Write([], relax: true, withEnvelope: true));
    private static readonly Lazy<(Plan Plan, PlanInputs Inputs)> Relaxed = new(static () => Solve([], relax: true, ScenarioTree.Base) is var (plan, inputs, _) ? (plan, inputs) : default);

    /// <summary>Gets the relaxed plan's workbook with the envelope, solved once.</summary>
    public static byte[] Workbook => Book.Value;

    /// <summary>Gets the relaxed plan itself, and its inputs.</summary>
    public static (Plan Plan, PlanInputs Inputs) Planned => Relaxed.Value;

    /// <summary>Solves the baseline with changes, and writes the plan.</summary>
    /// <param name="changes">Changes as on the command line.</param>
    /// <param name="relax">Whether parts of modules may be built.</param>
    /// <param name="withEnvelope">Whether the workbook has the ceilings of each year.</param>
    /// <param name="scenario">The scenario.</param>
    public static byte[] Write(IEnumerable<string> changes, bool relax, bool withEnvelope = false, string scenario = ScenarioTree.Base)
    {
        (Plan plan, PlanInputs inputs, PlanOutcome outcome) = Solve(changes, relax, scenario);
        return PlanWorkbook.Write(plan, inputs, withEnvelope ? ShareEnvelope.Of(outcome, SolverCatalog.Linear(), new SolverOptions(), 2) : null);
    }

    private static (Plan Plan, PlanInputs Inputs, PlanOutcome Outcome) Solve(IEnumerable<string> changes, bool relax, string scenario)
    {
        CaseReading reading = CaseReader.Read(CaseFiles.Read(Repository.Path("data", "baseline")), scenario, changes.Select(Change));
        Assert.That(reading.Case, Is.Not.Null, string.Join('\n', reading.Findings));
        PlanOutcome outcome = new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(reading.Case!, new PlanRequest { Relax = relax });
        Assert.That(outcome.Plan, Is.Not.Null, "no plan");
        return (outcome.Plan!, PlanInputs.Of(reading), outcome);
    }

    private static ParameterChange Change(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _) ? change! : throw new FormatException(text);
}
