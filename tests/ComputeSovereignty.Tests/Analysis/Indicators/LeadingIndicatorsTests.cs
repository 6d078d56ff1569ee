using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Indicators;

/// <summary>Indicators of the stack case, judged on paper.</summary>
[TestFixture]
public sealed class LeadingIndicatorsTests
{
    private static readonly Lazy<IReadOnlyList<IndicatorReading>> Readings = new(static () => new LeadingIndicators(IndicatorsOfTheStackCase.Variants(), IndicatorsOfTheStackCase.Studies).Read(2));

    // 60,000 stacks were seen in 2026; the target needs 1.167 times as much, 70,020: 0.857 of it, between 0.6 and 1.
    [Test]
    public void Observation_WithAUnit_IsJudgedAgainstThePathThatTheTargetNeeds()
    {
        IndicatorReading reading = Of("Stacks");

        Assert.That(reading.Latest!.Value, Is.EqualTo(60_000));
        Assert.That(reading.Path.Select(static p => p.Year), Is.EqualTo(new[] { 2026, 2027 }));
        Assert.That(reading.Path.Select(static p => p.Expected), Is.All.EqualTo(60_000).Within(0.1));
        Assert.That(reading.Path.Select(static p => p.Needed!.Value), Is.All.EqualTo(70_020).Within(0.1));
        Assert.That(reading.Scale, Is.EqualTo(IndicatorScale.OfNeededPath));
        Assert.That(reading.Judged, Is.EqualTo("0.86"));
        Assert.That(reading.Light, Is.EqualTo(TrafficLight.Amber));
    }

    // Half as much again from the end of 2027 on: 125 wspm in the midst of 2027, 85 points. A year later 2027 stays at 70.
    [Test]
    public void Scenario_ThatMeetsTheCheckpoint_HasToBeginInTime()
    {
        IndicatorReading reading = Of("Stacks");

        Assert.That(reading.TurnBy, Is.EqualTo(new MonthDate(2027, 1)));
        Assert.That(reading.Words, Is.EqualTo("Stacks: 60,000 stacks/yr in 2026-06, 0.86 of the 70,020 stacks/yr that the target needs: amber. Alone it meets the target with 1.167 times as much (+16.7%). More-HBM has to begin by 2027-01; begun a year later it leaves 10.0 points missing."));
    }

    // A fraction is judged by itself; 80% · 1.17 of yield would do, so the break-even is known too.
    [Test]
    public void Observation_WithoutUnit_IsJudgedByItsValue()
    {
        IndicatorReading reading = Of("Yield");

        Assert.That(reading.Scale, Is.EqualTo(IndicatorScale.Value));
        Assert.That(reading.Light, Is.EqualTo(TrafficLight.Amber));
        Assert.That(reading.TurnBy, Is.Null);
    }

    // Nothing was seen: the case expects the node in January 2030, later than amber asks. HBM binds, so it cannot help whenever it comes.
    [Test]
    public void Indicator_WithoutObservation_IsJudgedByTheCase()
    {
        IndicatorReading reading = Of("Node");

        Assert.That(reading.Scale, Is.EqualTo(IndicatorScale.OfTheCase));
        Assert.That(reading.Light, Is.EqualTo(TrafficLight.Red));
        Assert.That(reading.Words, Is.EqualTo("Node: nothing was observed; the case has 2030-01: red. No amount of it alone meets the target. N5-now does not meet the target, whenever it begins."));
    }

    [Test]
    public void Indicator_OfAWord_IsJudgedByTheWord() => Assert.That(Of("Controls").Light, Is.EqualTo(TrafficLight.Amber));

    private static IndicatorReading Of(string indicator) => Readings.Value.Single(r => r.Rule.Indicator == indicator);
}
