using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Demand;

/// <summary>The functions of demand at points that can be computed by hand: F1 to F12 of the formulation, section 19.</summary>
[TestFixture]
public sealed class DemandFunctionsTests
{
    private const int Start = ServiceFrame.Start;

    private static readonly TokenService Tokens = new()
    {
        Id = "T", Workload = "W", ActiveParameters = 20, DistilledParameters = 5, DistilledShare = 0.5, CachedShare = 0.4, Headroom = 1.3, Path = new(Start, [140, 140, 140]),
    };

    private static readonly FrontierRun Run = new()
    {
        Id = "R", Workload = "W", Size = 500, ReferenceYear = 2025, FrontierGrowth = 3, Lag = 1, AlgorithmicGain = 2, DistilledShare = 0.5, DistillationCost = 0.1, FinalRunShare = 0.2, Sharing = 0.5, Developers = new(Start, [5, 5, 5]),
    };

    private static readonly LabClass Lab = new() { Id = "L", Workload = "W", ComputeShare = 0.75, DataShare = 0.05, Budget = new(Start, [1e10]) };

    private static readonly AdoptionSector Sector = new()
    {
        Id = "S", Workload = "W", Employees = 1e7, Wage = 120_000, TaskShare = 0.25, ReleaseShare = 0.1, Amplification = 0.2, Retraining = 20_000, TokensPerDay = 200_000, ToolCost = 3000, ActiveParameters = 20, Ceiling = new(Start, [1]),
    };

    [Test]
    public void F1_Tokens()
    {
        Assert.That(TokenCompute.Flop(Tokens, 0), Is.EqualTo(1.5e10).Within(1e-9).Percent);
        Assert.That(TokenCompute.Demand(Tokens, Start, Start), Is.EqualTo(31_597.222).Within(1e-3));
    }

    [TestCase(0, 14_043.210)]
    [TestCase(0.5, 21_064.815)]
    [TestCase(1, 31_597.222)]
    [TestCase(1.5, 47_395.833)]
    public void F2_Rebound(double rebound, double expected) =>
        Assert.That(TokenCompute.Demand(Tokens with { EfficiencyGain = 0.5, Rebound = rebound }, Start + 2, Start), Is.EqualTo(expected).Within(1e-3));

    [Test]
    public void F3_Runs()
    {
        Assert.That(RunDemand.Flop(Run, 2028), Is.EqualTo(1.4666667e27).Within(1e-5).Percent);
        Assert.That(RunDemand.Demand(Run, 2028), Is.EqualTo(790_630.813).Within(1e-3));
        Assert.That(RunDemand.Demand(Run with { Lag = 0 }, 2028), Is.EqualTo(9_487_569.762).Within(1e-3));
        Assert.That(RunDemand.LagBought(Run, 2028, 5, 100_000), Is.EqualTo(1.832088).Within(1e-6));
        Assert.That(RunDemand.Demand(Run, 2028, 0), Is.Zero);
    }

    [TestCase(0.5, 375_000, 1, 0.786061, 19_913.551)]
    [TestCase(1, 375_000, 1, 0.75, 19_000)]
    [TestCase(2.58, 375_000, 1, 0.612534, 15_517.534)]
    [TestCase(0.5, 250_000, 1.5, 0.710102, 26_983.878)]
    [TestCase(1, 250_000, 1.5, 0.75, 28_500)]
    [TestCase(2.58, 250_000, 1.5, 0.850591, 32_322.474)]
    public void F4AndF5_Labs(double elasticity, double price, double wage, double share, double compute)
    {
        LabClass lab = Lab with { Elasticity = elasticity };
        Assert.That(LabDemand.ComputeShare(lab, price / 250_000, wage), Is.EqualTo(share).Within(1e-6));
        Assert.That(LabDemand.Compute(lab, Start, price, 250_000, wage), Is.EqualTo(compute).Within(1e-3));
    }

    // In fixed proportion: at half as dear again compute takes 0.75·1.5 of what 0.75·1.5 + 0.25 buy, and the amounts of both fall alike.
    [Test]
    public void Labs_OfPerfectComplements_KeepTheProportion()
    {
        LabClass lab = Lab with { Elasticity = 0 };
        double Amount(Func<double, double> of, double price) => of(price) / of(250_000);

        Assert.That(LabDemand.ComputeShare(lab, 1.5, 1), Is.EqualTo(1.125 / 1.375).Within(1e-12));
        Assert.That(Amount(p => LabDemand.Compute(lab, Start, p, 250_000, 1), 375_000), Is.EqualTo(1 / 1.375).Within(1e-12));
        Assert.That(Amount(p => LabDemand.Researchers(lab, Start, p, 250_000, 1, 1e6), 375_000), Is.EqualTo(1 / 1.375).Within(1e-12));
    }

    [TestCase(0, 0.1, null)]
    [TestCase(0, 0, 1d)]
    [TestCase(0.5, 0.1, 1.5)]
    [TestCase(0.5, 0.3, null)]
    [TestCase(0.5, 0.25, null)]
    [TestCase(1, 0.1, 1.371742)]
    [TestCase(1, 0.3, 2.915452)]
    [TestCase(2.58, 0.1, 1.323867)]
    [TestCase(2.58, 0.3, 2.129437)]
    public void F6_Isoquant(double elasticity, double missing, double? expected) =>
        Assert.That(Isoquant.Ratio(0.75, elasticity, missing), expected is { } ratio ? Is.EqualTo(ratio).Within(1e-6) : Is.Null);

    [TestCase(0.5, 1.422253)]
    [TestCase(1, 1.25)]
    [TestCase(2.58, 1.106344)]
    public void F7_ClearingWage(double elasticity, double expected)
    {
        PlanningCase planningCase = Market(new DemandSettings { ResearcherPool = 1900, ResearcherPay = 1e6, WageRule = WageRule.Clearing }, Lab with { Elasticity = elasticity });
        TalentMarket market = new(planningCase);

        Assert.That(market.ClearingWage(Start), Is.EqualTo(expected).Within(1e-6));
        Assert.That(market.Asked(Start), Is.EqualTo(1900).Within(1e-7));
        Assert.That(market.Spare(Start), Is.EqualTo(0).Within(1e-7));
    }

    [TestCase(0.286, 0, 8999)]
    [TestCase(0.286, 0.6, 9599.6)]
    [TestCase(0.161, 0, 9436.5)]
    public void F8_EffectivePool(double attrition, double insulation, double expected) => Assert.That(
        new TalentMarket(Market(new DemandSettings { ResearcherPool = 10_000, Attrition = attrition, MoveLoss = 0.35, Insulation = insulation })).EffectivePool(Start), Is.EqualTo(expected).Within(1e-7));

    [Test]
    public void F9_Adoption()
    {
        AdoptionResult kept = AdoptionDemand.Of(Sector, Start, Start, 2);
        AdoptionResult free = AdoptionDemand.Of(Sector with { ReleaseShare = 1 }, Start, Start, 2);

        Assert.That((kept.Benefit, kept.Cost), Is.EqualTo((8400d, 4600d)));
        Assert.That(kept.Ratio, Is.EqualTo(8400 / 4600d).Within(1e-9));
        Assert.That(kept.Adopted, Is.EqualTo(1900 / 4600d).Within(1e-9));
        Assert.That(kept.Tokens, Is.EqualTo(0.565813).Within(1e-6));
        Assert.That(kept.Burden, Is.EqualTo(1600 / 120_000d).Within(1e-9));
        Assert.That(free.Ratio, Is.EqualTo(30_000 / 3100d).Within(1e-9));
        Assert.That(free.Burden, Is.EqualTo(-26_900 / 120_000d).Within(1e-9));
        Assert.That(AdoptionDemand.AmplificationRatio(Sector), Is.EqualTo(1 / 0.75).Within(1e-12));
    }

    // Full efficiency: what is asked for is nameplate.
    [Test]
    public void F10_DerivedGoal()
    {
        PlanningCase planningCase = ServiceFrame.Case(0, 0, 0) with
        {
            Pools = new([new Pool { Id = "P", AnnualFailure = 0.05, Life = 5 }]),
            Fleet = new([new ExistingFleet { Id = "Old", Pool = "P", Nameplate = new(200_000) }]),
            Workloads = new([ServiceFrame.Train with { Path = new(Start, [400_000, 600_000, 900_000]) }]),
        };
        ComputeGoals goals = new(planningCase);

        Assert.That(planningCase.Horizon.CalendarYears.Select(goals.Derived), Is.EqualTo([205_064.113, 220_000, 330_000]).Within(1e-3));
        Assert.That(ComputeGoals.Of(planningCase, Start), Is.EqualTo(1000), "a typed goal stands");
        Assert.That(ComputeGoals.Of(planningCase with { Targets = [.. planningCase.Targets.Select(static t => t with { ComputeGoal = null })] }, Start), Is.EqualTo(205_064.113).Within(1e-3));
    }

    // 1.5 kW at the meter.
    [Test]
    public void F11AndF12_Cost()
    {
        PlanningCase frame = ServiceFrame.Case(0);
        Accelerator sku = ServiceFrame.X with { Fp16 = 780, Tdp = 1500 };
        Hub hub = ServiceFrame.Hub("A", 1, 1) with { FacilityCapex = Ratio<BillionCny, Megawatt>.FromNatural(27_000_000), CapitalEfficiency = 0.9 };
        PlanningCase planningCase = frame with
        {
            Pools = new([ServiceFrame.PoolP with { InferenceEfficiency = 0.18 }]),
            Accelerators = new([sku]),
            Hubs = new([hub]),
            Components = new([new SystemComponent { Id = "C", Basis = ComponentBasis.PerAccelerator, Requirement = 50_000, DomesticCapacity = new(Start, [new(0)]) }]),
            Provinces = new([new Province { Id = "A", PowerPrice = 0.4, Occupancy = new(Start, [0.6]) }]),
        };
        UsableCost cost = UsableCost.Of(planningCase, sku, hub, WorkKind.Inference, Start);

        Assert.That(cost.PerMachine, Is.EqualTo(38_256).Within(1e-7));
        Assert.That(cost.PerUsable, Is.EqualTo(454_131.054).Within(1e-3));
        Assert.That(cost.PerNameplate, Is.EqualTo(49_046.154).Within(1e-3));
        Assert.That(cost.PerUsableWhereBusy, Is.EqualTo(272_478.633).Within(1e-3));
        Assert.That(UsableCost.OfMillionTokens(cost.PerUsable, TokenCompute.Flop(Tokens, 0)), Is.EqualTo(0.216006).Within(1e-6));
    }

    // 0.9^0.5 of 100,000 in its first year; older than its life in the second.
    [Test]
    public void H8_ExistingFleet_ByHand()
    {
        PlanningCase planningCase = ServiceFrame.Case(0, 0);
        ExistingFleet fleet = new() { Id = "Old", Pool = "P", Nameplate = new(100_000), Age = 3.6, Occupancy = 0.5 };

        Assert.That(ExistingCompute.Alive(planningCase, fleet, Start, double.PositiveInfinity), Is.EqualTo(14_230.249 / 0.15).Within(1e-2));
        Assert.That(ExistingCompute.Alive(planningCase, fleet, Start, 4), Is.Zero);
        Assert.That(ExistingCompute.Alive(planningCase, fleet, Start + 1, double.PositiveInfinity), Is.Zero);
    }

    private static PlanningCase Market(DemandSettings settings, params LabClass[] labs)
    {
        PlanningCase frame = ServiceFrame.Case(0);
        return frame with { Settings = frame.Settings with { Demand = settings }, Labs = new(labs), Targets = [frame.Targets[0] with { ComputePrice = 250_000 }] };
    }
}
