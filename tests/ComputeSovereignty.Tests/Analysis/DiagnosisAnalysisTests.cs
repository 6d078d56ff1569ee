using ComputeSovereignty.Analysis.Diagnosis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

[TestFixture]
public sealed class DiagnosisAnalysisTests
{
    // HW-N2 can carry its other customers only by moving load off, which the industry fund pays; with an empty fund nothing holds together.
    private static readonly string[] Contradiction =
        ["Plan[IndustryFund].Value = 0", "Lines[HW-N2].OtherGrowth = 0.8", "Lines[HW-N2].ReallocatableShare = 0.9"];

    internal static readonly Lazy<DiagnosisResult> Report = new(static () => Diagnose(WholeCase.Solve(WholeCase.Case(Contradiction)).Program));

    [Test]
    public void Alone_EmptyFundAgainstForcedReallocation_NamesTheFundFirst()
    {
        Repair fund = Report.Value.Alone[0];

        Assert.That(fund.Limit.Family, Is.EqualTo("IndustryFund"));
        Assert.That(fund.Unit, Is.EqualTo("CNY"));
        Assert.That(fund.Limit.Cell.ToString(), Does.Contain("Plan[IndustryFund].Value"), "the change that made it");
    }

    // Sums and balances join the limits; only limits are shown, each with its sheet and cell.
    [Test]
    public void Report_OfAConflict_ShowsLimitsWithCellsAndNoBookkeeping()
    {
        StudySection conflict = DiagnosisReport.Of("Baseline", Report.Value, [], DateTimeOffset.UnixEpoch).Sections.Single(static s => s.Name == "Conflict");

        Assert.That(Report.Value.Conflict.Select(static c => c.Class), Does.Contain(LimitClass.Physics));
        Assert.That(conflict.Rows.Select(static r => r[1]), Has.None.StartsWith("OrderHistory").And.None.Contains("Balance"));
        Assert.That(conflict.Rows, Has.Count.EqualTo(Report.Value.Conflict.Count(static c => c.Class != LimitClass.Physics)));
        Assert.That($"{conflict.Finding}", Does.Match("linked by .* accounting row"));
    }

    [Test]
    public void Cell_OfALimitOfMoney_IsThatOfItsSettingOrYear()
    {
        PlanningCase planningCase = CaseReader.ReadCase(WholeCase.Tables).Case!;

        IReadOnlyList<HardLimit> limits = HardLimit.Of(CapacityModel.Formulate(planningCase));

        Assert.That(CellOf("IndustryFund"), Is.Not.Empty.And.Not.EqualTo(CellOf("ProgrammeBudget")));
        Assert.That(CapacityModel.Family("YearSpend").Describe(new(string.Empty, "2027")).Cell(planningCase).Cell, Is.EqualTo(planningCase.Targets[1].Source.Cell));
        Assert.That(CellOf("ShareTarget"), Is.EqualTo($"{planningCase.Targets[0].Source.Cell}:{planningCase.Targets[^1].Source.Cell}"));

        string CellOf(string family) => limits.Single(l => l.Family == family).Cell.Cell;
    }

    [TestCase(1.0001, PlanEnding.Planned)]
    [TestCase(0.999, PlanEnding.Infeasible)]
    public void Alone_FundGivenThatMuch_IsJustEnough(double factor, PlanEnding expected)
    {
        double needed = factor * Report.Value.Alone[0].Amount;

        PlanOutcome outcome = WholeCase.Solve(WholeCase.Case([$"Plan[IndustryFund].Value = {needed:R}", .. Contradiction.Skip(1)]));

        Assert.That(outcome.Ending, Is.EqualTo(expected));
    }

    [Test]
    public void Together_MoneyCanRepairIt_AsksNothingOfPolicyAndCapacity() =>
        Assert.That(Report.Value.Together.Select(static r => r.Limit.Class), Is.EqualTo(new[] { LimitClass.Money }));

    [Test]
    public void Conflict_LinearProgram_IsIrreducibleAndNamesTheLine()
    {
        Assert.That(Report.Value.Irreducible, Is.True);
        Assert.That(Report.Value.WholeModules, Is.False);
        Assert.That(Report.Value.Conflict.Select(static c => $"{c.Words}"), Has.Some.Contains("HW-N2"));
    }

    // Half a module would do, a whole one costs more than the fund has: 10 n ≤ 6 and 2 n ≥ 1, n whole. The fund must give 4, or the line do with 1 less.
    [Test]
    public void Alone_OnlyWholeModulesContradict_SaysByHowMuch()
    {
        DiagnosisResult report = Diagnose(HalfAModule());

        Assert.That(report.WholeModules, Is.True);
        Assert.That(report.Irreducible, Is.False);
        Assert.That(
            report.Alone.Select(static r => (r.Limit.Family, Math.Round(r.Amount, 3))),
            Is.EquivalentTo(new[] { ("IndustryFund", 4e9), ("LogicCapacity", 1e3) }));
    }

    private static FormulatedProgram HalfAModule()
    {
        ProgramBuilder builder = new();
        Decisions decisions = new(builder, MiniCase.Case with { Projects = Catalog<ExpansionProject>.Empty });
        Variable<Module> ordered = builder.NonNegative<Module>("ordered", "P", "2026", mustBeWhole: true);
        LinearExpression<BillionCny> cost = new();
        cost += new Ratio<BillionCny, Module>(10) * ordered;
        builder.AtMost("IndustryFund", string.Empty, string.Empty, cost, new Quantity<BillionCny>(6));
        LinearExpression<KiloWafer> wafers = new();
        wafers += new Ratio<KiloWafer, Module>(-2) * ordered;
        builder.AtMost("LogicCapacity", "A", "2026", wafers, new Quantity<KiloWafer>(-1));
        return new FormulatedProgram(MiniCase.Case, builder, decisions, []);
    }

    private static DiagnosisResult Diagnose(FormulatedProgram program) =>
        new DiagnosisAnalysis(SolverCatalog.Linear(), SolverCatalog.Integer(), new SolverOptions()).Diagnose(program);
}
