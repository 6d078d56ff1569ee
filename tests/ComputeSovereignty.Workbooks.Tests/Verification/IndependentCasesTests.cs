using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Verification;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>
/// The plans of the 137 cases that an independent implementation solved too (<c>oracle.csv</c> of the core's tests) add up, relaxed. Every kind of limit binds in some of those that always run;
/// the others take minutes: <c>dotnet test tests/ComputeSovereignty.Workbooks.Tests --filter "FullyQualifiedName~Verify_EveryCase"</c>.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class IndependentCasesTests
{
    private static readonly CaseTables Baseline = CaseFiles.Read(Repository.Supply);

    private static readonly string[] OfAllKinds =
    [
        "11-scenario-Tight", "23-share-acc-deployed-vendor-backlog-first", "26-share-compute-deployed-compute-first", "27-share-units-deployed-backlog-first", "35-objective-Year-2030", "36-objective-cost-thaw",
        "43-periods-1-n3-fast", "46-regime-mid-period", "48-levy-two-channels", "49-yield-poisson", "55-logic-bound-realloc", "57-conversion-blanks", "63-projects-no-lead", "67-projects-blank",
        "68-projects-no-latest-column", "75-recipe-mid-period", "78-vendor-minshare", "83-finished-stock-blank", "96-components-bases", "101-foreign-sku-local", "105-horizon-3-year-2028-stock",
        "111-address-shift", "119-doubled", "120-stress-1", "121-stress-2", "127-tiny-integer", "128-tiny-import-va", "129-tiny-component", "130-tiny-power", "134-realloc-forced-available", "137-margin-uncounted",
    ];

    private static IEnumerable<TestCaseData> Some() => Cases().Where(static c => OfAllKinds.Contains(c.Name)).Select(static c => c.Data);

    private static IEnumerable<TestCaseData> Others() => Cases().Where(static c => !OfAllKinds.Contains(c.Name)).Select(static c => c.Data);

    [TestCaseSource(nameof(Some))]
    public void Verify_CaseOfEachKind_AddsUp(string overlay, string scenario, string changes) => AssertAddsUp(overlay, scenario, changes);

    [TestCaseSource(nameof(Others))]
    [Explicit("minutes: after a change of what is checked, of the sheets, or of what prices are quoted")]
    public void Verify_EveryCase_AddsUp(string overlay, string scenario, string changes) => AssertAddsUp(overlay, scenario, changes);

    [Test]
    public void Cases_OfAllKinds_AreAmongTheCases() => Assert.That(OfAllKinds, Is.SubsetOf(Cases().Select(static c => c.Name)));

    private static void AssertAddsUp(string overlay, string scenario, string changes)
    {
        (Plan plan, IReadOnlyList<byte[]> workbooks) = SolvedBaseline.Write(TablesOf(overlay), scenario, changes.Split("; ", StringSplitOptions.RemoveEmptyEntries));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(plan.Certificate.Faults, Is.Empty);
            foreach (VerificationReport report in workbooks.Select(static w => PlanVerification.Verify("plan.xlsx", w)))
            {
                Assert.That(report.Problem, Is.Empty);
                Assert.That(report.Disagreements.Select(static d => d.ToString()), Is.Empty);
            }
        }
    }

    private static IEnumerable<(string Name, TestCaseData Data)> Cases() =>
        File.ReadLines(Path("oracle.csv")).Skip(1).Select(static line => line.Split(',')).Where(static f => f[4] == "optimal")
            .Select(static f => (f[0], new TestCaseData(f[1], f[2], f[3]).SetArgDisplayNames(f[0]).SetDescription(f[9])));

    private static CaseTables TablesOf(string overlay)
    {
        if (overlay.Length == 0)
        {
            return Baseline;
        }

        CaseTables replaced = CaseFiles.Read(Path("oracle", overlay));
        return new CaseTables(overlay, Baseline.Sheets.Select(s => replaced.Find(s.Name) ?? s), replaced.Findings);
    }

    private static string Path(params string[] parts) => Repository.Path(["tests", "ComputeSovereignty.Tests", "Data", .. parts]);
}
