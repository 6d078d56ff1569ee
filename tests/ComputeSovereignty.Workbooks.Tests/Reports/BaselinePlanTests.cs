using System.Text.Json;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks.Tests.Json;
using ComputeSovereignty.Workbooks.Verification;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>The baseline, solved, written and re-added: whoever reads the plan back from the solution and whoever checks it from the cells must agree.</summary>
[TestFixture]
public sealed class BaselinePlanTests
{
    [TestCase("Plan[PeriodsPerYear].Value = 4")]
    [TestCase("Plan[ShareBasis].Value = Compute")]
    [TestCase("Plan[ContentRule].Value = ValueAdded", "Plan[ShareScope].Value = Accelerators", "Plan[ShareDenominator].Value = Deployed")]
    public void Write_SolvedBaseline_AddsUp(params string[] changes)
    {
        CaseReading reading = CaseReader.Read(CaseFiles.Read(Repository.Supply), ScenarioTree.Base, changes.Select(Change));
        PlanOutcome outcome = new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(reading.Case!, new PlanRequest { Relax = true });
        ShareEnvelope envelope = ShareEnvelope.Of(outcome, SolverCatalog.Linear(), new SolverOptions(), 2)!;
        VerificationReport report = PlanVerification.Verify("plan.xlsx", PlanWorkbook.Write(outcome.Plan!, PlanInputs.Of(reading), envelope));
        JsonElement json = JsonDocument.Parse(PlanJson.Write(outcome.Plan!, envelope)).RootElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Problem, Is.Empty);
            Assert.That(report.Disagreements.Select(static d => d.ToString()), Is.Empty);
            Assert.That(json.GetProperty("envelope").GetProperty("years").GetArrayLength(), Is.EqualTo(5));
            Assert.That(JsonSchemaCheck.Problems(JsonDocument.Parse(PlanJson.Schema()).RootElement, json), Is.Empty);
        }
    }

    private static ParameterChange Change(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _) ? change! : throw new FormatException(text);
}
