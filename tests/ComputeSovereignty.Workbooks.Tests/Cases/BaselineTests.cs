using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

/// <summary>The researched starting case, in both its forms.</summary>
[TestFixture]
public sealed class BaselineTests
{
    private static readonly CaseTables Tables = CaseFiles.Read(Repository.Path("data", "baseline"));

    private static IEnumerable<string> Scenarios => new ScenarioTree(CaseReader.Read(Tables).Studies.Scenarios).Names;

    [Test]
    public void Baseline_Read_IsACaseWithoutErrorsOrWarnings()
    {
        CaseReading reading = CaseReader.Read(Tables);

        Assert.That(reading.Findings.Where(static f => f.Severity > Severity.Note), Is.Empty);
        Assert.That(reading.Case, Is.Not.Null);
    }

    [TestCaseSource(nameof(Scenarios))]
    public void Baseline_EveryScenario_Applies(string scenario)
    {
        CaseReading reading = CaseReader.Read(Tables, scenario, []);

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(reading.Case, Is.Not.Null);
    }
}
