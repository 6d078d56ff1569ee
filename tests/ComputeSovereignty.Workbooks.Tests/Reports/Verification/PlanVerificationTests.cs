using System.Text;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports;
using ComputeSovereignty.Workbooks.Reports.Verification;
using NUnit.Framework;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Tests.Reports.Verification;

[TestFixture]
public sealed class PlanVerificationTests
{
    private static readonly byte[] Written = Write(SyntheticPlan.Make());

    [Test]
    public void Verify_WrittenPlan_AddsUp()
    {
        VerificationReport report = PlanVerification.Verify("plan.xlsx", Written);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Problem, Is.Empty);
            Assert.That(report.Disagreements.Select(static d => d.ToString()), Is.Empty);
            Assert.That(report.Checks.Select(static c => c.Compared), Is.All.GreaterThan(0));
            Assert.That(report.Holds, Is.True);
        }
    }

    [Test]
    public void Verify_PlanWithoutCertificate_AddsUpToo()
    {
        VerificationReport report = PlanVerification.Verify("plan.xlsx", Write(SyntheticPlan.MakeUncertified()));
        Assert.That(report.Disagreements.Select(static d => d.ToString()), Is.Empty);
    }

    [TestCase("WaferStarts", "Wafers started", 0, "Wafer starts of a line are those of its dies")]
    [TestCase("Wafers", "Capacity [wspm]", 1, "Logic lines start no more than they can")]
    [TestCase("Wafers", "Moved off [wspm]", 1, "Spend is the sum of its parts")]
    [TestCase("GoodDiesPerWafer", "D1 [dies/wafer]", 2, "Good dies are wafers that come out, times good dies per wafer")]
    [TestCase("Dies", "Closing [dies]", 0, "Die balances")]
    [TestCase("Dies", "Consumed [dies]", 1, "Dies used in packages")]
    [TestCase("Hbm", "Starts [wspm]", 0, "HBM lines start no more than they can")]
    [TestCase("Hbm", "Good stacks out [stacks]", 0, "Stacks made are those that come out of the lines")]
    [TestCase("HbmStacks", "Opening [stacks]", 1, "Stack balances")]
    [TestCase("Assembly", "Packages begun", 3, "Stacks used in packages")]
    [TestCase("Packaging", "Used [wpm]", 0, "Packaging lines take no more than they can")]
    [TestCase("Production", "Good units [accelerators]", 0, "Products are what is assembled, imported and deployed elsewhere in the workbook")]
    [TestCase("Production", "Stock at the end [accelerators]", 1, "Balances of finished accelerators")]
    [TestCase("Production", "Value deployed [bn CNY]", 2, "Compute and value are what is deployed, times performance and price")]
    [TestCase("Imports", "Imported", 0, "Products are what is assembled, imported and deployed elsewhere in the workbook")]
    [TestCase("Imports", "Delivered share", 0, "Imports keep to what the regime allows")]
    [TestCase("Components", "Domestic [bn CNY]", 0, "Components are what the deployed accelerators need")]
    [TestCase("Deployment", "Power [MW]", 0, "Hubs draw no more power than they have")]
    [TestCase("Projects", "Cost [bn CNY]", 0, "Orders cost and bring what their projects say")]
    [TestCase("Spend", "All [bn CNY]", 0, "Spend is the sum of its parts")]
    [TestCase("Budget", "Amount [bn CNY]", 1, "Budgets hold")]
    [TestCase("Years", "Deployed [bn CNY]", 0, "Backlog is what was committed and not spent")]
    [TestCase("SharePath", "Of what is deployed", 1, "Every definition of share, from what is deployed")]
    [TestCase("SharePath", "Compute, of what is deployed", 1, "Every definition of share, from what is deployed")]
    [TestCase("SharePath", "Value of technology, of what is deployed, value added", 0, "Every definition of share, from what is deployed")]
    [TestCase("SharePath", "Shortfall [bn CNY]", 1, "Shortfall is what the target asks beyond the domestic part")]
    [TestCase("Envelope", "Target", 1, "No year's ceiling lies below the plan or the fastest path")]
    [TestCase("Envelope", "Along the plan", 1, "No year's ceiling lies below the plan or the fastest path")]
    [TestCase("Envelope", "Along the fastest path", 1, "No year's ceiling lies below the plan or the fastest path")]
    [TestCase("Certificate", "Figure", 0, "The certificate keeps to its limits")]
    [TestCase("SummaryPath", "Of what is committed", 1, "The first page says what the others say")]
    public void Verify_TamperedCell_IsFound(string table, string header, int row, string check)
    {
        VerificationReport report = Tampered(table, header, row, static value => value is double number ? (number * 1.001) + 0.001 : 1e9);
        Assert.That(report.Checks.Where(static c => !c.Holds).Select(static c => c.Name), Does.Contain(check));
    }

    [TestCase("Imports[Cards].2026", "Imports keep to what the regime allows")]
    [TestCase("Accelerators[Home-1].2027", "Compute and value are what is deployed, times performance and price")]
    [TestCase("Targets[2027].CommittedTechnologySpend", "Backlog is what was committed and not spent")]
    [TestCase("Plan[ProgrammeBudget].Value", "Budgets hold")]
    public void Verify_TamperedInput_IsFound(string address, string check)
    {
        PlanInputs inputs = SyntheticCase.Inputs(SyntheticCase.Make());
        int row = inputs.Figures.ToList().FindIndex(f => f.Address == address);
        VerificationReport report = Tampered("Inputs", "Value", row, static value => 1.01 * (double)value!);
        Assert.That(report.Checks.Where(static c => !c.Holds).Select(static c => c.Name), Does.Contain(check));
    }

    [Test]
    public void Verify_TamperedCell_IsNamed()
    {
        VerificationReport report = Tampered("Production", "Deployed [accelerators]", 0, static value => (double)value! + 1);
        Assert.That(report.Disagreements.Select(static d => d.Cell), Does.Contain("Production!J5"));
    }

    [Test]
    public void Verify_VerdictWrittenOver_IsFound()
    {
        VerificationReport report = Tampered("SharePath", "Verdict", 1, static _ => "met");
        Assert.That(report.Disagreements.Select(static d => d.Cell), Does.Contain("SharePath!D6"));
    }

    [Test]
    public void Verify_SentenceWrittenOver_IsFound()
    {
        using ExcelPackage package = new(new MemoryStream(Written));
        package.Workbook.Worksheets["Summary"].Cells["A3"].Value = "80% domestic in 2027 is feasible.";
        VerificationReport report = PlanVerification.Verify("plan.xlsx", package.GetAsByteArray());
        Assert.That(report.Disagreements.Select(static d => d.Cell), Is.EqualTo(new[] { "Summary!A3" }));
    }

    [Test]
    public void Verify_TextInPlaceOfANumber_IsFound()
    {
        VerificationReport report = Tampered("Dies", "Closing [dies]", 0, static _ => "many");
        Assert.That(report.Disagreements.Select(static d => d.Found), Does.Contain("many"));
    }

    [Test]
    public void Verify_RowTakenOut_IsFound()
    {
        VerificationReport report = Tampered("Deployment", "Product", 0, static _ => "Other");
        Assert.That(report.Holds, Is.False);
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
            Assert.That(PlanVerification.Verify("a.xlsx", Encoding.UTF8.GetBytes("no workbook")).Problem, Does.StartWith("The file is no Excel workbook"));
            Assert.That(PlanVerification.Verify("a.xlsx", Written[..2000]).Problem, Is.Not.Empty);
        }
    }

    private static byte[] Write(Plan plan) => PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case), SyntheticEnvelope.Of(plan));

    private static VerificationReport Tampered(string table, string header, int row, Func<object?, object?> change)
    {
        using ExcelPackage package = new(new MemoryStream(Written));
        ExcelTable found = package.Workbook.Worksheets.SelectMany(static s => s.Tables).Single(t => t.Name == table);
        int column = found.Address.Start.Column + found.Columns.Single(c => c.Name == header).Position;
        ExcelRange cell = found.WorkSheet.Cells[found.Address.Start.Row + 1 + row, column];
        cell.Value = change(cell.Value);
        return new VerificationReport("plan.xlsx", PlanVerification.Run(package.Workbook), string.Empty);
    }
}
