using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Reports.Plans;

[TestFixture]
public sealed class BudgetStepsTests
{
    [Test]
    public void Of_FundWithLimit_FallsFromTheLimitToTheRest()
    {
        IReadOnlyList<BudgetStep> steps = BudgetSteps.Of(SyntheticPlan.Make(), Fund.Industry);

        // 40,000 CNY a wafer for 50 wafers a month over two years of 12 months: 48 million of 10 bn CNY.
        Assert.That(steps, Is.EqualTo(new BudgetStep[]
        {
            new(MoneyMessages.LimitStep, 10, 0, true),
            new(PurposeMessages.Of(SpendPurpose.Reallocation), 0.048, 9.952, false),
            new(MoneyMessages.NotSpentStep, 9.952, 0, true),
        }));
    }

    [Test]
    public void Of_FundWithoutLimit_RisesToAllThatIsSpent()
    {
        Plan plan = SyntheticPlan.Make();
        plan = plan with { Case = plan.Case with { Settings = plan.Case.Settings with { IndustryFund = null } } };
        Assert.That(BudgetSteps.Of(plan, Fund.Industry), Is.EqualTo(new BudgetStep[]
        {
            new(PurposeMessages.Of(SpendPurpose.Reallocation), 0.048, 0, false),
            new(MoneyMessages.AllSpentStep, 0.048, 0, true),
        }));
    }
}
