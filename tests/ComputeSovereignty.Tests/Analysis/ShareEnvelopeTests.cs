using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.Variants;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>The largest share of each year, and what it costs the others.</summary>
[TestFixture]
public sealed class ShareEnvelopeTests
{
    private static readonly Lazy<ShareEnvelope> Envelope = new(() => ShareEnvelope.Of(StackCase.Variants(), 2));

    // 70% a year; alone, 2027 takes 2026's stacks too: 140%. 2026 cannot take from later.
    [Test]
    public void Rows_OfTheSmallCase_AreWhatThePaperSays()
    {
        Assert.That(Envelope.Value.Rows.Select(static r => r.Plan!.Value), Is.EqualTo(new[] { 0.7, 0.7 }).Within(1e-6));
        Assert.That(Envelope.Value.Rows.Select(static r => r.Fastest!.Value), Is.EqualTo(new[] { 0.7, 0.7 }).Within(1e-6));
        Assert.That(Envelope.Value.Rows.Select(static r => r.Alone!.Value), Is.EqualTo(new[] { 0.7, 1.4 }).Within(1e-6));
        Assert.That(Envelope.Value.FastestShortfall, Is.EqualTo(0.2).Within(1e-6));
    }

    // 2026 then misses all 80 points, 2027 none; 70,000 stacks or what is made of them wait at its start, and 10 bn CNY.
    [Test]
    public void Row_OfTheLastYear_TellsWhatItTakesFromTheFirst()
    {
        EnvelopeRow row = Envelope.Value.Rows[1];

        Assert.That(row.Others, Is.EqualTo(new[] { new OtherYear(2026, row.Others[0].Plan, row.Others[0].Alone) }));
        Assert.That(row.Others[0].Plan, Is.EqualTo(0.7).Within(1e-6));
        Assert.That(row.Others[0].Alone, Is.Zero.Within(1e-6));
        Assert.That(row.Others[0].IsIdle, Is.True);
        Assert.That(row.PlanShortfall, Is.EqualTo(0.2).Within(1e-6));
        Assert.That(row.AloneShortfall, Is.EqualTo(0.8).Within(1e-6));
        Assert.That(row.AloneHeld!.Stacks + row.AloneHeld.Accelerators, Is.EqualTo(70_000).Within(0.1));
        Assert.That(row.AloneHeld.Money, Is.EqualTo(10e9).Within(1e3));
        Assert.That(row.PlanHeld!.Money, Is.EqualTo(3e9).Within(1e3));
    }

    [Test]
    public void Words_SellNoCeilingAsAPlan()
    {
        Assert.That($"{Envelope.Value.Rows[0].Words}", Is.EqualTo("2026 reaches 70.0% in the reference plan, which is its maximum: its 80% target cannot be met under any schedule."));
        Assert.That($"{Envelope.Value.Rows[1].Words}", Does.StartWith("With priority over all other years, 2027 could reach 140.0%, against 70.0% in the reference plan, by stockpiling ").And.Contain(" and leaving 2026 with almost no domestic deployment. 2026 falls from 70.0% to 0.0%, and the cumulative shortfall grows from 20.0 pp to 80.0 pp."));
    }

    // Modules of 5 wspm, 3 points each: the fund pays for one, so whole modules change nothing here but what must be said.
    [Test]
    public void Envelope_OfWholeModules_IsThatOfTheRelaxedProgramAndSaysSo()
    {
        string[] changes = ["Projects[TOO-LATE].LeadTime = 0", "Projects[TOO-LATE].ModuleSize = 5", "Plan[IndustryFund].Value = 1.5e9"];
        ShareEnvelope whole = ShareEnvelope.Of(StackCase.WholeVariants(changes), 1);

        Assert.That(whole.IsRelaxed, Is.True);
        Assert.That($"{whole.Sentences[^1]}", Does.StartWith("The plan uses whole modules, whereas the single-year maxima"));
        Assert.That(whole.Rows[0].Plan, Is.EqualTo(0.73).Within(1e-6));
        Assert.That(whole.Rows[0].Alone, Is.EqualTo(0.745).Within(1e-6), "one and a half modules");
        Assert.That(ShareEnvelope.Of(StackCase.Variants(changes), 1).IsRelaxed, Is.False);
    }

    // Known of the baseline: alone, 2028 reaches 97.6%, with 2027 all but idle.
    [Test]
    public void Baseline_2028Alone_Reaches97Point6AndIdles2027()
    {
        ShareEnvelope baseline = ShareEnvelope.Of(StackCase.Baseline(), 2);
        EnvelopeRow row = baseline.Rows.Single(static r => r.Year == 2028);

        Assert.That(row.Alone, Is.EqualTo(0.976).Within(5e-4));
        Assert.That(row.Plan, Is.EqualTo(0.7174).Within(5e-4));
        Assert.That(row.Others.Single(static o => o.Year == 2027).IsIdle, Is.True);
        Assert.That(row.AloneHeld!.Stacks, Is.GreaterThan(row.PlanHeld!.Stacks));
        Assert.That(row.AloneShortfall, Is.GreaterThan(row.PlanShortfall!.Value));
        Assert.That($"{row.Words}", Does.Contain("leaving 2027 with almost no domestic deployment"));
        Assert.That(baseline.Rows, Is.All.Matches<EnvelopeRow>(static r => r.Alone >= r.Fastest - 1e-6 && r.Alone >= r.Plan - 1e-6));
    }

    // The years that pay are those of the envelope, not of a text.
    [Test]
    public void Reach_OfTheSmallCase_NamesTheYearThatPays()
    {
        CaseVariants variants = StackCase.Variants();

        Assert.That(Reach(variants, ShareEnvelope.OfYear(variants, 2027)), Is.EqualTo(
            "80% in 2027 is achievable only at the expense of earlier years: giving 2027 priority lifts it to 140.0%, but leaves 2026 with almost no domestic deployment (0.0% instead of 70.0%)."));
        Assert.That(Reach(variants, ShareEnvelope.OfYear(variants, 2026)), Is.EqualTo("80% in 2026 cannot be reached under any schedule: even with priority over all other years, 2026 reaches at most 70.0%."));
        Assert.That(CheckpointReach.Of(Envelope.Value.Rows[1], variants.BaseCase.Settings, met: true, relaxed: false).IsEmpty, Is.True);
    }

    [Test]
    public void Reach_OfTheBaseline_IsWhatAnAnalystMustNotMiss()
    {
        CaseVariants variants = StackCase.Baseline();

        Assert.That(Reach(variants, ShareEnvelope.OfYear(variants, 2028)), Is.EqualTo(
            "80% in 2028 is achievable only at the expense of earlier years: giving 2028 priority lifts it to 97.6%, but lowers 2026 from 36.5% to 26.3% and leaves 2027 with almost no domestic deployment (0.0% instead of 35.2%)."));
    }

    private static string Reach(CaseVariants variants, EnvelopeRow row) => $"{CheckpointReach.Of(row, variants.BaseCase.Settings, met: false, relaxed: false)}";

    [Test]
    public void Envelope_OnOneThread_IsTheSame() =>
        Assert.That(ShareEnvelope.Of(StackCase.Variants(), 1).Sentences, Is.EqualTo(Envelope.Value.Sentences));
}
