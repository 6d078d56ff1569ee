using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>HBM: who makes the stacks, and what is done with them.</summary>
internal static class MemorySection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        (string Period, string Supplier, bool IsForeign, double Stacks)[] supply = [.. Supply(plan, reader)];
        if (supply.Length == 0)
        {
            return null;
        }

        IReadOnlyList<string> periods = ProductionSection.Periods(plan);
        HashSet<string> foreign = [.. supply.Where(static s => s.IsForeign).Select(static s => s.Supplier)];
        IReadOnlyList<Part> parts = Pivot.Parts(periods, supply, static s => s.Period, static s => s.Supplier, s => PlanUnit.StacksAPeriod.Of(s.Stacks, reader), Shade.Cool);
        return new(reader.Say(SectionMessages.Memory), reader.Say(Finding(supply)),
        [
            new ColumnChart(
                new Caption(reader.Say(CapacityMessages.StacksSupplied), PlanUnit.StacksAPeriod.Say(reader)) { Remark = foreign.Count > 0 ? reader.Say(CapacityMessages.WarmSuppliers) : string.Empty, Sources = evidence.Of("HbmLines", "HbmRecipes") },
                periods,
                [.. parts.Select((p, i) => foreign.Contains(p.Name) ? p with { Shade = Shade.Warm(i) } : p)]) { CategoryTitle = reader.Say(SectionMessages.Period) },
            Use(plan, periods, evidence, reader),
        ]);
    }

    private static ColumnChart Use(Plan plan, IReadOnlyList<string> periods, PlanEvidence evidence, Speaker reader) => new(
        new Caption(reader.Say(CapacityMessages.StacksUsed), PlanUnit.Stacks.Say(reader)) { Summary = reader.Say(Held(plan)), Sources = evidence.Of("Stockpiles") },
        periods,
        [new(reader.Say(CapacityMessages.UsedInPeriod), Pivot.Sums(periods, plan.Stacks, static r => r.Period, r => PlanUnit.Stacks.Of(r.Consumed, reader)), Shade.Plan)])
    {
        CategoryTitle = reader.Say(SectionMessages.Period),
        Lines = [new(reader.Say(CapacityMessages.HeldAtEnd), Pivot.Sums(periods, plan.Stacks, static r => r.Period, r => PlanUnit.Stacks.Of(r.Closing, reader)), Shade.Beside)],
    };

    private static IEnumerable<(string Period, string Supplier, bool IsForeign, double Stacks)> Supply(Plan plan, Speaker reader) =>
        plan.HbmLines.Select(static r => (r.Period, r.Supplier.Length > 0 ? r.Supplier : r.Line, r.Origin == Origin.Foreign, r.Stacks))
            .Concat(plan.Imports.Where(static r => r.Kind == ImportKind.Hbm).Select(r => (r.Period, reader.Say(CapacityMessages.Import(new(r.Channel))), true, r.Imported)));

    private static Message Finding((string Period, string Supplier, bool IsForeign, double Stacks)[] supply)
    {
        double all = supply.Sum(static s => s.Stacks);
        (string name, double most) = supply.GroupBy(static s => s.Supplier).Select(static g => (g.Key, g.Sum(static s => s.Stacks))).MaxBy(static s => s.Item2);
        return all > 0 ? CapacityMessages.Stacks(Figure.About(all), Figure.Part(most / all), new(name)) : CapacityMessages.NoStacks;
    }

    private static Message Held(Plan plan)
    {
        (string period, double most) = plan.Stacks.GroupBy(static r => r.Period).Select(static g => (g.Key, g.Sum(static r => r.Closing))).MaxBy(static h => h.Item2);
        return CapacityMessages.MostHeld(Figure.About(most), new(period));
    }
}
