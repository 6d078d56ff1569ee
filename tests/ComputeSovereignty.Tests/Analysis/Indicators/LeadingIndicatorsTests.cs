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
        Assert.That(reading.Path.Select(static p => p.Needed!.Value), Is.EqualTo(new[] { 65_010d, 70_020 }).Within(0.1), "what stood at the end of 2025 is known: only half of the midst of 2026 is moved");
        Assert.That(reading.Scale, Is.EqualTo(IndicatorScale.OfNeededPath));
        Assert.That(reading.Judged, Is.EqualTo("0.92"));
        Assert.That(reading.Light, Is.EqualTo(TrafficLight.Amber));
    }

    // Half as much again from the end of 2027 on: 125 wspm in the midst of 2027, 85 points. A year later 2027 stays at 70.
    [Test]
    public void Scenario_ThatMeetsTheCheckpoint_HasToBeginInTime()
    {
        IndicatorReading reading = Of("Stacks");

        Assert.That(reading.TurnBy, Is.EqualTo(new MonthDate(2027, 1)));
        Assert.That($"{reading.Words}", Is.EqualTo("Stacks: 60,000 stacks a year in June 2026, 0.92 times the 65,010 stacks a year required in 2026 (plan with domestic HBM capacity +16.7%); rated amber (green: 1 or more; amber: 0.6 or more). Scenario More-HBM would bring 2027 to its 80% target. Needed by January 2027; a one-year delay leaves a gap of 10.0 pp."));
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

    // Nothing was seen: what the case assumes is told, and no light. HBM binds, so the node cannot help whenever it comes.
    [Test]
    public void Indicator_WithoutObservation_HasNoLight()
    {
        IndicatorReading reading = Of("Node");

        Assert.That(reading.Scale, Is.EqualTo(IndicatorScale.None));
        Assert.That(reading.Light, Is.EqualTo(TrafficLight.None));
        Assert.That($"{reading.Words}", Is.EqualTo("Node: not yet observed; the case assumes January 2030 (green: January 2028 or earlier; amber: January 2029 or earlier). Changing AvailableFrom of N5 in Nodes is not sufficient on its own. Scenario N5-now would have no effect in 2027."));
    }

    // A rule that takes from the share is a threat, not something that has to begin.
    [Test]
    public void Scenario_ThatTakesFromTheShare_IsAThreat()
    {
        IndicatorReading reading = Of("Controls");

        Assert.That(reading.TurnBy, Is.Null);
        Assert.That($"{reading.Meaning}", Is.EqualTo("Risk: scenario Squeezed would lower 2027 by 10.0 pp, to 60.0%."));
    }

    // No share of the market is asked for, so the path is that of More-HBM at its least: 1.167 times the stacks at the end of 2026, 65,010 in its midst, and 10,000 from abroad.
    [Test]
    public void Figure_ThatCannotMeetTheTarget_IsHeldAgainstTheLeastOfItsScenario()
    {
        IndicatorReading reading = Of("Shipments");

        Assert.That(reading.NeededFrom!.Amount, Is.EqualTo(1.167));
        Assert.That(reading.Held!.Year, Is.EqualTo(2026));
        Assert.That(reading.Held.Needed!.Value, Is.EqualTo(75_010).Within(21));
    }

    // December 2025 is before the plan: where the path starts, not a point on it.
    [Test]
    public void Observation_FromBeforeThePlan_HasNoLight()
    {
        IndicatorReading reading = Of("Shipments");

        Assert.That(reading.Light, Is.EqualTo(TrafficLight.None));
        Assert.That($"{reading.Words}", Does.StartWith("Shipments: 50,000 units a year in December 2025, against the ").And.Contain(" required in 2026 (plan with domestic HBM capacity +16.7%). Too early to rate: the observation predates the plan."));
    }

    private static IndicatorReading Of(string indicator) => Readings.Value.Single(r => r.Rule.Indicator == indicator);
}
