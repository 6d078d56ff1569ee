using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>Wafers that come out in a period: lag(s)(t) = (1 − f)·s(t − k) + f·s(t − k − 1) (formulation, section 1).</summary>
public static class Delay
{
    /// <summary>Writes the wafers of one line and item that come out in a period.</summary>
    /// <param name="starts">The wafer starts.</param>
    /// <param name="planningCase">The case: its horizon, and its work in progress for starts before the first period.</param>
    /// <param name="line">The line.</param>
    /// <param name="item">The die or grade.</param>
    /// <param name="cycleTime">Months from start to finish.</param>
    /// <param name="period">The period in which they come out.</param>
    /// <returns>Thousand wafers.</returns>
    public static LinearExpression<KiloWafer> Finished(
        Dictionary<(string Line, string Item, int Period), Variable<KiloWafer>> starts, PlanningCase planningCase, string line, string item, double cycleTime, int period)
    {
        (int whole, double remainder) = planningCase.Horizon.Lag(cycleTime);
        LinearExpression<KiloWafer> finished = new();
        Add(period - whole, 1 - remainder);
        Add(period - whole - 1, remainder);
        return finished;

        void Add(int started, double part)
        {
            if (part == 0)
            {
                return;
            }

            if (started < 0)
            {
                finished += part * BeforeStart(planningCase, line, item);
            }
            else if (starts.TryGetValue((line, item, started), out Variable<KiloWafer> wafers))
            {
                finished += part * wafers;
            }
        }
    }

    private static Quantity<KiloWafer> BeforeStart(PlanningCase planningCase, string line, string item) =>
        planningCase.Wip.Contains($"{line}/{item}")
            ? new Ratio<KiloWafer, KiloWafersPerMonth>(planningCase.Horizon.MonthsPerPeriod) * planningCase.Wip[$"{line}/{item}"].Rate
            : Quantity<KiloWafer>.Zero;
}
