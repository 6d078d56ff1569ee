using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Rules of thumb in every scenario of a comparison, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class RulesOfScenariosTests
{
    private static readonly string[] Names = ["N3-2028", "HBM-fast", "CPU-controls", "Champions-guaranteed", "Consolidation"];
    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseReading> Reading = new(static () => CaseReader.Read(Years));
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly Lazy<ComparisonResult> Comparison = new(static () => ComparisonAnalysis.Solve(
        Variants.Value, ComparedVariant.Scenarios(Reading.Value.Studies, Names), [], 2, rules: PlanRules.Judge(Reading.Value.Studies)));

    // Each scenario read as a case of its own, solved from nothing and judged as every plan is.
    [Test]
    public void Rules_OfEachScenario_AreThoseOfItsOwnPlan()
    {
        foreach (ComparisonRow row in Comparison.Value.Scenarios.Prepend(Comparison.Value.Base))
        {
            CaseReading reading = WholeCase.Read(Years, row.Variant.Name);
            Plan plan = PlanRules.On(WholeCase.Plan(reading.Case!), reading);

            Assert.That(row.Rules.Select(static r => (r.Rule.Id, r.State)), Is.EqualTo(plan.Heuristics.Select(static r => (r.Rule.Id, r.State))), row.Variant.Name);
        }
    }

    // The scenarios were written to break rules: at least one does.
    [Test]
    public void Section_IsAMatrixThatSaysWhichScenariosChangeARule()
    {
        StudySection section = RuleStatesSection.Of([Comparison.Value.Base, .. Comparison.Value.Scenarios]);

        Assert.That(section.Rows, Has.Count.EqualTo(Names.Length + 1));
        Assert.That(section.Columns, Has.Count.EqualTo(1 + Reading.Value.Studies.Heuristics.Count));
        Assert.That(Comparison.Value.Scenarios.SelectMany(static r => r.Rules).Select(static r => r.State), Has.Some.EqualTo(RuleState.Broken));
        Assert.That($"{section.Finding}", Does.Contain("otherwise in"));
        Assert.That(Speaker.Chinese.Say(section.Finding), Does.Contain("以下情景不同"));
    }

    // Share and service under the scenario are those of its own case, solved from nothing.
    [Test]
    public void Tests_ThatNameAScenario_SayWhatItDoes()
    {
        StudySection section = RuleStatesSection.Tests([Comparison.Value.Base, .. Comparison.Value.Scenarios])!;
        IReadOnlyList<object?> row = section.Rows.Single(r => $"{r[section.IndexOf("test")]}" == "Domestic stacks reach what the target needs");
        Plan fast = WholeCase.Plan(WholeCase.Read(Years, "HBM-fast").Case!);
        Plan now = WholeCase.Plan(Reading.Value.Case!);

        Assert.That(section.Rows, Has.Count.EqualTo(Reading.Value.Studies.HeuristicTests.Count(static t => Names.Contains(t.Scenario))));
        Assert.That(row[section.IndexOf("share")], Is.EqualTo(fast.Verdict.Share).Within(1e-6));
        Assert.That(row[section.IndexOf("shareChange")], Is.EqualTo(100 * (fast.Verdict.Share - now.Verdict.Share)).Within(1e-4));
        Assert.That(row[section.IndexOf("servedShare")], Is.EqualTo(fast.Service!.ServedPart(2028)).Within(1e-4));
        Assert.That(row[section.IndexOf("servedChange")], Is.EqualTo(100 * (fast.Service.ServedPart(2028) - now.Service!.ServedPart(2028))).Within(1e-2));
        Assert.That(RuleStatesSection.Tests([Comparison.Value.Base]), Is.Null);
    }

    [Test]
    public void Rules_WhereNobodyAsks_AreNotJudged() =>
        Assert.That(ComparisonAnalysis.Solve(Variants.Value, ComparedVariant.Scenarios(Reading.Value.Studies, ["HBM-fast"]), [], 1).Rows.SelectMany(static r => r.Rules), Is.Empty);
}
