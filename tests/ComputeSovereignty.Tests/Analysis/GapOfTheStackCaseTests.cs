using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.Analysis.Indicators;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>The gap report of the stack case: its parts put together, solved on paper.</summary>
[TestFixture]
public sealed class GapOfTheStackCaseTests
{
    private static readonly List<string> Told = [];

    private static readonly Lazy<GapResult> Findings = new(static () => new GapAnalysis(StackCase.Variants(), IndicatorsOfTheStackCase.Studies, 2).Solve(new Teller()));

    // With logic in abundance HBM is all that misses, whatever single figures of it can do.
    [Test]
    public void Headlines_NameStagesThatCloseTheGapAsAWhole()
    {
        GapResult abundant = new GapAnalysis(StackCase.Variants("Lines[*].* *= 5"), StackCase.Studies, 2).Solve();

        Assert.That(Said(abundant), Has.Some.EqualTo("Removing all limits on any one of these stages closes the 2027 gap: HBM and imports (accelerators, HBM stacks and components). Relaxing a single limit of a stage may not be sufficient."));
        Assert.That(Said(Findings.Value), Has.None.Contains("closes the 2027 gap: HBM"), "logic holds the share down too");
    }

    // 70,000 accelerators of 500 TFLOPS at 100,000 CNY a year, of 10 bn CNY and 1,000 PFLOPS.
    [Test]
    public void Years_SetWhatIsCommittedAgainstWhatIsDelivered()
    {
        GapYear year = Findings.Value.Years[1];

        Assert.That(year.Missing, Is.EqualTo(0.1).Within(1e-6));
        Assert.That(year.Shortfall, Is.EqualTo(1e9).Within(1e3));
        Assert.That(year.Committed, Is.EqualTo(10e9).Within(1));
        Assert.That(year.Spent, Is.EqualTo(7e9).Within(1e3));
        Assert.That(year.Domestic, Is.EqualTo(7e9).Within(1e3));
        Assert.That(year.Foreign, Is.Zero.Within(1e3));
        Assert.That(year.Backlog, Is.EqualTo(6e9).Within(1e3));
        Assert.That(year.ComputeGoal, Is.EqualTo(1000).Within(1e-6));
        Assert.That(year.Compute, Is.EqualTo(35_000).Within(0.01));
        Assert.That(year.DomesticAccelerators, Is.EqualTo(70_000).Within(0.01));
        Assert.That(year.Met, Is.False);
    }

    // HBM alone would miss 10 points, lifted alone it closes 6.83 of them; logic alone would miss 3.17 and closes nothing while HBM binds.
    [Test]
    public void Explanations_SayWhatEachStageCausesAndCloses()
    {
        StageExplanation memory = Of(SupplyStage.Hbm);
        StageExplanation logic = Of(SupplyStage.Logic);

        Assert.That(memory.CausesAlone, Is.EqualTo(0.1).Within(1e-6));
        Assert.That(memory.ClosesAlone, Is.EqualTo((StackCase.LogicPoints - 70) / 100).Within(1e-6));
        Assert.That($"{memory.Words}", Is.EqualTo("Removing all limits on HBM closes 6.8 pp of the 10.0 pp gap."));
        Assert.That(logic.CausesAlone, Is.EqualTo(0.8 - (StackCase.LogicPoints / 100)).Within(1e-6));
        Assert.That(logic.ClosesAlone, Is.Zero);
        Assert.That($"{logic.Words}", Is.EqualTo("Removing all limits on logic wafers has no effect on its own."));
    }

    // The lever scales the ends of 2026 and 2027: × x gives 2026 40 + 30 x points and 2027 10 + 60 x, and leaves dies to 2027 while 2026 lacks stacks. Logic's 153.65
    // points of both years are used up from x = 1.15168 on, with 79.10 points in 2027; more of it helps 2026 at the cost of 2027. So no amount is enough.
    [Test]
    public void Lever_OfWhichMoreHurtsInTheEnd_CannotAloneAndSaysSo()
    {
        LeverBreakEven lever = Lever("Domestic HBM capacity");

        Assert.That(lever.Outcome, Is.EqualTo(BreakEvenOutcome.CannotAlone));
        Assert.That(lever.ShareAtMost, Is.InRange(0.790, 0.791008));
        Assert.That(lever.Monotone, Is.False);
        Assert.That($"{lever.Words}", Does.Contain("not monotone"));
    }

    // What asks less of 2027 is enough: its target at 70%, or seven eighths of the commitments.
    [Test]
    public void Levers_OfDemand_MeetTheTargetExactly()
    {
        Assert.That(Lever("Domestic share target for 2027").Amount, Is.EqualTo(0.7).Within(1e-12));
        Assert.That(Lever("Domestic share target for 2027").ShareAtMost, Is.EqualTo(0.7).Within(1e-9));
        Assert.That(Lever("Committed technology spending").Amount, Is.EqualTo(0.875).Within(1e-12));
    }

    [Test]
    public void Headlines_SayGapCausesLadderAndLevers()
    {
        IReadOnlyList<string> headlines = Said(Findings.Value);

        Assert.That(headlines[0], Is.EqualTo("Of CNY 10 bn committed for 2027, the supply chain delivers CNY 7.0 bn, including CNY 7.0 bn domestic. At the end of 2027, CNY 6.0 bn of cumulative commitments remain unspent."));
        Assert.That(headlines, Has.Some.EqualTo("Removing all limits on HBM closes 6.8 pp of the 10.0 pp gap."));
        Assert.That(headlines, Has.None.Contains("the only limit"), "what a stage would allow as the only limit is an appendix");
        Assert.That(headlines, Has.Some.StartsWith("With unlimited imports, 2027 rises from 70.0% to its 80% target and "));
        Assert.That(headlines, Has.Some.EqualTo("With no further action, the target would be met only on paper: with committed technology spending cut by 12.5% or domestic share target for 2027 lowered to 70%."));
        Assert.That(headlines, Has.Some.StartsWith("Helpful but not sufficient on their own: ").And.Contain("domestic HBM capacity (at most 79."));
    }

    [Test]
    public void Progress_TellsEveryStep()
    {
        _ = Findings.Value;

        Assert.That(Told, Is.SupersetOf(new[] { "maximum output of each stage", "bottleneck ladder", "shadow prices", "Domestic HBM capacity", "leading indicators", "events that would change the outcome" }));
        Assert.That(Findings.Value.Indicators, Has.Count.EqualTo(6));
        Assert.That(Findings.Value.Triggers, Has.Count.EqualTo(4));
        Assert.That(Findings.Value.Prices, Is.Not.Empty);
    }

    private static StageExplanation Of(SupplyStage stage) => Findings.Value.Explanations.Single(e => e.Stage == stage);

    private static IReadOnlyList<string> Said(GapResult gap) => [.. gap.Headlines.Select(static h => $"{h}")];

    private static LeverBreakEven Lever(string title) => Findings.Value.Levers.Single(l => $"{l.Lever.Title}" == title);

    private sealed class Teller : IProgress<Message>
    {
        public void Report(Message value) => Told.Add($"{value}");
    }
}
