using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes imports, components, hubs, money and projects.</summary>
internal static class PlanJsonSystems
{
    /// <summary>Writes the lists.</summary>
    public static void Write(JsonText json, Plan plan)
    {
        json.Rows("imports", plan.Imports);
        json.Rows("components", plan.Components);
        json.Array("hubs", plan.Hubs, r => PlanJsonSupply.Capacity(json, "hub", r));
        json.Rows("deployment", plan.Deployment);
        json.Rows("spend", plan.Spend);
        json.Array("projects", plan.Orders, r => Order(json, r));
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
