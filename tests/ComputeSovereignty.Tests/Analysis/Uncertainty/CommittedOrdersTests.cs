using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

/// <summary>Orders of the base plan in other futures. The base orders what lifts HBM from 70 to the 76.8 points that logic allows: 6.826 points, 0.11376 modules of 60 points a year.</summary>
[TestFixture]
public sealed class CommittedOrdersTests
{
    private const double Gain = StackCase.LogicPoints - 70;

    private static readonly CaseVariants Variants = StackCase.Variants("Projects[TOO-LATE].LeadTime = 0");
    private static readonly CommittedOrders Orders = CommittedOrders.Of(Variants.BaseProgram, Variants.Base.Summary!.Values);

    [Test]
    public void Orders_OfThePlan_AreItsOne() => Assert.That(Orders.Count, Is.EqualTo(1));

    [Test]
    public void Future_WithLessMemory_KeepsTheOrderAndCannotRaiseIt()
    {
        FutureResult free = Solve(null, "HbmLines[M].* *= 0.5");
        FutureResult kept = Solve(Orders, "HbmLines[M].* *= 0.5");

        Assert.That(Shares(free), Is.EqualTo([StackCase.LogicPoints, StackCase.LogicPoints]).Within(1e-4));
        Assert.That(Shares(kept), Is.EqualTo([40 + Gain, 40 + Gain]).Within(1e-4));
        Assert.That((free.Orders, kept.Orders), Is.EqualTo(((OrderKeeping?)null, new OrderKeeping(0, 0, false))));
    }

    [Test]
    public void Future_WhereTheProjectOpensLater_PlacesTheOrderThen()
    {
        FutureResult kept = Solve(Orders, "Projects[TOO-LATE].EarliestStart = 2027-01");

        Assert.That(Shares(kept), Is.EqualTo([70, StackCase.LogicPoints]).Within(1e-4));
        Assert.That(kept.Orders, Is.EqualTo(new OrderKeeping(1, 0, false)));
    }

    [Test]
    public void Future_WhereTheProjectNeverOpens_DropsTheOrder()
    {
        FutureResult kept = Solve(Orders, "Projects[TOO-LATE].EarliestStart = 2029-01");

        Assert.That(Shares(kept), Is.EqualTo([70, 70]).Within(1e-4));
        Assert.That(kept.Orders, Is.EqualTo(new OrderKeeping(0, 1, false)));
    }

    // The order is 0.11376 modules; where only 0.05 can be, it is cut to 3 points.
    [Test]
    public void Future_WhoseLimitsForbidTheOrder_CutsIt()
    {
        FutureResult kept = Solve(Orders, "Projects[TOO-LATE].MaxModules = 0.05");

        Assert.That(Shares(kept), Is.EqualTo([73, 73]).Within(1e-4));
        Assert.That(kept.Orders, Is.EqualTo(new OrderKeeping(0, 0, true)));
    }

    [Test]
    public void Future_ThatIsNoCase_SaysWhy()
    {
        FutureResult none = Solve(Orders, "HbmLines[M].* *= -1");

        Assert.That((none.Ending, none.Summary), Is.EqualTo((PlanEnding.Failed, (PlanSummary?)null)));
        Assert.That(none.Message, Does.StartWith("HbmLines[M].* *= -1 gives HbmLines[M].2025 a value it cannot have"));
    }

    // Orders that cannot follow never make the shortfall less.
    [TestCase("HbmLines[M].* *= 1.3")]
    [TestCase("Lines[A7].* *= 1.2")]
    [TestCase("Imports[G-IN].* *= 0.3")]
    public void Future_UnderKeptOrders_IsNeverBetter(string change)
    {
        double free = Solve(null, change).Summary!.Stage("A");
        double kept = Solve(Orders, change).Summary!.Stage("A");

        Assert.That(kept, Is.GreaterThanOrEqualTo(free - 1e-7));
    }

    private static FutureResult Solve(CommittedOrders? orders, params string[] changes) =>
        new VariantFutureSolver(Variants, FutureScope.AllStages).Solve([.. changes.Select<string, ParameterChange>(StackCase.Change)], orders, default);

    private static IEnumerable<double> Shares(FutureResult result) => result.Summary!.Years.Select(static y => 100 * y.Share!.Value);
}
