using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Where is the gap, what explains it, what would close it, and what should be watched?</summary>
/// <remarks>
/// Puts together stage ceilings, ladder, shadow prices, break-evens, indicators, triggers and the figures that move the answer most of one case; each says what it holds fixed and what it solves.
/// The case must have a plan.
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="studies">Its scenarios, observations and rules.</param>
/// <param name="threads">How many programs are solved at once.</param>
public sealed class GapAnalysis(CaseVariants variants, CaseStudies studies, int threads = 1)
{
    private readonly BreakEvenAnalysis breakEven = new(variants);

    /// <summary>Gets the number of steps that progress is told of.</summary>
    public int Steps => 7 + Levers.Count;

    private IReadOnlyList<Lever> Levers { get; } = new HeadlineLevers(variants.BaseCase, new(variants.Tables)).All();

    /// <summary>Solves all that the gap report says.</summary>
    /// <param name="progress">Told each step when it is done.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <exception cref="InvalidOperationException">The case has no plan.</exception>
    public GapResult Solve(IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        PlanSummary summary = variants.Base.Summary ?? throw new InvalidOperationException($"{variants.Base.Message}");
        Message reach = Done(Reach(summary, cancellation), ProgressMessages.LargestShare);
        IReadOnlyList<StageCeiling> ceilings = Done(new StageCeilings(variants).Solve(threads, cancellation), ProgressMessages.StageCeilings);
        Ladder ladder = Done(new BottleneckLadder(variants, threads).Climb(cancellation), ProgressMessages.Ladder);
        IReadOnlyList<CapacityPrice> prices = Done(new ShadowPrices(variants, threads).Read(cancellation), ProgressMessages.Prices);
        IReadOnlyList<LeverBreakEven> levers = breakEven.FindAll(Levers, threads, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<IndicatorReading> indicators = Done(new LeadingIndicators(variants, studies).Read(threads, cancellation), ProgressMessages.Indicators);
        IReadOnlyList<TriggerResult> triggers = Done(new Triggers(variants, studies).Solve(threads, cancellation), ProgressMessages.Triggers);
        IReadOnlyList<FigureSwing> figures = Done(new FigureSwings(variants, studies, threads).Solve(cancellation), FigureSwingMessages.Step);
        GapResult gap = new()
        {
            Tables = variants.Tables,
            Summary = summary,
            Years = [.. summary.Years.Select(y => Year(y, summary))],
            Ceilings = ceilings,
            Explanations = [.. SupplyStages.Liftable.Select(s => Explain(s, ceilings, ladder, summary))],
            Ladder = ladder,
            Prices = prices,
            Levers = levers,
            Indicators = indicators,
            Triggers = triggers,
            Figures = figures,
            DemandCeiling = summary.Demand.Count > 0 && new ComputeGoals(variants.BaseCase).Derived(summary.Verdict.CheckpointYear) is var implied && double.IsFinite(implied) ? implied : null,
            Reach = reach,
        };
        return gap with { Headlines = GapSentences.Of(gap) };

        T Done<T>(T result, Message step)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(step);
            return result;
        }
    }

    private Message Reach(PlanSummary summary, CancellationToken cancellation) => summary.Verdict.Met || !summary.Certified
        ? Message.None
        : CheckpointReach.Of(ShareEnvelope.OfYear(variants, summary.Verdict.CheckpointYear, cancellation), variants.BaseCase.Settings, summary.Verdict.Met, variants.BaseProgram.Program.HasIntegers);

    private GapYear Year(YearResult year, PlanSummary summary)
    {
        double Of(ShareBasis basis, bool domestic)
        {
            DomesticShare share = new(
                variants.BaseProgram.Decisions, variants.BaseCase, new ShareDefinition(basis, basis == ShareBasis.Value ? ShareScope.Technology : ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor));
            double sum = (domestic ? share.Domestic(year.Year) : share.Whole(year.Year)).At(summary.Values).Value;
            return Math.Max(0, sum) * DomesticShare.UnitOf(basis).NaturalPerUnit;
        }

        return new()
        {
            Year = year.Year,
            Target = year.Target,
            Share = year.Share,
            Missing = ShareGap.Of(year),
            Shortfall = year.Shortfall,
            ShortfallUnit = year.BasisUnit,
            Committed = year.Committed,
            Spent = year.Deployed,
            Domestic = Of(ShareBasis.Value, domestic: true),
            Foreign = year.Foreign,
            Backlog = year.Backlog,
            ComputeGoal = ComputeGoals.Of(variants.BaseCase, year.Year),
            Compute = Of(ShareBasis.Compute, domestic: false),
            DomesticCompute = Of(ShareBasis.Compute, domestic: true),
            Accelerators = Of(ShareBasis.Units, domestic: false),
            DomesticAccelerators = Of(ShareBasis.Units, domestic: true),
            Met = year.Met,
        };
    }

    private static StageExplanation Explain(SupplyStage stage, IReadOnlyList<StageCeiling> ceilings, Ladder ladder, PlanSummary summary)
    {
        double? causes = ceilings.FirstOrDefault(c => c.Stage == stage) is { Years.Count: > 0 } ceiling ? ceiling.Missing : null;
        LadderLift? lift = ladder.Rungs.Count > 0 ? ladder.Rungs[0].Candidates.FirstOrDefault(c => c.Stages is [var only] && only == stage) : null;
        StageExplanation explanation = new(stage, causes, Math.Max(0, lift?.ShareGain ?? 0), Message.None);
        return explanation with { Words = GapSentences.Of(explanation, ShareGap.Of(summary), summary.Verdict.CheckpointYear) };
    }
}
