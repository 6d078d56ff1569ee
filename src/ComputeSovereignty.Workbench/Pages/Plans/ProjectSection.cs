using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What is ordered when, and online when.</summary>
internal static class ProjectSection
{
    private const int MostRows = 25;

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, PlanEvidence evidence)
    {
        if (plan.Orders.Count == 0)
        {
            return new("Projects", "No project and no conversion is ordered.", []);
        }

        OrderRow[] shown = [.. plan.Orders.OrderByDescending(static o => o.Capex).Take(MostRows).OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline).ThenBy(static o => o.Project, StringComparer.Ordinal)];
        Horizon horizon = plan.Case.Horizon;
        int last = Math.Max(horizon.StartYear + horizon.Years - 1, (int)Math.Ceiling(shown.Max(static o => o.FullyOnline.Years) - 1e-9) - 1);
        return new("Projects", Finding(plan),
        [
            new Timeline(
                new Caption("From order to full capacity")
                {
                    Remark = shown.Length < plan.Orders.Count ? $"The {MostRows} dearest of {plan.Orders.Count} orders." : string.Empty,
                    Sources = evidence.Of("Projects", "Conversions"),
                },
                horizon.StartYear,
                last,
                [.. shown.Select(Row)]),
            Table(plan),
        ]);
    }

    private static string Finding(Plan plan) =>
        $"{plan.Orders.Count} orders are placed for {plan.Orders.Sum(static o => o.Capex) / PlanWords.Billion:#,##0} bn CNY; the dearest is {plan.Orders.MaxBy(static o => o.Capex)!.Project}.";

    private static TimelineRow Row(OrderRow order) => new(
        order.Project,
        $"{Modules(order)}{order.Capacity:#,##0} {order.Unit} at {order.Target}, {order.Capex / PlanWords.Billion:#,##0.0} bn CNY",
        [
            new("Building", order.Ordered.Years, order.FirstOnline.Years, $"{order.Ordered} to {order.FirstOnline}", Shade.Ghost),
            new("Ramping up", order.FirstOnline.Years, order.FullyOnline.Years, $"{order.FirstOnline} to {order.FullyOnline}", Shade.Plan),
        ]);

    private static string Modules(OrderRow order)
    {
        string count = $"{order.Modules:0.##}";
        return order.Kind == "Conversion" ? string.Empty : count == "1" ? "1 module, " : $"{count} modules, ";
    }

    private static DataTable Table(Plan plan) => DataTable.Of(
        new Caption("Every order"),
        plan.Orders,
        new("Project", static o => o.Project),
        new("Kind", static o => o.Kind),
        new("Expands", static o => o.Target),
        new("Ordered", static o => o.Ordered.ToString()),
        new("First online", static o => o.FirstOnline.ToString()),
        new("Fully online", static o => o.FullyOnline.ToString()),
        new("Modules", string.Empty, "#,##0.##", static o => o.Modules),
        new("Capacity", static o => $"{o.Capacity:#,##0} {o.Unit}"),
        new("Cost", "bn CNY", "#,##0.00", static o => o.Capex / PlanWords.Billion),
        new("Paid by", static o => $"{o.Fund}"))
    with
    {
        IsFolded = true,
    };
}
