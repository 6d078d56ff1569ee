using System.Text;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Workbooks.Verification;
using ComputeSovereignty.Workbooks.Verification.Reading;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>Every certified plan is accepted, whatever it is made for.</summary>
[TestFixture]
public sealed class AcceptedPlanTests
{
    [Test]
    public void Verify_BaselineWithEnvelope_AddsUp() => AssertAddsUp(SolvedBaseline.Workbook);

    [Test]
    public void Verify_ChineseBaselineWithEnvelope_AddsUp() => AssertAddsUp(SolvedBaseline.ChineseWorkbook);

    [TestCase(true, "Plan[PeriodsPerYear].Value = 12")]
    [TestCase(true, "Plan[PeriodsPerYear].Value = 1", "Plan[Objective].Value = Year:2028", "Plan[ShareBasis].Value = Compute")]
    [TestCase(false, "Plan[PeriodsPerYear].Value = 2", "Plan[Objective].Value = Deployment", "Plan[ShareDenominator].Value = Deployed")]
    [TestCase(true, "Hubs[*].* = 0", "Plan[ShareDenominator].Value = Deployed")]
    public void Verify_ChinesePlan_AddsUp(bool relax, params string[] changes) => AssertAddsUp(SolvedBaseline.Writer(changes, relax, withEnvelope: true, ScenarioTree.Base)(Speaker.Chinese));

    [TestCase("Plan[PeriodsPerYear].Value = 1")]
    [TestCase("Plan[PeriodsPerYear].Value = 12")]
    [TestCase("Plan[Objective].Value = Deployment")]
    [TestCase("Plan[Objective].Value = Compute")]
    [TestCase("Plan[Objective].Value = Cost")]
    [TestCase("Plan[Objective].Value = Year:2028")]
    [TestCase("Plan[ContentRule].Value = ValueAdded")]
    [TestCase("Plan[ShareScope].Value = Accelerators")]
    [TestCase("Plan[ShareScope].Value = Accelerators", "Plan[ContentRule].Value = ValueAdded")]
    [TestCase("Plan[ShareDenominator].Value = Deployed")]
    [TestCase("Plan[ShareDenominator].Value = Deployed", "Plan[Objective].Value = Deployment")]
    [TestCase("Plan[ShareDenominator].Value = Deployed", "Plan[Objective].Value = Year:2028")]
    [TestCase("Plan[ShareDenominator].Value = Deployed", "Plan[ContentRule].Value = ValueAdded")]
    [TestCase("Plan[ShareDenominator].Value = Deployed", "Plan[ShareScope].Value = Accelerators")]
    [TestCase("Plan[ShareBasis].Value = Compute")]
    [TestCase("Plan[ShareBasis].Value = Compute", "Plan[ShareDenominator].Value = Deployed")]
    [TestCase("Plan[ShareBasis].Value = Units", "Plan[ShareDenominator].Value = Deployed")]
    [TestCase("Targets[*].MaxSpend = 0")]
    [TestCase("PackagingLines[*].Yield = 1e-6")]
    [TestCase("Plan[ProgrammeBudget].Value = 0")]
    [TestCase("Imports[*].* = 0")]
    [TestCase("Hubs[*].* = 0")]
    [TestCase("Hubs[*].* = 0", "Plan[ShareDenominator].Value = Deployed")]
    [TestCase("Targets[2028].CommittedTechnologySpend = 0")]
    [TestCase("Targets[*].CommittedTechnologySpend = 0")]
    public void Verify_ChangedBaseline_AddsUp(params string[] changes) => AssertAddsUp(SolvedBaseline.Write(changes, relax: true));

    [TestCase("All-breaks")]
    [TestCase("Ascend-first")]
    [TestCase("CPU-controls")]
    [TestCase("Fab-expansion")]
    [TestCase("HBM-fast")]
    [TestCase("HBM-slow")]
    [TestCase("Involution")]
    [TestCase("N2-stalls")]
    [TestCase("N3-2027")]
    [TestCase("N3-2027-fast")]
    [TestCase("N3-2028")]
    [TestCase("N3-2029")]
    [TestCase("Thaw")]
    [TestCase("Tight")]
    [TestCase("Utilization-relief")]
    public void Verify_Scenario_AddsUp(string scenario) => AssertAddsUp(SolvedBaseline.Write([], relax: true, scenario: scenario));

    // Ceilings of each year of other shares, orders and limits.
    [TestCase("Base", "Plan[Objective].Value = Year:2028")]
    [TestCase("Base", "Plan[ShareDenominator].Value = Deployed", "Plan[Objective].Value = Deployment")]
    [TestCase("Base", "Plan[ShareBasis].Value = Compute", "Plan[PeriodsPerYear].Value = 2")]
    [TestCase("Base", "Plan[ContentRule].Value = ValueAdded", "Plan[PeriodsPerYear].Value = 1")]
    [TestCase("Base", "Targets[2028].CommittedTechnologySpend = 0")]
    [TestCase("Base", "Hubs[*].* = 0", "Plan[ShareDenominator].Value = Deployed")]
    [TestCase("CPU-controls")]
    public void Verify_WithEnvelope_AddsUp(string scenario, params string[] changes) => AssertAddsUp(SolvedBaseline.Write(changes, relax: true, withEnvelope: true, scenario));

    [TestCase("Plan[PeriodsPerYear].Value = 4")]
    [TestCase("Plan[PeriodsPerYear].Value = 1")]
    [TestCase("Plan[PeriodsPerYear].Value = 2", "Plan[Objective].Value = Year:2028")]
    [TestCase("Plan[PeriodsPerYear].Value = 2", "Plan[Objective].Value = Deployment", "Plan[ShareDenominator].Value = Deployed")]
    public void Verify_WholeModules_AddsUp(params string[] changes) => AssertAddsUp(SolvedBaseline.Write(changes, relax: false, withEnvelope: true));

    // Stages that no search came to have no bound: nobody knows how far from the best they are.
    [TestCase(1)]
    [TestCase(5)]
    [TestCase(99)]
    [TestCase(1, "Plan[PeriodsPerYear].Value = 1", "Plan[Objective].Value = Deployment")]
    public void Verify_SearchStoppedEarly_AddsUp(int solves, params string[] changes)
    {
        (Plan plan, byte[] workbook) = SolvedBaseline.WriteStopped(solves, changes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((plan.Certificate.Feasible, plan.Certificate.Best), Is.EqualTo((true, false)));
            Assert.That(plan.Stages.Any(static s => s.Bound is null), Is.EqualTo(solves < 99));
        }

        AssertAddsUp(workbook);
    }

    // A plan that breaks a rule, or of which nobody knows that it is best, says so everywhere, and adds up as what it says it is.
    [TestCase(1e-3, 0)]
    [TestCase(0, 1e-3)]
    public void Verify_PlanWithoutCertificate_AddsUpToo(double rowViolation, double dualityGap)
    {
        (Plan plan, PlanInputs inputs) = SolvedBaseline.Planned;
        Certificate failing = plan.Certificate with { RowViolation = rowViolation, DualityGap = dualityGap, Violations = rowViolation > 0 ? ["it fails"] : [], Doubts = dualityGap > 0 ? ["it fails"] : [] };
        Plan uncertified = plan with
        {
            Certificate = failing,
            Stages = [.. plan.Stages.Select(s => s with { Certificate = failing })],
            Years = [.. plan.Years.Select(y => y with { Met = y.Met && rowViolation == 0 })],
            Verdict = plan.Verdict with { Feasible = rowViolation == 0, Certified = false, Met = plan.Verdict.Met && rowViolation == 0, FirstYearMet = rowViolation == 0 ? plan.Verdict.FirstYearMet : null },
        };
        foreach (Speaker speaker in Speaker.All)
        {
            AssertAddsUp(PlanWorkbook.Write(uncertified, inputs, speaker: speaker));
        }
    }

    // Figures may be rounded when they are written; charts keep what they drew.
    [Test]
    public void Verify_FiguresRoundedToNineDigits_AddsUp()
    {
        PlanBook book = PlanBook.Read(SolvedBaseline.Workbook);
        Dictionary<CellPlace, object?> rounded = [];
        foreach (PlanTable table in book.Tables)
        {
            foreach ((CellPlace place, object value) in table.Headers.SelectMany(h => CellEdit.Cells(book, table, h)).Where(static c => c.Value is double))
            {
                rounded[place] = double.Parse($"{(double)value:E9}");
            }
        }

        AssertAddsUp(PlanVerification.Verify("plan.xlsx", book.With(rounded)));
    }

    [Test]
    public void Verify_NoPlan_IsToldInOneSentence()
    {
        using ExcelPackage package = new();
        package.Workbook.Worksheets.Add("Sheet1").Cells["A1"].Value = 1;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PlanVerification.Verify("a.xlsx", package.GetAsByteArray()).Problem, Is.EqualTo("This is no plan workbook: it has no table Inputs."));
            Assert.That(PlanVerification.Verify("a.xlsx", []).Problem, Is.EqualTo("The file is empty."));
            Assert.That(PlanVerification.Verify("a.xlsx", Encoding.UTF8.GetBytes("no workbook")).Problem, Does.StartWith("The file is not an Excel workbook"));
            Assert.That(PlanVerification.Verify("a.xlsx", SolvedBaseline.Workbook[..2000]).Problem, Is.Not.Empty);
        }
    }

    private static void AssertAddsUp(byte[] workbook) => AssertAddsUp(PlanVerification.Verify("plan.xlsx", workbook));

    private static void AssertAddsUp(VerificationReport report)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Problem, Is.Empty);
            Assert.That(report.Disagreements.Select(static d => d.ToString()), Is.Empty);
            Assert.That(report.Checks, Has.Count.GreaterThan(40));
        }
    }
}
