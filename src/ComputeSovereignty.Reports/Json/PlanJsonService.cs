using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes demand, usable compute and service; nothing of what a case does not speak of.</summary>
internal static class PlanJsonService
{
    /// <summary>Writes the lists that have rows.</summary>
    public static void Write(JsonText json, PlanService service)
    {
        Some(json, "demand", service.Demand);
        Some(json, "usable", service.Usable);
        Some(json, "service", service.Service);
        Some(json, "fleet", service.Fleet);
        Some(json, "usableCost", service.Costs);
        Some(json, "goalDerived", service.Goals);
        Some(json, "labs", service.Labs);
        Some(json, "talent", service.Talent);
        Some(json, "adoption", service.Adoption);
        Some(json, "provinces", service.Provinces, Province);
        Some(json, "frontier", service.Frontier);
        Some(json, "servicePrices", service.Prices, Price);
        Some(json, "hubMix", service.HubMix, HubMix);
        Some(json, "largestRuns", service.LargestRuns, LargestRun);
        Some(json, "runPlaces", service.RunPlaces);
    }

    private static void Some<T>(JsonText json, string name, IReadOnlyList<T> rows, Action<JsonText, T>? row = null)
    {
        if (rows.Count > 0 && row is not null)
        {
            json.Array(name, rows, r => row(json, r));
        }
        else if (rows.Count > 0)
        {
            json.Rows(name, rows);
        }
    }

    private static void Province(JsonText json, ProvinceRow row)
    {
        json.Text("province", row.Province);
        json.Number("year", row.Year);
        json.Number("built", row.Built);
        json.Number("builtShare", row.BuiltShare);
        json.Number("floor", row.Floor);
        json.Number("alive", row.Alive);
        json.Number("occupancy", row.Occupancy);
        json.Number("idle", row.Idle);
        json.Number("idleCost", row.IdleCost);
        json.Number("usable", row.Usable);
        json.Number("used", row.Used);
        json.Number("subsidy", row.Subsidy);
        json.Number("floorPower", row.FloorPower);
        json.Number("floorPrice", row.FloorPrice);
        json.Number("floorCost", row.FloorCost);
    }

    private static void Price(JsonText json, ServicePriceRow row)
    {
        json.Text("family", row.Family);
        json.Text("key", $"{row.Key}");
        json.Number("year", row.Year);
        json.Text("unit", row.Unit);
        json.Number("gain", row.Gain);
        json.Number("easedBy", row.EasedBy);
        json.Number("tightenedBy", row.TightenedBy);
    }

    private static void HubMix(JsonText json, HubMixRow row)
    {
        json.Number("year", row.Year);
        json.Text("hub", row.Hub);
        json.Text("largestPool", row.LargestPool);
        json.Number("largestShare", row.LargestShare);
        json.Number("diversity", row.Diversity);
        json.Object("ages", () =>
        {
            for (int age = 0; age < row.Ages.Count; age++)
            {
                json.Number($"{age}", row.Ages[age]);
            }
        });
        json.Number("largestInPool", row.LargestInPool);
        json.Number("largestMixed", row.LargestMixed);
        json.Number("largestAcross", row.LargestAcross);
    }

    private static void LargestRun(JsonText json, RunRow row)
    {
        json.Number("year", row.Year);
        json.Number("asked", row.Asked);
        json.Number("held", row.Held);
        json.Number("short", row.Missing);
        json.Number("largestInOnePlace", row.Best);
    }
}
