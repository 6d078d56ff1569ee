using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>
/// A case whose odds can be worked out. HBM times h allows 10 + 60·h points, logic times l 76.826·l; h is uniform on 0.8 … 1.4, l on 0.9 … 1.2, the share the lesser of both.
/// The target of 80 is met where h ≥ 7/6 and l ≥ 80/76.826: in 0.38889 · 0.52894 = 20.57 % of futures.
/// </summary>
[TestFixture]
public sealed class SimulationTests
{
    private const double Odds = (1.4 - (7 / 6d)) / 0.6 * ((1.2 - (80 / StackCase.LogicPoints)) / 0.3);
    private const int Count = 512;

    private static readonly CaseVariants Variants = StackCase.Variants();
    private static readonly UncertaintyModel Model = new([Between("HbmLines[M].*", 0.8, 1.4), Between("Lines[A7].*", 0.9, 1.2)]);
    private static readonly Lazy<(Simulation Simulation, SimulationResult Answer)> Solved = new(() => Solve(Settings(SamplingKind.Sobol)));

    internal static SimulationResult Answer => Solved.Value.Answer;

    [Test]
    public void Odds_OfTheCheckpoint_AreThoseWorkedOut()
    {
        YearOdds odds = Answer.Checkpoint;

        Assert.That((odds.Year, odds.Target, odds.Met.Draws, odds.Kept), Is.EqualTo((2027, 0.8, (long)Count, (object?)null)));
        Assert.That(odds.Met.Value, Is.EqualTo(Odds).Within(0.01));
        Assert.That(odds.Met.Low, Is.LessThan(Odds).And.GreaterThan(Odds - 0.06));
        Assert.That((odds.Least, odds.Most), Is.EqualTo((odds.Met.Value, odds.Met.Value)));
    }

    // The share is the lesser of 10 + 60·h and 76.826·l; its median is where P(both above) is one half.
    [Test]
    public void Fan_OfTheShare_HasTheQuantilesWorkedOut()
    {
        FanYear year = Answer.Fans[0].Years[^1];
        foreach ((double level, double? share) in Statistics(year))
        {
            double above = Math.Clamp((1.4 - ((100 * share!.Value - 10) / 60)) / 0.6, 0, 1) * Math.Clamp((1.2 - (100 * share.Value / StackCase.LogicPoints)) / 0.3, 0, 1);
            Assert.That(1 - above, Is.EqualTo(level).Within(0.012), $"at {level}");
        }

        Assert.That((year.Year, year.Base, year.Target), Is.EqualTo((2027, 0.7, 0.8)).Using<double>(static (a, b) => Math.Abs(a - b) < 1e-6));
    }

    // The base plan has h = l = 1; the ranges have their middles at 1.1 and 1.05.
    [Test]
    public void Report_WhoseMiddleIsNotTheBasePlan_SaysWhyWhereBothAreShown()
    {
        StudyReport report = SimulationReport.Of(Message.Verbatim("Stacks"), Answer, [], string.Empty, [], [], default);
        string reason = report.Findings.Select(static f => $"{f}").Single(static f => f.StartsWith("The base plan uses the case's own figures", StringComparison.Ordinal));

        Assert.That(reason, Does.Contain("replaces 2 of them with values from ranges").And.Contain("(HBM capacity of M × 1.10, logic capacity of A7 × 1.05)").And.EndsWith("differs from the base plan (70.0%)."));
        Assert.That($"{report.Sections.Single(static s => s.Name == "Share").Finding}", Does.EndWith(reason));
    }

    [Test]
    public void FirstMet_OverAllYears_AddsUpToOne()
    {
        Assert.That(Answer.FirstMet.Select(static f => f.Year), Is.EqualTo(new int?[] { 2026, 2027, null }));
        Assert.That(Answer.FirstMet.Sum(static f => f.First.Value), Is.EqualTo(1).Within(1e-12));
        Assert.That(Answer.FirstMet[0].First.Value, Is.EqualTo(Odds).Within(0.01));
        Assert.That(Answer.FirstMet[1].First.Value, Is.Zero, "both years are alike");
    }

    // Where the share is short, HBM binds first if 10 + 60·h is the lesser, and imported stacks beside it; where the target is met, nothing does.
    [Test]
    public void Stages_OverAllDraws_BindAsOftenAsTheyAreTheLesser()
    {
        Assert.That(Answer.Stages.Select(static s => s.Stage), Is.EqualTo(new SupplyStage?[] { SupplyStage.Hbm, SupplyStage.Logic, SupplyStage.Imports, null }));
        Assert.That(Answer.Stages.Sum(static s => s.First.Value), Is.EqualTo(1).Within(1e-12));
        Assert.That(Answer.Stages[^1].First.Value, Is.EqualTo(Odds).Within(0.01));
    }

    [Test]
    public void Effects_OfBothDrivers_RaiseTheShareAndLowerTheShortfall()
    {
        Assert.That(Answer.Effects.Where(e => e.Result == Answer.CheckpointShare).Select(static e => (e.Driver.Name, e.Correlation!.IsClear, e.Correlation.Value > 0, e.Swing > 0)), Is.EqualTo([("HbmLines[M].*", true, true, true), ("Lines[A7].*", true, true, true)]));
        Assert.That(Answer.Effects.Where(static e => e.Result.Name == ResultSchema.WeightedShortfall).Select(static e => e.Correlation!.Value), Is.All.Negative);
    }

    [Test]
    public void Named_Draws_SolveToTheShareTheyAreNamedFor()
    {
        Assert.That(Answer.Named.Select(static n => n.Name), Is.EqualTo(["Draw-P05", "Draw-P25", "Draw-P50", "Draw-P75", "Draw-P95"]));
        foreach (NamedDraw named in Answer.Named)
        {
            Assert.That(Variants.Solve(named.Changes).Summary!.Checkpoint.Share, Is.EqualTo(named.Share).Within(1e-7));
            Assert.That(named.Share, Is.EqualTo(named.Quantile).Within(0.002));
        }
    }

    [Test]
    public void Indices_OfTheShare_SumToAboutOneWithTheirInteraction()
    {
        var (result, indices) = Answer.Indices[0];

        Assert.That((result, indices.BaseDraws, indices.Dropped), Is.EqualTo((Answer.CheckpointShare, 64, 0)));
        Assert.That(indices.Indices.Select(static i => i.Factor), Is.EqualTo(["HbmLines[M].*", "Lines[A7].*"]));
        Assert.That(indices.Indices.Select(static i => i.Total.Value - i.First.Value), Is.All.GreaterThan(0), "a minimum of two is more than a sum");
    }

    [Test]
    public void Rows_OnAnyNumberOfThreads_AreTheSame()
    {
        Simulation simulation = new(Model, Schema(), Settings(SamplingKind.LatinHypercube) with { Draws = 60 }, null);

        Assert.That(Lines(simulation, 0, 3), Is.EqualTo(Lines(simulation, 0, 1)));
        Assert.That(Lines(simulation, 41, 2), Is.EqualTo(Lines(simulation, 0, 1).Skip(41)), "a run taken up");
    }

    [Test]
    public void Run_OfAllPartsInAnyOrder_IsTheRunOfTheWhole([Values(1, 3, 7)] int parts)
    {
        Simulation simulation = new(Model, Schema(), Settings(SamplingKind.LatinHypercube) with { Draws = 40 }, null);
        List<string>[] rows = new List<string>[parts];
        foreach (int part in Enumerable.Range(1, parts).Reverse())
        {
            DrawRange range = DrawRange.Part(40, part, parts);
            rows[part - 1] = Lines(simulation, range.First, 2, range.End);
            Assert.That(rows[part - 1], Has.Count.EqualTo(range.Count).And.Count.InRange(40 / parts, (40 / parts) + 1));
        }

        Assert.That(rows.SelectMany(static r => r), Is.EqualTo(Lines(simulation, 0, 1)));
    }

    [Test]
    public void Probe_OfAnotherSeed_HasAnotherDigest()
    {
        Simulation one = new(Model, Schema(), Settings(SamplingKind.LatinHypercube), null);
        Simulation other = new(Model, Schema(), Settings(SamplingKind.LatinHypercube) with { Seed = 2 }, null);
        string digest = DrawProbe.Digest(one, Threads(one, 1));

        Assert.That(digest, Has.Length.EqualTo(64));
        Assert.That(DrawProbe.Digest(one, Threads(one, 3)), Is.EqualTo(digest));
        Assert.That(DrawProbe.Digest(other, Threads(other, 1)), Is.Not.EqualTo(digest));

        static ThreadedDraws Threads(Simulation simulation, int threads) => new(simulation, () => new VariantFutureSolver(Variants, FutureScope.AllStages), threads);
    }

    [Test]
    public void Run_ThatIsStopped_KeepsTheDrawsBeforeAndNoOther()
    {
        using CancellationTokenSource stop = new();
        List<long> done = [];
        Simulation simulation = new(Model, Schema(), Settings(SamplingKind.MonteCarlo), null);
        long next = Run(simulation, () => new VariantFutureSolver(Variants, FutureScope.AllStages), 2, row =>
        {
            done.Add(row.Draw);
            if (done.Count == 20)
            {
                stop.Cancel();
            }
        }, stop.Token);

        Assert.That(done, Is.EqualTo(Enumerable.Range(0, (int)next)));
        Assert.That(done, Has.Count.InRange(20, Count - 1));
    }

    [Test]
    public void Run_WhoseSolverThrows_ThrowsTheSame()
    {
        Simulation simulation = new(Model, Schema(), Settings(SamplingKind.MonteCarlo), null);

        Assert.That(() => Run(simulation, () => new Broken(), 3, static _ => { }), Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("broken"));
    }

    // Half of the draws make no case, a quarter lose their certificate: they are counted, and widen what is known.
    [Test]
    public void Draws_WithoutACertifiedPlan_AreCountedAndNamed()
    {
        Simulation simulation = new(Model, Schema(), Settings(SamplingKind.MonteCarlo) with { Draws = 40, IndexDraws = 0 }, null);
        DrawMemory memory = new(new DrawLayout(Model, simulation.Schema, Investments.Adaptive));
        int solved = 0;
        Run(simulation, () => new Some(Variants, () => solved++), 1, memory.Add);
        SimulationResult answer = new(simulation, Variants.BaseCase, Variants.Base.Summary!, memory, null);

        Assert.That(answer.Faults.GroupBy(static f => f.Ending).Select(static g => (g.Key, g.Count())), Is.EquivalentTo([(DrawEnding.Failed, 20), (DrawEnding.NotCertified, 10)]));
        Assert.That(answer.Faults[0], Is.EqualTo(new DrawFault(0, Investments.Adaptive, DrawEnding.Failed, "no case")));
        Assert.That((answer.Checkpoint.Met.Draws, answer.Checkpoint.Most - answer.Checkpoint.Least), Is.EqualTo((10L, 0.75)));
    }

    // The base orders 6.826 points of HBM; without knowing h that is what stands, and the price of deciding now is what a free order would have added.
    [Test]
    public void Prices_OfDecidingNow_AreWhatFreeOrdersAdd()
    {
        CaseVariants variants = StackCase.Variants("Projects[TOO-LATE].LeadTime = 0");
        UncertaintyModel model = new([Between("HbmLines[M].*", 0.5, 1)]);
        Simulation simulation = new(model, new ResultSchema(variants.BaseCase, FutureScope.AllStages), new(64, 1, SamplingKind.LatinHypercube, Investments.Both, 0), CommittedOrders.Of(variants.BaseProgram, variants.Base.Summary!.Values));
        DrawMemory memory = new(new DrawLayout(model, simulation.Schema, Investments.Both));
        Run(simulation, () => new VariantFutureSolver(variants, FutureScope.AllStages), 1, memory.Add);
        SimulationResult answer = new(simulation, variants.BaseCase, variants.Base.Summary!, memory, null);

        DecisionPrice share = answer.Prices[0];
        Assert.That(100 * share.Adaptive, Is.EqualTo(StackCase.LogicPoints).Within(1e-3));
        Assert.That(100 * share.Difference, Is.EqualTo(-15).Within(0.05), "60 points times a mean loss of a quarter");
        Assert.That(100 * share.Worst, Is.EqualTo(-28.5).Within(0.5), "60 · 0.475");
        Assert.That(answer.Fate, Is.EqualTo(new OrderFate(64, 0, 0, 0, 64)));
        Assert.That(answer.Checkpoint.Kept, Is.Not.Null);
    }

    // Two stages decide what is met, what is missed and what is left unspent; they do not decide a share beyond its target, which is then not told.
    [Test]
    public void Scope_OfSharesAlone_SaysTheSameOfWhatItSays()
    {
        ResultSchema brief = new(Variants.BaseCase, FutureScope.ShareAndBacklog);
        Simulation simulation = new(Model, brief, Settings(SamplingKind.Sobol) with { Draws = 40, IndexDraws = 0 }, null);
        DrawMemory memory = new(new DrawLayout(Model, brief, Investments.Adaptive));
        Run(simulation, () => new VariantFutureSolver(Variants, FutureScope.ShareAndBacklog), 1, memory.Add);
        SimulationResult answer = new(simulation, Variants.BaseCase, Variants.Base.Summary!, memory, null);

        string[] common = [.. brief.Columns.Select(static c => c.Name).Where(Schema().Has)];
        Assert.That(common, Has.Length.EqualTo(brief.Columns.Count - 2));
        foreach (string name in common)
        {
            Assert.That(memory.Numbers($"adaptive.{name}"), Is.EqualTo(Answer.Table.Numbers($"adaptive.{name}").Take(40)).Within(2e-5), name);
        }

        Assert.That(memory.Numbers("adaptive.reached@2027"), Is.EqualTo(Answer.Table.Numbers($"adaptive.{Schema().MainShare(2027)}").Take(40).Select(static s => Math.Min(s, 0.8))).Within(1e-6));
        Assert.That(answer.Fans.Select(static f => f.Name), Is.EqualTo(["Share", "Backlog", "Spent"]));
    }

    [Test]
    public void FixedInvestments_WithoutOrders_AreRefused() =>
        Assert.That(() => new Simulation(Model, Schema(), Settings(SamplingKind.Sobol) with { Investments = Investments.Fixed }, null), Throws.ArgumentException);

    private static SimulationQuestion Settings(SamplingKind kind) => new(Count, 1, kind, Investments.Adaptive, 64);

    private static ResultSchema Schema() => new(Variants.BaseCase, FutureScope.AllStages);

    private static UncertainParameter Between(string address, double low, double high) =>
        UncertaintyModelTests.Row(address, ChangeOperation.Scale, DistributionKind.Uniform) with { P1 = low, P2 = high };

    private static IEnumerable<(double Level, double? Share)> Statistics(FanYear year) => ComputeSovereignty.Analysis.Uncertainty.Statistics.Quantiles.Levels.Zip(year.Levels);

    private static (Simulation Simulation, SimulationResult Answer) Solve(SimulationQuestion settings)
    {
        Simulation simulation = new(Model, Schema(), settings, null);
        DrawLayout layout = new(Model, simulation.Schema, settings.Investments);
        (DrawMemory draws, DrawMemory indices) = (new(layout), new(layout));
        VariantFutureSolver Open() => new(Variants, FutureScope.AllStages);
        Run(simulation, Open, 2, draws.Add);
        new ThreadedDraws(simulation, Open, 2).Run(DrawSet.Indices, new(0, simulation.CountOf(DrawSet.Indices)), indices.Add);
        return (simulation, new(simulation, Variants.BaseCase, Variants.Base.Summary!, draws, indices));
    }

    private static List<string> Lines(Simulation simulation, long first, int threads, long? end = null)
    {
        DrawLayout layout = new(Model, simulation.Schema, Investments.Adaptive);
        List<string> lines = [];
        new ThreadedDraws(simulation, () => new VariantFutureSolver(Variants, FutureScope.AllStages), threads).Run(
            DrawSet.Futures, new(first, end ?? simulation.Settings.Draws), row => lines.Add(string.Join(',', layout.Fields(row))));
        return lines;
    }

    private static long Run(Simulation simulation, Func<IFutureSolver> open, int threads, Action<DrawRow> take, CancellationToken cancellation = default) =>
        new ThreadedDraws(simulation, open, threads).Run(DrawSet.Futures, new(0, simulation.Settings.Draws), take, cancellation);

    private sealed class Broken : IFutureSolver
    {
        public FutureResult Solve(IReadOnlyList<ParameterChange> changes, CommittedOrders? orders, CancellationToken cancellation) => throw new NotSupportedException("broken");
    }

    private sealed class Some(CaseVariants variants, Func<int> count) : IFutureSolver
    {
        public FutureResult Solve(IReadOnlyList<ParameterChange> changes, CommittedOrders? orders, CancellationToken cancellation) => (count() % 4) switch
        {
            0 or 1 => new(PlanEnding.Failed, null, "no case"),
            2 => new(PlanEnding.Planned, variants.Base.Summary! with { Verdict = variants.Base.Summary.Verdict with { Certified = false } }, string.Empty),
            _ => new VariantFutureSolver(variants, FutureScope.AllStages).Solve(changes, orders, cancellation),
        };
    }
}
