using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Charts;
using ComputeSovereignty.Workbench.Pages.Style;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>HBM: who makes the stacks, and what is done with them.</summary>
internal static class MemorySection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence)
    {
        (string Period, string Supplier, bool IsForeign, double Stacks)[] supply = [.. Supply(plan)];
        if (supply.Length == 0)
        {
            return null;
        }

        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        HashSet<string> foreign = [.. supply.Where(static s => s.IsForeign).Select(static s => s.Supplier)];
        IReadOnlyList<Part> parts = Pivot.Parts(periods, supply, static s => s.Period, static s => s.Supplier, static s => s.Stacks / 1000, Shade.Cool);
        return new("HBM by supplier", Finding(supply),
        [
            new ColumnChart(
                new Caption("Good HBM stacks by supplier", "thousand a period") { Format = Numbers.Whole, Remark = foreign.Count > 0 ? "Warm colours: foreign." : string.Empty, Sources = evidence.Of("HbmLines", "HbmRecipes") },
                periods,
                [.. parts.Select((p, i) => foreign.Contains(p.Name) ? p with { Shade = Shade.Warm(i) } : p)]),
            new ColumnChart(
                new Caption("HBM stacks used and held", "thousand") { Summary = Held(plan), Sources = evidence.Of("Stockpiles") },
                periods,
                [new("Used in the period", Pivot.Sums(periods, plan.Stacks, static r => r.Period, static r => r.Consumed / 1000), Shade.Plan)])
            {
                Lines = [new("Held at its end", Pivot.Sums(periods, plan.Stacks, static r => r.Period, static r => r.Closing / 1000), Shade.Beside)],
            },
        ]);
    }

    private static IEnumerable<(string Period, string Supplier, bool IsForeign, double Stacks)> Supply(Plan plan) =>
        plan.HbmLines.Select(static r => (r.Period, r.Supplier.Length > 0 ? r.Supplier : r.Line, r.Origin == Origin.Foreign, r.Stacks))
            .Concat(plan.Imports.Where(static r => r.Kind == ImportKind.Hbm).Select(static r => (r.Period, $"{r.Channel} (import)", true, r.Imported)));

    private static string Finding((string Period, string Supplier, bool IsForeign, double Stacks)[] supply)
    {
        double all = supply.Sum(static s => s.Stacks);
        (string Name, double Stacks)[] suppliers = [.. supply.GroupBy(static s => s.Supplier).Select(static g => (g.Key, g.Sum(static s => s.Stacks))).OrderByDescending(static s => s.Item2)];
        return all > 0 ? $"{all / 1e6:0.0} million good stacks come in over all years, {suppliers[0].Stacks / all:0%} of them from {suppliers[0].Name}." : "No stack comes in.";
    }

    private static string Held(Plan plan)
    {
        (string Period, double Stacks)[] held = [.. plan.Stacks.GroupBy(static r => r.Period).Select(static g => (g.Key, g.Sum(static r => r.Closing)))];
        (string period, double most) = held.MaxBy(static h => h.Stacks);
        return $"The most that is held is {most / 1000:#,##0} thousand stacks, at the end of {period}.";
    }
}
