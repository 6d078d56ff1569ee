using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

[TestFixture]
public sealed class VerdictReaderTests
{
    [Test]
    public void Of_TargetMissed_SaysBothDenominators()
    {
        Verdict verdict = Of(met: false, share: 0.71735, committed: 0.71735, deployed: 0.9524);

        Assert.That($"{verdict.Sentence}", Is.EqualTo(
            "The 80% target for 2027 is missed by 8.3 pp: minimising the shortfall over all years, the plan reaches a domestic share of 71.7% (71.7% of committed spending, 95.2% of deployed equipment)."));
        Assert.That((verdict.Met, verdict.Share, verdict.CommittedShare, verdict.DeployedShare, verdict.FirstYearMet), Is.EqualTo((false, 0.71735, 0.71735, 0.9524, (int?)null)));
    }

    // The largest share of the year alone is a proof; of what is deployed it is not, since there the largest amount is sought.
    [TestCase(ObjectiveKind.Year, 2027, ShareDenominator.Committed, "cannot be met: no plan reaches a domestic share above 71.7%")]
    [TestCase(ObjectiveKind.Year, 2027, ShareDenominator.Deployed, "is missed by 8.3 pp: the plan reaches a domestic share of 71.7%")]
    [TestCase(ObjectiveKind.Year, 2026, ShareDenominator.Committed, "is missed by 8.3 pp: the plan reaches a domestic share of 71.7%")]
    [TestCase(ObjectiveKind.Deployment, null, ShareDenominator.Committed, "is missed by 8.3 pp: the plan reaches a domestic share of 71.7%")]
    [TestCase(ObjectiveKind.Cost, null, ShareDenominator.Committed, "is missed by 8.3 pp: minimising the shortfall over all years, the plan reaches a domestic share of 71.7%")]
    public void Of_TargetMissed_ClaimsNoMoreThanItsObjectiveProves(ObjectiveKind kind, int? year, ShareDenominator denominator, string expected) =>
        Assert.That(
            VerdictReader.Of(
                MiniCase.Case with { Settings = MiniCase.Settings with { Objective = new(kind, year), ShareDenominator = denominator } },
                [Year(2027, false, 0.71735, 0.71735, 0.9524)],
                true,
                true).Sentence.ToString(),
            Does.Contain(expected));

    [TestCase(0.79984, "a domestic share of 79.98%")]
    [TestCase(0.7999999, "a domestic share of 79.99999%")]
    [TestCase(0.7994, "a domestic share of 79.9%")]
    public void Of_TargetMissedByLittle_DoesNotReadAsIfItWereMet(double share, string expected) =>
        Assert.That($"{Of(met: false, share, committed: share, deployed: 1).Sentence}", Does.Contain($"{expected} ("));

    // What one year can reach alone is no path: the years that pay for it are named.
    [Test]
    public void Of_OneYearBeforeAllElse_NamesTheYearsThatMiss() =>
        Assert.That(
            VerdictReader.Of(
                MiniCase.Case with { Settings = MiniCase.Settings with { Objective = new(ObjectiveKind.Year, 2027) } },
                [Year(2026, false, 0.02, 0.02, 1), Year(2027, true, 0.976, 0.976, 1)],
                true,
                true).Sentence.ToString(),
            Is.EqualTo("The 80% target for 2027 can be met if the year is given priority over all others: the plan reaches a domestic share of 97.6% (97.6% of committed spending, 100.0% of deployed equipment), and misses the target of 2026 (2.0%)."));

    [Test]
    public void Of_TargetMissed_InChinese_SaysTheSameFigures() => Assert.That(
        Speaker.Chinese.Say(Of(met: false, share: 0.71735, committed: 0.71735, deployed: 0.9524).Sentence),
        Is.EqualTo("2027年80%的目标差8.3个百分点：以各年累计缺口最小为目标，方案的国产化率为71.7%（占已承诺投资71.7%，占已部署设备95.2%）。"));

    [Test]
    public void Of_TargetMet_SaysItIsFeasible()
    {
        Verdict verdict = Of(met: true, share: 0.8, committed: 0.8, deployed: 1);

        Assert.That($"{verdict.Sentence}", Does.StartWith("The 80% target for 2027 can be met: the plan reaches a domestic share of 80.0%"));
        Assert.That(verdict.FirstYearMet, Is.EqualTo(2027));
    }

    [Test]
    public void Of_NotCertified_ClaimsNothing() =>
        Assert.That(
            Of(met: false, share: 0.9, committed: 0.9, deployed: 0.9, certified: false).Sentence.ToString(),
            Does.StartWith("Not certified: the figures below do not prove that the 80% target for 2027 can or cannot be met"));

    // Feasible and best are judged apart: a plan that keeps every rule meets what it meets, though a better one may exist.
    [Test]
    public void Of_SearchThatEndedEarly_ClaimsWhatIsMetAndNotWhatIsMissed()
    {
        Assert.That($"{Of(met: true, share: 0.8, committed: 0.8, deployed: 1, best: false).Sentence}", Does.StartWith("The 80% target for 2027 can be met: the plan reaches a domestic share of 80.0%"));
        Assert.That(
            Of(met: false, share: 0.7, committed: 0.7, deployed: 1, best: false).Sentence.ToString(),
            Does.StartWith("The 80% target for 2027 is missed by the best plan found so far: the plan reaches a domestic share of 70.0%").And.EndWith("The search ended before a better plan could be ruled out."));
    }

    [Test]
    public void Of_NothingDeployed_SaysThatThereIsNothingToMeasure()
    {
        Assert.That($"{Of(met: false, share: null, committed: 0, deployed: null).Sentence}", Does.StartWith("There is nothing to measure in 2027: nothing is committed for it").And.Contain("nothing is deployed"));
        Assert.That(
            VerdictReader.Of(MiniCase.Case with { Settings = MiniCase.Settings with { ShareDenominator = ShareDenominator.Deployed } }, [Year(2027, false, null, 0, null)], true, true).Sentence.ToString(),
            Does.StartWith("There is nothing to measure in 2027: the plan deploys nothing in it"));
    }

    private static Verdict Of(bool met, double? share, double? committed, double? deployed, bool certified = true, bool best = true) =>
        VerdictReader.Of(MiniCase.Case, [Year(2026, false, 0.1, 0.1, 0.1), Year(2027, met, share, committed, deployed)], certified, best);

    private static YearResult Year(int year, bool met, double? share, double? committed, double? deployed) => new()
    {
        Year = year,
        Target = 0.8,
        Committed = 1,
        Deployed = 1,
        Domestic = 1,
        Whole = 1,
        Foreign = 0,
        BasisUnit = "CNY",
        Share = share,
        Shares =
        [
            new(new(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.Vendor), committed),
            new(new(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, ContentRule.Vendor), deployed),
        ],
        Shortfall = 0,
        Backlog = 0,
        ComputeInstalled = 0,
        AcceleratorsDeployed = 0,
        Met = met,
    };
}
