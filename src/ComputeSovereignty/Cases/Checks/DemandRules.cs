using ComputeSovereignty.Cases.Demand;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on what is asked for: targets, money, shares of vendors, time.</summary>
internal static class DemandRules
{
    /// <summary>The least shares of vendors with recipes sum up to one at most.</summary>
    internal static IEnumerable<Finding> LeastSharesOfVendorsFitTogether(PlanningCase planningCase, CellPlaces places)
    {
        Vendor[] vendors = [.. WithRecipes(planningCase).Where(static v => v.MinShare > 0)];
        double sum = vendors.Sum(static v => v.MinShare ?? 0);
        return sum <= 1 + 1e-9 ? []
            : [Error(places.Of("Vendors", vendors[^1].Id, "MinShare"), "The least shares of the vendors do not fit together.", $"{string.Join(" + ", vendors.Select(static v => $"{v.MinShare}"))} = {sum:0.####}", "a sum of at most 1")];
    }

    /// <summary>A vendor that must have a share can build something.</summary>
    internal static IEnumerable<Finding> LeastSharesBelongToVendorsWithRecipes(PlanningCase planningCase, CellPlaces places) =>
        from vendor in planningCase.Vendors.Except(WithRecipes(planningCase))
        where vendor.MinShare > 0
        select Warning(places.Of("Vendors", vendor.Id, "MinShare"), $"{vendor.Id} has a MinShare but no recipe; its share is not asked for.", $"{vendor.MinShare}");

    /// <summary>The largest shares of vendors with recipes leave room for any output at all.</summary>
    internal static IEnumerable<Finding> LargestSharesLeaveRoom(PlanningCase planningCase, CellPlaces places)
    {
        Vendor[] vendors = [.. WithRecipes(planningCase)];
        double sum = vendors.Sum(static v => v.MaxShare ?? 1);
        return vendors.Length == 0 || sum >= 1 - 1e-9 ? []
            : [Warning(places.Of("Vendors", vendors[^1].Id, "MaxShare"), "The largest shares of the vendors sum up to less than the whole, so nobody can build anything.", $"{sum:0.####}", "a sum of at least 1")];
    }

    /// <summary>A year with a target has a whole of which its share is taken.</summary>
    internal static IEnumerable<Finding> TargetsHaveAWhole(PlanningCase planningCase, CellPlaces places)
    {
        bool compute = planningCase.Settings.ShareBasis == ShareBasis.Compute;
        Dictionary<int, double> goals = planningCase.Horizon.CalendarYears.ToDictionary(static y => y, y => compute ? ComputeGoals.Of(planningCase, y) : 0);
        return planningCase.Settings.ShareBasis == ShareBasis.Units ? []
            : from target in planningCase.Targets
              where (compute ? goals[target.Year] : target.CommittedTechnologySpend.Value) == 0 && target.Weight > 0
              select Warning(places.Of("Targets", $"{target.Year}", compute ? "ComputeGoal" : "CommittedTechnologySpend"), $"The whole of {target.Year} is 0, so its target cannot be missed.", "0");
    }

    /// <summary>The technology money committed is not more than the programme has.</summary>
    internal static IEnumerable<Finding> CommitmentsFitTheBudget(PlanningCase planningCase, CellPlaces places)
    {
        double committed = planningCase.Targets.Sum(static t => t.CommittedTechnologySpend.Value);
        double budget = planningCase.Settings.ProgrammeBudget.Value;
        return committed <= budget * (1 + 1e-9) ? []
            : [Warning(places.Setting("ProgrammeBudget"), "More technology money is committed than the programme has, so a backlog is certain.", $"{committed:0.###} bn CNY committed, {budget:0.###} bn CNY in all")];
    }

    /// <summary>A yearly plan has lead times of whole years, since an order waits for the next period (formulation, section 9).</summary>
    internal static IEnumerable<Finding> PeriodsAreFineEnoughForLeadTimes(PlanningCase planningCase, CellPlaces places)
    {
        string[] uneven =
        [
            .. planningCase.Projects.Where(static p => p.LeadTime % 12 != 0).Select(static p => p.Id),
            .. planningCase.Conversions.Where(static c => c.LeadTime % 12 != 0).Select(static c => c.Id),
        ];
        return planningCase.Horizon.PeriodsPerYear > 1 || uneven.Length == 0 ? []
            : [Warning(places.Setting("PeriodsPerYear"), $"Years are too coarse for lead times that are not whole years: orders slip by up to a year and shares fall by more than ten points.", $"{uneven.Length} such lead times, of {string.Join(", ", uneven.Take(3))}{(uneven.Length > 3 ? " and others" : string.Empty)}", "4 or 12 periods a year")];
    }

    private static IEnumerable<Vendor> WithRecipes(PlanningCase planningCase)
    {
        HashSet<string> building = [.. planningCase.Recipes.Select(r => planningCase.Accelerators[r.Sku].Vendor)];
        return planningCase.Vendors.Where(v => building.Contains(v.Id));
    }
}
