using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>
/// Whatever one cell of the baseline is changed to, the planner is told what is wrong, or gets a certified plan, or an honest contradiction: the engine never fails.
/// Each change has a seed, which a failure prints; <c>MUTATIONS</c> and <c>MUTATION_SEED</c> ask for more of them.
/// </summary>
[TestFixture]
public sealed class OneCellChangedTests
{
    private static readonly CaseTables Baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
    private static readonly CaseTables Supply = CaseFiles.Read(Repository.Supply);

    [Test]
    public void Cell_ChangedAtRandom_IsToldOrPlanned()
    {
        int first = Setting("MUTATION_SEED", 1);
        int count = Setting("MUTATIONS", 240);
        List<string> failures = [];
        int[] endings = new int[4];
        for (int seed = first; seed < first + count; seed++)
        {
            string wrong = Try(seed, out int ending);
            endings[ending]++;
            if (wrong.Length > 0)
            {
                failures.Add(wrong);
                TestContext.Progress.WriteLine(wrong);
            }
        }

        TestContext.Out.WriteLine($"{count} changes from seed {first}: {endings[0]} told, {endings[1]} planned, {endings[2]} contradictions, {endings[3]} failures.");
        Assert.That(failures, Is.Empty, string.Join('\n', failures));
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;

    private static string Try(int seed, out int ending)
    {
        Random random = new(seed);
        CaseTables tables = random.Next(4) == 0 ? Supply : Baseline;
        OneCell change = OneCell.Draw(random, tables);
        string what = $"seed {seed}, {change}";
        ending = 3;
        try
        {
            CaseReading reading = CaseReader.Read(Form(random.Next(20), change.Applied(tables)));
            if (reading.HasErrors)
            {
                ending = 0;
                return string.Empty;
            }

            // Quarters as they stand, now and then; years otherwise, which are solved sooner.
            PlanningCase planningCase = random.Next(10) == 0 ? reading.Case! : Yearly(reading);
            bool relax = random.Next(20) > 0;
            PlanOutcome outcome = WholeCase.Solve(planningCase, relax);
            if (outcome.Ending == PlanEnding.Infeasible)
            {
                ending = 2;
                return string.Empty;
            }

            if (outcome.Plan is not { } plan)
            {
                return $"{what}: {outcome.Ending} {outcome.Message}";
            }

            // Whole modules may end short of the asked gap, which the plan says; it is a plan all the same.
            IReadOnlyList<string> faults = relax ? plan.Certificate.Faults : plan.Certificate.Violations;
            ending = faults.Count > 0 ? 3 : 1;
            return ending == 1 ? string.Empty : $"{what}: {string.Join("; ", faults)}";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"{what}: {failure}";
        }
    }

    private static PlanningCase Yearly(CaseReading reading)
    {
        PlanningCase planningCase = reading.Case!;
        return planningCase with { Horizon = new(planningCase.Horizon.StartYear, planningCase.Horizon.Years, 1) };
    }

    // One in twenty goes through a workbook, one through the text of CSV files: what they cannot hold is told.
    private static CaseTables Form(int form, CaseTables tables)
    {
        if (form > 1 || CaseFiles.Obstacle(tables) is not null)
        {
            return tables;
        }

        using MemoryStream stream = new();
        if (form == 0)
        {
            CaseFiles.WriteWorkbook(stream, tables);
            return CaseFiles.Read("case.xlsx", stream.ToArray());
        }

        CaseFiles.WriteArchive(stream, tables);
        return CaseFiles.Read("case.zip", stream.ToArray());
    }
}
