using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Lists rows and settings of usable compute that nothing uses.</summary>
internal static class UnusedDemand
{
    /// <summary>Lists them.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="places">The cells.</param>
    internal static IEnumerable<Finding> Of(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> pools = [.. planningCase.Accelerators.Select(static a => a.Pool), .. planningCase.Fleet.Select(static f => f.Pool), .. planningCase.Hubs.Select(static h => h.HomePool), planningCase.Settings.Demand.ReferencePool];
        HashSet<string> provinces = [.. planningCase.Hubs.Select(static h => h.Province), .. planningCase.Fleet.Select(static f => f.Province), .. planningCase.Labs.Select(static l => l.Province)];
        return
        [
            .. from pool in planningCase.Pools where !pools.Contains(pool.Id) select Note(places.Of("Pools", pool.Id, "Pool"), UnusedMessages.PoolWithoutMachines(new(pool.Id))),
            .. from province in planningCase.Provinces where !provinces.Contains(province.Id) select Note(places.Of("Provinces", province.Id, "Province"), UnusedMessages.ProvinceWithoutMachines(new(province.Id))),
            .. from target in planningCase.Targets
               where target.LargestRun is { Value: > 0 } && planningCase.Workloads.Count == 0
               select Note(places.Of("Targets", $"{target.Year}", "LargestRun"), UnusedMessages.RunWithoutWorkloads(Period.Of(target.Year))),
            .. from run in planningCase.Runs where run.Developers.Values.All(static n => n == 0) select Unused(places.Of("Runs", run.Id, "Run"), UnusedMessages.RaceWithoutDevelopers(new(run.Id))),
            .. planningCase.Workloads.Count > 0 || planningCase.Provinces.Any(static p => p.MinShare > 0) || planningCase.Pools.Count + planningCase.Fleet.Count + planningCase.Provinces.Count == 0 ? Array.Empty<Finding>()
                : [Note(new(places.Tables.File, "Workloads", string.Empty), UnusedMessages.OnlyReported)],
            .. from pool in planningCase.Pools
               where pools.Contains(pool.Id) && !HasMachines(planningCase, pool)
               from unused in UnusedCells.Cells(places, "Pools", pool.Id, UnusedMessages.NoMachineComes, "Origin", "TrainingEfficiency", "InferenceEfficiency", "EfficiencyGrowth", "EfficiencyCeiling", "AnnualFailure", "Life")
               select unused,
            .. Workloads(planningCase, places),
            .. Settings(planningCase, places),
        ];
    }

    // Machines stand in a pool from the start, are made or stocked, or are imported where anything is delivered.
    private static bool HasMachines(PlanningCase planningCase, Pool pool)
    {
        Horizon horizon = planningCase.Horizon;
        HashSet<string> products = [.. planningCase.Accelerators.Where(a => a.Pool == pool.Id).Select(static a => a.Id)];
        return planningCase.Settings.Demand.ReferencePool == pool.Id
            || planningCase.Hubs.Any(h => h.HomePool == pool.Id)
            || planningCase.Fleet.Any(f => f.Pool == pool.Id)
            || planningCase.Recipes.Any(r => products.Contains(r.Sku))
            || planningCase.Stockpiles.Any(s => s.Kind == StockKind.Accelerator && products.Contains(s.Item))
            || planningCase.Imports.Any(c => c.Kind == ImportKind.Accelerator && products.Contains(c.Item)
                && horizon.CalendarYears.Any(y => c.Cap[y] > 0 && horizon.PeriodsOf(y).Any(t => planningCase.Delivered(c.Category, t) > 0)));
    }

    private static IEnumerable<Finding> Workloads(PlanningCase planningCase, CellPlaces places)
    {
        WorkloadDemand demand = new(planningCase);
        return planningCase.Workloads.Where(w => planningCase.Horizon.CalendarYears.All(y => demand.Total(w, y) == 0))
            .SelectMany(w => UnusedCells.Cells(places, "Workloads", w.Id, UnusedMessages.AsksForNothing, "Kind", "Weight", "MaxAge", "MinService", "DomesticService", "NearShare", "EdgeShare", "ServiceParity", "MaxSubstitution"));
    }

    private static IEnumerable<Finding> Settings(PlanningCase planningCase, CellPlaces places)
    {
        DemandSettings settings = planningCase.Settings.Demand;
        bool homes = planningCase.Hubs.Any(static h => h.HomePool.Length > 0);
        bool runs = planningCase.Workloads.Count > 0 && planningCase.Targets.Any(static t => t.LargestRun is { Value: > 0 });
        string[] silent =
        [
            .. !settings.CountOutside ? ["OutsideOccupancy", "OutsideTier"] : Array.Empty<string>(),
            .. !homes && !runs ? ["MixLossTraining"] : Array.Empty<string>(),
            .. !homes ? ["MixLossInference"] : Array.Empty<string>(),
            .. planningCase.Labs.Count == 0 ? ["ReferenceComputePrice", "ResearcherPool", "ResearcherInflow", "ResearcherExit", "ResearcherPay", "Attrition", "MoveLoss", "Insulation", "PoachingPremium", "WageRule"] : Array.Empty<string>(),
            .. !runs ? ["CrossSiteLoss"] : Array.Empty<string>(),
        ];
        string[] given = [.. silent.Where(s => places.Tables.Find("Plan") is { } plan && plan.RowOf(s) is >= 0 and var row && !plan.Cell(row, plan.ColumnOf("Value")).Value.IsBlank)];
        return given.Length == 0 ? [] : [Unused(places.Setting(given[0]), UnusedMessages.SettingsUnused(Listing.Of(given, Joint.Comma)))];
    }
}
