using ComputeSovereignty.Analysis.Alternatives;
using ComputeSovereignty.Analysis.Variants;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Alternatives;

/// <summary>Plans nearly as good in the share.</summary>
[TestFixture]
public sealed class AlternativesResultTests
{
    // Without slack the share asks for all of the memory; the modules that come too late may be ordered or not.
    [Test]
    public void Plans_WithoutSlack_DifferInTheChoicesThereAre()
    {
        AlternativesResult plans = AlternativesAnalysis.Solve(StackCase.Variants(), 0, 6, 2);

        Assert.That(plans.Plans.Min(p => Total(plans, p, "TOO-LATE")), Is.EqualTo(0).Within(1e-6));
        Assert.That(plans.Plans.Max(p => Total(plans, p, "TOO-LATE")), Is.EqualTo(3).Within(1e-6));
        Assert.That(plans.Plans, Is.All.Matches<AlternativePlan>(p => Math.Abs(Total(plans, p, "G of M") - 2400) < 0.1));
        Assert.That(plans.Failures, Is.Empty);
        Assert.That($"{plans.Sentences[0]}", Does.Match("plans? within 0.0 pp of the minimum cumulative shortfall differs? from the reference plan: the target leaves room for choice"));
        Assert.That($"{plans.Plans[1].Words}", Does.Contain("TOO-LATE 0 modules → 3 modules"));
    }

    // Five points of slack: fewer wafers for stacks from home, or fewer stacks from abroad, never both in full.
    [Test]
    public void Plans_WithSlack_KeepItAndReachTheEndsOfTheRanges()
    {
        AlternativesResult plans = AlternativesAnalysis.Solve(StackCase.Variants(), 0.05, 12, 2);

        Assert.That(plans.Plans, Is.All.Matches<AlternativePlan>(static p => p.Shortfall <= 0.25 + 1e-6));
        Assert.That(plans.Plans.Min(p => Total(plans, p, "G of M")), Is.EqualTo(2300).Within(0.1));
        Assert.That(plans.Plans.Min(p => Total(plans, p, "G-IN")), Is.EqualTo(15_000).Within(1));
        Assert.That(plans.Plans, Is.All.Matches<AlternativePlan>(p => (50 * Total(plans, p, "G of M")) + Total(plans, p, "G-IN") >= 135_000 - 1));
    }

    [Test]
    public void Plans_AreTheCasesOwnAndThenTheFurthest()
    {
        AlternativesResult plans = AlternativesAnalysis.Solve(StackCase.Variants(), 0.05, 4, 2);

        Assert.That($"{plans.Plans[0].Name}", Is.EqualTo("Plan A: reference plan"));
        Assert.That(plans.Plans[0].Distance, Is.Zero);
        Assert.That(plans.Plans[1].Distance, Is.EqualTo(plans.Plans.Max(static p => p.Distance)));
        Assert.That(plans.Plans, Has.Count.LessThanOrEqualTo(4));
        Assert.That(plans.Found, Is.GreaterThanOrEqualTo(plans.Plans.Count));
    }

    [Test]
    public void Plans_OnOneThread_AreTheSame()
    {
        CaseVariants variants = StackCase.Variants();

        Assert.That(
            AlternativesAnalysis.Solve(variants, 0.05, 5, 1).Plans.Select(static p => $"{p.Name} {p.Distance:R}"),
            Is.EqualTo(AlternativesAnalysis.Solve(variants, 0.05, 5, 2).Plans.Select(static p => $"{p.Name} {p.Distance:R}")));
    }

    private static double Total(AlternativesResult plans, AlternativePlan plan, string family) =>
        plan.Totals[plans.Families.Index().Single(f => $"{f.Item.Name}" == family).Index];
}
