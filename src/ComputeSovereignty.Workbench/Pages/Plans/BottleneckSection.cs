using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Tables;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What binds, and what one more unit of it is worth.</summary>
internal static class BottleneckSection
{
    private const int MostWords = 5;
    private const int MostRows = 15;

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader)
    {
        Binding[] limits = [.. SummaryWords.Tight(plan)];
        if (limits.Length == 0)
        {
            return new(reader.Say(SectionMessages.BindingConstraints), reader.Say(PlanMessages.NoSingleLimit), []);
        }

        return new(reader.Say(SectionMessages.BindingConstraints), Finding(limits),
        [
            new BulletList(reader.Say(SectionMessages.TightestConstraints), [.. SummaryWords.Bottlenecks(plan, MostWords).Select(b => reader.Say(b))]) { IsNumbered = true, IsWide = true },
            Table(plan, limits, reader),
        ]);
    }

    private static string Finding(Binding[] limits)
    {
        int kinds = limits.Select(static b => b.Family).Distinct().Count();
        string others = limits.Length > 1 ? $", among {limits.Length} limits of {kinds} {(kinds == 1 ? "kind" : "kinds")} whose relaxation would lower the shortfall" : string.Empty;
        string whose = limits[0].Key.Length > 0 ? $" of {limits[0].Key.Replace(",", ", ", StringComparison.Ordinal)}" : string.Empty;
        return $"The tightest limit is the {Spaced(limits[0].Family, lower: true)}{whose}{others}.";
    }

    private static DataTable Table(Plan plan, Binding[] limits, Speaker reader) => DataTable.Of(
        new Caption($"The {Math.Min(MostRows, limits.Length)} tightest limits, each in its worst period")
        {
            Remark = "A price holds within its range, with the ordered modules as they are; without a range, the step was solved again. Percentage points (pp) are summed over the targets by weight. "
                + (limits.Length > MostRows ? $"{limits.Length - MostRows} more are in the plan workbook." : string.Empty),
        },
        limits.Take(MostRows).Select(b => (Binding: b, Periods: SummaryWords.Periods(plan, b), Worth: b.Worth!)),
        new("Limit", static r => Spaced(r.Binding.Family)),
        new("Of", static r => r.Binding.Key.Replace(",", ", ", StringComparison.Ordinal)),
        new("Period", static r => r.Periods > 1 ? $"{r.Binding.Period} and {r.Periods - 1} more" : r.Binding.Period),
        new("How full", string.Empty, Numbers.WholePercent, static r => r.Binding.Fullness),
        new("Stands at", static r => $"{Amount(r.Worth.Step.Shown(r.Binding.Limit))} {(r.Worth.Step.ShownUnit == "modules" && r.Binding.Limit == 1 ? "module" : r.Worth.Step.ShownUnit)}"),
        new("One step more", r => reader.Say(r.Worth.Step.Name)),
        new("brings", "share points", "0.000", static r => r.Worth.Of == PricedIn.Share ? 100 * r.Worth.Gain : null),
        new("cuts the backlog by", "points", "0.000", static r => r.Worth.Of == PricedIn.Backlog ? 100 * r.Worth.Gain : null),
        new("Price holds from … to", static r => r.Binding.PricedIn is null ? null : Range(r.Binding, r.Worth.Step)));

    private static string? Range(Binding binding, NaturalStep step) => (binding.RangeFrom, binding.RangeTo) switch
    {
        (null, null) => null,
        ({ } from, null) => $"{Amount(step.Shown(from))} and more",
        (null, { } to) => $"up to {Amount(step.Shown(to))}",
        ({ } from, { } to) => $"{Amount(step.Shown(from))} … {Amount(step.Shown(to))}",
    };

    private static string Amount(double? amount) => Numbers.Say(amount, Math.Abs(amount ?? 0) >= 100 ? "#,##0" : "#,##0.##");

    private static string Spaced(string family, bool lower = false)
    {
        string text = string.Concat(family.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{(lower ? char.ToLowerInvariant(c) : c)}"));
        return text.Replace("Hbm", "HBM", StringComparison.Ordinal).Replace("hbm", "HBM", StringComparison.Ordinal);
    }
}
