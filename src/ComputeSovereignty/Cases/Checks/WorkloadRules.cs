using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Tables;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on usable compute and on who asks for it.</summary>
internal static class WorkloadRules
{
    // As large as a typed goal may be.
    private const double LargestDemand = 1e10;

    /// <summary>A year without typed goal has workloads that imply one.</summary>
    internal static IEnumerable<Finding> BlankGoalsFollowFromDemand(PlanningCase planningCase, CellPlaces places)
    {
        Target[] blank = [.. planningCase.Targets.Where(static t => t.ComputeGoal is null)];
        if (blank.Length == 0)
        {
            return [];
        }

        ComputeGoals goals = new(planningCase);
        return planningCase.Workloads.Count == 0
            ? blank.Select(t => Error(places.Of("Targets", $"{t.Year}", "ComputeGoal"), $"ComputeGoal of {t.Year} is blank, and there are no Workloads to imply it.", allowed: "a number from 0 to 10,000,000,000, or rows in sheet Workloads"))
            : blank.Where(t => !(goals.Derived(t.Year) <= LargestDemand)).Select(t =>
                Error(places.Of("Targets", $"{t.Year}", "ComputeGoal"), $"The goal of {t.Year} that demand implies is out of range: the pool {ComputeGoals.ReferencePool(planningCase).Id} can hardly do the work.", $"{goals.Derived(t.Year):0.###e+0} PFLOPS", "at most 10,000,000,000 PFLOPS", "Name another ReferencePool, or type the goal."));
    }

    /// <summary>What is asked for is a size that a plan can hold.</summary>
    internal static IEnumerable<Finding> DemandIsWithinRange(PlanningCase planningCase, CellPlaces places)
    {
        WorkloadDemand demand = new(planningCase);
        return from workload in planningCase.Workloads
               from year in planningCase.Horizon.CalendarYears
               where !(demand.Total(workload, year) <= LargestDemand)
               select Error(places.Of("Workloads", workload.Id, "Workload"), $"The demand of {workload.Id} in {year} is out of range.", $"{demand.Total(workload, year):0.###e+0} PFLOPS", "at most 10,000,000,000 PFLOPS", "Check the rows of Tokens, Runs, Labs and Adoption that name it.");
    }

    /// <summary>The least shares of provinces sum up to one at most, and each has a hub.</summary>
    internal static IEnumerable<Finding> LeastSharesOfProvincesFitTogether(PlanningCase planningCase, CellPlaces places)
    {
        Province[] floors = [.. planningCase.Provinces.Where(static p => p.MinShare > 0)];
        HashSet<string> built = [.. planningCase.Hubs.Select(static h => h.Province)];
        double sum = floors.Sum(static p => p.MinShare ?? 0);
        return
        [
            .. sum <= 1 + 1e-9 ? Array.Empty<Finding>()
                : [Error(places.Of("Provinces", floors[^1].Id, "MinShare"), "The least shares of the provinces do not fit together.", $"{string.Join(" + ", floors.Select(static p => $"{p.MinShare}"))} = {sum:0.####}", "a sum of at most 1")],
            .. floors.Where(p => !built.Contains(p.Id)).Select(p => Error(places.Of("Provinces", p.Id, "MinShare"), $"{p.Id} has a MinShare but no hub, so nothing could be built anywhere.", $"{p.MinShare}", "blank or 0, or a hub in the province", NearestName.Suggestion(p.Id, built))),
        ];
    }

    /// <summary>A guarantee compares a workload with others.</summary>
    internal static IEnumerable<Finding> ParityHasOthers(PlanningCase planningCase, CellPlaces places) =>
        from workload in planningCase.Workloads
        where workload.ServiceParity is not null && planningCase.Workloads.Count == 1
        select Error(places.Of("Workloads", workload.Id, "ServiceParity"), $"{workload.Id} is the only workload, so there is no other service to compare with.", $"{workload.ServiceParity}", "blank");

    /// <summary>Labs have the prices by which they choose.</summary>
    internal static IEnumerable<Finding> LabsHavePrices(PlanningCase planningCase, CellPlaces places) => planningCase.Labs.Count == 0 ? []
        :
        [
            .. from target in planningCase.Targets
               where target.ComputePrice is null
               select Error(places.Of("Targets", $"{target.Year}", "ComputePrice"), $"ComputePrice of {target.Year} is missing, which labs choose by.", allowed: "a number above 0, in CNY a usable PFLOPS-year"),
            .. planningCase.Settings.Demand.ResearcherPay is not null ? Array.Empty<Finding>()
                : [Error(places.Setting("ResearcherPay"), "ResearcherPay is missing, which labs choose by.", allowed: "a number, 1 or more, in CNY a year")],
        ];

    /// <summary>Firms have the price of tokens by which they choose.</summary>
    internal static IEnumerable<Finding> SectorsHaveTokenPrices(PlanningCase planningCase, CellPlaces places) => planningCase.Adoption.Count == 0 ? []
        : from target in planningCase.Targets
          where target.TokenPrice is null
          select Error(places.Of("Targets", $"{target.Year}", "TokenPrice"), $"TokenPrice of {target.Year} is missing, which firms choose by.", allowed: "a number, 0 or more, in CNY a million tokens");

    /// <summary>An age limit without a limit on stock rewards holding machines back.</summary>
    internal static IEnumerable<Finding> AgeLimitsHaveStockLimits(PlanningCase planningCase, CellPlaces places) =>
        from workload in planningCase.Workloads
        where workload.MaxAge is not null && planningCase.Settings.MaxFinishedStock is null
        select Warning(places.Of("Workloads", workload.Id, "MaxAge"), $"{workload.Id} has a MaxAge, but no MaxFinishedStock keeps a plan from holding machines back to keep them young.", $"{workload.MaxAge}", "a MaxFinishedStock in sheet Plan");

    /// <summary>Service that must be near has a near place.</summary>
    internal static IEnumerable<Finding> NearServiceHasNearPlaces(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<PlaceTier> tiers = [.. planningCase.Hubs.Select(static h => h.Tier), .. planningCase.Fleet.Select(static f => f.Tier), .. planningCase.Settings.Demand.CountOutside ? [planningCase.Settings.Demand.OutsideTier] : Array.Empty<PlaceTier>()];
        return planningCase.Workloads.SelectMany(workload => (IEnumerable<Finding>)
        [
            .. workload.NearShare > 0 && !tiers.Contains(PlaceTier.Metro) && !tiers.Contains(PlaceTier.Edge)
                ? [Warning(places.Of("Workloads", workload.Id, "NearShare"), $"No hub or fleet has tier Metro or Edge, so nothing of {workload.Id} can be served.", $"{workload.NearShare}")] : Array.Empty<Finding>(),
            .. workload.EdgeShare > 0 && !tiers.Contains(PlaceTier.Edge)
                ? [Warning(places.Of("Workloads", workload.Id, "EdgeShare"), $"No hub or fleet has tier Edge, so nothing of {workload.Id} can be served.", $"{workload.EdgeShare}")] : Array.Empty<Finding>(),
        ]);
    }

    /// <summary>The goal typed is of the size that demand implies.</summary>
    internal static IEnumerable<Finding> GoalsAgreeWithDemand(PlanningCase planningCase, CellPlaces places)
    {
        if (planningCase.Workloads.Count == 0)
        {
            yield break;
        }

        ComputeGoals goals = new(planningCase);
        foreach (Target target in planningCase.Targets)
        {
            double derived = goals.Derived(target.Year);
            if (target.ComputeGoal is { } typed && derived > 0 && (derived > 2 * typed.Natural || typed.Natural > 2 * derived))
            {
                string much = derived > 10 * typed.Natural ? "more than ten times" : derived > typed.Natural ? "more than twice" : "less than half of";
                yield return Warning(places.Of("Targets", $"{target.Year}", "ComputeGoal"), $"Demand implies {much} the ComputeGoal of {target.Year}.", $"{typed.Natural:#,##0} PFLOPS", $"{derived:#,##0} PFLOPS follow from demand");
            }
        }
    }

    /// <summary>What vendors build beyond the programme serves beside what stands there already.</summary>
    internal static IEnumerable<Finding> OutsideHasFleets(PlanningCase planningCase, CellPlaces places) =>
        planningCase.Settings.Demand.CountOutside && planningCase.Workloads.Count > 0 && planningCase.Fleet.Count == 0
            ? [Warning(places.Setting("CountOutside"), "Machines outside the programme are counted, but sheet Fleet has none of those that stand already.", "TRUE")] : [];

    /// <summary>Workloads ask for something.</summary>
    internal static IEnumerable<Finding> WorkloadsAskForSomething(PlanningCase planningCase, CellPlaces places) =>
        planningCase.Workloads.Count > 0 && !new WorkloadDemand(planningCase).IsAny
            ? [Warning(places.Of("Workloads", planningCase.Workloads[0].Id, "Workload"), "No workload asks for anything, so service is not planned.")]
            : planningCase.Settings.Objective.Kind == ObjectiveKind.Service && planningCase.Workloads.Count == 0
            ? [Warning(places.Setting("Objective"), "There are no Workloads, so the order Service begins with the share.", "Service")] : [];

    /// <summary>A hub stands in a province of sheet Provinces, where there is one.</summary>
    internal static IEnumerable<Finding> HubsStandInKnownProvinces(PlanningCase planningCase, CellPlaces places) =>
        from hub in planningCase.Hubs
        where planningCase.Provinces.Count > 0 && !planningCase.Provinces.Contains(hub.Province)
        select Warning(places.Of("Hubs", hub.Id, "Province"), $"Sheet Provinces has no row for the province of {hub.Id}, whose machines then always work.", hub.Province, suggestion: NearestName.Suggestion(hub.Province, planningCase.Provinces.Select(static p => p.Id)));
}
