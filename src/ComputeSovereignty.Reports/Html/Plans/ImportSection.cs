using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What comes in by which channel, and what the regime leaves of its cap.</summary>
internal static class ImportSection
{
    /// <summary>Says the section.</summary>
    internal static Section? Of(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        if (plan.Imports.Count == 0)
        {
            return null;
        }

        return new(reader.Say(SectionMessages.Imports), reader.Say(Finding(plan)),
        [
            .. Charts(plan, ProductionSection.Periods(plan), evidence, reader),
            Table(plan, evidence, reader),
        ]);
    }

    private static IEnumerable<ColumnChart> Charts(Plan plan, IReadOnlyList<string> periods, PlanEvidence evidence, Speaker reader)
    {
        (ImportKind Kind, Message Title, PlanUnit Unit)[] kinds =
        [
            (ImportKind.Accelerator, CapacityMessages.AcceleratorImports, PlanUnit.AcceleratorsAPeriod),
            (ImportKind.Hbm, CapacityMessages.StackImports, PlanUnit.StacksAPeriod),
            (ImportKind.Component, CapacityMessages.ComponentImports, PlanUnit.MoneyAPeriod),
        ];
        foreach ((ImportKind kind, Message title, PlanUnit unit) in kinds)
        {
            IReadOnlyList<Part> parts = Pivot.Parts(periods, plan.Imports.Where(r => r.Kind == kind), static r => r.Period, static r => r.Channel, r => unit.Of(r.Imported, reader), Shade.Warm);
            if (parts.Count > 0)
            {
                yield return new(new Caption(reader.Say(title), unit.Say(reader)) { Format = Numbers.OneDecimal, Sources = evidence.Of("Imports") }, periods, parts) { CategoryTitle = reader.Say(SectionMessages.Period) };
            }
        }
    }

    private static Message Finding(Plan plan)
    {
        string[] closed = [.. plan.Imports.GroupBy(static r => r.Channel).Where(static g => g.All(static r => r.Imported <= 0)).Select(static g => g.Key)];
        Name regime = new(plan.Case.Settings.Regime);
        return closed.Length > 0 ? CapacityMessages.ChannelsUnused(regime, Listing.Of(closed, Joint.Or)) : CapacityMessages.EveryChannelUsed(regime);
    }

    private static DataTable Table(Plan plan, PlanEvidence evidence, Speaker reader) => new(
        new Caption(reader.Say(CapacityMessages.ImportsByYear)) { Remark = reader.Say(CapacityMessages.Permitted), Sources = evidence.Of("ExportControls") },
        [
            .. new[] { CapacityMessages.Channel, CapacityMessages.Brings, CapacityMessages.Category, CapacityMessages.Unit }.Select(h => new TableColumn(reader.Say(h))),
            .. plan.Years.Select(static y => new TableColumn($"{y.Year}")),
            new(reader.Say(CapacityMessages.Source)),
        ],
        [.. plan.Imports.GroupBy(static r => (r.Channel, r.Item, r.Category, r.Kind)).Select(g => (IReadOnlyList<object?>)
        [
            g.Key.Channel, g.Key.Item, g.Key.Category, UnitOf(g.Key.Kind).Say(reader),
            .. plan.Years.Select(y => Of([.. g.Where(r => r.Year == y.Year)], UnitOf(g.Key.Kind), reader)),
            new Citation(evidence.OfRow("Imports", g.Key.Channel)),
        ])])
    {
        IsFolded = true,
    };

    private static PlanUnit UnitOf(ImportKind kind) => kind switch { ImportKind.Component => PlanUnit.Money, ImportKind.Hbm => PlanUnit.Stacks, _ => PlanUnit.Accelerators };

    private static string Of(ImportRow[] rows, PlanUnit unit, Speaker reader)
    {
        double permitted = unit.Of(rows.Sum(static r => r.Cap * r.DeliveredShare), reader);
        return permitted > 0
            ? reader.Say(CapacityMessages.OfPermitted(Figure.Number(unit.Of(rows.Sum(static r => r.Imported), reader), Numbers.OneDecimal), Figure.Number(permitted, Numbers.OneDecimal)))
            : Numbers.None;
    }
}
