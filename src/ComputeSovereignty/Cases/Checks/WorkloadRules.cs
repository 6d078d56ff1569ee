using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
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
        if (blank.Length == 0 || !HasEveryYear(planningCase))
        {
            return [];
        }

        ComputeGoals goals = new(planningCase);
        return planningCase.Workloads.Count == 0
            ? blank.Select(t => Error(places.Of("Targets", $"{t.Year}", "ComputeGoal"), WorkloadRuleMessages.GoalFromNothing(Period.Of(t.Year)), allowed: WorkloadRuleMessages.GoalOrWorkloads))
            : blank.Where(t => !(goals.Derived(t.Year) <= LargestDemand)).Select(t =>
                Error(
                    places.Of("Targets", $"{t.Year}", "ComputeGoal"),
                    WorkloadRuleMessages.ImpliedGoalTooLarge(Period.Of(t.Year), new(ComputeGoals.ReferencePool(planningCase).Id)),
                    WorkloadRuleMessages.Compute(Figure.Number(goals.Derived(t.Year), "0.###e+0")),
                    WorkloadRuleMessages.ComputeAtMost(Figure.Count(LargestDemand)),
                    WorkloadRuleMessages.NameAnotherPool));
    }

    /// <summary>What is asked for is a size that a plan can hold.</summary>
    internal static IEnumerable<Finding> DemandIsWithinRange(PlanningCase planningCase, CellPlaces places)
    {
        if (!HasEveryYear(planningCase))
        {
            return [];
        }

        WorkloadDemand demand = new(planningCase);
        return from workload in planningCase.Workloads
               from year in planningCase.Horizon.CalendarYears
               where !(demand.Total(workload, year) <= LargestDemand)
               select Error(
                   places.Of("Workloads", workload.Id, "Workload"),
                   WorkloadRuleMessages.DemandTooLarge(new(workload.Id), Period.Of(year)),
                   WorkloadRuleMessages.Compute(Figure.Number(demand.Total(workload, year), "0.###e+0")),
                   WorkloadRuleMessages.ComputeAtMost(Figure.Count(LargestDemand)),
                   WorkloadRuleMessages.CheckTheRows);
    }

    // A year whose row is missing or wrong has been told; prices and wages of the others say nothing without it.
    private static bool HasEveryYear(PlanningCase planningCase) => planningCase.Targets.Count == planningCase.Horizon.Years;

    /// <summary>The least shares of provinces sum up to one at most, and each has a hub.</summary>
    internal static IEnumerable<Finding> LeastSharesOfProvincesFitTogether(PlanningCase planningCase, CellPlaces places)
    {
        Province[] floors = [.. planningCase.Provinces.Where(static p => p.MinShare > 0)];
        HashSet<string> built = [.. planningCase.Hubs.Select(static h => h.Province)];
        double sum = floors.Sum(static p => p.MinShare ?? 0);
        return
        [
            .. sum <= 1 + 1e-9 ? Array.Empty<Finding>()
                : [Error(places.Of("Provinces", floors[^1].Id, "MinShare"), DemandRuleMessages.ProvinceMinimaTooLarge, DemandRules.Sum(floors.Select(static p => p.MinShare), sum), DemandRuleMessages.SumAtMostOne)],
            .. floors.Where(p => !built.Contains(p.Id)).Select(p => Error(places.Of("Provinces", p.Id, "MinShare"), WorkloadRuleMessages.ProvinceWithoutHub(new(p.Id)), Figure.Exact(p.MinShare), WorkloadRuleMessages.BlankOrHub, NearestName.Suggestion(p.Id, built))),
        ];
    }

    /// <summary>A guarantee compares a workload with others.</summary>
    internal static IEnumerable<Finding> ParityHasOthers(PlanningCase planningCase, CellPlaces places) =>
        from workload in planningCase.Workloads
        where workload.ServiceParity is not null && planningCase.Workloads.Count == 1
        select Error(places.Of("Workloads", workload.Id, "ServiceParity"), WorkloadRuleMessages.OnlyWorkload(new(workload.Id)), Figure.Exact(workload.ServiceParity), WorkloadRuleMessages.Blank);

    /// <summary>The largest training run is part of the training that somebody asks for.</summary>
    internal static IEnumerable<Finding> RunsHaveTraining(PlanningCase planningCase, CellPlaces places)
    {
        Target[] asked = [.. planningCase.Targets.Where(static t => t.LargestRun is { Value: > 0 })];
        if (asked.Length == 0 || planningCase.Workloads.Count == 0 || !HasEveryYear(planningCase))
        {
            return [];
        }

        WorkloadDemand demand = new(planningCase);
        return from target in asked
               let size = target.LargestRun!.Value.Natural
               let training = planningCase.Workloads.Where(static w => w.Kind == WorkKind.Training).Sum(w => demand.Total(w, target.Year))
               where size > training
               select Warning(
                   places.Of("Targets", $"{target.Year}", "LargestRun"),
                   WorkloadRuleMessages.RunLargerThanTraining(Period.Of(target.Year)),
                   WorkloadRuleMessages.Compute(Figure.Count(size)),
                   WorkloadRuleMessages.ComputeAtMost(Figure.Count(training)));
    }

    /// <summary>Labs have the prices by which they choose.</summary>
    internal static IEnumerable<Finding> LabsHavePrices(PlanningCase planningCase, CellPlaces places) => planningCase.Labs.Count == 0 ? []
        :
        [
            .. from target in planningCase.Targets
               where target.ComputePrice is null
               select Error(places.Of("Targets", $"{target.Year}", "ComputePrice"), WorkloadRuleMessages.NoComputePrice(Period.Of(target.Year)), allowed: WorkloadRuleMessages.AllowedComputePrice),
            .. planningCase.Settings.Demand.ResearcherPay is not null ? Array.Empty<Finding>()
                : [Error(places.Setting("ResearcherPay"), WorkloadRuleMessages.NoResearcherPay, allowed: WorkloadRuleMessages.AllowedResearcherPay)],
        ];

    /// <summary>Firms have the price of tokens by which they choose.</summary>
    internal static IEnumerable<Finding> SectorsHaveTokenPrices(PlanningCase planningCase, CellPlaces places) => planningCase.Adoption.Count == 0 ? []
        : from target in planningCase.Targets
          where target.TokenPrice is null
          select Error(places.Of("Targets", $"{target.Year}", "TokenPrice"), WorkloadRuleMessages.NoTokenPrice(Period.Of(target.Year)), allowed: WorkloadRuleMessages.AllowedTokenPrice);

    /// <summary>An age limit without a limit on stock rewards holding machines back.</summary>
    internal static IEnumerable<Finding> AgeLimitsHaveStockLimits(PlanningCase planningCase, CellPlaces places) =>
        from workload in planningCase.Workloads
        where workload.MaxAge is not null && planningCase.Settings.MaxFinishedStock is null
        select Warning(places.Of("Workloads", workload.Id, "MaxAge"), WorkloadRuleMessages.AgeWithoutStockLimit(new(workload.Id)), Figure.Exact(workload.MaxAge), WorkloadRuleMessages.StockLimitInPlan);

    /// <summary>Service that must be near has a near place.</summary>
    internal static IEnumerable<Finding> NearServiceHasNearPlaces(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<PlaceTier> tiers = [.. planningCase.Hubs.Select(static h => h.Tier), .. planningCase.Fleet.Select(static f => f.Tier), .. planningCase.Settings.Demand.CountOutside ? [planningCase.Settings.Demand.OutsideTier] : Array.Empty<PlaceTier>()];
        return planningCase.Workloads.SelectMany(workload => (IEnumerable<Finding>)
        [
            .. workload.NearShare > 0 && !tiers.Contains(PlaceTier.Metro) && !tiers.Contains(PlaceTier.Edge)
                ? [Warning(places.Of("Workloads", workload.Id, "NearShare"), WorkloadRuleMessages.NoNearPlace(new(workload.Id)), Figure.Exact(workload.NearShare))] : Array.Empty<Finding>(),
            .. workload.EdgeShare > 0 && !tiers.Contains(PlaceTier.Edge)
                ? [Warning(places.Of("Workloads", workload.Id, "EdgeShare"), WorkloadRuleMessages.NoEdgePlace(new(workload.Id)), Figure.Exact(workload.EdgeShare))] : Array.Empty<Finding>(),
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
                Period year = Period.Of(target.Year);
                Message implied = derived > 10 * typed.Natural ? WorkloadRuleMessages.DemandTenfold(year) : derived > typed.Natural ? WorkloadRuleMessages.DemandTwice(year) : WorkloadRuleMessages.DemandHalf(year);
                yield return Warning(places.Of("Targets", $"{target.Year}", "ComputeGoal"), implied, WorkloadRuleMessages.Compute(Figure.Count(typed.Natural)), WorkloadRuleMessages.ImpliedByDemand(Figure.Count(derived)));
            }
        }
    }

    /// <summary>What vendors build beyond the programme serves beside what stands there already.</summary>
    internal static IEnumerable<Finding> OutsideHasFleets(PlanningCase planningCase, CellPlaces places) =>
        planningCase.Settings.Demand.CountOutside && planningCase.Workloads.Count > 0 && planningCase.Fleet.Count == 0
            ? [Warning(places.Setting("CountOutside"), WorkloadRuleMessages.OutsideWithoutFleet, new Name("TRUE"))] : [];

    /// <summary>Workloads ask for something.</summary>
    internal static IEnumerable<Finding> WorkloadsAskForSomething(PlanningCase planningCase, CellPlaces places) =>
        planningCase.Workloads.Count > 0 && !new WorkloadDemand(planningCase).IsAny
            ? [Warning(places.Of("Workloads", planningCase.Workloads[0].Id, "Workload"), WorkloadRuleMessages.NothingAskedFor)]
            : planningCase.Settings.Objective.Kind == ObjectiveKind.Service && planningCase.Workloads.Count == 0
            ? [Warning(places.Setting("Objective"), WorkloadRuleMessages.ServiceWithoutWorkloads, new Name("Service"))] : [];

    /// <summary>A hub stands in a province of sheet Provinces, where there is one.</summary>
    internal static IEnumerable<Finding> HubsStandInKnownProvinces(PlanningCase planningCase, CellPlaces places) =>
        from hub in planningCase.Hubs
        where planningCase.Provinces.Count > 0 && !planningCase.Provinces.Contains(hub.Province)
        select Warning(places.Of("Hubs", hub.Id, "Province"), WorkloadRuleMessages.ProvinceUnknown(new(hub.Id)), new Name(hub.Province), suggestion: NearestName.Suggestion(hub.Province, planningCase.Provinces.Select(static p => p.Id)));
}
