using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on what is asked for: targets, money, shares of vendors, time.</summary>
internal static class DemandRules
{
    private const double Billion = 1e9;

    /// <summary>The least shares of vendors with recipes sum up to one at most.</summary>
    internal static IEnumerable<Finding> LeastSharesOfVendorsFitTogether(PlanningCase planningCase, CellPlaces places)
    {
        Vendor[] vendors = [.. WithRecipes(planningCase).Where(static v => v.MinShare > 0)];
        double sum = vendors.Sum(static v => v.MinShare ?? 0);
        return sum <= 1 + 1e-9 ? []
            : [Error(places.Of("Vendors", vendors[^1].Id, "MinShare"), DemandRuleMessages.VendorMinimaTooLarge, Sum(vendors.Select(static v => v.MinShare), sum), DemandRuleMessages.SumAtMostOne)];
    }

    /// <summary>A vendor that must have a share can build something.</summary>
    internal static IEnumerable<Finding> LeastSharesBelongToVendorsWithRecipes(PlanningCase planningCase, CellPlaces places) =>
        from vendor in planningCase.Vendors.Except(WithRecipes(planningCase))
        where vendor.MinShare > 0
        select Warning(places.Of("Vendors", vendor.Id, "MinShare"), DemandRuleMessages.MinimumWithoutRecipe(new(vendor.Id)), Figure.Exact(vendor.MinShare));

    /// <summary>The largest shares of vendors with recipes leave room for any output at all.</summary>
    internal static IEnumerable<Finding> LargestSharesLeaveRoom(PlanningCase planningCase, CellPlaces places)
    {
        Vendor[] vendors = [.. WithRecipes(planningCase)];
        double sum = vendors.Sum(static v => v.MaxShare ?? 1);
        return vendors.Length == 0 || sum >= 1 - 1e-9 ? []
            : [Warning(places.Of("Vendors", vendors[^1].Id, "MaxShare"), DemandRuleMessages.VendorMaximaTooSmall, Figure.Number(sum, "0.####"), DemandRuleMessages.SumAtLeastOne)];
    }

    /// <summary>A year with a target has a whole of which its share is taken.</summary>
    internal static IEnumerable<Finding> TargetsHaveAWhole(PlanningCase planningCase, CellPlaces places)
    {
        bool compute = planningCase.Settings.ShareBasis == ShareBasis.Compute;
        Dictionary<int, double> goals = planningCase.Horizon.CalendarYears.ToDictionary(static y => y, y => compute ? ComputeGoals.Of(planningCase, y) : 0);
        return planningCase.Settings.ShareBasis == ShareBasis.Units ? []
            : from target in planningCase.Targets
              where (compute ? goals[target.Year] : target.CommittedTechnologySpend.Value) == 0 && target.Weight > 0
              select Warning(places.Of("Targets", $"{target.Year}", compute ? "ComputeGoal" : "CommittedTechnologySpend"), DemandRuleMessages.NoDenominator(Period.Of(target.Year)), Figure.Exact(0));
    }

    /// <summary>Some year counts: without a weight there is no shortfall to minimise.</summary>
    internal static IEnumerable<Finding> SomeYearCounts(PlanningCase planningCase, CellPlaces places) =>
        planningCase.Targets.Count == 0 || planningCase.Targets.Any(static t => t.Weight > 0) ? []
            : [Error(places.Of("Targets", $"{planningCase.Targets[0].Year}", "Weight"), DemandRuleMessages.NoYearCounts, Figure.Exact(0))];

    /// <summary>The technology money committed is not more than the programme has.</summary>
    internal static IEnumerable<Finding> CommitmentsFitTheBudget(PlanningCase planningCase, CellPlaces places)
    {
        double committed = planningCase.Targets.Sum(static t => t.CommittedTechnologySpend.Value);
        double budget = planningCase.Settings.ProgrammeBudget.Value;
        return committed <= budget * (1 + 1e-9) ? []
            : [Warning(places.Setting("ProgrammeBudget"), DemandRuleMessages.CommittedBeyondBudget, DemandRuleMessages.CommittedAndBudget(Figure.Money(committed * Billion), Figure.Money(budget * Billion)))];
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
            : [Warning(places.Setting("PeriodsPerYear"), DemandRuleMessages.YearsTooCoarse, LeadTimes(uneven), DemandRuleMessages.QuartersOrMonths)];
    }

    /// <summary>Writes shares and their sum.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="sum">Their sum.</param>
    internal static Message Sum(IEnumerable<double?> shares, double sum) => DemandRuleMessages.Sum(new(string.Join(" + ", shares)), Figure.Number(sum, "0.####"));

    private static Message LeadTimes(string[] uneven)
    {
        Listing first = Listing.Of(uneven.Take(3), Joint.Comma);
        return uneven.Length > 3 ? DemandRuleMessages.UnevenLeadTimesAmong(Figure.Count(uneven.Length), first) : DemandRuleMessages.UnevenLeadTimes(Figure.Count(uneven.Length), first);
    }

    private static IEnumerable<Vendor> WithRecipes(PlanningCase planningCase)
    {
        HashSet<string> building = [.. planningCase.Recipes.Select(r => planningCase.Accelerators[r.Sku].Vendor)];
        return planningCase.Vendors.Where(v => building.Contains(v.Id));
    }
}
