using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Studies;

/// <summary>What questions call themselves in lists of runs.</summary>
[TestFixture]
public sealed class SubjectTests
{
    private static readonly CaseReading Baseline = CaseReader.Read(StackCase.BaselineTables());

    public static IEnumerable<TestCaseData> Questions()
    {
        List<Finding> findings = [];
        Horizon horizon = Baseline.Case!.Horizon;
        yield return Of(new GapQuestion(), "gap", string.Empty);
        yield return Of(AlternativesQuestion.Read(null, null, 4, MiniCase.WithDemand, findings)!, "alternatives", "4 plans within 1 pp");
        yield return Of(AlternativesQuestion.Read("share", 0.25, null, MiniCase.WithDemand, findings)!, "alternatives with a slack", "6 plans within 0.25 pp");
        yield return Of(AlternativesQuestion.Read("Service", null, null, MiniCase.WithDemand, findings)!, "alternatives of service", "6 plans within 1 pp of demand served");
        yield return Of(FrontierQuestion.Read(null, "year:2028", 5, null, Baseline.Case, findings)!, "frontier", "trade-off between spending and domestic share in 2028; at most 5 plans; slack 1 pp");
        yield return Of(StochasticQuestion.Read(new("Base,HBM-slow", null, null, null), Baseline.Studies, horizon, findings)!, "worlds", "scenarios Base and HBM-slow");
        yield return Of(
            StochasticQuestion.Read(new("Base=3,HBM-slow", "2028", null, 0.5), Baseline.Studies, horizon, findings)!, "weighted worlds", "scenarios Base 75% and HBM-slow 25%; known from Q1 2028; worst 20% weighted 50%");
        yield return Of(StochasticQuestion.Read(new(null, null, null, null) { Sampled = 3, Seed = 5 }, Baseline.Studies, horizon, findings)!, "drawn worlds", "3 sampled scenarios");
        yield return Of(ComparisonQuestion.Read(null, [], false, Baseline, findings), "comparison of all", string.Empty);
        yield return Of(
            ComparisonQuestion.Read("HBM-slow,Thaw", ["HbmLines[*].* *= 1,1.5"], true, Baseline, findings), "comparison", "scenarios HBM-slow and Thaw; HbmLines[*].* at 2 values; export controls");
        yield return Of(ComparisonQuestion.Read(null, ["Domestic HBM capacity: 1 to 2, 3 values"], false, Baseline, findings), "grid of a named lever", "Domestic HBM capacity at 3 values");
        yield return Of(BreakEvenQuestion.Read(["HBM stack yield"], Baseline, findings), "break-even of a named lever", "HBM stack yield");
        yield return Of(BreakEvenQuestion.Read(["HBM stack yield", "Share of domestic output allocated to the programme"], Baseline, findings), "frontier of named levers", "between HBM stack yield and share of domestic output allocated to the programme");
        yield return Of(BreakEvenQuestion.Read([], Baseline, findings), "break-evens of all", string.Empty);
        Assert.That(findings, Is.Empty);
    }

    [TestCaseSource(nameof(Questions))]
    public string Subject_TellsQuestionsOfAKindApart(IStudyQuestion question) => $"{question.Subject}";

    [TestCaseSource(nameof(Questions))]
    public string Subject_InChinese_SaysNothingInEnglishButNames(IStudyQuestion question)
    {
        string said = question.Subject.Say(Speaker.Chinese);

        Assert.That(new[] { "scenario", "between", "plans", "values", "slack", "known", "worst" }.Where(said.Contains), Is.Empty, said);
        return $"{question.Subject}";
    }

    [Test]
    public void Subject_OfLevers_NamesThem()
    {
        List<Finding> findings = [];
        BreakEvenQuestion question = BreakEvenQuestion.Read(["HbmLines[CXMT].*", "Accelerators[*].ProgrammeShare"], Baseline, findings);

        Assert.That(findings, Is.Empty);
        Assert.That($"{question.Subject}", Is.EqualTo($"between {question.Levers[0].Title} and {question.Levers[1].Title}"));
        Assert.That($"{new BreakEvenQuestion([question.Levers[0]]).Subject}", Is.EqualTo($"{question.Levers[0].Title}"));
    }

    private static TestCaseData Of(IStudyQuestion question, string name, string subject) => new TestCaseData(question).SetArgDisplayNames(name).Returns(subject);
}
