using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What is made and deployed, product by product; domestic products in cool colours, foreign ones in warm colours.</summary>
internal static class ProductionSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        if (plan.Production.All(static r => r.Deployed + r.GoodUnits + r.Imported <= 0))
        {
            return null;
        }

        PlanUnit unit = PlanUnit.AcceleratorsAPeriod;
        IReadOnlyList<string> periods = Periods(plan);
        return new(reader.Say(SectionMessages.Production), reader.Say(Finding(plan)),
        [
            new ColumnChart(
                new Caption(reader.Say(CapacityMessages.Made), unit.Say(reader))
                {
                    Format = Numbers.OneDecimal,
                    Summary = reader.Say(Largest(plan)),
                    Remark = reader.Say(CapacityMessages.MadeRemark),
                    Sources = evidence.Of("Recipes", "Dies"),
                },
                periods,
                Parts(plan, periods, r => unit.Of(r.GoodUnits, reader))) { CategoryTitle = reader.Say(SectionMessages.Period) },
            new ColumnChart(
                new Caption(reader.Say(CapacityMessages.Deployed), unit.Say(reader)) { Format = Numbers.OneDecimal, Remark = reader.Say(CapacityMessages.DeployedRemark), Sources = evidence.Of("Accelerators") },
                periods,
                Parts(plan, periods, r => unit.Of(r.Deployed, reader))) { CategoryTitle = reader.Say(SectionMessages.Period) },
            Table(plan, reader),
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

    private static Message Finding(Plan plan)
    {
        double all = plan.Production.Sum(static r => r.Deployed);
        double domestic = plan.Production.Where(static r => r.Origin == Origin.Domestic).Sum(static r => r.Deployed);
        return all > 0 ? CapacityMessages.AllDeployed(Figure.About(all), Figure.About(domestic), Figure.Part(domestic / all)) : CapacityMessages.NothingDeployed;
    }

    private static Message Largest(Plan plan)
    {
        (string Sku, double Units)[] products = [.. plan.Production.GroupBy(static r => r.Sku).Select(static g => (g.Key, g.Sum(static r => r.GoodUnits))).OrderByDescending(static p => p.Item2)];
        return products.Length > 0 && products[0].Units > 0 ? CapacityMessages.Leads(new(products[0].Sku), Figure.About(products[0].Units)) : CapacityMessages.NothingMade;
    }

    private static DataTable Table(Plan plan, Speaker reader) => new(
        new Caption(reader.Say(CapacityMessages.DeployedByYear), PlanUnit.Accelerators.Say(reader)),
        [
            new(reader.Say(CapacityMessages.Product)), new(reader.Say(CapacityMessages.Vendor)), new(reader.Say(CapacityMessages.Origin)),
            .. plan.Years.Select(static y => new TableColumn($"{y.Year}", string.Empty, Numbers.OneDecimal)),
        ],
        [.. plan.Production.GroupBy(static r => (r.Sku, r.Vendor, r.Origin)).Where(static g => g.Sum(static r => r.Deployed) > 0).Select(g => (IReadOnlyList<object?>)
        [
            g.Key.Sku, g.Key.Vendor, reader.Say(CapacityMessages.Of(g.Key.Origin)),
            .. plan.Years.Select(y => (object?)PlanUnit.Accelerators.Of(g.Where(r => r.Year == y.Year).Sum(static r => r.Deployed), reader)),
        ])]);
}
