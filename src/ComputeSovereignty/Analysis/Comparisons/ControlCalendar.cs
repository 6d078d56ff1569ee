using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Whether a category of imports comes in.</summary>
public enum ControlStatus
{
    /// <summary>A channel may bring some in the year, and the regime delivers all of it.</summary>
    Open,

    /// <summary>A channel may bring some in the year, and the regime delivers a part of it.</summary>
    Partly,

    /// <summary>Licensed but undelivered: a channel may bring some in the year, the regime delivers none of it, and has not delivered any in an earlier month of the plan.</summary>
    Undelivered,

    /// <summary>Closed: no channel may bring any in the year, or the regime delivers none after months in which it did.</summary>
    Closed,
}

/// <summary>Months on end in which a category has one status.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Category">The category.</param>
/// <param name="Status">The status.</param>
/// <param name="Delivered">The part of the caps that is delivered, δ; fraction.</param>
/// <param name="From">The first month.</param>
/// <param name="Last">The last month.</param>
public sealed record ControlSpan(string Regime, string Category, ControlStatus Status, double Delivered, MonthDate From, MonthDate Last);

/// <summary>Which categories of imports are open, licensed but undelivered, or closed, month by month, under each regime.</summary>
/// <remarks>
/// Read from the case alone, without a solve. A licence is a channel's yearly cap: what may come in before export controls. So a category whose caps stand while
/// nothing has ever come is licensed but undelivered, and one that the regime cuts off, or that has no cap, is closed.
/// </remarks>
public static class ControlCalendar
{
    /// <summary>Lists the categories: those of channels in the order of the workbook, then those that only a regime names.</summary>
    /// <param name="planningCase">The case.</param>
    public static IReadOnlyList<string> Categories(PlanningCase planningCase) =>
    [
        .. planningCase.Imports.Select(static c => c.Category)
            .Concat(planningCase.ExportControls.Select(static c => c.Category))
            .Where(static c => c.Length > 0)
            .Distinct(),
    ];

    /// <summary>Lists the regimes: the chosen one first, then the others in the order of the workbook.</summary>
    /// <param name="planningCase">The case.</param>
    public static IReadOnlyList<string> Regimes(PlanningCase planningCase) =>
        [.. planningCase.ExportControls.Select(static c => c.Regime).Prepend(planningCase.Settings.Regime).Distinct()];

    /// <summary>Reads the status of every category over the horizon.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="regime">The regime.</param>
    public static IReadOnlyList<ControlSpan> Of(PlanningCase planningCase, string regime)
    {
        Horizon months = planningCase.Horizon with { PeriodsPerYear = 12 };
        PlanningCase monthly = planningCase with { Horizon = months, Settings = planningCase.Settings with { Regime = regime } };
        return [.. Categories(planningCase).SelectMany(category => Spans(monthly, regime, category))];
    }

    private static List<ControlSpan> Spans(PlanningCase monthly, string regime, string category)
    {
        List<ControlSpan> spans = [];
        bool came = false;
        foreach (int month in monthly.Horizon.Periods)
        {
            double delivered = monthly.Delivered(category, month);
            bool licensed = monthly.Imports.Any(c => c.Category == category && c.Cap[monthly.Horizon.YearOf(month)] > 0);
            ControlStatus status = Status(licensed, delivered, came);
            came |= licensed && delivered > 0;
            MonthDate date = monthly.Horizon.Start(month);
            if (spans is [.., var last] && last.Status == status && last.Delivered.Equals(delivered))
            {
                spans[^1] = last with { Last = date };
            }
            else
            {
                spans.Add(new(regime, category, status, delivered, date, date));
            }
        }

        return spans;
    }

    private static ControlStatus Status(bool licensed, double delivered, bool came) => (licensed, delivered) switch
    {
        (false, _) => ControlStatus.Closed,
        (true, >= 1) => ControlStatus.Open,
        (true, > 0) => ControlStatus.Partly,
        _ => came ? ControlStatus.Closed : ControlStatus.Undelivered,
    };
}
