using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

/// <summary>What a plan says in natural units adds up, re-added from its rows alone.</summary>
[TestFixture]
public sealed class PlanReaderTests
{
    // Power and money enough, and logic so scarce that modules of 20 wspm and conversions that give four times what they take are worth their money.
    private static readonly PlanningCase Case = MiniCase.Case with
    {
        Lines = new([MiniCase.LineA with { Installed = MiniCase.Wafers(0.16, 0.16, 0.16), ReallocatableShare = 0 }, MiniCase.LineB with { Installed = MiniCase.Wafers(0, 0, 0) }]),
        Wip = new([]),
        Conversions = new([MiniCase.Conversion with { CapacityFactor = 4 }]),
        Projects = new([MiniCase.Project with { ModuleSize = 20, MaxModules = 1 }]),
        Hubs = new([MiniCase.Hub with { Power = Variant.Scaled(MiniCase.Hub.Power, 12) }]),
        Settings = MiniCase.Settings with { IndustryFund = new(50), ProgrammeBudget = new(400) },
        Targets = [.. MiniCase.Case.Targets.Select(static t => t with { MaxSpend = null })],
    };

    private static readonly Plan Plan = WholeCase.Plan(Case, relax: false);
    private static readonly TestCaseData[] Plans =
    [
        new TestCaseData(Plan).SetArgDisplayNames("scarce logic, whole modules"),
        new TestCaseData(WholeCase.Plan(MiniCase.Case)).SetArgDisplayNames("scarce power"),
        new TestCaseData(WholeCase.Baseline).SetArgDisplayNames("baseline"),
    ];

    [TestCaseSource(nameof(Plans))]
    public void Share_ReaddedFromYears_IsStageA(Plan plan)
    {
        // Later stages may use the slack that holds the stage: 10⁻⁷ of it.
        double sum = plan.Years.Zip(plan.Case.Targets).Sum(static y => y.Second.Weight * y.First.Shortfall / y.First.Whole);

        Assert.That(sum, Is.EqualTo(WholeCase.Stage(plan, "A")).Within(1e-6));
    }

    [TestCaseSource(nameof(Plans))]
    public void Backlog_ReaddedFromYears_IsStageB(Plan plan)
    {
        double late = 0;
        double sum = 0;
        foreach (YearResult year in plan.Years)
        {
            late += year.Committed - year.Deployed;
            sum += late;
            Assert.That(year.Backlog, Is.EqualTo(late).Within(1e3), "CNY");
        }

        Assert.That(sum / plan.Years.Sum(static y => y.Committed), Is.EqualTo(WholeCase.Stage(plan, "B")).Within(1e-6));
    }

    [TestCaseSource(nameof(Plans))]
    public void Compute_ReaddedFromProduction_IsStageC(Plan plan)
    {
        double installed = 0;
        double sum = 0;
        foreach (IGrouping<string, ProductionRow> period in plan.Production.GroupBy(static p => p.Period).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            installed += period.Sum(static p => p.Compute);
            sum += installed * plan.Case.Horizon.Length;
        }

        Assert.That(sum, Is.EqualTo(WholeCase.Stage(plan, "C")).Within(1e-6 * sum));
        Assert.That(plan.Years[^1].ComputeInstalled, Is.EqualTo(installed).Within(1e-9 * installed));
        Assert.That(plan.Production.Sum(static p => p.Deployed), Is.EqualTo(plan.Years.Sum(static y => y.AcceleratorsDeployed)).Within(1e-3));
    }

    [TestCaseSource(nameof(Plans))]
    public void Cost_ReaddedFromSpendAndStocks_IsStageD(Plan plan)
    {
        double holding = 1e-3 * plan.Case.Horizon.Length;
        double stocks = plan.Dies.Sum(d => d.Closing * plan.Case.Dies[d.Item].UnitValue.Value * 1e6)
            + plan.Stacks.Sum(s => s.Closing * plan.Case.HbmGrades[s.Item].UnitValue.Value * 1e6)
            + plan.Production.Sum(p => p.Stock * plan.Case.Accelerators[p.Sku].Price[p.Year].Value * 1e6);

        Assert.That(plan.Spend.Sum(static s => s.Amount) + (holding * stocks), Is.EqualTo(WholeCase.Stage(plan, "D")).Within(1e-7 * WholeCase.Stage(plan, "D")));
    }

    [TestCaseSource(nameof(Plans))]
    public void Spend_ByYear_IsWhatTheRowsSay(Plan plan)
    {
        foreach (YearResult year in plan.Years)
        {
            double accelerators = plan.Production.Where(p => p.Year == year.Year).Sum(static p => p.Value);
            double components = plan.Components.Where(c => c.Year == year.Year)
                .Sum(c => ((1 + plan.Case.Components[c.Component].DomesticPremium) * c.Domestic) + c.Foreign);
            double orders = plan.Orders.Where(o => o.Period.StartsWith($"{year.Year}", StringComparison.Ordinal)).Sum(static o => o.Capex);

            Assert.That(Of(SpendPurpose.DomesticAccelerators) + Of(SpendPurpose.ForeignAccelerators), Is.EqualTo(accelerators).Within(1e3));
            Assert.That(Of(SpendPurpose.DomesticComponents) + Of(SpendPurpose.ForeignComponents), Is.EqualTo(components).Within(1e3));
            Assert.That(accelerators + components, Is.EqualTo(year.Deployed).Within(1e3));
            Assert.That(Of(SpendPurpose.ProgrammeOrders) + Of(SpendPurpose.IndustryOrders), Is.EqualTo(orders).Within(1e3));

            double Of(SpendPurpose purpose) => plan.Spend.Single(s => s.Year == year.Year && s.Purpose == purpose).Amount;
        }
    }

    [TestCaseSource(nameof(Plans))]
    public void Balances_OfDiesAndStacks_Close(Plan plan)
    {
        foreach (StockRow row in plan.Dies.Concat(plan.Stacks))
        {
            Assert.That(row.Opening + row.Produced + row.Imported - row.Consumed, Is.EqualTo(row.Closing).Within(1), $"{row.Item} {row.Origin} {row.Period}");
        }

        foreach (AssemblyRecipe recipe in plan.Case.Recipes)
        {
            Assert.That(plan.Assembly.Where(a => a.Recipe == recipe.Id).Select(a => a.GoodUnits / a.Starts), Is.All.EqualTo(recipe.AssemblyYield.Value).Within(1e-9));
        }
    }

    [TestCaseSource(nameof(Plans))]
    public void Utilization_OfLinesAndHubs_IsWithinWhatCanBeUsed(Plan plan)
    {
        Assert.That(plan.Lines.Where(static l => l.Starts > 0).Select(static l => l.Utilization - l.MaxUtilization), Is.All.LessThanOrEqualTo(1e-6));
        Assert.That(plan.Lines.Select(static l => Math.Abs((l.Utilization * l.Capacity) - (l.OtherLoad - l.Reallocated + l.Starts))), Is.All.LessThan(1e-3));
        Assert.That(plan.Hubs.Concat(plan.Packaging).Concat(plan.HbmLines.Select(static l => new CapacityRow(l.Line, l.Period, l.Year, l.Capacity, l.Starts, l.Utilization)))
            .Select(static h => h.Utilization), Is.All.InRange(0, 1 + 1e-6));
        Assert.That(plan.Deployment.Sum(static d => d.Units), Is.EqualTo(plan.Production.Sum(static p => p.Deployed)).Within(1));
        foreach (CapacityRow hub in plan.Hubs.GroupBy(static h => h.Name).Select(static g => g.Last()))
        {
            Assert.That(hub.Used, Is.EqualTo(plan.Deployment.Where(d => d.Hub == hub.Name).Sum(static d => d.Megawatts)).Within(1e-3), hub.Name);
        }
    }

    // 1,500 m CNY and 20 wspm a module; 200,000 CNY a wspm converted, which arrives fourfold; online after the lead time and the ramp.
    [Test]
    public void Orders_OfProjectsAndConversions_AreInNaturalUnits()
    {
        Assert.That(Plan.Orders.Select(static o => o.Kind).Distinct(), Is.EquivalentTo(["Line", "Conversion"]));
        foreach (OrderRow order in Plan.Orders)
        {
            bool conversion = order.Kind == "Conversion";
            Assert.That(order.Capex, Is.EqualTo(order.Modules * (conversion ? 200_000 : 1.5e9)).Within(1e-3));
            Assert.That(order.Capacity, Is.EqualTo(order.Modules * (conversion ? 4 : 20)).Within(1e-6));
            Assert.That(order.Unit, Is.EqualTo("wspm"));
            Assert.That(order.FirstOnline, Is.EqualTo(order.Ordered.Shifted(conversion ? 3 : 9)));
            Assert.That(order.FullyOnline, Is.EqualTo(order.FirstOnline.Shifted(6)));
            Assert.That(conversion ? 0 : order.Modules - Math.Round(order.Modules), Is.Zero.Within(1e-9));
        }
    }

    [TestCaseSource(nameof(Plans))]
    public void Shares_OfTheConstrainedDefinition_AreAmongAll(Plan plan)
    {
        ShareDefinition constrained = ShareDefinition.Of(plan.Case.Settings);
        foreach (YearResult year in plan.Years)
        {
            Assert.That(year.Shares.Single(s => s.Definition == constrained).Share, Is.EqualTo(year.Share));
            Assert.That(year.Share * year.Whole, Is.EqualTo(year.Domestic).Within(1));
            Assert.That(year.Shortfall, Is.EqualTo(Math.Max(0, (year.Target * year.Whole) - year.Domestic)).Within(1));
        }
    }
}
