using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes demand, usable compute and service; nothing of what a case does not speak of.</summary>
internal static class PlanJsonService
{
    /// <summary>Writes the lists that have rows.</summary>
    public static void Write(JsonText json, PlanService service)
    {
        Some(json, "demand", service.Demand, Demand);
        Some(json, "usable", service.Usable, Usable);
        Some(json, "service", service.Service, Served);
        Some(json, "fleet", service.Fleet, Fleet);
        Some(json, "usableCost", service.Costs, Cost);
        Some(json, "goalDerived", service.Goals, Goal);
        Some(json, "labs", service.Labs, Lab);
        Some(json, "talent", service.Talent, Talent);
        Some(json, "adoption", service.Adoption, Adoption);
        Some(json, "provinces", service.Provinces, Province);
        Some(json, "frontier", service.Frontier, Race);
        Some(json, "servicePrices", service.Prices, Price);
        Some(json, "hubMix", service.HubMix, HubMix);
        Some(json, "largestRuns", service.LargestRuns, LargestRun);
        Some(json, "runPlaces", service.RunPlaces, RunPlace);
    }

    private static void Some<T>(JsonText json, string name, IReadOnlyList<T> rows, Action<JsonText, T> row)
    {
        if (rows.Count > 0)
        {
            json.Array(name, rows, r => row(json, r));
        }
    }

    private static void Demand(JsonText json, DemandRow row)
    {
        json.Text("workload", row.Workload);
        json.Text("kind", JsonText.CamelCase(row.Kind.ToString()));
        json.Number("year", row.Year);
        json.Number("own", row.Own);
        json.Number("tokens", row.Tokens);
        json.Number("labs", row.Labs);
        json.Number("runs", row.Runs);
        json.Number("adoption", row.Adoption);
        json.Number("asked", row.Asked);
        json.Number("served", row.Served);
        json.Number("replaced", row.Replaced);
        json.Number("unserved", row.Unserved);
    }

    private static void Usable(JsonText json, UsableRow row)
    {
        json.Number("year", row.Year);
        json.Text("place", row.Where);
        json.Text("province", row.Province);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        json.Number("nameplate", row.Deployed);
        json.Number("alive", row.Alive);
        json.Number("occupied", row.Occupied);
        json.Number("atHome", row.AtHome);
        json.Number("usable", row.Usable);
        json.Number("used", row.Used);
    }

    private static void Served(JsonText json, ServiceRow row)
    {
        json.Number("year", row.Year);
        json.Text("workload", row.Workload);
        json.Text("place", row.Where);
        json.Text("tier", JsonText.CamelCase(row.Tier.ToString()));
        json.Text("sku", row.Product);
        json.Text("pool", row.Pool);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        json.Number("nameplate", row.Nameplate);
        json.Number("service", row.Service);
    }

    private static void Fleet(JsonText json, FleetRow row)
    {
        json.Number("year", row.Year);
        json.Text("pool", row.Pool);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        json.Number("age", row.Age);
        json.Number("alive", row.Alive);
    }

    private static void Cost(JsonText json, UsableCostRow row)
    {
        json.Number("year", row.Year);
        json.Text("sku", row.Product);
        json.Text("origin", JsonText.CamelCase(row.Origin.ToString()));
        json.Text("hub", row.Hub);
        json.Text("kind", JsonText.CamelCase(row.Kind.ToString()));
        json.Number("perNameplate", row.PerNameplate);
        json.Number("perUsable", row.PerUsable);
        json.Number("perUsableWhereBusy", row.PerUsableWhereBusy);
    }

    private static void Goal(JsonText json, GoalRow row)
    {
        json.Number("year", row.Year);
        json.Number("typed", row.Typed);
        json.Number("derived", row.Derived);
    }

    private static void Lab(JsonText json, LabRow row)
    {
        json.Text("lab", row.Lab);
        json.Number("year", row.Year);
        json.Number("budget", row.Budget);
        json.Number("computeShare", row.ComputeShare);
        json.Number("compute", row.Compute);
        json.Number("researchers", row.Researchers);
        json.Number("shareAsComplements", row.ShareAsComplements);
        json.Number("shareAsSubstitutes", row.ShareAsSubstitutes);
    }

    private static void Talent(JsonText json, TalentRow row)
    {
        json.Number("year", row.Year);
        json.Number("pool", row.Pool);
        json.Number("newcomers", row.Newcomers);
        json.Number("leavers", row.Leavers);
        json.Number("moves", row.Moves);
        json.Number("lost", row.Lost);
        json.Number("asked", row.Asked);
        json.Number("spare", row.Spare);
        json.Number("wage", row.Wage);
        json.Number("clearingWage", row.ClearingWage);
        json.Number("premiumBill", row.PremiumBill);
    }

    private static void Adoption(JsonText json, AdoptionRow row)
    {
        json.Text("sector", row.Sector);
        json.Number("year", row.Year);
        json.Number("ratio", row.Ratio);
        json.Number("adopted", row.Adopted);
        json.Number("tokens", row.Tokens);
        json.Number("compute", row.Compute);
        json.Number("burden", row.Burden);
        json.Number("freeRatio", row.FreeRatio);
        json.Number("freeAdopted", row.FreeAdopted);
        json.Number("freeBurden", row.FreeBurden);
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

    private static void Race(JsonText json, FrontierRow row)
    {
        json.Text("run", row.Run);
        json.Number("year", row.Year);
        json.Number("developers", row.Developers);
        json.Number("training", row.Training);
        json.Number("lagTyped", row.Typed);
        json.Number("algorithmicGain", row.Gain);
        json.Number("lag", row.Lag);
        json.Number("lagAtFastGain", row.LagAtFastGain);
        json.Number("lagAtSlowGain", row.LagAtSlowGain);
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

    private static void RunPlace(JsonText json, RunPlaceRow row)
    {
        json.Number("year", row.Year);
        json.Text("hub", row.Hub);
        json.Text("pool", row.Pool);
        json.Number("training", row.Training);
        json.Number("largest", row.Largest);
        json.Number("chosen", row.Chosen);
        json.Number("held", row.Held);
    }
}
