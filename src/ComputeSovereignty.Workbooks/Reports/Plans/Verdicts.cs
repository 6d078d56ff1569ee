using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>The words of verdicts, the same in the workbook and in <c>plan.json</c>.</summary>
public static class Verdicts
{
    /// <summary>The target is met in a certified plan.</summary>
    public const string Met = "met";

    /// <summary>The target is not met.</summary>
    public const string NotMet = "not met";

    /// <summary>The certificate fails: nothing is called met.</summary>
    public const string NotCertified = "not certified";

    /// <summary>Says the verdict of a plan.</summary>
    public static string Of(Plan plan) => Of(plan, plan.Verdict.Met);

    /// <summary>Says the verdict of a year.</summary>
    public static string Of(Plan plan, YearResult year) => Of(plan, year.Met);

    /// <summary>Gets the share of technology's value of what is committed, whatever the plan is judged on.</summary>
    public static double? Committed(YearResult year) => Share(year, ShareDenominator.Committed);

    /// <summary>Gets the share of technology's value of what is deployed, whatever the plan is judged on.</summary>
    public static double? Deployed(YearResult year) => Share(year, ShareDenominator.Deployed);

    private static string Of(Plan plan, bool met)
    {
        bool certified = plan.Verdict.Certified && plan.Certificate.Holds;
        return !certified ? NotCertified : met ? Met : NotMet;
    }

    private static double? Share(YearResult year, ShareDenominator whole)
    {
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, whole, ContentRule.Vendor);
        return year.Shares.FirstOrDefault(s => s.Definition == definition)?.Share;
    }
}
