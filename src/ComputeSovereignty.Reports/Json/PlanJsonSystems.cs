using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes imports, components, hubs, money and projects.</summary>
internal static class PlanJsonSystems
{
    /// <summary>Writes the lists.</summary>
    public static void Write(JsonText json, Plan plan)
    {
        json.Array("imports", plan.Imports, r => Import(json, r));
        json.Array("components", plan.Components, r => Component(json, r));
        json.Array("hubs", plan.Hubs, r => PlanJsonSupply.Capacity(json, "hub", r));
        json.Array("deployment", plan.Deployment, r => Deployment(json, r));
        json.Array("spend", plan.Spend, r => Spend(json, r));
        json.Array("projects", plan.Orders, r => Order(json, r));
    }

    private static void Import(JsonText json, ImportRow row)
    {
        json.Text("channel", row.Channel);
        json.Text("kind", JsonText.CamelCase(row.Kind.ToString()));
        json.Text("item", row.Item);
        json.Text("category", row.Category);
        PlanJsonSupply.Period(json, row.Period, row.Year);
        json.Number("cap", row.Cap);
        json.Number("deliveredShare", row.DeliveredShare);
        json.Number("imported", row.Imported);
    }

    private static void Component(JsonText json, ComponentRow row)
    {
        json.Text("component", row.Component);
        PlanJsonSupply.Period(json, row.Period, row.Year);
        json.Number("required", row.Required);
        json.Number("domestic", row.Domestic);
        json.Number("foreign", row.Foreign);
        json.Number("domesticCapacity", row.DomesticCapacity);
    }

    private static void Deployment(JsonText json, DeploymentRow row)
    {
        json.Text("hub", row.Hub);
        json.Text("sku", row.Sku);
        PlanJsonSupply.Period(json, row.Period, row.Year);
        json.Number("units", row.Units);
        json.Number("megawatts", row.Megawatts);
    }

    private static void Spend(JsonText json, SpendRow row)
    {
        json.Number("year", row.Year);
        json.Text("purpose", JsonText.CamelCase(row.Purpose.ToString()));
        json.Text("fund", JsonText.CamelCase(row.Fund.ToString()));
        json.Number("amount", row.Amount);
    }

    private static void Order(JsonText json, OrderRow row)
    {
        json.Text("project", row.Project);
        json.Text("kind", JsonText.CamelCase(row.Kind));
        json.Text("target", row.Target);
        json.Text("period", row.Period);
        json.Text("ordered", row.Ordered.ToString());
        json.Text("firstOnline", row.FirstOnline.ToString());
        json.Text("fullyOnline", row.FullyOnline.ToString());
        json.Number("modules", row.Modules);
        json.Number("capacity", row.Capacity);
        json.Text("unit", row.Unit);
        json.Number("capex", row.Capex);
        json.Text("fund", JsonText.CamelCase(row.Fund.ToString()));
    }
}
