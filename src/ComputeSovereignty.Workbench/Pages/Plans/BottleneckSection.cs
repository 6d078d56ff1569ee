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
    internal static Section Of(Plan plan)
    {
        Binding[] dear = [.. plan.Bindings.Where(static b => b.Family != "ShareTarget" && (b.ShareDual != 0 || b.BacklogDual != 0))];
        if (dear.Length == 0)
        {
            return new("What holds it back", "Nothing: no limit binds that more of something would lift.", []);
        }

        IGrouping<(string Family, string Key), Binding>[] limits = [.. dear.GroupBy(static b => (b.Family, b.Key))];
        return new("What holds it back", Finding(limits),
        [
            new BulletList("The dearest, each in the period in which it costs the most", SummaryWords.Bottlenecks(plan, MostWords)) { IsNumbered = true, IsWide = true },
            Table(limits),
        ]);
    }

    private static string Finding(IGrouping<(string Family, string Key), Binding>[] limits)
    {
        (string family, int count) = limits.GroupBy(static g => g.Key.Family).Select(static f => (f.Key, f.Count())).First();
        string others = limits.Length > count ? $", among {limits.Length} limits of {limits.Select(static g => g.Key.Family).Distinct().Count()} kinds that are full and would be worth lifting" : string.Empty;
        return $"The dearest limit is the {Spaced(family, lower: true)} of {limits[0].Key.Key.Replace(",", ", ", StringComparison.Ordinal)}{others}.";
    }

    private static DataTable Table(IGrouping<(string Family, string Key), Binding>[] limits) => DataTable.Of(
        new Caption($"The {Math.Min(MostRows, limits.Length)} dearest limits, each in the period in which it costs the most")
        {
            Remark = "A price holds for small changes, between the ends of its range, with the ordered modules as they are. Share points are summed over the targets by weight. "
                + (limits.Length > MostRows ? $"{limits.Length - MostRows} more are in the plan workbook." : string.Empty),
        },
        limits.Take(MostRows).Select(static g => (Binding: g.First(), Periods: g.Count(), Step: NaturalStep.Of(g.First().Unit))),
        new("Limit", static r => Spaced(r.Binding.Family)),
        new("Of", static r => r.Binding.Key.Replace(",", ", ", StringComparison.Ordinal)),
        new("Period", static r => r.Periods > 1 ? $"{r.Binding.Period} and {r.Periods - 1} more" : r.Binding.Period),
        new("How full", string.Empty, Numbers.WholePercent, static r => r.Binding.Fullness),
        new("Stands at", static r => $"{Amount(r.Step.Shown(r.Binding.Limit))} {(r.Step.ShownUnit == "modules" && r.Binding.Limit == 1 ? "module" : r.Step.ShownUnit)}"),
        new("One step more", static r => r.Step.Name),
        new("brings", "share points", "0.000", static r => -100 * r.Binding.ShareDual * r.Step.Size),
        new("cuts the backlog by", "points", "0.000", static r => -100 * r.Binding.BacklogDual * r.Step.Size),
        new("Price holds from … to", static r => Range(r.Binding, r.Step)));

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
