using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>What a million tokens cost: mean over the machines at hubs that served inference, weighted by what they served (formulation, section 16).</summary>
[TestFixture]
public sealed class TokenMarginTests
{
    private static readonly Lazy<Plan> Solved = new(static () => WholeCase.Plan(DemandCase.Case("Plan[PeriodsPerYear].Value = 1")));

    // From the rows of service and of cost that the workbook shows, and the FLOP of a token; a year has 31,536,000 seconds.
    [TestCase(2026)]
    [TestCase(2028)]
    [TestCase(2030)]
    public void Cost_OfAMillionTokens_IsTheMeanOverWhatServed(int year)
    {
        PlanService service = Solved.Value.Service!;
        (double Service, double Cost)[] served =
        [
            .. from row in service.Service
               where row.Year == year && row.Workload is "Public-inference" or "Enterprise"
               where row.Year == year && row.Product.Length > 0
               join cost in service.Costs.Where(c => c.Year == year && c.Kind == WorkKind.Inference) on (row.Product, row.Where) equals (cost.Product, cost.Hub)
               select (row.Service, row.Service * cost.PerUsable!.Value),
        ];
        double perUsable = served.Sum(static s => s.Cost) / served.Sum(static s => s.Service);
        TokenMargin[] margins = [.. TokenMargin.Of(Solved.Value.Case, service.Service).Where(m => m.Year == year)];

        Assert.That(served.Sum(static s => s.Service), Is.GreaterThan(1), "hubs serve inference");
        Assert.That(margins, Is.Not.Empty);
        foreach (TokenMargin margin in margins)
        {
            Assert.That(margin.Cost, Is.EqualTo(perUsable * margin.Flop * 1e6 / (31_536_000 * 1e15)).Within(1e-9).Percent);
        }
    }

    // Two products of the same pool at one hub: the one that serves nothing is no part of the mean.
    [Test]
    public void Cost_OfUsableCompute_LeavesOutWhatServesOtherWork()
    {
        PlanningCase planningCase = ServiceFrame.Case(1, 1) with { Accelerators = new([ServiceFrame.X, ServiceFrame.X with { Id = "Dear", Price = ServiceFrame.Prices(900_000, 2) }]) };
        ServiceRow[] service = [Row("Serve", "X", 300), Row("Serve", "X", 100), Row("Train", "Dear", 500)];

        // 100,000 CNY over five years for a PFLOPS, a fifth of it usable in inference, and the facility of a kW over 15 years.
        Assert.That(MachineCost.OfServed(planningCase, service, ServiceFrame.Start, WorkKind.Inference)!.PerUsable, Is.EqualTo((20_000 + (1000 / 15d)) / 0.2).Within(1e-6));
        Assert.That(MachineCost.OfServed(planningCase, service, ServiceFrame.Start, WorkKind.Training)!.PerUsable, Is.EqualTo((180_000 + (1000 / 15d)) / 0.3).Within(1e-6));
        Assert.That(MachineCost.OfServed(planningCase, service, ServiceFrame.Start + 1, WorkKind.Inference), Is.Null);

        static ServiceRow Row(string workload, string product, double nameplate) =>
            new(ServiceFrame.Start, workload, "A", PlaceTier.Hub, product, "P", Origin.Foreign, nameplate, nameplate * (workload == "Serve" ? 0.2 : 0.3));
    }
}
