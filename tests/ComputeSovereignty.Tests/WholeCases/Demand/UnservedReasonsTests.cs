using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using NUnit.Framework;
using static ComputeSovereignty.Tests.WholeCases.Demand.ServiceFrame;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>Why no more is served, on hand cases whose shortage has one cause.</summary>
[TestFixture]
public sealed class UnservedReasonsTests
{
    private static PlanningCase Frame => Case(100_000, 0);

    // 100,000 machines: Train takes 40,000, Serve the rest and lacks 8,000.
    [Test]
    public void Machines_ThatAllWork_AreNamedWithThoseForWhomTheyWork()
    {
        Expect(Frame, "Train", 2026, UnservedReason.None, string.Empty);
        Expect(Frame, "Serve", 2026, UnservedReason.AllAtWork, "All suitable machines are in use, some for Train", "Train");
        Expect(Frame.With(Serve), "Serve", 2026, UnservedReason.None, string.Empty);
        Expect(Case(50_000, 0).With(Serve), "Serve", 2026, UnservedReason.AllAtWork, "All suitable machines are in use");
    }

    // In 2027 every machine is a year old, which Serve takes and Train does not.
    [Test]
    public void Machines_ThatAreTooOld_CannotDoTheWork() => Expect(
        Frame.With(Train with { MaxAge = 1 }, Serve) with { Settings = Frame.Settings with { MaxFinishedStock = 0 } }, "Train", 2027, UnservedReason.NoMachines, "No machine is suitable");

    // 2026: half the machines come in each year; the new ones are Train's alone, and Serve has the old ones.
    [Test]
    public void OldMachines_OfOthers_AreNotSaidToDoTheWorkOfTheYoung()
    {
        PlanningCase both = Case(60_000, 20_000).With(Train with { MaxAge = 1 }, Serve) with { Settings = Frame.Settings with { MaxFinishedStock = 0 } };

        Expect(both, "Train", 2027, UnservedReason.AllAtWork, "All suitable machines are in use");
        Expect(both, "Serve", 2027, UnservedReason.AllAtWork, "All suitable machines are in use, some for Train", "Train");
    }

    [Test]
    public void Machines_ThatAreWorthNothingToAWorkload_CannotDoIt() =>
        Expect(Frame with { Pools = new([PoolP with { TrainingEfficiency = 0 }]) }, "Train", 2026, UnservedReason.NoMachines, "No machine is suitable");

    // 30,000 near machines give 6,000, so that no more than 10,000 may be served at 0.6, with 50,000 of the 60,000 machines that are left; at 0.5 all of them work.
    [TestCase(0.5, UnservedReason.AllAtWork)]
    [TestCase(0.6, UnservedReason.NearUsers)]
    public void PlacesNearUsers_AreTheReason_OnlyWhereOthersAreFree(double near, UnservedReason expected) => Assert.That(
        Row(Frame.With(Train, Serve with { NearShare = near }) with { Hubs = new([Hub("A", 30, 2) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 2)]) }, "Serve", 2026).Reason, Is.EqualTo(expected));

    // 2027: Train has all the young machines and lacks more; of the old ones Serve may use no more than its near ones allow, though others are free.
    [Test]
    public void YoungMachines_ThatAllWork_AreNotTheReasonOfThoseWhoTakeOldOnes()
    {
        PlanningCase both = Case(100_000, 20_000).With(Train with { MaxAge = 1 }, Serve with { NearShare = 0.6 }) with
        {
            Hubs = new([Hub("A", 30, 2) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 2)]),
            Settings = Frame.Settings with { MaxFinishedStock = 0 },
        };

        Expect(both, "Train", 2027, UnservedReason.AllAtWork, "All suitable machines are in use");
        Expect(both, "Serve", 2027, UnservedReason.NearUsers, "Too few machines near users");
    }

    // Foreign machines are free near users and domestic ones far from them; six tenths must be near and six tenths domestic, so one tenth must be both.
    [TestCase(0.6, UnservedReason.DomesticNearUsers)]
    [TestCase(0.4, UnservedReason.None)]
    public void DomesticMachinesNearUsers_AreMissing_WhereEachAloneIsFree(double part, UnservedReason expected)
    {
        PlanningCase apart = Case(0).With(Serve with { NearShare = part, DomesticService = part, Path = Flat(5000, 1) }) with
        {
            Pools = new([PoolP with { Origin = Origin.Foreign }, PoolP with { Id = "D", Origin = Origin.Domestic }]),
            Fleet = new(
            [
                new ExistingFleet { Id = "Near", Pool = "P", Nameplate = new(100_000), Tier = PlaceTier.Metro, Occupancy = 1 },
                new ExistingFleet { Id = "Far", Pool = "D", Nameplate = new(100_000), Occupancy = 1 },
            ]),
        };

        Assert.That(Row(apart, "Serve", 2026).Reason, Is.EqualTo(expected));
    }

    // A guarantee that cannot be kept leaves every machine idle: the others lack no machines near users, though a share of nothing is kept with nothing to spare.
    [Test]
    public void IdleMachinesNearUsers_AreNotTooFew()
    {
        PlanningCase guaranteed = Case(40_000).With(
            Train with { Id = "Merit", NearShare = 0.3, Path = Flat(12_000, 1) }, Train with { Id = "Champion", Weight = 0.25, ServiceParity = 1, DomesticService = 1, Path = Flat(6000, 1) }) with
        {
            Hubs = new([Hub("A", 30, 1) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 1)]),
        };

        Expect(guaranteed, "Merit", 2026, UnservedReason.Guarantee, "Serving more would require more for Champion, whose service is guaranteed", "Champion");
    }

    [Test]
    public void Workload_WithoutWeight_IsNotSaidToLackMachines()
    {
        PlanningCase weightless = Frame.With(Train, Serve with { Weight = 0, NearShare = 0.3 }) with { Hubs = new([Hub("A", 30, 2) with { Tier = PlaceTier.Metro }, Hub("B", 1000, 2)]) };

        Assert.That(Row(weightless, "Serve", 2026).Reason, Is.AnyOf(UnservedReason.NoWeight, UnservedReason.None));
    }

    [Test]
    public void Edge_WithoutMachines_IsTheReason() => Expect(Frame.With(Train, Serve with { EdgeShare = 0.5 }), "Serve", 2026, UnservedReason.AtEdge, "Too few machines at the edge");

    // The champion may use domestic machines alone, of which there are none, and its guarantee takes Merit down with it.
    [Test]
    public void Guarantee_ThatCannotBeKept_StopsTheOthers()
    {
        PlanningCase guaranteed = Case(40_000).With(
            Train with { Id = "Merit", Path = Flat(12_000, 1) }, Train with { Id = "Champion", Weight = 0.25, ServiceParity = 1, DomesticService = 1, Path = Flat(6000, 1) });

        Expect(guaranteed, "Champion", 2026, UnservedReason.Domestic, "Too few domestic machines");
        Expect(guaranteed, "Merit", 2026, UnservedReason.Guarantee, "Serving more would require more for Champion, whose service is guaranteed", "Champion");
    }

    [Test]
    public void Baseline_SaysWhyExactlyWhereSomethingGoesUnserved()
    {
        IReadOnlyList<DemandRow> rows = Solved(ServicePropertiesTests.Case()).Service!.Demand;

        Assert.That(rows.Where(static r => (r.Unserved > 1e-6 * r.Asked) != (r.Reason != UnservedReason.None)), Is.Empty);
        Assert.That(rows.Where(static r => $"{r.Words}".Length > 0 != (r.Reason != UnservedReason.None)), Is.Empty);
        Assert.That(rows.Select(static r => r.Reason), Has.None.EqualTo(UnservedReason.Untold));
    }

    private static void Expect(PlanningCase planningCase, string workload, int year, UnservedReason reason, string words, params string[] others)
    {
        DemandRow row = Row(planningCase, workload, year);

        Assert.That(row.Reason, Is.EqualTo(reason));
        Assert.That(row.ReasonOf, Is.EqualTo(others));
        Assert.That($"{row.Words}", Is.EqualTo(words));
    }

    private static DemandRow Row(PlanningCase planningCase, string workload, int year) => Solved(planningCase).Service!.Demand.Single(d => d.Workload == workload && d.Year == year);
}
