using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Workbooks.Verification;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>A planner that reads its answer back with a wrong factor, the same everywhere, is found out: what it writes agrees with itself but not with the inputs.</summary>
[TestFixture]
public sealed class WrongFactorTests
{
    private static readonly Plan Right = SolvedBaseline.Planned.Plan;

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("power of all hubs", Right with { Hubs = [.. Right.Hubs.Select(static h => h with { Capacity = 1.02 * h.Capacity, Utilization = h.Utilization / 1.02 })] });
        yield return Case("capacity of HBM lines", Right with { HbmLines = [.. Right.HbmLines.Select(static h => h with { Capacity = 1.001 * h.Capacity, Utilization = h.Utilization / 1.001 })] });
        yield return Case("load of other customers", Right with { Lines = [.. Right.Lines.Select(static l => l with { OtherLoad = 0.999 * l.OtherLoad, Utilization = ((0.999 * l.OtherLoad) - l.Reallocated + l.Starts) / l.Capacity })] });
        yield return Case("good stacks per wafer", Right with { HbmStarts = [.. Right.HbmStarts.Select(static h => h with { GoodPerWafer = 1.0001 * h.GoodPerWafer })] });
        yield return Case("good dies per wafer", Right with { Starts = [.. Right.Starts.Select(static s => s with { GoodPerWafer = 1.0001 * s.GoodPerWafer })] });
        yield return Case("what the regime delivers", Right with { Imports = [.. Right.Imports.Select(static i => i with { DeliveredShare = i.DeliveredShare == 1 ? 0.99 : i.DeliveredShare })] });
        yield return Case("caps of channels", Right with { Imports = [.. Right.Imports.Select(static i => i with { Cap = 1.05 * i.Cap })] });
        yield return Case("capacity of domestic components", Right with { Components = [.. Right.Components.Select(static c => c with { DomesticCapacity = 1.001 * c.DomesticCapacity })] });
        yield return Case("lead times", Right with { Orders = [.. Right.Orders.Select(static o => o with { FirstOnline = o.FirstOnline.Shifted(1), FullyOnline = o.FullyOnline.Shifted(1) })] });
        yield return Case("ramps", Right with { Orders = [.. Right.Orders.Select(static o => o with { FullyOnline = o.FirstOnline })] });
        yield return Case("levies", Right with { Production = [.. Right.Production.Select(static p => p.Origin == Origin.Foreign ? p with { Value = 0.99 * p.Value } : p)] });
        yield return Case("prices of bottlenecks in steps", Right with { Bindings = [.. Right.Bindings.Select(static b => b with { Limit = 1.01 * b.Limit, Fullness = b.Fullness / 1.01 })] });
        yield return Case("prices of natural units", Right with { Bindings = [.. Right.Bindings.Select(static b => b with { ShareDual = 1.001 * b.ShareDual })] });
        yield return Case("steps of another unit", Right with { Bindings = [.. Right.Bindings.Select(static b => b with { Worth = b.Worth is { } worth && b.Unit == "wafers" ? worth with { Step = NaturalStep.Of("stacks") } : b.Worth })] });
        yield return Case("ranges of prices", Right with { Bindings = [.. Right.Bindings.Select(static b => b with { RangeTo = b.Limit + (3 * (b.RangeTo - b.Limit)) })] });
        yield return Case("prices that nobody solved again", Right with { Bindings = [.. Right.Bindings.Select(static b => b with { Worth = b.Worth is { } worth ? worth with { IsSolved = true } : null })] });
        yield return Case("every year met", Right with { Years = [.. Right.Years.Select(static y => y with { Met = true })], Verdict = Right.Verdict with { Met = true } });
        yield return Case("value of the stages", Right with { Stages = [.. Right.Stages.Select(static s => s with { Value = 1.001 * s.Value, Bound = 1.001 * s.Bound })] });

        static TestCaseData Case(string what, Plan plan) => new TestCaseData(plan).SetArgDisplayNames(what);
    }

    [TestCaseSource(nameof(Wrong))]
    public void Verify_PlanWithAWrongFactor_DoesNotAddUp(Plan plan) =>
        Assert.That(PlanVerification.Verify("plan.xlsx", PlanWorkbook.Write(plan, SolvedBaseline.Planned.Inputs)).Holds, Is.False);
}
