using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.BackTests;
using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Diagnosis;
using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.Analysis.Stochastic;
using ComputeSovereignty.Tests.Analysis.Uncertainty;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>Studies said in Chinese: no word of English is left but names and what the planner wrote.</summary>
[TestFixture]
public sealed class ChineseStudiesTests
{
    // What the small case calls its scenarios, regimes, vendors and sheets.
    private static readonly string[] Names = ["More-HBM", "Same", "N5-now", "No-such-line", "Squeeze", "Thaw", "Now", "TOO-LATE", "Stacks", "Uncertainty", "Sobol"];

    [Test]
    public void Comparison_InChinese_LeavesNoEnglish()
    {
        StudyReport report = new ComparisonQuestion(["More-HBM", "Same", "N5-now"], [], true).Answer(Basis());

        Assert.That(ChineseLeft.Of(report, [.. Names, .. Notes()]), Is.Empty);
        Assert.That(Speaker.Chinese.Say(report.Findings[0]), Does.Contain("More-HBM").And.Contain("76.8%"));
    }

    [Test]
    public void NodeAdvance_InChinese_LeavesNoEnglish()
    {
        CaseVariants variants = StackCase.Variants();
        NodeAdvanceResult study = NodeAdvanceAnalysis.Solve(variants, new CaseStudies(), NodeAdvance.Find(variants.BaseCase)!, 1);
        ComparisonResult grid = ComparisonAnalysis.Solve(variants, [], [study.Advance.Grid], 1);
        StudyReport report = ComparisonReport.Of(Message.None, variants.Tables, grid, study, null, new CaseStudies(), [], default);

        Assert.That(ChineseLeft.Of(report, Names), Is.Empty);
        Assert.That(Speaker.Chinese.Say(study.Sentences[0]), Is.EqualTo("N5用于加速器芯片的时间由2030年1月提前至2026年1月，不能提高国产化率：2027年仍为70.0%，累计缺口仍为20.0个百分点。"));
    }

    [Test]
    public void Frontier_InChinese_LeavesNoEnglish()
    {
        CaseVariants variants = StackCase.Variants();
        FrontierResult frontier = FrontierAnalysis.Solve(variants, new(FrontierGoalKind.Cost), new(FrontierGoalKind.Share), 4, 1);
        StudyReport report = FrontierReport.Of(Message.None, [frontier], null, DecisionRanges.Of(variants, 0.01, 1), [], default);

        Assert.That(ChineseLeft.Of(report, Names), Is.Empty);
    }

    [Test]
    public void Alternatives_InChinese_LeaveNoEnglish() =>
        Assert.That(ChineseLeft.Of(AlternativesReport.Of(Message.None, AlternativesAnalysis.Solve(StackCase.Variants(), 0.05, 4, 1), [], default), Names), Is.Empty);

    [Test]
    public void Stochastic_InChinese_LeavesNoEnglish()
    {
        IReadOnlyList<WeightedWorld> worlds = [new(ComparedVariant.Base, 0.5), new(new("Slow", ComparedVariant.ScenarioGroup, [StackCase.Change("HbmLines[*].* *= 0.4")]), 0.5)];

        Assert.That(ChineseLeft.Of(StochasticReport.Of(Message.None, StochasticResultTests.OfWorlds(worlds), [], default), [.. Names, "Slow"]), Is.Empty);
    }

    [Test]
    public void Simulation_InChinese_LeavesNoEnglish()
    {
        StudyReport report = SimulationReport.Of(Message.None, SimulationTests.Answer, [], "draws.xlsx", [], SimulationReport.Question(SimulationTests.Answer.Simulation), default);

        Assert.That(ChineseLeft.Of(report, Names), Is.Empty);
        Assert.That(Speaker.Chinese.Say(report.Sentence), Does.StartWith("2027年80%目标的达标概率为"));
    }

    [Test]
    public void Calibration_InChinese_LeavesNoEnglish() =>
        Assert.That(ChineseLeft.Of(CalibrationReport.Of("Stacks", CalibrationAnalysisTests.ThreeSeen(), "Fit", [], [], default), Names), Is.Empty);

    [Test]
    public void Diagnosis_InChinese_LeavesNoEnglishButRules()
    {
        DiagnosisResult diagnosis = DiagnosisAnalysisTests.Report.Value;
        string[] rules = [.. diagnosis.Conflict.Select(static c => Speaker.Chinese.Say(c.Words)), .. diagnosis.Alone.Concat(diagnosis.Together).SelectMany(static r => new[] { Speaker.Chinese.Say(r.Limit.Words), Speaker.Chinese.Say(r.Limit.Words.AtBeginning()), $"{r.Limit.Cell}", r.Limit.Cell.Sheet })];

        Assert.That(ChineseLeft.Of(DiagnosisReport.Of("Stacks", diagnosis, [], default), [.. Names, .. rules]), Is.Empty);
    }

    [Test]
    public void BackTests_InChinese_LeaveNoEnglishButWhatWasPublished()
    {
        IReadOnlyList<BackTestRow> rows = BackTestsTests.Rows.Value;
        IEnumerable<string> published = rows.SelectMany(static r => new[] { r.Expectation.Quantity, $"{r.Expectation.Quantity}, {r.Expectation.Year}", r.Expectation.Why, r.Expectation.Publisher, r.Expectation.Publisher.Split(',')[0], r.Expectation.Case, r.Expectation.Scenario });

        Assert.That(ChineseLeft.Of(BackTestReport.Of(rows, [], default), published), Is.Empty);
    }

    private static StudyBasis Basis() => new(StackCase.Variants(), StackCase.Studies, 1, Message.None, [], default);

    private static IEnumerable<string> Notes() => ComparedVariant.Scenarios(StackCase.Studies).Select(static s => $"{s.Note}");
}
