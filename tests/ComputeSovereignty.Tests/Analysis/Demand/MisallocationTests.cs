using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>The frame of H10 with a guarantee: 100,000 machines, two fifths of them where three of four hours are idle.</summary>
[TestFixture]
public sealed class MisallocationTests
{
    private static PlanningCase Rivals => ServiceFrame.Case(100_000).With(ServiceFrame.Serve with { Path = ServiceFrame.Flat(20_000, 1) }, ServiceFrame.Serve with { Id = "Champion", Weight = 0, ServiceParity = 1, Path = ServiceFrame.Flat(5000, 1) }) with
    {
        Hubs = new([ServiceFrame.Hub("A", 1000, 1) with { Province = "R" }, ServiceFrame.Hub("B", 1000, 1) with { Province = "Q" }]),
        Provinces = new([new Province { Id = "R", MinShare = 0.4, Occupancy = ServiceFrame.Flat(0.25, 1) }]),
    };

    private static MisallocationResult Result { get; } = new Misallocation(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(Rivals, new PlanRequest());

    // 60,000 · 0.2 + 40,000 · 0.2 · 0.25 = 14,000 shared with the champion, 4 to 1; without rules all 100,000 stand in Q and serve the one with weight; without idle hours both share 20,000.
    [TestCase(MisallocationCase.AsIs, 1 - (14_000 * 0.8 / 20_000))]
    [TestCase(MisallocationCase.WithoutRules, 0)]
    [TestCase(MisallocationCase.WithoutIdleHours, 1 - (20_000 * 0.8 / 20_000))]
    [TestCase(MisallocationCase.WithoutEither, 0)]
    public void Unserved_OfEachPlan_IsAsByHand(MisallocationCase which, double expected) => Assert.That(Result.Of(which).Unserved, Is.EqualTo(expected).Within(1e-7));

    [Test]
    public void Gain_WithoutIdleHours_IsWhatIdleHoursTake() => Assert.That(Result.Gain(MisallocationCase.WithoutIdleHours, 2026), Is.EqualTo(6000).Within(1e-3));

    // Three quarters of 40,000 PFLOPS.
    [Test]
    public void Provinces_AsItIs_HaveIdleCompute()
    {
        IdleProvince idle = Result.Provinces.Single(static p => p.Province == "R");

        Assert.That((idle.Idle, idle.Built, idle.Floor), Is.EqualTo((30_000d, 40d, (double?)0.4)).Within(1e-3));
    }
}
