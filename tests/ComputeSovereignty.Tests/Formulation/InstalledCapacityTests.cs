using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>The sum by parts over running sums is the sum over orders that the formulation states: Σ_τ ρ(t − τ)·n(p,τ).</summary>
[TestFixture]
public sealed class InstalledCapacityTests
{
    private const double Online = 1e-12;

    [Test]
    public void OfLine_AnyOrders_IsTheDirectSum(
        [Values(1, 2, 4, 12)] int perYear, [Values(0, 1.5, 9, 18)] double leadTime, [Values(0, 0.5, 6, 17)] double ramp, [Values("2026-01", "2026-08")] string earliest)
    {
        MonthDate from = MonthDate.TryParse(earliest, out MonthDate read) ? read : default;
        MonthDate until = new(2027, 9);
        PlanningCase planningCase = MiniCase.Case with
        {
            Horizon = new Horizon(2026, 3, perYear),
            Lines = new([MiniCase.LineA with { Installed = MiniCase.Wafers(10, 20, 20, 25) }, MiniCase.LineB with { Installed = MiniCase.Wafers(0, 0, 4, 4) }]),
            Hubs = new([]),
            Imports = new([]),
            Components = new([]),
            Conversions = new([MiniCase.Conversion with { LeadTime = leadTime, Ramp = ramp, EarliestStart = from }]),
            Projects = new([MiniCase.Project with { LeadTime = leadTime, Ramp = ramp, EarliestStart = from, LatestStart = until, Target = "B" }]),
        };
        Decisions decisions = new(new ProgramBuilder(), planningCase);
        Horizon horizon = planningCase.Horizon;
        double[] point = Point(decisions, out double[] modules, out double[] converted, horizon);

        foreach (int t in horizon.Periods)
        {
            // 2 thousand wspm a module, half of what is converted.
            double expected = planningCase.Lines["B"].Installed.At(horizon.Midpoint(t)).Value
                + Enumerable.Range(0, t + 1).Sum(tau => horizon.OnlineFraction(leadTime, ramp, t - tau) * ((2 * modules[tau]) + (0.5 * converted[tau])));
            Assert.That(InstalledCapacity.OfLine(decisions, planningCase, planningCase.Lines["B"], t).At(point).Value, Is.EqualTo(expected).Within(Online), $"{horizon.Label(t)}");

            double left = planningCase.Lines["A"].Installed.At(horizon.Midpoint(t)).Value - converted[..(t + 1)].Sum();
            Assert.That(InstalledCapacity.OfLine(decisions, planningCase, planningCase.Lines["A"], t).At(point).Value, Is.EqualTo(left).Within(Online), $"{horizon.Label(t)}");
        }
    }

    [Test]
    public void OfHub_Project_AddsMegawattsOnlineAtTheMidpoints()
    {
        PlanningCase planningCase = MiniCase.Case with { Projects = new([MiniCase.Project with { Kind = ProjectKind.Hub, Target = "U", ModuleSize = 8 }]) };
        Decisions decisions = new(new ProgramBuilder(), planningCase);
        double[] point = Point(decisions, out _, out _, planningCase.Horizon);

        // Orders of 1, 2, 3, 4 modules; online 0, 1/8, 7/8, 1: in 2027H2 1·1 + 2·7/8 + 3/8 = 3.125 modules.
        Assert.That(InstalledCapacity.OfHub(decisions, planningCase, MiniCase.Hub, 3).At(point).Value, Is.EqualTo(30 + (8 * 3.125)).Within(Online));
    }

    // The k-th allowed period orders k + 1 modules and converts (k + 1)/10 thousand wspm.
    private static double[] Point(Decisions decisions, out double[] modules, out double[] converted, Horizon horizon)
    {
        double[] point = new double[10_000];
        modules = new double[horizon.PeriodCount];
        converted = new double[horizon.PeriodCount];
        Fill(decisions.Modules, decisions.Ordered, modules, 1);
        Fill(decisions.Conversions, decisions.Converted, converted, 0.1);
        return point;

        void Fill<TUnit>(Dictionary<(string Key, int Period), Variable<TUnit>> orders, Dictionary<(string Key, int Period), Variable<TUnit>> sums, double[] amounts, double size)
            where TUnit : struct, IUnit
        {
            double sum = 0;
            foreach (((string _, int t), Variable<TUnit> order) in orders)
            {
                amounts[t] = size * (t + 1);
                sum += amounts[t];
                point[order.Column] = amounts[t];
            }

            double running = 0;
            foreach (((string _, int t), Variable<TUnit> total) in sums)
            {
                running += amounts[t];
                point[total.Column] = running;
            }

            Assert.That(running, Is.EqualTo(sum));
        }
    }
}
