using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>The rules between tables, on one page: what no row can tell by itself.</summary>
/// <remarks>Rules of one row are with the reading of that row; whether a key exists is told there too.</remarks>
public static class CaseChecks
{
    /// <summary>Gets the rules that a case must keep to be solved.</summary>
    private static IReadOnlyList<Func<PlanningCase, CellPlaces, IEnumerable<Finding>>> Musts { get; } =
    [
        CapacityRules.LinesCarryTheirOtherLoad,
        CapacityRules.DiesFitOnWafers,
        CapacityRules.InterposersFitOnWafers,
        SupplyRules.WorkInProgressIsMadeOnItsLine,
        DemandRules.LeastSharesOfVendorsFitTogether,
        DemandRules.SomeYearCounts,
        WorkloadRules.LeastSharesOfProvincesFitTogether,
        WorkloadRules.ParityHasOthers,
        WorkloadRules.RunsHaveTraining,
        WorkloadRules.LabsHavePrices,
        WorkloadRules.SectorsHaveTokenPrices,
        WorkloadRules.DemandIsWithinRange,
        WorkloadRules.BlankGoalsFollowFromDemand,
    ];

    /// <summary>Gets the rules whose breach a planner should hear about before solving.</summary>
    private static IReadOnlyList<Func<PlanningCase, CellPlaces, IEnumerable<Finding>>> Shoulds { get; } =
    [
        SupplyRules.GradesOfRecipesComeFromSomewhere,
        SupplyRules.DiesOfRecipesComeFromSomewhere,
        SupplyRules.StocksHaveTheOriginOfTheirVendor,
        SupplyRules.ChannelsAgreeWithTheirProducts,
        SupplyRules.WindowsAreOpen,
        SupplyRules.LearningImproves,
        DemandRules.LeastSharesBelongToVendorsWithRecipes,
        DemandRules.LargestSharesLeaveRoom,
        DemandRules.TargetsHaveAWhole,
        DemandRules.CommitmentsFitTheBudget,
        DemandRules.PeriodsAreFineEnoughForLeadTimes,
        TargetReach.TargetsAreWithinReach,
        WorkloadRules.AgeLimitsHaveStockLimits,
        WorkloadRules.NearServiceHasNearPlaces,
        WorkloadRules.GoalsAgreeWithDemand,
        WorkloadRules.OutsideHasFleets,
        WorkloadRules.WorkloadsAskForSomething,
        WorkloadRules.HubsStandInKnownProvinces,
    ];

    /// <summary>Finds what keeps a case from being solved.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="tables">The tables it was read from, for the places.</param>
    public static IReadOnlyList<Finding> Errors(PlanningCase planningCase, CaseTables tables) => Run(Musts, planningCase, tables);

    /// <summary>Finds what a planner should hear about before solving.</summary>
    /// <param name="planningCase">The case, without errors.</param>
    /// <param name="tables">The tables it was read from, for the places.</param>
    public static IReadOnlyList<Finding> Warnings(PlanningCase planningCase, CaseTables tables) => Run(Shoulds, planningCase, tables);

    private static Finding[] Run(IEnumerable<Func<PlanningCase, CellPlaces, IEnumerable<Finding>>> rules, PlanningCase planningCase, CaseTables tables)
    {
        CellPlaces places = new(tables);
        return [.. rules.SelectMany(rule => rule(planningCase, places))];
    }
}
