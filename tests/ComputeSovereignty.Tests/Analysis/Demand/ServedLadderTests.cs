using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>What would have to be true for demand to be served, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class ServedLadderTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly Lazy<IReadOnlyList<ServedRung>> Rungs = new(static () => new ServedLadder(Variants.Value).Climb());

    private static DemandInputs Inputs => new(Variants.Value.BaseCase, new(new ParameterCatalog(Years)));

    // The same changes written into the case, which is then solved from nothing.
    [Test]
    public void Losses_RemovedAlone_ServeWhatTheirOwnCasesServe()
    {
        Assert.That(Alone(ServedLimit.IdleHours).After.Served, Is.EqualTo(Served("Provinces[*].* = 1", "Fleet[*].Occupancy = 1")).Within(20));
        Assert.That(
            Alone(ServedLimit.Efficiency).After.Served,
            Is.EqualTo(Served([.. Variants.Value.BaseCase.Pools.SelectMany(static p => new[] { "TrainingEfficiency", "InferenceEfficiency" }.Select(c => $"Pools[{p.Id}].{c} = {p.EfficiencyCeiling}")), "Pools[*].EfficiencyGrowth = 0"])).Within(20));
    }

    // No limit of HBM is no less than fifty times the domestic capacity.
    [Test]
    public void Stage_RemovedAlone_ServesNoLessThanMuchMoreOfIt()
    {
        double much = Served("HbmLines[*].* *= 50");

        Assert.That(Alone(Of(SupplyStage.Hbm)).After.Served, Is.GreaterThanOrEqualTo(much - 20));
        Assert.That(much, Is.GreaterThan(Variants.Value.Base.Summary!.CheckpointDemand!.Served + 1000), "otherwise nothing is shown");
    }

    [Test]
    public void Rungs_StepByStep_ServeMoreUntilAllIsServedOrNothingHelps()
    {
        ServedYear now = Variants.Value.Base.Summary!.CheckpointDemand!;

        Assert.That(Rungs.Value[0].Before.Served, Is.EqualTo(now.Served).Within(20));
        foreach ((ServedRung first, ServedRung next) in Rungs.Value.Zip(Rungs.Value.Skip(1)))
        {
            Assert.That(next.Before.Served, Is.EqualTo(first.After.Served));
            Assert.That(next.After.Part, Is.GreaterThan(first.After.Part!.Value + ShareGap.NoChange));
            Assert.That(next.Candidates.Select(static c => c.Limit), Has.No.Member(first.Limits[0]));
        }

        Assert.That(Rungs.Value.SelectMany(static r => r.Candidates.Select(c => (Best: r.After.Part, Own: c.After.Part))), Is.All.Matches<(double? Best, double? Own)>(static p => p.Best >= p.Own - ShareGap.NoChange));
        Assert.That(Rungs.Value[^1].After.IsMet || Rungs.Value.SelectMany(static r => r.Limits).Count() >= 5, Is.True, "unlimited supply and no losses are enough, or much is gone by then");
    }

    // What becomes of the domestic share stands beside what is served: that of the same change written into the case.
    [Test]
    public void Shares_OfEachRowAndLimit_AreThoseOfTheSolvedPlans()
    {
        PlanSummary now = Variants.Value.Base.Summary!;
        DemandResult demand = new DemandAnalysis(Variants.Value).Solve(counterfactuals: false) with { Ladder = Rungs.Value };
        StudySection[] sections = ServedLadderSections.Of(demand, Inputs);
        StudySection ladder = sections[0];
        StudySection alone = sections[1];
        object?[] shares = [.. ladder.Rows.Select(r => r[ladder.IndexOf("share")])];
        StudySection moved = ServedLadderSections.Of(demand with { Ladder = [Rungs.Value[0] with { ShareBefore = 0.1, ShareAfter = 0.9 }] }, Inputs)[0];

        Assert.That(shares[0], Is.EqualTo(now.Checkpoint.Share).Within(1e-6));
        Assert.That(shares.Skip(1), Is.EqualTo(Rungs.Value.Select(static r => (object?)r.ShareAfter)));
        Assert.That(moved.Rows.Select(r => r[moved.IndexOf("share")]), Is.EqualTo(new object?[] { 0.1, 0.9 }), "first the plan, then each step");
        Assert.That(alone.Rows.Select(r => r[alone.IndexOf("share")]), Has.None.Null);
        Assert.That(Alone(ServedLimit.IdleHours).Share, Is.EqualTo(Share("Provinces[*].* = 1", "Fleet[*].Occupancy = 1")).Within(1e-4));
        Assert.That(Alone(Of(SupplyStage.Hbm)).Share, Is.GreaterThan(now.Checkpoint.Share!.Value + 0.01), "without its main limit the share is another");
    }

    // A limit that takes service away is explained where it stands, and only there.
    [TestCase(-0.05, true)]
    [TestCase(0.05, false)]
    [TestCase(0, false)]
    public void Limit_ThatTakesService_IsExplained(double change, bool explained)
    {
        DemandResult demand = new DemandAnalysis(Variants.Value).Solve(counterfactuals: false);
        ServedYear now = demand.Checkpoint;
        ServedYear other = now with { Workloads = [now.Workloads[0] with { Unserved = now.Workloads[0].Unserved - (change * now.Asked) }, .. now.Workloads.Skip(1)] };
        demand = demand with { Ladder = [Rungs.Value[0] with { Candidates = [new(Of(SupplyStage.Vendors), other, 0.5)] }] };
        Message finding = ServedLadderSections.Of(demand, Inputs)[1].Finding;

        Assert.That($"{finding}".Contains("A negative change means that less of the demand in 2028 is served"), Is.EqualTo(explained));
        Assert.That(Speaker.Chinese.Say(finding).Contains("负值表示2028年满足的需求减少"), Is.EqualTo(explained));
    }

    // Demand is what it was: no rung serves by asking for less.
    [Test]
    public void Rungs_LeaveDemandAsItIs() =>
        Assert.That(Rungs.Value.Select(static r => r.After.Asked), Is.All.EqualTo(Variants.Value.Base.Summary!.CheckpointDemand!.Asked).Within(1e-6));

    [Test]
    public void Limits_ThatACaseDoesNotHave_AreNotTried()
    {
        CaseTables busy = Years.With([.. new[] { "Provinces[*].* = 1", "Fleet[*].Occupancy = 1" }.Select(StackCase.Change)]).Tables;
        IReadOnlyList<ServedRung> rungs = new ServedLadder(new(busy, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true)).Climb();

        Assert.That(rungs.SelectMany(static r => r.Candidates).Select(static c => c.Limit), Has.No.Member(ServedLimit.IdleHours));
    }

    // No stage of the plan serves a workload of weight 0; that is no limit, and the ladder names none for it. Champions ask for a fiftieth, so the limits are those that hold all others back.
    [Test]
    public void Workload_WithoutWeight_AddsNoLimit()
    {
        CaseTables without = Years.With([StackCase.Change("Workloads[Champions].Weight = 0")]).Tables;
        IReadOnlyList<ServedRung> rungs = new ServedLadder(new(without, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true)).Climb();

        Assert.That(rungs.Select(static r => r.Limits[0]), Is.EqualTo(Rungs.Value.Select(static r => r.Limits[0])));
        Assert.That(rungs[^1].After.IsMet, Is.EqualTo(Rungs.Value[^1].After.IsMet));
        Assert.That(rungs[^1].After.Workloads.Single(static w => w.Workload == "Champions").Unserved, Is.EqualTo(0).Within(1));
    }

    [Test]
    public void Report_SaysTheLadderInBothLanguages()
    {
        DemandResult demand = new DemandAnalysis(Variants.Value).Solve(counterfactuals: false) with { Ladder = Rungs.Value };
        StudySection[] sections = ServedLadderSections.Of(demand, Inputs);

        Assert.That(sections.Select(static s => s.Rows.Count), Is.EqualTo([Rungs.Value.Count + 1, Rungs.Value[0].Candidates.Count]));
        Assert.That($"{DemandLadderMessages.Of(demand.Checkpoint, Rungs.Value)}", Does.Contain("2028").And.Contain(Rungs.Value[0].Limits[0] == ServedLimit.IdleHours ? "idle hours" : $"{Rungs.Value[0].Limits[0].Title.Within()}"));
        Assert.That(Rungs.Value.SelectMany(static r => r.Ties.Select(t => r.Candidates.Single(c => c.Limit == t).After.Part!.Value - r.After.Part!.Value)), Is.All.EqualTo(0).Within(ShareGap.NoChange));
        Assert.That($"{DemandLadderMessages.Of(demand.Checkpoint, Rungs.Value)}".Contains("(or "), Is.EqualTo(Rungs.Value.Any(static r => r.Ties.Count > 0)));
        Assert.That(Speaker.Chinese.Say(DemandLadderMessages.Of(demand.Checkpoint, Rungs.Value)), Does.Contain("2028").And.Contain("取消以下一项限制后"));
        Assert.That($"{DemandLadderMessages.Of(demand.Checkpoint, [])}", Does.StartWith("No limit of supply"));
    }

    private static double Share(params string[] changes) =>
        new CaseVariants(Years.With([.. changes.Select(StackCase.Change)]).Tables, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true).Base.Summary!.Checkpoint.Share!.Value;

    private static ServedLimit Of(SupplyStage stage) => ServedLimit.All.Single(l => l.Stage == stage);

    private static ServedLift Alone(ServedLimit limit) => Rungs.Value[0].Candidates.Single(c => c.Limit == limit);

    private static double Served(params string[] changes) =>
        ServedYear.Of(WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(Years, string.Empty, changes)))).Single(static y => y.Year == 2028).Served;
}
