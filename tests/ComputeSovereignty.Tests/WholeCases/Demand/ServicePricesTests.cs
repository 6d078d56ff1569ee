using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using NUnit.Framework;
using static ComputeSovereignty.Tests.WholeCases.Demand.ServiceFrame;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>What demand, machines, rules and researchers are worth in service, on cases solved with pencil and paper.</summary>
[TestFixture]
public sealed class ServicePricesTests
{
    private const double Tolerance = 1e-6;

    // Serve lacks something in both years, and counts once of 44 weighted EFLOPS a year and two years.
    private const double PointsPerExaflop = 100 / 44d / 2;

    // One EFLOPS less of Serve is one EFLOPS less unserved; of Train it frees 1/0.3 EFLOPS of nameplate, which serve 0.2/0.3. One EFLOPS of nameplate more serves 0.2.
    [TestCase("DemandBalance", "Serve", 2026, PointsPerExaflop)]
    [TestCase("DemandBalance", "Serve", 2027, PointsPerExaflop)]
    [TestCase("DemandBalance", "Train", 2026, PointsPerExaflop * 0.2 / 0.3)]
    [TestCase("FleetUse", "P,Foreign,A,all", 2027, PointsPerExaflop * 0.2)]
    public void MachinesFail_PricesAreThoseWorkedOut(string family, string key, int year, double expected) => Is(Case(100_000, 0), family, key, year, expected, "EFLOPS");

    // 0.6 of what is served must be near, so one EFLOPS less near lets 1/0.6 more be served.
    [Test]
    public void NearShare_IsWorthWhatItLetsBeServed()
    {
        PlanningCase frame = Case(100_000, 0);
        Is(
            frame.With(Train, Serve with { NearShare = 0.6 }) with { Hubs = new([Hub("A", 30, 2) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 2)]) },
            "NearShare",
            "Serve",
            2026,
            PointsPerExaflop / 0.6,
            "EFLOPS");
    }

    // A megawatt moved from R to Q is 1 EFLOPS of nameplate that works 0.75 more of its hours at 0.2; 5 points an EFLOPS of 20. The floor of 40 MW costs all that is lacking, 30 points.
    [Test]
    public void Floor_IsWorthTheHoursThatItLoses()
    {
        Plan plan = Is(
            Case(100_000).With(Serve with { Path = Flat(20_000, 1) }) with
            {
                Hubs = new([Hub("A", 1000, 1) with { Province = "R" }, Hub("B", 1000, 1) with { Province = "Q" }]),
                Provinces = new([new Province { Id = "R", MinShare = 0.4, Occupancy = Flat(0.25, 1) }]),
            },
            "ProvinceShare",
            "R",
            2026,
            0.75,
            "MW");

        ProvinceRow province = plan.Service!.Provinces.Single(static p => p.Province == "R");
        Assert.That((province.Built, province.FloorPrice, province.FloorCost), NUnit.Framework.Is.EqualTo((40d, (double?)0.75, (double?)30d)).Using<double?>(static (a, b) => Math.Abs(a!.Value - b!.Value) < 1e-5));
        Assert.That(plan.Service.Provinces.Single(static p => p.Province == "Q").FloorCost, NUnit.Framework.Is.Null);
    }

    // The second step of 500 PFLOPS costs 205.391333 researchers, and 10 EFLOPS are asked for.
    [Test]
    public void Researchers_AreWorthTheComputeOfTheirStep()
    {
        PlanningCase frame = Case(30_000);
        Is(
            frame.With(Train with { Weight = 1, MaxSubstitution = 0.3, Path = Flat(0, 1) }) with
            {
                Settings = frame.Settings with { Demand = new() { ResearcherPool = 1300, ResearcherPay = 1e6 } },
                Targets = [frame.Targets[0] with { ComputePrice = 300_000 }],
                Labs = new([new LabClass { Id = "L", Workload = "Train", ComputeShare = 0.75, Budget = Flat(4e9, 1) }]),
            },
            "TalentPool",
            string.Empty,
            2026,
            10 * 0.5 / 0.205391333,
            "thousand researchers");
    }

    // The guarantee, U ≤ U'·6/12, eased a little by parity: what solving again gains is the price times the ease, to the first order.
    [Test]
    public void Guarantee_IsWorthWhatSolvingAgainGives()
    {
        PlanningCase guaranteed = Guaranteed(1);
        double before = 100 * S(guaranteed);

        // U ≤ U'·6/12 + (1 − parity)·6: parity 0.999 eases the right side by 0.006 EFLOPS and U' counts a thousandth less.
        ServicePriceRow row = Solved(guaranteed).Service!.Prices.Single(static p => p.Family == "ServiceParity");
        double merit = Solved(guaranteed).Service!.Demand.Single(static d => d.Workload == "Merit").Unserved / 1000;
        double eased = 0.006 - (0.001 * merit * 6 / 12);

        Assert.That(before - (100 * S(Guaranteed(0.999))), NUnit.Framework.Is.EqualTo(row.Gain * eased).Within(1e-3 * row.Gain * eased));
        Assert.That(row.Gain, NUnit.Framework.Is.Positive);
    }

    [Test]
    public void Service_InFull_HasNoPrice() => Assert.That(Solved(Case(1_000_000, 0)).Service!.Prices, NUnit.Framework.Is.Empty);

    private static PlanningCase Guaranteed(double parity) =>
        Case(40_000).With(Train with { Id = "Merit", Path = Flat(12_000, 1) }, Train with { Id = "Champion", Weight = 0.25, ServiceParity = parity, Path = Flat(6000, 1) });

    private static Plan Is(PlanningCase planningCase, string family, string key, int year, double expected, string unit)
    {
        Plan plan = Solved(planningCase);
        ServicePriceRow row = plan.Service!.Prices.Single(p => p.Family == family && $"{p.Key}" == key && p.Year == year);

        Assert.That((row.Gain, row.Unit), NUnit.Framework.Is.EqualTo((expected, unit)).Using<double>(static (a, b) => Math.Abs(a - b) < Tolerance));
        return plan;
    }
}
