using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The words of verdicts, the same in the workbook and in <c>plan.json</c>.</summary>
public static class Verdicts
{
    /// <summary>The target is met by a plan that keeps every rule.</summary>
    public const string Met = "met";

    /// <summary>The target is not met, and no better plan exists.</summary>
    public const string NotMet = "not met";

    /// <summary>The plan does not meet the target, and the search ended before it could rule out a better one.</summary>
    public const string NotProved = "not proved";

    /// <summary>Nothing is committed or deployed that a share could be taken of.</summary>
    public const string NothingToMeasure = "nothing to measure";

    /// <summary>The plan breaks a rule: nothing is called met.</summary>
    public const string NotCertified = "not certified";

    /// <summary>Says the verdict of a plan.</summary>
    public static string Of(Plan plan) => Of(plan, plan.Years.First(y => y.Year == plan.Verdict.CheckpointYear));

    /// <summary>Says the verdict of a year.</summary>
    public static string Of(Plan plan, YearResult year)
    {
        if (!IsFeasible(plan))
        {
            return NotCertified;
        }

        return !year.IsMeasured ? NothingToMeasure : year.Met ? Met : IsBest(plan) ? NotMet : NotProved;
    }

    /// <summary>Gets the verdict of a year as it stands in a cell.</summary>
    public static StudyMark MarkOf(Plan plan, YearResult year) => Of(plan, year) switch
    {
        Met => VerdictMessages.Met,
        NotMet => VerdictMessages.NotMet,
        NotProved => VerdictMessages.NotProved,
        NothingToMeasure => VerdictMessages.NothingToMeasure,
        _ => VerdictMessages.NotCertified,
    };

    /// <summary>Tells whether the plan is certified to keep every rule.</summary>
    public static bool IsFeasible(Plan plan) => plan.Verdict.Feasible && plan.Certificate.Feasible;

    /// <summary>Tells whether the plan is certified the best besides.</summary>
    public static bool IsBest(Plan plan) => IsFeasible(plan) && plan.Verdict.Certified && plan.Certificate.Best;

    /// <summary>Gets the share of technology's value of what is committed, whatever the plan is judged on.</summary>
    public static double? Committed(YearResult year) => Share(year, ShareDenominator.Committed);

    /// <summary>Gets the share of technology's value of what is deployed, whatever the plan is judged on.</summary>
    public static double? Deployed(YearResult year) => Share(year, ShareDenominator.Deployed);

    private static double? Share(YearResult year, ShareDenominator whole)
    {
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, whole, ContentRule.Vendor);
        return year.Shares.FirstOrDefault(s => s.Definition == definition)?.Share;
    }
}
