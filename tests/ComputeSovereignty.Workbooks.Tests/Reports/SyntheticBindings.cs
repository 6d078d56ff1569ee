using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>Bindings of the small plan.</summary>
internal static class SyntheticBindings
{
    public static IEnumerable<Binding> Make()
    {
        yield return Of("LogicCapacity", "L1", "2027H1", "wafers", 22800, -4e-6, "Logic line L1 starts every accelerator wafer it can in 2027H1; a thousand wafers more would take 0.4 points off the shortfall over all targets.");
        yield return Of("LogicCapacity", "L1", "2027H2", "wafers", 22800, -3e-6, "Logic line L1 starts every accelerator wafer it can in 2027H2; a thousand wafers more would take 0.3 points off the shortfall over all targets.");
        yield return Of("ImportCap", "Stacks", "2026H1", "stacks", 10000, -1e-8, "Import channel Stacks brings all that it may in 2026H1; 100,000 stacks more would take 0.1 points off the shortfall over all targets.");
        yield return Of("ProgrammeBudget", string.Empty, string.Empty, "CNY", 60e9, -1e-13, "The programme's budget is spent in full; a billion CNY more would take 0.01 points off the shortfall over all targets.");
        yield return Of("ShareTarget", string.Empty, "2027", "CNY", 16e9, 2e-11, "The share target holds the plan in 2027.");
    }

    private static Binding Of(string family, string key, string period, string unit, double limit, double dual, string words) => new()
    {
        Rule = CapacityModel.Family(family),
        Key = key,
        Period = period,
        Activity = limit,
        Limit = limit,
        Fullness = 1,
        Unit = unit,
        ShareDual = dual,
        BacklogDual = dual / 2,
        CostDual = -3.5,
        PricedIn = PricedIn.Share,
        Worth = new(PricedIn.Share, NaturalStep.Of(unit), -dual * NaturalStep.Of(unit).Size),
        RangeFrom = 0.9 * limit,
        RangeTo = family == "ProgrammeBudget" ? null : 1.2 * limit,
        Words = Message.Verbatim(words),
    };
}
