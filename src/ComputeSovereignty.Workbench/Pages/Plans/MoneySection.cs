using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What the money goes to.</summary>
internal static class MoneySection
{
    private static readonly Dictionary<SpendPurpose, Shade> Shades = new()
    {
        [SpendPurpose.DomesticAccelerators] = Shade.Cool(0),
        [SpendPurpose.ForeignAccelerators] = Shade.Warm(0),
        [SpendPurpose.DomesticComponents] = Shade.Cool(1),
        [SpendPurpose.ForeignComponents] = Shade.Warm(1),
        [SpendPurpose.Facilities] = Shade.Ghost,
        [SpendPurpose.ProgrammeOrders] = Shade.Cool(3),
        [SpendPurpose.IndustryOrders] = Shade.Cool(4),
        [SpendPurpose.Reallocation] = Shade.Mixed(3),
    };

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, PlanEvidence evidence)
    {
        string[] years = [.. plan.Years.Select(static y => $"{y.Year}")];
        return new("Money", Finding(plan),
        [
            new ColumnChart(
                new Caption("Spend by purpose", "bn CNY a year") { Format = Numbers.Whole, Sources = evidence.Of("Accelerators", "Components") },
                years,
                [.. Enum.GetValues<SpendPurpose>().Select(p => new Part($"{Workbooks.Reports.Plans.Words.PurposeMessages.Of(p)}", Pivot.Sums(years, plan.Spend.Where(r => r.Purpose == p), static r => $"{r.Year}", static r => r.Amount / PlanWords.Billion), Shades[p]))
                    .Where(static p => p.Values.Any(static v => v > 1e-6))]) { CategoryTitle = "Year" },
            Budget(plan, evidence),
        ]);
    }

    private static string Finding(Plan plan)
    {
        double budget = plan.Case.Settings.ProgrammeBudget.Natural;
        double programme = plan.Spend.Where(static r => r.Fund == Fund.Programme).Sum(static r => r.Amount);
        double industry = plan.Spend.Where(static r => r.Fund == Fund.Industry).Sum(static r => r.Amount);
        string part = budget > 0 ? $" ({programme / budget:0%})" : string.Empty;
        return $"The programme spends {programme / PlanWords.Billion:#,##0} of its {budget / PlanWords.Billion:#,##0} bn CNY{part}; the industry spends {industry / PlanWords.Billion:#,##0} bn CNY on capacity.";
    }

    private static WaterfallChart Budget(Plan plan, PlanEvidence evidence)
    {
        double budget = plan.Case.Settings.ProgrammeBudget.Natural / PlanWords.Billion;
        (SpendPurpose Purpose, double Amount)[] spent =
        [
            .. plan.Spend.Where(static r => r.Fund == Fund.Programme).GroupBy(static r => r.Purpose)
                .Select(static g => (g.Key, g.Sum(static r => r.Amount) / PlanWords.Billion)).Where(static s => s.Item2 > 1e-6).OrderBy(static s => s.Key),
        ];
        return new(
            new Caption("The programme's budget, all years", "bn CNY") { Summary = $"{budget - spent.Sum(static s => s.Amount):#,##0} bn CNY are left.", Sources = evidence.OfRow("Plan", "ProgrammeBudget") },
            [
                new("Budget", budget, true),
                .. spent.Select(static s => new WaterfallStep(Short(s.Purpose), -s.Amount)),
                new("Left", Math.Max(0, budget - spent.Sum(static s => s.Amount)), true),
            ]) { CategoryTitle = "Purpose" };
    }

    private static string Short(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => "Domestic accel.",
        SpendPurpose.ForeignAccelerators => "Foreign accel.",
        SpendPurpose.DomesticComponents => "Domestic comp.",
        SpendPurpose.ForeignComponents => "Foreign comp.",
        SpendPurpose.ProgrammeOrders => "Projects",
        _ => $"{Workbooks.Reports.Plans.Words.PurposeMessages.Of(purpose)}",
    };
}
