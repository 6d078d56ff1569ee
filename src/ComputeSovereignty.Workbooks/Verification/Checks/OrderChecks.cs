using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Orders: when they may be placed, when they are online, how many, what they cost.</summary>
/// <param name="facts">The plan.</param>
internal sealed class OrderChecks(PlanFacts facts)
{
    private const double NoiseOfModules = 1e-5;

    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Dates();
        yield return Amounts();
        yield return Limits();
        yield return Timeline();
    }

    private VerificationCheck Dates()
    {
        Rule rule = new("Orders are placed when they may be, and come online when lead time and ramp are over");
        foreach (PlacedOrder order in facts.Orders)
        {
            if (order.Period < 0 || !Inputs.Keys(order.Sheet).Contains(order.Name))
            {
                rule.Holds(false, order.Row.CellOf("Project"), $"{order.Name} in {order.Row.Text("Ordered in")}", "a project and a period of the plan", "Orders are of projects and conversions of the case.");
                continue;
            }

            double placed = facts.Time.Opens(order.Period);
            double lead = Inputs.Number(order.Sheet, order.Name, "LeadTime").Value;
            double ramp = Inputs.Number(order.Sheet, order.Name, "Ramp").Value;
            Date(rule, order.Row, "Ordered", placed, "The first day of the period of the order.");
            Date(rule, order.Row, "First online", placed + lead, "The order and the lead time.");
            Date(rule, order.Row, "Fully online", placed + lead + ramp, "The order, the lead time and the ramp.");
            double earliest = Inputs.Month(order.Sheet, order.Name, "EarliestStart") ?? double.NegativeInfinity;
            double latest = Inputs.Month(order.Sheet, order.Name, "LatestStart") ?? double.PositiveInfinity;
            rule.Holds(placed >= earliest && placed <= latest, order.Row.CellOf("Ordered in"), order.Row.Text("Ordered in"), "a period within EarliestStart and LatestStart", "An order is placed when it may be.");
        }

        return rule.Outcome;
    }

    // A part of a month is that part of its days, whole ones.
    private static void Date(Rule rule, PlanRow row, string header, double months, string why)
    {
        int whole = (int)Math.Floor(months + 1e-7);
        DateTime month = new DateTime(whole / 12, 1 + (whole % 12), 1, 0, 0, 0, DateTimeKind.Unspecified);
        DateTime expected = month.AddDays(Math.Max(0, months - whole) * DateTime.DaysInMonth(month.Year, month.Month));
        bool holds = row.Day(header) is { } day && Math.Abs((day - expected).TotalDays) <= 1;
        rule.Holds(holds, row.CellOf(header), row.Day(header) is { } found ? $"{found:yyyy-MM-dd}" : row.Text(header), $"{expected:yyyy-MM-dd}", why);
    }

    private VerificationCheck Amounts()
    {
        Rule rule = new("Orders cost and bring what their projects say");
        foreach (PlacedOrder order in facts.Orders)
        {
            PlanRow row = order.Row;
            Reckoned cost = order.Amount * Inputs.Number(order.Sheet, order.Name, "Capex") / 1e9;
            string kind = order.IsConversion ? "Conversion" : Inputs.Word("Projects", order.Name, "Kind");
            string fund = Inputs.Word(order.Sheet, order.Name, "Fund");
            rule.Same(row, "Cost [bn CNY]", cost, Noise.BillionCny / 1000, "Modules times the cost of one.");
            rule.Same(row, "Cost [bn USD]", cost / Inputs.Setting("CnyPerUsd", 1), Noise.BillionCny / 1000, "USD at the exchange rate.");
            rule.Same(row, "Capacity added", order.Amount * Inputs.Number(order.Sheet, order.Name, order.IsConversion ? "CapacityFactor" : "ModuleSize"), Noise.None, "Modules times the size of one.");
            rule.Says(row, "Kind", kind, "As in Inputs.");
            rule.Says(row, "Target", Inputs.Word(order.Sheet, order.Name, order.IsConversion ? "ToLine" : "Target"), "As in Inputs.");
            rule.Says(row, "Unit", kind switch { "Hub" => "MW", "PackagingLine" => "wpm", _ => "wspm" }, "The unit of what is expanded.");
            rule.Says(row, "Paid by", fund.Length > 0 ? fund : "Industry", "As in Inputs.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Limits()
    {
        Rule rule = new("No more is ordered than may be, and in whole modules where they are asked for");
        bool whole = Inputs.Choice("IntegerModules") != "FALSE" && facts.Book["Provenance"].By("Property")["Option relax"].FirstOrDefault()?.Text("Value") != "yes";
        foreach (IGrouping<string, PlacedOrder> project in facts.Orders.GroupBy(static o => $"{o.Sheet}|{o.Name}", StringComparer.Ordinal))
        {
            PlacedOrder any = project.First();
            AtMost(rule, [.. project], Inputs.Limit(any.Sheet, any.Name, "MaxModules"), "No more modules than there may be.");
            foreach (IGrouping<int, PlacedOrder> year in project.GroupBy(o => facts.Time.YearOf(Math.Max(0, o.Period))))
            {
                AtMost(rule, [.. year], Inputs.Limit(any.Sheet, any.Name, any.IsConversion ? "MaxPerYear" : "MaxModulesPerYear"), "No more than there may be in a year.");
            }

            foreach (PlacedOrder order in project.Where(o => whole && !o.IsConversion))
            {
                double rest = Math.Abs(order.Amount.Value - Math.Round(order.Amount.Value));
                rule.Holds(rest <= NoiseOfModules, order.Row.CellOf("Modules (conversions: wspm)"), $"{order.Amount.Value:G10}", "a whole number", "Modules are ordered whole.");
            }
        }

        return rule.Outcome;
    }

    private static void AtMost(Rule rule, IReadOnlyList<PlacedOrder> orders, double? limit, string why)
    {
        Reckoned all = orders.Total(static o => o.Amount);
        PlanRow last = orders[^1].Row;
        bool conversion = orders[^1].IsConversion;
        double most = limit ?? double.PositiveInfinity;
        rule.Holds(all.Value <= most + all.Slack + (conversion ? Noise.Pieces : NoiseOfModules), last.CellOf("Modules (conversions: wspm)"), $"{all.Value:G10} in all", $"at most {most:G10}", why);
        rule.Holds(orders.All(static o => o.Amount.Value >= 0), last.CellOf("Modules (conversions: wspm)"), $"{all.Value:G10} in all", "0 or more", "Orders are not taken back.");
    }

    private VerificationCheck Timeline()
    {
        Rule rule = new("The timeline shows the orders");
        if (facts.Book.Find("Timeline") is not { } timeline)
        {
            rule.Holds(facts.Orders.Count == 0, facts.Book["Projects"].Place, "no timeline", "one", "Orders are drawn.");
            return rule.Outcome;
        }

        List<PlacedOrder> left = [.. facts.Orders];
        foreach (PlanRow row in timeline.Rows)
        {
            PlacedOrder? order = left.Find(o => Fits(o, row));
            rule.Holds(order is not null, row.CellOf("Order"), $"{row.Text("Order")} at {row.Said("Ordered [year]")}, {row.Said("Building [years]")}, {row.Said("Ramping up [years]")}", "an order of sheet Projects", "A bar is an order, its lead time and its ramp.");
            _ = order is not null && left.Remove(order);
        }

        return rule.Outcome;
    }

    private bool Fits(PlacedOrder order, PlanRow bar)
    {
        string amount = order.IsConversion ? $"{order.Name}, {order.Amount.Value:#,##0} wspm" : $"{order.Name} × {order.Amount.Value:0.##}";
        return bar.Text("Order") == amount && order.Period >= 0
            && Near("Ordered [year]", facts.Time.Opens(order.Period) / 12)
            && Near("Building [years]", Inputs.Number(order.Sheet, order.Name, "LeadTime").Value / 12)
            && Near("Ramping up [years]", Inputs.Number(order.Sheet, order.Name, "Ramp").Value / 12);

        bool Near(string header, double expected) => Math.Abs(bar.Amount(header).Value - expected) <= 1e-6 * Math.Max(1, Math.Abs(expected));
    }
}
