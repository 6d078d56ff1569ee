using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Scenarios and grids beside the base.</summary>
[TestFixture]
public sealed class ComparisonResultTests
{
    private static readonly Lazy<ComparisonResult> Comparison = new(() => Compare(2));

    // 70 and 70 of 80: 10 points short in the checkpoint year, 20 in all; 3 bn CNY a year are not spent.
    [Test]
    public void Base_IsWhatThePaperSays()
    {
        PlanFigures figures = Comparison.Value.Base.Figures!;

        Assert.That(figures.Share, Is.EqualTo(0.7).Within(1e-9));
        Assert.That(figures.Shortfall, Is.EqualTo(0.1).Within(1e-9));
        Assert.That(figures.WeightedShortfall, Is.EqualTo(0.2).Within(1e-9));
        Assert.That(figures.FirstBinding, Is.EqualTo(SupplyStage.Hbm));
        Assert.That(figures.Spend, Is.EqualTo(14e9).Within(1e4));
        Assert.That(figures.Backlog, Is.EqualTo(6e9).Within(1e4));
        Assert.That(figures.Compute, Is.EqualTo(70_000).Within(0.01));
        Assert.That(figures.Met, Is.False);
        Assert.That(figures.FirstYearMet, Is.Null);
    }

    // 90,000 domestic stacks: logic binds, 76.8% a year.
    [Test]
    public void Scenario_MoreHbm_LeavesTheBottleneckToLogic()
    {
        ComparisonRow row = Row("More-HBM");

        Assert.That(row.Figures!.Share, Is.EqualTo(StackCase.LogicPoints / 100).Within(1e-6));
        Assert.That(row.Figures.FirstBinding, Is.EqualTo(SupplyStage.Logic));
        Assert.That(row.Gain, Is.EqualTo(2 * (StackCase.LogicPoints - 70) / 100).Within(1e-6));
        Assert.That($"{row.Words}", Is.EqualTo("More-HBM: domestic share of 76.8% in 2027, 3.2 pp below target (base case: 70.0%); the cumulative shortfall falls from 20.0 pp to 6.3 pp. Tightest bottleneck: logic wafers."));
    }

    [Test]
    public void Scenario_MoreHbm_TellsItsInputsBeforeAndAfter() =>
        Assert.That(Row("More-HBM").Differences.Select(static d => $"{d}"), Is.EqualTo(new[] { "HbmLines[M].2025: 100 → 150", "HbmLines[M].2026: 100 → 150", "HbmLines[M].2027: 100 → 150" }));

    [Test]
    public void Scenario_ThatChangesNothing_SaysSo()
    {
        Assert.That($"{Row("Same").Words}", Is.EqualTo("Same: domestic share of 70.0% in 2027, 10.0 pp below target, as in the base case. Tightest bottleneck: HBM."));
        Assert.That(Row("Same").Differences, Is.Empty);
    }

    [Test]
    public void Scenario_ThatCannotBeRead_IsARowThatSaysWhy()
    {
        ComparisonRow row = Row("No-such-line");

        Assert.That(row.Ending, Is.EqualTo(PlanEnding.Failed));
        Assert.That(row.Figures, Is.Null);
        Assert.That($"{row.Words}", Does.StartWith("No-such-line: not solved: ").And.Contain("HbmLines[M].2025"));
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("One scenario has no certified plan: No-such-line."));
    }

    [TestCase(PlanEnding.Infeasible, "The hard constraints contradict each other: no plan keeps them all.", "no feasible plan; the hard constraints contradict each other: no plan keeps them all.")]
    [TestCase(PlanEnding.Stopped, "The run was stopped before a plan was found.", "not solved; the run was stopped before a plan was found.")]
    [TestCase(PlanEnding.Failed, "HbmLines[M].2025 must be 0 or more.", "not solved: HbmLines[M].2025 must be 0 or more.")]
    public void Variant_WithoutAPlan_IsARowThatSaysWhy(PlanEnding ending, string message, string words)
    {
        ComparisonRow row = Comparison.Value.Base with { Variant = new("V", "Test", []), Ending = ending, Message = Message.Verbatim(message), Figures = null };

        Assert.That($"{row.Words}", Is.EqualTo($"V: {words}"));
        Assert.That(row.Gain, Is.Null);
    }

    // Not certified: no year is called met, whatever the numbers say.
    [Test]
    public void Variant_NotCertified_IsNotCalledMet()
    {
        ComparisonRow row = Comparison.Value.Base;

        Assert.That($"{(row with { Figures = row.Figures! with { Certified = false } }).Words}", Does.StartWith("Base: the plan is not certified, so no year is reported as met; it shows a domestic share of 70.0% in 2027"));
    }

    [Test]
    public void Scenarios_Together_AreSummedUpInWords()
    {
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("None of the 3 scenarios meets the 2027 target; More-HBM comes closest, with a domestic share of 76.8% (3.2 pp below target)."));
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("2 scenarios leave the domestic share unchanged: Same and N5-now. There, as in the base case, the tightest bottleneck is HBM."));
    }

    // HBM × 1.2 gives 82,000 stacks, × 2 130,000; with N5 logic allows 153.6%.
    [Test]
    public void Grid_OverNodeAndHbm_NeedsBoth()
    {
        GridComparison grid = Comparison.Value.Grids.Single();

        Assert.That(grid.Maps.Single().Cells.Select(static r => r.Select(static c => c.Row.Figures!.Met)), Is.EqualTo(new[] { new[] { false, false }, [false, true] }));
        Assert.That(grid.Maps.Single().Cells.Select(static r => r.Select(static c => $"{c.Words}")), Is.EqualTo(new[] { new[] { "HBM", "Logic wafers" }, ["HBM", "met"] }));
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("Test: one of 4 points meets the 2027 target."));
    }

    [Test]
    public void Grid_Axes_AreToldWithWhatTheyDecide() =>
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("HbmLines[M].* changes the cumulative shortfall by up to 20.0 pp; at × 1 the target is missed whatever the other settings."));

    [Test]
    public void Comparison_OnOneThreadAndOnTwo_IsTheSame()
    {
        ComparisonResult one = Compare(1);

        Assert.That(one.Rows.Select(Figures), Is.EqualTo(Comparison.Value.Rows.Select(Figures)));
    }

    [Test]
    public void Progress_TellsEveryVariantOnce()
    {
        List<string> told = [];

        ComparisonAnalysis.Solve(StackCase.Variants(), ComparedVariant.Scenarios(StackCase.Studies), [], 2, new Teller(told.Add));

        Assert.That(told, Is.EquivalentTo(new[] { "More-HBM", "Same", "N5-now", "No-such-line" }));
    }

    private static ComparisonResult Compare(int threads) => ComparisonAnalysis.Solve(
        StackCase.Variants(),
        ComparedVariant.Scenarios(StackCase.Studies),
        [new ParameterGrid(Message.Verbatim("Test"), [Axis("Nodes[N5].AvailableFrom = base,2026-01"), Axis("HbmLines[M].* *= 1,1.2")])],
        threads);

    private static GridAxis Axis(string text) => GridAxis.TryParse(text, "test", out GridAxis? axis, out _) ? axis! : throw new FormatException(text);

    private static ComparisonRow Row(string name) => Comparison.Value.Scenarios.Single(r => r.Variant.Name == name);

    private static string Figures(ComparisonRow row) => $"{row.Words} {row.Figures?.WeightedShortfall:R} {row.Figures?.Share:R} {row.Figures?.Spend:R} {row.Figures?.FinalCompute:R} {row.Figures?.Backlog:R}";

    private sealed class Teller(Action<string> tell) : IProgress<Message>
    {
        public void Report(Message value) => tell($"{value}");
    }
}
