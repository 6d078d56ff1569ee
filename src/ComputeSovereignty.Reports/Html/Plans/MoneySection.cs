using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What the money goes to.</summary>
internal static class MoneySection
{
    private const double Least = 1e-6;

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
    internal static Section Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        string[] years = [.. plan.Years.Select(static y => $"{y.Year}")];
        return new(reader.Say(SectionMessages.Spending), reader.Say(Finding(plan)),
        [
            new ColumnChart(
                new Caption(reader.Say(MoneyMessages.ByPurpose), PlanUnit.MoneyAYear.Say(reader)) { Sources = evidence.Of("Accelerators", "Components") },
                years,
                [.. Enum.GetValues<SpendPurpose>().Select(p => new Part(
                        reader.Say(MoneyMessages.Of(p)),
                        Pivot.Sums(years, plan.Spend.Where(r => r.Purpose == p), static r => $"{r.Year}", r => PlanUnit.MoneyAYear.Of(r.Amount, reader)),
                        Shades[p]))
                    .Where(static p => p.Values.Any(static v => v > Least))]) { CategoryTitle = reader.Say(SectionMessages.Year) },
            Budget(plan, evidence, reader),
        ]);
    }

    private static Message Finding(Plan plan)
    {
        double budget = plan.Case.Settings.ProgrammeBudget.Natural;
        double programme = plan.Spend.Where(static r => r.Fund == Fund.Programme).Sum(static r => r.Amount);
        Figure industry = Figure.Money(plan.Spend.Where(static r => r.Fund == Fund.Industry).Sum(static r => r.Amount));
        return budget > 0 ? MoneyMessages.Spent(Figure.Money(programme), Figure.Money(budget), Figure.Part(programme / budget), industry) : MoneyMessages.SpentAlone(Figure.Money(programme), industry);
    }

    private static WaterfallChart Budget(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        double budget = plan.Case.Settings.ProgrammeBudget.Natural;
        (SpendPurpose Purpose, double Amount)[] spent =
        [
            .. plan.Spend.Where(static r => r.Fund == Fund.Programme).GroupBy(static r => r.Purpose)
                .Select(static g => (g.Key, g.Sum(static r => r.Amount))).Where(static s => s.Item2 / PlanUnit.Money.Natural > Least).OrderBy(static s => s.Key),
        ];
        double left = budget - spent.Sum(static s => s.Amount);
        return new(
            new Caption(reader.Say(MoneyMessages.BudgetTitle), PlanUnit.Money.Say(reader)) { Summary = reader.Say(MoneyMessages.Remaining(Figure.Money(left))), Sources = evidence.OfRow("Plan", "ProgrammeBudget") },
            [
                new(reader.Say(MoneyMessages.Budget), PlanUnit.Money.Of(budget, reader), true),
                .. spent.Select(s => new WaterfallStep(reader.Say(MoneyMessages.Short(s.Purpose)), -PlanUnit.Money.Of(s.Amount, reader))),
                new(reader.Say(MoneyMessages.Left), PlanUnit.Money.Of(Math.Max(0, left), reader), true),
            ]) { CategoryTitle = reader.Say(MoneyMessages.Purpose) };
    }
}
