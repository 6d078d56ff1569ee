using System.Text.Json;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Workbooks.Verification;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>Plans of the baseline with its demand side add up, and their JSON has what the sheets have.</summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class DemandPlanTests
{
    // The tables cite sources that the baseline does not list yet.
    private const string Unlisted = "Every source is listed.";

    [TestCase(false, "")]
    [TestCase(false, "Plan[Objective].Value = Service; Plan[PeriodsPerYear].Value = 1")]
    [TestCase(true, "Plan[PeriodsPerYear].Value = 2")]
    [TestCase(true, "Plan[PeriodsPerYear].Value = 1; Plan[Objective].Value = Service; Plan[WageRule].Value = Clearing; Plan[CountOutside].Value = TRUE")]
    public void Verify_PlanWithDemand_AddsUp(bool rules, string changes)
    {
        (Plan plan, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(Tables(rules), string.Empty, changes.Split("; ", StringSplitOptions.RemoveEmptyEntries));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Certificate.Faults, Is.Empty);
            foreach (VerificationReport report in workbooks.Select(static w => PlanVerification.Verify("plan.xlsx", w)))
            {
                Assert.That(report.Problem, Is.Empty);
                Assert.That(string.Join('\n', report.Disagreements.Select(static d => d.ToString()).Where(static d => !d.Contains(Unlisted, StringComparison.Ordinal)).Take(40)), Is.Empty);
            }
        }
    }

    [Test]
    public void Json_OfAPlanWithDemand_AddsUpByWorkload()
    {
        (Plan plan, _) = SolvedBaseline.Write(Tables(true), string.Empty, ["Plan[PeriodsPerYear].Value = 1"]);
        using JsonDocument json = JsonDocument.Parse(PlanJson.Write(plan));
        JsonElement[] demand = [.. json.RootElement.GetProperty("demand").EnumerateArray()];

        Assert.That(demand, Has.Length.EqualTo(25));
        Assert.That(demand.Select(static d => d.GetProperty("asked").GetDouble() - d.GetProperty("served").GetDouble() - d.GetProperty("replaced").GetDouble() - d.GetProperty("unserved").GetDouble()), Is.All.EqualTo(0).Within(1e-2));
        foreach (string list in new[] { "usable", "service", "fleet", "usableCost", "goalDerived", "labs", "talent", "adoption", "provinces", "frontier" })
        {
            Assert.That(json.RootElement.GetProperty(list).GetArrayLength(), Is.Positive, list);
        }
    }

    private static CaseTables Tables(bool rules)
    {
        CaseTables tables = Over(CaseFiles.Read(Repository.Path("data", "baseline")), "demand");
        return rules ? Over(tables, "demand-rules") : tables;
    }

    private static CaseTables Over(CaseTables tables, string folder)
    {
        CaseTables own = CaseFiles.Read(Repository.Path("tests", "ComputeSovereignty.Tests", "Data", folder));
        return new CaseTables(tables.File, [.. tables.Sheets.Select(s => own.Find(s.Name) ?? s), .. own.Sheets.Where(s => tables.Find(s.Name) is null)]);
    }
}
