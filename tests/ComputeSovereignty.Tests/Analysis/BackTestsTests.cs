using ComputeSovereignty.Analysis.BackTests;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Published figures against the model on the publishers' inputs.</summary>
[TestFixture]
public sealed class BackTestsTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder(), "data", "backtests");
    internal static readonly Lazy<IReadOnlyList<BackTestRow>> Rows = new(() => BackTestAnalysis.Run(BackTestFiles.Read(Folder), Solve));

    [Test]
    public void EveryCase_HasAPlan() => Assert.That(Rows.Value.Where(static r => r.Model is null).Select(static r => $"{r.Problem}"), Is.Empty);

    // 2025 from its own wafers, yields, die bank and stacks.
    [TestCase("Ascend cards", 812_000)]
    [TestCase("Domestic accelerators", 1_650_000)]
    public void Calibration2025_Counted_IsWithinTenPerCent(string quantity, double counted) =>
        Assert.That(Row("calibration-2025", "Base", quantity, 2025).Model, Is.EqualTo(counted).Within(10).Percent);

    // SemiAnalysis: HBM on gives about 0.3 m packages in 2026, HBM off more than a million with logic slack.
    [Test]
    public void SemiAnalysis_HbmLimitOn_GivesAboutThreeHundredThousand() =>
        Assert.That(Row("semianalysis-2025", "Base", "Ascend packages with the HBM limit on", 2026).Model, Is.EqualTo(300_000).Within(10).Percent);

    [Test]
    public void SemiAnalysis_HbmLimitOff_GivesMoreThanAMillionWithLogicSlack()
    {
        Assert.That(Row("semianalysis-2025", "HBM-unlimited", "Ascend packages with the HBM limit off", 2026).Model, Is.GreaterThan(1_000_000));
        Assert.That(Row("semianalysis-2025", "HBM-unlimited", "Use of logic with the HBM limit off", 2026).Model, Is.LessThan(0.9));
    }

    // Morgan Stanley's inputs multiply out to more than Morgan Stanley's revenue: the residual is told, not tuned away.
    [TestCase(2025)]
    [TestCase(2026)]
    [TestCase(2027)]
    public void MorganStanley_Inputs_GiveMoreThanTheForecast(int year) =>
        Assert.That(Row("morgan-stanley-2025", "Base", "Local AI accelerator revenue", year).Residual, Is.InRange(0.05, 0.6));

    [Test]
    public void Bernstein_HbmResolved_ReachesTheirRatioOf2028() =>
        Assert.That(Row("bernstein-2025", "Base", "Local supply over demand", 2028).Model, Is.GreaterThan(1.04));

    [Test]
    public void EveryRow_SaysWhy() => Assert.That(Rows.Value.Select(static r => r.Expectation.Why), Is.All.Not.Empty);

    private static BackTestRow Row(string name, string scenario, string quantity, int year) =>
        Rows.Value.Single(r => r.Expectation.Case == name && r.Expectation.Scenario == scenario && r.Expectation.Quantity == quantity && r.Expectation.Year == year);

    private static (Plan? Plan, Message Problem) Solve(string name, string scenario)
    {
        CaseReading reading = CaseReader.Read(CaseFiles.Read(Path.Combine(Folder, name)), scenario, []);
        if (reading.Case is not { } planningCase)
        {
            return (null, Message.Verbatim(string.Join(Environment.NewLine, reading.Errors)));
        }

        PlanOutcome outcome = new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(planningCase, new PlanRequest { Relax = true });
        return (outcome.Plan, outcome.Message);
    }

    private static string RepositoryFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComputeSovereignty.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
