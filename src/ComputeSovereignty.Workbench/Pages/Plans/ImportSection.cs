using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What comes in by which channel, and what the regime leaves of its cap.</summary>
internal static class ImportSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence)
    {
        if (plan.Imports.Count == 0)
        {
            return null;
        }

        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        return new("Imports", Finding(plan),
        [
            .. Charts(plan, periods, evidence),
            Table(plan, evidence),
        ]);
    }

    private static IEnumerable<ColumnChart> Charts(Plan plan, IReadOnlyList<string> periods, PlanEvidence evidence)
    {
        (ImportKind Kind, string Title, string Unit, double Per, string Format)[] kinds =
        [
            (ImportKind.Accelerator, "Accelerators imported", "thousand a period", 1000, Numbers.OneDecimal),
            (ImportKind.Hbm, "HBM stacks imported", "thousand a period", 1000, Numbers.OneDecimal),
            (ImportKind.Component, "Components imported", "bn CNY a period", PlanWords.Billion, Numbers.OneDecimal),
        ];
        foreach ((ImportKind kind, string title, string unit, double per, string format) in kinds)
        {
            IReadOnlyList<Part> parts = Pivot.Parts(periods, plan.Imports.Where(r => r.Kind == kind), static r => r.Period, static r => r.Channel, r => r.Imported / per, Shade.Warm);
            if (parts.Count > 0)
            {
                yield return new(new Caption($"{title}, by channel", unit) { Format = format, Sources = evidence.Of("Imports") }, periods, parts);
            }
        }
    }

    private static string Finding(Plan plan)
    {
        string[] closed = [.. plan.Imports.GroupBy(static r => r.Channel).Where(static g => g.All(static r => r.Imported <= 0)).Select(static g => g.Key)];
        string regime = $"The regime is {plan.Case.Settings.Regime}";
        return closed.Length > 0 ? $"{regime}; nothing comes in by {PlanWords.List(closed)}." : $"{regime}; every channel is used.";
    }

    private static DataTable Table(Plan plan, PlanEvidence evidence) => new(
        new Caption("Imported, of what may be imported, by channel and year") { Remark = "May: the cap less what export controls hold back.", Sources = evidence.Of("ExportControls") },
        [new("Channel"), new("Brings"), new("Category"), new("Unit"), .. plan.Years.Select(static y => new TableColumn($"{y.Year}")), new("Source")],
        [.. plan.Imports.GroupBy(static r => (r.Channel, r.Item, r.Category, r.Kind)).Select(g => (IReadOnlyList<object?>)
        [
            g.Key.Channel, g.Key.Item, g.Key.Category, g.Key.Kind == ImportKind.Component ? "bn CNY" : "thousand",
            .. plan.Years.Select(y => Of([.. g.Where(r => r.Year == y.Year)], g.Key.Kind == ImportKind.Component ? PlanWords.Billion : 1000)),
            new Citation(evidence.OfRow("Imports", g.Key.Channel)),
        ])])
    {
        IsFolded = true,
    };

    private static string Of(ImportRow[] rows, double per)
    {
        double may = rows.Sum(static r => r.Cap * r.DeliveredShare) / per;
        return may > 0 ? $"{Numbers.Say(rows.Sum(static r => r.Imported) / per, Numbers.OneDecimal)} of {Numbers.Say(may, Numbers.OneDecimal)}" : Numbers.None;
    }
}
