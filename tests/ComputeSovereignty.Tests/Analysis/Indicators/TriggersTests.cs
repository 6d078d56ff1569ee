using ComputeSovereignty.Analysis.Indicators;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Indicators;

/// <summary>Breaks-when triggers of the stack case, solved on paper.</summary>
[TestFixture]
public sealed class TriggersTests
{
    private static readonly Lazy<IReadOnlyList<TriggerResult>> Triggers = new(static () => new Triggers(IndicatorsOfTheStackCase.Variants(), IndicatorsOfTheStackCase.Studies).Solve(2));

    // Half as much HBM again brings both years to their targets; N5 brings nothing; without stacks from abroad 2027 falls to 60; the last cannot be read.
    [Test]
    public void Triggers_AreRankedByWhatTheyAdd() =>
        Assert.That(Triggers.Value.Select(static t => t.Scenario), Is.EqualTo(new[] { "More-HBM", "N5-now", "Squeezed", "No-such-line" }));

    [TestCase("More-HBM", 0.1, 0.2, true)]
    [TestCase("N5-now", 0, 0, false)]
    [TestCase("Squeezed", -0.1, -0.1, false)]
    public void Trigger_IsWorthWhatThePaperSays(string scenario, double share, double all, bool met)
    {
        TriggerResult trigger = Of(scenario);

        Assert.That(trigger.ShareChange, Is.EqualTo(share).Within(1e-6));
        Assert.That(trigger.StageAChange, Is.EqualTo(all).Within(1e-6));
        Assert.That(trigger.Met, Is.EqualTo(met));
    }

    [Test]
    public void Trigger_InWords_SaysConditionAndEffect()
    {
        Assert.That($"{Of("More-HBM").Words}", Is.EqualTo("More-HBM: 2027 meets its 80% target, 10.0 pp above the base case; the cumulative shortfall falls by 20.0 pp. Trigger: HBM reaches scale."));
        Assert.That($"{Of("Squeezed").Words}", Is.EqualTo("Squeezed: 2027 reaches 60.0%, 10.0 pp below the base case; the cumulative shortfall grows by 10.0 pp. Trigger: A squeeze is decided."));
    }

    [Test]
    public void Trigger_WhoseScenarioCannotBeRead_SaysWhy()
    {
        Assert.That(Of("No-such-line").Share, Is.Null);
        Assert.That($"{Of("No-such-line").Words}", Does.Contain("HbmLines[M].2025"));
    }

    private static TriggerResult Of(string scenario) => Triggers.Value.Single(t => t.Scenario == scenario);
}
