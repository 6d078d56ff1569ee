using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The share path against the target, by every definition of share.</summary>
internal static class ShareSection
{
    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, PlanEvidence evidence) => new("Share path", Finding(plan),
    [
        SharePath(plan, evidence),
        Money(plan, evidence),
        Table(plan),
        Definitions(plan),
    ]);

    private static string Finding(Plan plan)
    {
        if (!PlanWords.IsCertified(plan))
        {
            return "The plan is not certified: no year is called met.";
        }

        int[] met = [.. plan.Years.Where(static y => y.Met).Select(static y => y.Year)];
        int[] missed = [.. plan.Years.Where(static y => !y.Met && y.IsMeasured).Select(static y => y.Year)];
        int[] unmeasured = [.. plan.Years.Where(static y => !y.IsMeasured).Select(static y => y.Year)];
        string measured = (met.Length, missed.Length) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => unmeasured.Length == 0 ? "Every year meets its target." : $"Targets are met in {PlanWords.Years(met)}.",
            (0, _) => unmeasured.Length == 0 ? "No year meets its target." : $"Targets are missed in {PlanWords.Years(missed)}.",
            _ => $"Targets are met in {PlanWords.Years(met)} and missed in {PlanWords.Years(missed)}.",
        };
        return unmeasured.Length == 0 ? measured : $"{measured} There is nothing to measure in {PlanWords.Years(unmeasured)}.".TrimStart();
    }

    private static LineChart SharePath(Plan plan, PlanEvidence evidence)
    {
        bool apart = JudgedApart(plan);
        YearResult checkpoint = plan.Years.First(y => y.Year == plan.Verdict.CheckpointYear);
        return new(
            new Caption("Domestic share against the target")
            {
                Format = Numbers.WholePercent,
                Summary = $"In {checkpoint.Year} the target is {checkpoint.Target:0.#%}; of what is committed {Numbers.Say(Verdicts.Committed(checkpoint), Numbers.Percent)} is domestic, "
                    + $"of what is deployed {Numbers.Say(Verdicts.Deployed(checkpoint), Numbers.Percent)}.",
                Remark = $"Value of technology. The plan is judged on: {ShareDefinition.Of(plan.Case.Settings).Title}.{Above(plan)}",
                Sources = evidence.Of("Targets"),
            },
            YearsOf(plan),
            [
                Line.Limit("Target", [.. plan.Years.Select(static y => (double?)y.Target)]),
                new("Of what is deployed", [.. plan.Years.Select(static y => Verdicts.Deployed(y))], Shade.Beside),
                new("Of what is committed", [.. plan.Years.Select(static y => Verdicts.Committed(y))], Shade.Plan) { IsLabelled = !apart },
                .. apart ? [new Line("As the plan is judged", [.. plan.Years.Select(static y => y.Share)], Shade.Domestic) { IsLabelled = true }] : Array.Empty<Line>(),
            ]) { Maximum = 1, CategoryTitle = "Year" };
    }

    private static string Above(Plan plan) => plan.Years.Any(static y => Verdicts.Committed(y) > 1)
        ? " More than 100% of a year's money is domestic where the backlog of earlier years is spent too."
        : string.Empty;

    private static ColumnChart Money(Plan plan, PlanEvidence evidence) => new(
        new Caption("Technology money committed and deployed", "bn CNY")
        {
            Summary = $"{plan.Years.Sum(static y => y.Committed) / PlanWords.Billion:#,##0} bn CNY are committed over all years, {plan.Years.Sum(static y => y.Deployed) / PlanWords.Billion:#,##0} are deployed; the line is what is left over from all years so far.",
            Sources = evidence.Of("Targets"),
        },
        YearsOf(plan),
        [
            new("Committed for the year", [.. plan.Years.Select(static y => (double?)y.Committed / PlanWords.Billion)], Shade.Ghost),
            new("Deployed in the year", [.. plan.Years.Select(static y => (double?)y.Deployed / PlanWords.Billion)], Shade.Plan),
        ])
    {
        IsGrouped = true,
        CategoryTitle = "Year",
        Lines = [new("Backlog at the end of the year", [.. plan.Years.Select(static y => (double?)y.Backlog / PlanWords.Billion)], Shade.Foreign)],
    };

    private static DataTable Table(Plan plan)
    {
        string unit = plan.Years[0].BasisUnit;
        (string shown, double per) = unit == "CNY" ? ("bn CNY", PlanWords.Billion) : (unit, 1);
        return DataTable.Of(
            new Caption("The path, year by year"),
            plan.Years,
            new("Year", static y => y.Year),
            new("Target", string.Empty, "0.#%", static y => y.Target),
            new("Share as judged", string.Empty, Numbers.Percent, static y => y.Share),
            new("Shortfall", shown, Numbers.OneDecimal, y => y.Shortfall / per),
            new("Backlog", "bn CNY", Numbers.OneDecimal, static y => y.Backlog / PlanWords.Billion),
            new("Accelerators deployed", "thousand", Numbers.Whole, static y => y.AcceleratorsDeployed / 1000),
            new("Compute installed", "EFLOPS", Numbers.Whole, static y => y.ComputeInstalled / 1000),
            new("Verdict", y => PlanWords.Verdict(plan, y)));
    }

    private static DataTable Definitions(Plan plan) => new(
        new Caption("Every definition of share") { Format = Numbers.Percent },
        [new("Definition"), .. plan.Years.Select(static y => new TableColumn($"{y.Year}", string.Empty, Numbers.Percent))],
        [.. ShareDefinition.All.Select(d => (IReadOnlyList<object?>)[d.Title, .. plan.Years.Select(y => (object?)y.Shares.FirstOrDefault(s => s.Definition == d)?.Share)])])
    {
        IsFolded = true,
    };

    private static bool JudgedApart(Plan plan)
    {
        ShareDefinition judged = ShareDefinition.Of(plan.Case.Settings);
        return judged is not { Basis: ShareBasis.Value, Scope: ShareScope.Technology, ContentRule: ContentRule.Vendor };
    }

    private static string[] YearsOf(Plan plan) => [.. plan.Years.Select(static y => $"{y.Year}")];
}
