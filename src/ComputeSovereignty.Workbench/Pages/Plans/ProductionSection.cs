using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What is made and deployed, product by product; domestic products in cool colours, foreign ones in warm colours.</summary>
internal static class ProductionSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence)
    {
        if (plan.Production.All(static r => r.Deployed + r.GoodUnits + r.Imported <= 0))
        {
            return null;
        }

        IReadOnlyList<string> periods = Periods(plan);
        return new("Production by product", Finding(plan),
        [
            new ColumnChart(
                new Caption("Accelerators made, by product", "thousand a period") { Format = Numbers.OneDecimal, Summary = Largest(plan), Remark = "Good accelerators of all customers, before the programme's share.", Sources = evidence.Of("Recipes", "Dies") },
                periods,
                Parts(plan, periods, static r => r.GoodUnits / 1000)),
            new ColumnChart(
                new Caption("Accelerators deployed, by product", "thousand a period") { Format = Numbers.OneDecimal, Remark = "Warm colours: foreign products.", Sources = evidence.Of("Accelerators") },
                periods,
                Parts(plan, periods, static r => r.Deployed / 1000)),
            Table(plan),
        ]);
    }

    /// <summary>Lists the periods of a plan.</summary>
    internal static IReadOnlyList<string> Periods(Plan plan) => [.. plan.Case.Horizon.Periods.Select(plan.Case.Horizon.Label)];

    private static IReadOnlyList<Part> Parts(Plan plan, IReadOnlyList<string> periods, Func<ProductionRow, double> value)
    {
        // A product keeps its colour from chart to chart.
        string[] domestic = [.. plan.Case.Accelerators.Where(a => plan.Case.OriginOf(a) == Origin.Domestic).Select(static a => a.Id)];
        string[] foreign = [.. plan.Case.Accelerators.Where(a => plan.Case.OriginOf(a) == Origin.Foreign).Select(static a => a.Id)];
        return [.. Pivot.Parts(periods, plan.Production, static r => r.Period, static r => r.Sku, value, Shade.Mixed)
            .Select(p => p with { Shade = Array.IndexOf(domestic, p.Name) is >= 0 and var cool ? Shade.Cool(cool) : Shade.Warm(Math.Max(0, Array.IndexOf(foreign, p.Name))) })
            .OrderBy(p => Array.IndexOf(domestic, p.Name) < 0)];
    }

    private static string Finding(Plan plan)
    {
        double all = plan.Production.Sum(static r => r.Deployed);
        double domestic = plan.Production.Where(static r => r.Origin == Origin.Domestic).Sum(static r => r.Deployed);
        return all > 0
            ? $"{all / 1e6:0.00} million accelerators are deployed over all years, {domestic / 1e6:0.00} million of them domestic ({domestic / all:0%})."
            : "Nothing is deployed.";
    }

    private static string Largest(Plan plan)
    {
        (string Sku, double Units)[] products = [.. plan.Production.GroupBy(static r => r.Sku).Select(static g => (g.Key, g.Sum(static r => r.GoodUnits))).OrderByDescending(static p => p.Item2)];
        return products.Length > 0 && products[0].Units > 0 ? $"{products[0].Sku} leads with {products[0].Units / 1000:#,##0} thousand over all years." : "No accelerator is made.";
    }

    private static DataTable Table(Plan plan) => new(
        new Caption("Accelerators deployed by year", "thousand"),
        [new("Product"), new("Vendor"), new("Origin"), .. plan.Years.Select(static y => new TableColumn($"{y.Year}", string.Empty, Numbers.OneDecimal))],
        [.. plan.Production.GroupBy(static r => (r.Sku, r.Vendor, r.Origin)).Where(static g => g.Sum(static r => r.Deployed) > 0).Select(g =>
            (IReadOnlyList<object?>)[g.Key.Sku, g.Key.Vendor, $"{g.Key.Origin}", .. plan.Years.Select(y => (object?)(g.Where(r => r.Year == y.Year).Sum(static r => r.Deployed) / 1000))])]);
}
