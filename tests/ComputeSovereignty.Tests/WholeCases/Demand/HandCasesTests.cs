using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using NUnit.Framework;
using static ComputeSovereignty.Tests.WholeCases.Demand.ServiceFrame;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>Cases of service that can be solved with pencil and paper: H1 to H11 of the formulation, section 19.</summary>
[TestFixture]
public sealed class HandCasesTests
{
    private const double Tolerance = 1e-7;

    private static PlanningCase H1 => Case(100_000, 0);

    // 2026: 40,000 machines train, 60,000 give 12,000: Serve lacks 8,000. 2027: 90,000 are left, Serve lacks 10,000. 18,000 of 2·44,000 weighted.
    [Test]
    public void H1_MachinesFail() => Is(H1, 18_000 / 88_000d);

    // 2027: none is young; Train lacks 12,000, weighted twice, and Serve 2,000.
    [Test]
    public void H2a_AgeLimit_WithoutHoarding() => Is(
        H1.With(Train with { MaxAge = 1 }, Serve) with { Settings = H1.Settings with { MaxFinishedStock = 0 } }, 34_000 / 88_000d);

    // 40,000 are held back and deployed young in 2027: Serve lacks 16,000 and 9,200.
    [Test]
    public void H2b_AgeLimit_RewardsHoarding() => Is(H1.With(Train with { MaxAge = 1 }, Serve), 25_200 / 88_000d);

    // 2027: at half the hours Train takes 80,000 and Serve gets 1,000 of the rest.
    [TestCase(0, 27_000 / 88_000d)]
    [TestCase(1, 18_000 / 88_000d)]
    public void H3_HalfIdleProvince(double pooled, double expected) => Is(
        H1 with
        {
            Provinces = new([new Province { Id = "A", Occupancy = new(Start, [1, 0.5]) }]),
            Targets = [H1.Targets[0], H1.Targets[1] with { PooledShare = pooled }],
        },
        expected);

    // 0.6: near machines give 6,000 and 5,400, so no more than 10,000 and 9,000 may be served.
    [TestCase(0.5, 18_000 / 88_000d)]
    [TestCase(0.6, 21_000 / 88_000d)]
    public void H4_NearShare(double near, double expected) => Is(
        H1.With(Train, Serve with { NearShare = near }) with { Hubs = new([Hub("A", 30, 2) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 2)]) }, expected);

    // The guarantee serves both at two thirds: Champion gains 4,000 and Merit, weighted eight times as much, loses them.
    [TestCase(null, 1500 / 25_500d)]
    [TestCase(1d, 8500 / 25_500d)]
    public void H5_Guarantee(double? parity, double expected) => Is(
        Case(40_000).With(Train with { Id = "Merit", Path = Flat(12_000, 1) }, Train with { Id = "Champion", Weight = 0.25, ServiceParity = parity, Path = Flat(6000, 1) }), expected);

    // X: 50,000 at A give 15,000, 10,000 at B 2,400; Y at B 4,000: 8,600 of 30,000 are lacking.
    [Test]
    public void H7_HomePools() => Is(Homes(null), 8600 / 30_000d);

    /// <summary>Makes case H7.</summary>
    /// <param name="acrossSites">What a run across sites loses; null for none.</param>
    internal static PlanningCase Homes(double? acrossSites)
    {
        PlanningCase frame = Case(60_000);
        Pool without = PoolP with { AnnualFailure = 0 };
        return frame.With(Train with { Weight = 1, Path = Flat(30_000, 1) }) with
        {
            Settings = frame.Settings with { Demand = new() { MixLossTraining = 0.2, CrossSiteLoss = acrossSites } },
            Pools = new([without, without with { Id = "Q", TrainingEfficiency = 0.2 }]),
            Accelerators = new([X, X with { Id = "Y", Pool = "Q", Fp16 = 500 }]),
            Imports = new([Channel("X", 60_000), Channel("Y", 40_000)]),
            Hubs = new([Hub("A", 50, 1) with { HomePool = "P" }, Hub("B", 50, 1) with { HomePool = "Q" }]),
        };
    }

    // 2026: 100,000·0.9^0.5·0.5·0.3 = 14,230 are more than enough; 2027 the fleet is older than its life.
    [Test]
    public void H8_ExistingFleet() => Is(
        Case(0, 0).With(Train with { Path = Flat(10_000, 2) }) with { Fleet = new([new ExistingFleet { Id = "Old", Pool = "P", Nameplate = new(100_000), Age = 3.6, Occupancy = 0.5 }]) }, 0.5);

    // Nine tenths are served; 500 more cost 166.350780 researchers and the next 500 cost 205.391333: 133.649220 of them replace 325.352632.
    [Test]
    public void H6_ResearchersInPlaceOfCompute() => Is(H6, (1000 - 825.352632) / 10_000);

    // Compute that is served is what machines serve, in demand and behind the frontier alike: 9,000, and not the 825 that researchers replace.
    [Test]
    public void H6_TrainingServed_LeavesOutWhatResearchersReplace()
    {
        FrontierRun race = new() { Id = "Race", Workload = "Train", Size = 500, ReferenceYear = 2025, FrontierGrowth = 3, AlgorithmicGain = 2, Developers = Flat(0, 1) };
        Plan plan = Solved(H6 with { Runs = new([race]) });
        DemandRow row = plan.Service!.Demand.Single();

        Assert.That((row.Served, row.Replaced), NUnit.Framework.Is.EqualTo((9000d, 825.352632)).Within(1e-3));
        Assert.That(plan.Service.Frontier.Single().Training, NUnit.Framework.Is.EqualTo(9000).Within(1e-3));
        Assert.That(ServedYear.Of(plan).Single().Training, NUnit.Framework.Is.EqualTo(9000).Within(1e-3));
        Assert.That(ServedYear.Of(plan).Single().Served, NUnit.Framework.Is.EqualTo(9825.352632).Within(1e-3), "the answer counts what is done without compute");
    }

    // Two fifths stand in R, where three of four hours are idle: 12,000 and 2,000 of 20,000.
    [TestCase(0.4, 0.3)]
    [TestCase(null, 0d)]
    public void H10_FloorOfAProvince(double? floor, double expected) => Is(
        Case(100_000).With(Serve with { Path = Flat(20_000, 1) }) with
        {
            Hubs = new([Hub("A", 1000, 1) with { Province = "R" }, Hub("B", 1000, 1) with { Province = "Q" }]),
            Provinces = new([new Province { Id = "R", MinShare = floor, Occupancy = Flat(0.25, 1) }]),
        },
        expected);

    // Domestic machines give 4,000, which are to be half of what is served.
    [Test]
    public void H9_DomesticService() => Is(
        Case(60_000).With(Serve with { Id = "State", DomesticService = 0.5, Path = Flat(10_000, 1) }) with
        {
            Accelerators = new([X, X with { Id = "Y", Vendor = "HOME", Fp16 = 500 }]),
            Imports = new([Channel("X", 60_000)]),
            Stockpiles = new([new Stockpile { Kind = StockKind.Accelerator, Item = "Y", Origin = Origin.Domestic, Thousands = 40 }]),
        },
        0.2);

    // A holds 3,000 and B 5,000 of a run of 6,000: B is the one place, and 1,000 are short. Split over both nothing is; nor with a twentieth lost between them: 7,600.
    [TestCase(null, false, 1 / 6d)]
    [TestCase(null, true, 0d)]
    [TestCase(0.05, false, 0d)]
    public void H11_LargestRun(double? acrossSites, bool split, double expected)
    {
        Plan plan = WholeCase.Plan(Runs(acrossSites, 6000), split);
        RunRow run = plan.Service!.LargestRuns.Single();

        Assert.That(WholeCase.Stage(plan, "R"), NUnit.Framework.Is.EqualTo(expected).Within(Tolerance));
        Assert.That((run.Asked, run.Held, run.Missing), NUnit.Framework.Is.EqualTo((6000d, 6000 * (1 - expected), 6000 * expected)).Within(1e-3));
        Assert.That(run.Best, NUnit.Framework.Is.EqualTo(acrossSites is null ? 5000 : 7600).Within(1e-3));
        Assert.That(plan.Certificate.Holds, NUnit.Framework.Is.True);
        Assert.That(plan.Stages.Select(static s => Math.Abs(s.Value)).Where(static v => v is > 0 and < 1e-9), NUnit.Framework.Is.Empty, "what an engine leaves of nothing is 0");
    }

    // Two pools at one hub, 3,000 each: apart they hold half of 6,000; together, a tenth lost to mixing, 5,400.
    [TestCase(0d, 0d)]
    [TestCase(0.1, 600 / 6000d)]
    [TestCase(0.6, 3000 / 6000d)]
    public void LargestRun_AcrossPoolsOfAHub_LosesByMixing(double loss, double expected)
    {
        PlanningCase frame = Runs(null, 6000);
        Plan plan = WholeCase.Plan(
            frame with
            {
                Settings = frame.Settings with { Demand = new() { MixLossTraining = loss } },
                Pools = new([.. frame.Pools, frame.Pools[0] with { Id = "Q" }]),
                Accelerators = new([X, X with { Id = "Y", Pool = "Q" }]),
                Imports = new([Channel("X", 10_000), Channel("Y", 10_000)]),
                Hubs = new([Hub("A", 1000, 1)]),
            },
            false);

        Assert.That(WholeCase.Stage(plan, "R"), NUnit.Framework.Is.EqualTo(expected).Within(Tolerance));
    }

    /// <summary>Makes case H11.</summary>
    /// <param name="acrossSites">What a run across sites loses; null for none.</param>
    /// <param name="size">The run, PFLOPS.</param>
    internal static PlanningCase Runs(double? acrossSites, double size)
    {
        PlanningCase frame = Case(26_666 + (2 / 3d));
        return frame.With(Train with { Weight = 1, Path = Flat(10_000, 1) }) with
        {
            Settings = frame.Settings with { Demand = new() { CrossSiteLoss = acrossSites } },
            Targets = [frame.Targets[0] with { LargestRun = new(size) }],
            Pools = new([PoolP with { AnnualFailure = 0 }]),
            Hubs = new([Hub("A", 10, 1), Hub("B", 50 / 3d, 1)]),
        };
    }

    private static PlanningCase H6
    {
        get
        {
            PlanningCase frame = Case(30_000);
            return frame.With(Train with { Weight = 1, MaxSubstitution = 0.3, Path = Flat(0, 1) }) with
            {
                Settings = frame.Settings with { Demand = new() { ResearcherPool = 1300, ResearcherPay = 1e6 } },
                Targets = [frame.Targets[0] with { ComputePrice = 300_000 }],
                Labs = new([new LabClass { Id = "L", Workload = "Train", ComputeShare = 0.75, Budget = Flat(4e9, 1) }]),
            };
        }
    }

    private static void Is(PlanningCase planningCase, double expected) => Assert.That(S(planningCase), NUnit.Framework.Is.EqualTo(expected).Within(Tolerance));
}
