using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>One step of a waterfall from a limit to what is left of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Amount">bn CNY.</param>
/// <param name="Base">Where its bar begins, bn CNY.</param>
/// <param name="Total">Whether it is the limit or the rest, not spend.</param>
internal sealed record BudgetStep(Message Name, double Amount, double Base, bool Total);

/// <summary>The waterfall of a budget.</summary>
internal static class BudgetSteps
{
    /// <summary>Gets the steps of a fund: its limit, what it pays by purpose, and what is left. Without a limit, the sum of what it pays comes last.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="fund">Who pays.</param>
    public static IReadOnlyList<BudgetStep> Of(Plan plan, Fund fund)
    {
        double? limit = Limit(plan.Case.Settings, fund);
        List<BudgetStep> steps = limit is { } given ? [new(MoneyMessages.LimitStep, given, 0, true)] : [];
        double rest = limit ?? 0;
        foreach (SpendPurpose purpose in PurposeMessages.Purposes)
        {
            double amount = Money.Billions(plan.Spend.Where(r => r.Fund == fund && r.Purpose == purpose).Sum(static r => r.Amount));
            if (Activity.Some(amount))
            {
                double from = limit is null ? rest : rest - amount;
                steps.Add(new(PurposeMessages.Of(purpose), amount, Math.Max(0, from), false));
                rest = limit is null ? rest + amount : from;
            }
        }

        steps.Add(new(limit is null ? MoneyMessages.AllSpentStep : MoneyMessages.NotSpentStep, rest, 0, true));
        return steps;
    }

    private static double? Limit(PlanSettings settings, Fund fund)
    {
        Quantity<BillionCny>? limit = fund == Fund.Programme ? settings.ProgrammeBudget : settings.IndustryFund;
        return limit is { } given ? Money.Billions(given.Natural) : null;
    }
}
