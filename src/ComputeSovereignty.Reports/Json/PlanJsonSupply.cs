using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes fabs, HBM, packaging and products.</summary>
internal static class PlanJsonSupply
{
    /// <summary>Writes the lists.</summary>
    public static void Write(JsonText json, Plan plan)
    {
        json.Array("production", plan.Production, r => Production(json, r));
        json.Array("assembly", plan.Assembly, r => Assembly(json, r));
        json.Array("lines", plan.Lines, r => Line(json, r));
        json.Array("waferStarts", plan.Starts, r => Starts(json, "die", r));
        json.Array("dies", plan.Dies, r => Stock(json, "die", r));
        json.Array("hbm", plan.HbmLines, r => Hbm(json, r));
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

    private static void Production(JsonText json, ProductionRow row)
    {
        json.Text("sku", row.Sku);
        json.Text("vendor", row.Vendor);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        Period(json, row.Period, row.Year);
        json.Number("goodUnits", row.GoodUnits);
        json.Number("toProgramme", row.ToProgramme);
        json.Number("imported", row.Imported);
        json.Number("deployed", row.Deployed);
        json.Number("stock", row.Stock);
        json.Number("compute", row.Compute);
        json.Number("value", row.Value);
    }

    private static void Assembly(JsonText json, AssemblyRow row)
    {
        json.Text("recipe", row.Recipe);
        json.Text("sku", row.Sku);
        json.Text("line", row.Line);
        Period(json, row.Period, row.Year);
        json.Number("starts", row.Starts);
        json.Number("goodUnits", row.GoodUnits);
    }

    private static void Line(JsonText json, LineRow row)
    {
        json.Text("line", row.Line);
        json.Text("node", row.Node);
        Period(json, row.Period, row.Year);
        json.Number("capacity", row.Capacity);
        json.Number("otherLoad", row.OtherLoad);
        json.Number("reallocated", row.Reallocated);
        json.Number("starts", row.Starts);
        json.Number("maxUtilization", row.MaxUtilization);
        json.Number("utilization", row.Utilization);
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

    private static void Hbm(JsonText json, HbmLineRow row)
    {
        json.Text("line", row.Line);
        json.Text("supplier", row.Supplier);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        Period(json, row.Period, row.Year);
        json.Number("capacity", row.Capacity);
        json.Number("starts", row.Starts);
        json.Number("utilization", row.Utilization);
        json.Number("stacks", row.Stacks);
    }
}
