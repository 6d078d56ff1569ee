using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

[TestFixture]
public sealed class RuleOddsSectionsTests
{
    private const int Draws = 256;

    private static readonly StateOdds<Heuristic, RuleState> Named = new(
        new() { Id = "gap-of-supply", Title = "Gap of supply", Confidence = Confidence.High }, RuleState.Active, Counted<RuleState>((RuleState.Active, 107), (RuleState.AtRisk, 100), (RuleState.Broken, 49)), Draws);

    // Wilson's interval by its own formula: the middle moved towards a half, and the half-width.
    [Test]
    public void States_HaveTheIntervalsOfOtherSharesOfDraws()
    {
        StudySection section = RuleOddsSections.Rules([Named]);
        (double z, double p) = (1.959963984540054, 107d / Draws);
        double middle = (p + (z * z / (2 * Draws))) / (1 + (z * z / Draws));
        double half = z * Math.Sqrt((p * (1 - p) / Draws) + (z * z / (4d * Draws * Draws))) / (1 + (z * z / Draws));

        Assert.That(section.Rows[0][section.IndexOf("activeLow")], Is.EqualTo(middle - half).Within(1e-9));
        Assert.That(section.Rows[0][section.IndexOf("activeHigh")], Is.EqualTo(middle + half).Within(1e-9));
        Assert.That(section.Rows[0][section.IndexOf("dormantHigh")], Is.GreaterThan(0), "what no draw shows is not impossible");
    }

    [Test]
    public void Tasks_HaveIntervalsToo()
    {
        StateOdds<RoadmapTask, TaskState> task = new(new() { Id = "M-01", Title = "Metropolitan areas", Direction = IndicatorDirection.HigherIsBetter, Due = new(2028, 12) }, null, Counted<TaskState>((TaskState.Met, 192), (TaskState.Late, 64)), Draws);
        StudySection section = RuleOddsSections.Tasks([task]);

        Assert.That((double)section.Rows[0][section.IndexOf("metLow")]!, Is.LessThan(0.75));
        Assert.That((double)section.Rows[0][section.IndexOf("metHigh")]!, Is.GreaterThan(0.75));
        Assert.That($"{section.Finding}", Does.Contain("Metropolitan areas: met in 75.0% of draws").And.Not.Contain("M-01"));
    }

    // States are parts of all draws: no axis beyond them, and colours that say what a state means.
    [Test]
    public void Chart_IsOfPartsOfAWhole_InColoursOfMeaning()
    {
        StudyChart chart = RuleOddsSections.Rules([Named]).Chart!;

        Assert.That(chart.Values, Is.EqualTo(new[] { "active", "atRisk", "broken" }));
        Assert.That(chart.Tones, Is.EqualTo(new[] { MarkTone.Good, MarkTone.Warning, MarkTone.Alarm }));
        Assert.That(chart.Maximum, Is.EqualTo(1));
    }

    [Test]
    public void Sentence_CallsARuleByItsTitle_OrByItsKeyWhereItHasNone()
    {
        StateOdds<Heuristic, RuleState> untitled = Named with { Item = new() { Id = "gap-of-supply", Confidence = Confidence.High } };

        Assert.That($"{RuleOddsSections.Words(Named)}", Does.StartWith("Gap of supply, by share of draws: "));
        Assert.That($"{RuleOddsSections.Words(untitled)}", Does.StartWith("gap-of-supply, by share of draws: "));
        Assert.That(Speaker.Chinese.Say(RuleOddsSections.Words(Named)), Does.StartWith("Gap of supply（占抽样的比例）："));
    }

    private static Dictionary<TState, ProbabilityEstimate> Counted<TState>(params (TState State, int Count)[] counts)
        where TState : struct, Enum => Enum.GetValues<TState>().ToDictionary(static s => s, s => ProbabilityEstimate.Wilson(counts.FirstOrDefault(c => c.State.Equals(s)).Count, Draws));
}
