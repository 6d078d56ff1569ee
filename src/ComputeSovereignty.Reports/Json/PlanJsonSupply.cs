using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes fabs, HBM, packaging and products.</summary>
internal static class PlanJsonSupply
{
    /// <summary>Writes the lists.</summary>
    public static void Write(JsonText json, Plan plan)
    {
        json.Rows("production", plan.Production);
        json.Rows("assembly", plan.Assembly);
        json.Rows("lines", plan.Lines);
        json.Array("waferStarts", plan.Starts, r => Starts(json, "die", r));
        json.Array("dies", plan.Dies, r => Stock(json, "die", r));
        json.Rows("hbm", plan.HbmLines);
        json.Array("hbmStarts", plan.HbmStarts, r => Starts(json, "grade", r));
        json.Array("stacks", plan.Stacks, r => Stock(json, "grade", r));
        json.Array("packaging", plan.Packaging, r => Capacity(json, "line", r));
    }

    /// <summary>Writes the members of a capacity: a packaging line, wafers a month, or a hub, MW.</summary>
    public static void Capacity(JsonText json, string name, CapacityRow row)
    {
        json.Text(name, row.Name);
        Period(json, row.Period, row.Year);
        json.Number("capacity", row.Capacity);
        json.Number("used", row.Used);
        json.Number("utilization", row.Utilization);
    }

    /// <summary>Writes the period and its year.</summary>
    public static void Period(JsonText json, string period, int year)
    {
        json.Text("period", period);
        json.Number("year", year);
    }

    private static void Starts(JsonText json, string item, StartsRow row)
    {
        json.Text("line", row.Line);
        json.Text(item, row.Item);
        Period(json, row.Period, row.Year);
        json.Number("wafers", row.Wafers);
        json.Number("goodPerWafer", row.GoodPerWafer);
    }

    private static void Stock(JsonText json, string item, StockRow row)
    {
        json.Text(item, row.Item);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        Period(json, row.Period, row.Year);
        json.Number("opening", row.Opening);
        json.Number("produced", row.Produced);
        json.Number("imported", row.Imported);
        json.Number("consumed", row.Consumed);
        json.Number("closing", row.Closing);
    }
}
