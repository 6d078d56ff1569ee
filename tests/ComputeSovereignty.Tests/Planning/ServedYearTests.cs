using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;
using static ComputeSovereignty.Tests.WholeCases.Demand.ServiceFrame;

namespace ComputeSovereignty.Tests.Planning;

/// <summary>What a plan serves, in the frames of the hand cases H1, H5 and H10 of the formulation, section 19, and how far behind the frontier that is.</summary>
[TestFixture]
public sealed class ServedYearTests
{
    private static readonly FrontierRun Race = new()
    {
        Id = "Race", Workload = "Train", Size = 500, ReferenceYear = 2025, FrontierGrowth = 3, Lag = 1, AlgorithmicGain = 2, DistilledShare = 0.5, DistillationCost = 0.1, FinalRunShare = 0.2, Sharing = 0.5,
        Developers = Flat(0, 2),
    };

    // H1: Serve lacks 8,000 of 32,000 asked for in 2026 and 10,000 in 2027; Train is served.
    [Test]
    public void Years_OfMachinesThatFail_AreAsByHand()
    {
        IReadOnlyList<ServedYear> years = ServedYear.Of(Solved(Case(100_000, 0)));

        Assert.That(years.Select(static y => (y.Asked, y.Unserved)), Is.EqualTo(new[] { (32_000d, 8_000d), (32_000d, 10_000d) }).Within(1e-3));
        Assert.That(years[0].Part, Is.EqualTo(0.75).Within(1e-9));
        Assert.That(years[0].Training, Is.EqualTo(12_000).Within(1e-3));
        Assert.That(Speaker.English.Say(years[0].Words), Is.EqualTo("In 2026 the plan serves 75.0% of the usable compute sought (24 EFLOPS of 32 EFLOPS): Serve 60.0%, Train 100.0%."));
        Assert.That(Speaker.Chinese.Say(years[0].Words), Is.EqualTo("2026年方案满足可用算力需求的75.0%（需求32 EFLOPS，满足24 EFLOPS）：Serve 60.0%、Train 100.0%。"));
    }

    // H5: without its guarantee the champion lacks all 6,000, of whom nobody is named twice.
    [Test]
    public void Words_OfAWorkloadWithoutService_SayNothing()
    {
        PlanningCase merit = Case(40_000).With(Train with { Id = "Merit", Path = Flat(12_000, 1) }, Train with { Id = "Champion", Weight = 0.25, Path = Flat(6000, 1) }, Serve with { Id = "Nobody", Path = Flat(0, 1) });

        Assert.That(Speaker.English.Say(ServedYear.Of(Solved(merit))[0].Words), Is.EqualTo("In 2026 the plan serves 66.7% of the usable compute sought (12 EFLOPS of 18 EFLOPS): Merit 100.0%, Champion nothing."));
    }

    [Test]
    public void Words_OfAllServed_SaySo() =>
        Assert.That(Speaker.English.Say(ServedYear.Of(Solved(Case(40_000).With(Train with { Path = Flat(12_000, 1) })))[0].Words), Is.EqualTo("The plan serves all 12 EFLOPS of usable compute sought in 2026."));

    [Test]
    public void Years_WhereNobodyAsks_AreNone() => Assert.That(ServedYear.Of(Solved(Case(40_000).With(Train with { Path = Flat(0, 1) }))), Is.Empty);

    // The short answer reads the columns of the program; the plan sums what machines serve.
    [Test]
    public void Demand_OfTheShortAnswer_IsThatOfThePlan()
    {
        PlanningCase planningCase = Case(100_000, 0);
        PlanSummary summary = new ProgramRun(SolverCatalog.Linear(), SolverCatalog.Integer(), new()).Summarise(CapacityModel.Formulate(planningCase)).Summary!;
        Plan plan = Solved(planningCase);

        Assert.That(summary.Demand.Select(static y => y.Served), Is.EqualTo(planningCase.Horizon.CalendarYears.Select(y => plan.Service!.Service.Where(s => s.Year == y).Sum(static s => s.Service))).Within(1e-3));
        Assert.That(summary.CheckpointDemand!.Part, Is.EqualTo(plan.Service!.ServedPart(2026)).Within(1e-9));
    }

    // F3 asks what the lag of a given amount is; here the amount asked for at the lag is what the plan serves.
    [TestCase(0, 7)]
    [TestCase(5, 5)]
    public void Lag_OfTrainingThatIsServed_IsTheOneThatAsksForIt(double counted, double developers)
    {
        PlanningCase racing = Case(100_000, 0) with
        {
            Runs = new([Race with { Workload = "None", Developers = Flat(counted, 2) }]),
            Labs = new([Lab("A", 4), Lab("B", 3)]),
        };
        FrontierRow row = new FrontierReader(racing).Of([new(2027, [new("Train", WorkKind.Training, 14_000, 2000), new("Serve", WorkKind.Inference, 20_000, 0)])]).Single();

        Assert.That((row.Developers, row.Training, row.Typed), Is.EqualTo((developers, 12_000d, 1d)));
        foreach ((double? lag, double gain) in new[] { (row.Lag, 2), (row.LagAtFastGain, FrontierReader.FastGain), (row.LagAtSlowGain, FrontierReader.SlowGain) })
        {
            Assert.That(RunDemand.Demand(Race with { Lag = lag!.Value, AlgorithmicGain = gain }, 2027, developers), Is.EqualTo(12_000).Within(1e-6).Percent);
        }
    }

    [Test]
    public void Lag_WhereNoTrainingIsServed_IsNone() =>
        Assert.That(new FrontierReader(Case(1) with { Runs = new([Race]) }).Of([new(2026, [new("Train", WorkKind.Training, 1000, 1000)])]).Single().Lag, Is.Null);

    // H10: two fifths of 100 MW must be built in R, where three of four hours are idle.
    [Test]
    public void Provinces_WithAFloor_AreAsByHand()
    {
        Plan plan = Solved(Case(100_000).With(Serve with { Path = Flat(20_000, 1) }) with
        {
            Hubs = new([Hub("A", 1000, 1) with { Province = "R" }, Hub("B", 1000, 1) with { Province = "Q" }]),
            Provinces = new([new Province { Id = "R", MinShare = 0.4, Occupancy = Flat(0.25, 1), Subsidy = 1e6 }, new Province { Id = "Empty", Occupancy = Flat(0.5, 1) }]),
        });
        ProvinceRow floor = plan.Service!.Provinces.Single(static p => p.Province == "R");
        ProvinceRow other = plan.Service.Provinces.Single(static p => p.Province == "Q");
        ProvinceRow empty = plan.Service.Provinces.Single(static p => p.Province == "Empty");

        Assert.That((floor.Built, floor.BuiltShare, floor.Floor), Is.EqualTo((40d, (double?)0.4, (double?)0.4)).Within(1e-6));
        Assert.That((floor.Alive, floor.Occupancy, floor.Idle), Is.EqualTo((40_000d, (double?)0.25, 30_000d)).Within(1e-3));
        Assert.That((floor.Usable, floor.Used, floor.Subsidy), Is.EqualTo((2000d, 2000d, (double?)4e7)).Within(1e-3));
        Assert.That((other.Idle, other.Used), Is.EqualTo((0d, 12_000d)).Within(1e-3));
        Assert.That((empty.Alive, empty.Occupancy, empty.Subsidy), Is.EqualTo((0d, (double?)null, (double?)null)));
    }

    private static LabClass Lab(string id, double number) => new() { Id = id, Workload = "Train", Number = number, ComputeShare = 0.8, Budget = Flat(0, 2) };
}
