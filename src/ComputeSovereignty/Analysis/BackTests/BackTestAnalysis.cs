using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.BackTests;

/// <summary>A figure of a plan that a published one is held against.</summary>
public enum BackTestMeasure
{
    /// <summary>Good units of a vendor in the year, before the programme's part.</summary>
    Units,

    /// <summary>Good units of all domestic vendors.</summary>
    DomesticUnits,

    /// <summary>Good units of a product.</summary>
    ProductUnits,

    /// <summary>Good units of domestic vendors at the year's prices, CNY.</summary>
    DomesticRevenue,

    /// <summary>The domestic revenue in USD over the demand that the item states.</summary>
    SupplyOverDemandUsd,

    /// <summary>The mean utilization of a logic line over the year.</summary>
    LogicUtilization,
}

/// <summary>A published figure to hold the model against: a row of <c>expectations.csv</c>.</summary>
/// <param name="Case">The case's folder.</param>
/// <param name="Scenario">The scenario of the case.</param>
/// <param name="Quantity">What it is, in words.</param>
/// <param name="Year">The year.</param>
/// <param name="Measure">The figure of the plan.</param>
/// <param name="Item">The vendor, product or line; the demand in USD of <see cref="BackTestMeasure.SupplyOverDemandUsd"/>.</param>
/// <param name="Published">The published figure; null where only words were published.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Publisher">Who published it, and when.</param>
/// <param name="Basis">READ or DERIVED.</param>
/// <param name="Why">Why the two agree or do not.</param>
public sealed record BackTestExpectation(
    string Case, string Scenario, string Quantity, int Year, BackTestMeasure Measure, string Item, double? Published, string Unit, string Publisher, string Basis, string Why);

/// <summary>A published figure beside the model's.</summary>
/// <param name="Expectation">What was published.</param>
/// <param name="Model">What the model gives on the publisher's inputs; null where there is no plan.</param>
/// <param name="Problem">Why there is no plan; nothing where there is one.</param>
public sealed record BackTestRow(BackTestExpectation Expectation, double? Model, Message Problem)
{
    /// <summary>Gets model over published, less one; null where either is missing.</summary>
    public double? Residual => Expectation.Published is { } published && published != 0 ? (Model / published) - 1 : null;
}

/// <summary>What does the model give on the inputs of those who published projections, and how far is it from what they published?</summary>
/// <remarks>One solve for each case and scenario, relaxed. The cases hold the publishers' inputs; what had to be assumed stands in their sources as assumptions.</remarks>
public static class BackTestAnalysis
{
    /// <summary>Holds published figures against the model.</summary>
    /// <param name="expectations">The published figures.</param>
    /// <param name="solve">Solves a case and scenario relaxed; a null plan comes with the reason.</param>
    public static IReadOnlyList<BackTestRow> Run(
        IReadOnlyList<BackTestExpectation> expectations, Func<string, string, (Plan? Plan, Message Problem)> solve)
    {
        Dictionary<(string Case, string Scenario), (Plan? Plan, Message Problem)> plans = [];
        foreach ((string name, string scenario) in expectations.Select(static e => (e.Case, e.Scenario)).Distinct())
        {
            plans[(name, scenario)] = solve(name, scenario);
        }

        return [.. expectations.Select(e => Row(e, plans[(e.Case, e.Scenario)]))];
    }

    private static BackTestRow Row(BackTestExpectation expectation, (Plan? Plan, Message Problem) answer) =>
        answer.Plan is { } plan ? new(expectation, Measure(plan, expectation), Message.None) : new(expectation, null, answer.Problem);

    private static double Measure(Plan plan, BackTestExpectation expectation)
    {
        IEnumerable<ProductionRow> year = plan.Production.Where(p => p.Year == expectation.Year);
        return expectation.Measure switch
        {
            BackTestMeasure.Units => year.Where(p => p.Vendor == expectation.Item).Sum(static p => p.GoodUnits),
            BackTestMeasure.DomesticUnits => year.Where(static p => p.Origin == Origin.Domestic).Sum(static p => p.GoodUnits),
            BackTestMeasure.ProductUnits => year.Where(p => p.Sku == expectation.Item).Sum(static p => p.GoodUnits),
            BackTestMeasure.DomesticRevenue => Revenue(plan, expectation.Year),
            BackTestMeasure.SupplyOverDemandUsd => Revenue(plan, expectation.Year) / plan.Case.Settings.CnyPerUsd / double.Parse(expectation.Item),
            _ => plan.Lines.Where(l => l.Line == expectation.Item && l.Year == expectation.Year).Average(static l => l.Utilization),
        };
    }

    private static double Revenue(Plan plan, int year) =>
        plan.Production.Where(p => p.Year == year && p.Origin == Origin.Domestic)
            .Sum(p => p.GoodUnits * plan.Case.Accelerators[p.Sku].Price[year].Value * 1e6);
}
