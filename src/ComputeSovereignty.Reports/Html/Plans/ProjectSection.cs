using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What is ordered when, and online when.</summary>
internal static class ProjectSection
{
    private const int MostRows = 25;

    private static readonly DisplayUnit OneModule = new("modules", "module", "个模块");

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        string heading = reader.Say(SectionMessages.Projects);
        if (plan.Orders.Count == 0)
        {
            return new(heading, reader.Say(MoneyMessages.NoOrders), []);
        }

        OrderRow[] shown = [.. plan.Orders.OrderByDescending(static o => o.Capex).Take(MostRows).OrderBy(static o => o.Ordered).ThenBy(static o => o.FirstOnline).ThenBy(static o => o.Project, StringComparer.Ordinal)];
        Horizon horizon = plan.Case.Horizon;
        int last = Math.Max(horizon.StartYear + horizon.Years - 1, (int)Math.Ceiling(shown.Max(static o => o.FullyOnline.Years) - 1e-9) - 1);
        return new(heading, reader.Say(Finding(plan)),
        [
            new Timeline(
                new Caption(reader.Say(MoneyMessages.Timeline))
                {
                    Remark = shown.Length < plan.Orders.Count ? reader.Say(MoneyMessages.Shown(Figure.Count(shown.Length), Figure.Count(plan.Orders.Count))) : string.Empty,
                    Sources = evidence.Of("Projects", "Conversions"),
                },
                horizon.StartYear,
                last,
                [.. shown.Select(o => Row(o, reader))]),
            Table(plan, reader),
        ]);
    }

    private static Message Finding(Plan plan)
    {
        Figure cost = Figure.Money(plan.Orders.Sum(static o => o.Capex));
        Name largest = new(plan.Orders.MaxBy(static o => o.Capex)!.Project);
        return plan.Orders.Count == 1 ? MoneyMessages.OneOrder(cost, largest) : MoneyMessages.Orders(Figure.Count(plan.Orders.Count), cost, largest);
    }

    private static TimelineRow Row(OrderRow order, Speaker reader) => new(
        order.Project,
        reader.Say(Brings(order)),
        [
            new(reader.Say(MoneyMessages.Building), order.Ordered.Years, order.FirstOnline.Years, Dates(order.Ordered, order.FirstOnline, reader), Shade.Ghost),
            new(reader.Say(MoneyMessages.Ramp), order.FirstOnline.Years, order.FullyOnline.Years, Dates(order.FirstOnline, order.FullyOnline, reader), Shade.Plan),
        ]);

    private static string Dates(MonthDate from, MonthDate to, Speaker reader) => reader.Say(MoneyMessages.FromTo(new($"{from}"), new($"{to}")));

    private static Message Brings(OrderRow order)
    {
        Figure cost = PlanUnit.Money.Amount(order.Capex, Numbers.OneDecimal);
        return order.Kind == "Conversion" ? MoneyMessages.Brings(CapacityOf(order), new(order.Target), cost) : MoneyMessages.ModulesBring(ModulesOf(order), CapacityOf(order), new(order.Target), cost);
    }

    private static Figure CapacityOf(OrderRow order) => Figure.Amount(order.Capacity, order.Unit == "wpm" ? PlanUnit.Wafers.Shown : DisplayUnit.Of(order.Unit), Numbers.Whole);

    private static Figure ModulesOf(OrderRow order) => Figure.Amount(order.Modules, $"{order.Modules:0.##}" == "1" ? OneModule : DisplayUnit.Of("modules"), "0.##");

    private static DataTable Table(Plan plan, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(MoneyMessages.AllOrders)),
        plan.Orders,
        new(reader.Say(MoneyMessages.Project), static o => o.Project),
        new(reader.Say(MoneyMessages.Kind), o => reader.Say(MoneyMessages.KindOf(o.Kind))),
        new(reader.Say(MoneyMessages.Expands), static o => o.Target),
        new(reader.Say(MoneyMessages.Ordered), static o => o.Ordered.ToString()),
        new(reader.Say(MoneyMessages.FirstOnline), static o => o.FirstOnline.ToString()),
        new(reader.Say(MoneyMessages.FullyOnline), static o => o.FullyOnline.ToString()),
        new(reader.Say(MoneyMessages.Modules), string.Empty, "#,##0.##", static o => o.Modules),
        new(reader.Say(MoneyMessages.Capacity), o => reader.Say(CapacityOf(o))),
        new(reader.Say(MoneyMessages.Cost), PlanUnit.Money.Say(reader), "#,##0.00", o => PlanUnit.Money.Of(o.Capex, reader)),
        new(reader.Say(MoneyMessages.PaidBy), o => reader.Say(MoneyMessages.FundOf(o.Fund))))
    with
    {
        IsFolded = true,
    };
}
