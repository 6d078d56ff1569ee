using System.Globalization;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>
/// Stage values of 137 cases, computed by an independent implementation of the same formulation (another language, another author, another engine) from
/// the same tables: <c>Data/oracle.csv</c>. A case is the baseline with the tables of its overlay in place of the baseline's, under a scenario and changes.
/// </summary>
/// <remarks>
/// Column <c>Relaxed</c> is that implementation's. It held stages by rows with a slack of 10⁻⁷, which its later stages spent, so only the first stage is compared to 10⁻⁶. Column <c>Exact</c> is
/// stages on optimal faces, on which GLOP, HiGHS and Clp agreed to 10⁻¹² in all of them; <see cref="HeldByRows"/> comes to the same values by rows and a limit.
/// </remarks>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class IndependentResultsTests
{
    /// <summary>How far the other implementation's slack moved later stages at the most, relative.</summary>
    private const double SpentSlack = 5e-3;

    public static IEnumerable<TestCaseData> Cases() =>
        Lines().Select(static f => new TestCaseData(f[1], f[2], f[3], f[4], f[5], f[6], f[7]).SetArgDisplayNames(f[0]).SetDescription(f[9]));

    // Whole modules, of cases that are searched quickly: the first stage within the asked gap of what the other implementation proved, never better.
    [TestCase("125-tiny-logic")]
    [TestCase("126-tiny-hbm-lag")]
    [TestCase("127-tiny-integer")]
    [TestCase("130-tiny-power")]
    public void Solve_WholeModules_AgreesWithinTheAskedGap(string name)
    {
        string[] fields = Lines().Single(f => f[0] == name);
        Plan plan = WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(TablesOf(fields[1]), fields[2], fields[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))), relax: false);
        double expected = double.Parse(fields[8].Split(' ')[0], CultureInfo.InvariantCulture);
        double gap = 1e-4 * Math.Max(0.01, expected);

        Assert.That(plan.Certificate.Faults, Is.Empty);
        Assert.That(plan.Stages[0].Value, Is.InRange(expected - (1e-7 * Math.Max(1, expected)), expected + gap + 1e-7));
        Assert.That(plan.Stages[0].Bound, Is.LessThanOrEqualTo(expected + 1e-7));
        Assert.That(plan.Orders.Where(static o => o.Kind != "Conversion").Select(static o => o.Modules - Math.Round(o.Modules)), Is.All.Zero);
    }

    [TestCaseSource(nameof(Cases))]
    public void Solve_Relaxed_AgreesOnEveryStage(string overlay, string scenario, string changes, string status, string stages, string values, string exact)
    {
        CaseReading reading = WholeCase.Read(TablesOf(overlay), scenario, changes.Split("; ", StringSplitOptions.RemoveEmptyEntries));
        if (status == "input-error")
        {
            Assert.That(reading.HasErrors, Is.True);
            return;
        }

        PlanOutcome outcome = WholeCase.Solve(WholeCase.CaseOf(reading));
        if (status == "infeasible")
        {
            Assert.That(outcome.Ending, Is.EqualTo(PlanEnding.Infeasible));
            return;
        }

        Plan plan = outcome.Plan ?? throw new AssertionException($"{outcome.Ending}: {outcome.Message}");
        double[] expected = Numbers(exact);
        double[] independent = Numbers(values);
        Assert.Multiple(() =>
        {
            Assert.That(plan.Certificate.Faults, Is.Empty);
            Assert.That(plan.Stages.Select(static s => s.Name), Is.EqualTo(stages.Split(' ')));
            for (int stage = 0; stage < expected.Length; stage++)
            {
                double size = Math.Max(1e-3, Math.Abs(expected[stage]));
                Assert.That(plan.Stages[stage].Value, Is.EqualTo(expected[stage]).Within(1e-9 * size), plan.Stages[stage].Name);
                Assert.That(plan.Stages[stage].Value, Is.EqualTo(independent[stage]).Within((stage == 0 ? 1e-6 : SpentSlack) * size), plan.Stages[stage].Name);
            }
        });
    }

    // Rows with slacks of 10⁻⁷ and 10⁻⁹ give values on a straight line in the slack; where it meets no slack is the exact value.
    [TestCase("11-scenario-Tight")]
    [TestCase("26-share-compute-deployed-compute-first")]
    [TestCase("55-logic-bound-realloc")]
    [TestCase("111-address-shift")]
    public void Exact_IsTheLimitOfRowsWithoutSlack(string name)
    {
        string[] fields = Lines().Single(f => f[0] == name);
        PlanOutcome outcome = WholeCase.Solve(WholeCase.CaseOf(WholeCase.Read(TablesOf(fields[1]), fields[2], fields[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))));
        double[] exact = Numbers(fields[7]);
        double[] loose = HeldByRows.Stages(outcome.Program, SolverCatalog.Linear(), 1e-7);
        double[] tight = HeldByRows.Stages(outcome.Program, SolverCatalog.Linear(), 1e-9);

        for (int stage = 0; stage < 3; stage++)
        {
            double limit = tight[stage] + ((tight[stage] - loose[stage]) / 99);
            Assert.That(limit, Is.EqualTo(exact[stage]).Within(1e-8 * Math.Max(1e-3, Math.Abs(exact[stage]))), outcome.Program.Stages[stage].Name);
        }
    }

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(static v => double.Parse(v, CultureInfo.InvariantCulture))];

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Repository.PathOf("tests", "ComputeSovereignty.Tests", "Data", "oracle.csv")).Skip(1).Select(static line => line.Split(','));

    private static CaseTables TablesOf(string overlay)
    {
        if (overlay.Length == 0)
        {
            return WholeCase.Tables;
        }

        CaseTables replaced = CaseFiles.Read(Repository.PathOf("tests", "ComputeSovereignty.Tests", "Data", "oracle", overlay));
        return new CaseTables(overlay, WholeCase.Tables.Sheets.Select(s => replaced.Find(s.Name) ?? s), replaced.Findings);
    }
}
