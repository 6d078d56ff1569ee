using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What binds, and what one more unit of it is worth.</summary>
internal static class BottleneckSection
{
    private const int MostWords = 5;
    private const int MostRows = 15;
    private const double Many = 100;

    private static readonly DisplayUnit OneModule = new("modules", "module", "个模块");

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader)
    {
        Binding[] limits = [.. SummaryWords.Tight(plan)];
        if (limits.Length == 0)
        {
            return new(reader.Say(SectionMessages.BindingConstraints), reader.Say(PlanMessages.NoSingleLimit), []);
        }

        Message first = LimitOf(limits[0]).Within();
        return new(reader.Say(SectionMessages.BindingConstraints), reader.Say(limits.Length == 1 ? ShareSectionMessages.Tightest(first) : ShareSectionMessages.TightestOf(first, Figure.Count(limits.Length))),
        [
            new BulletList(reader.Say(ShareSectionMessages.TightestConstraints), [.. SummaryWords.Bottlenecks(plan, MostWords).Select(b => reader.Say(b))]) { IsNumbered = true, IsWide = true },
            Table(plan, limits, reader),
        ]);
    }

    private static DataTable Table(Plan plan, Binding[] limits, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(ShareSectionMessages.Table(Figure.Count(Math.Min(MostRows, limits.Length)))))
        {
            Remark = reader.Say(Message.Sentences(ShareSectionMessages.HowToRead, limits.Length > MostRows ? ShareSectionMessages.Rest(Figure.Count(limits.Length - MostRows)) : Message.None)),
        },
        limits.Take(MostRows).Select(b => (Binding: b, Periods: SummaryWords.Periods(plan, b), Worth: b.Worth!)),
        new(reader.Say(ShareSectionMessages.Constraint), r => reader.Say(LimitOf(r.Binding).AtBeginning())),
        new(reader.Say(SectionMessages.Period), r => When(r.Binding, r.Periods, reader)),
        new(reader.Say(ShareSectionMessages.Utilisation), string.Empty, Numbers.WholePercent, static r => r.Binding.Fullness),
        new(reader.Say(ShareSectionMessages.Amount), r => reader.Say(Amount(r.Worth.Step, r.Binding.Limit, r.Binding.Limit == 1))),
        new(reader.Say(ShareSectionMessages.Step), r => reader.Say(r.Worth.Step.Name)),
        new(reader.Say(ShareSectionMessages.ShareGain), PlanUnit.Points.Say(reader), "0.000", static r => r.Worth.Of == PricedIn.Share ? 100 * r.Worth.Gain : null),
        new(reader.Say(ShareSectionMessages.UnspentGain), PlanUnit.Points.Say(reader), "0.000", static r => r.Worth.Of == PricedIn.Backlog ? 100 * r.Worth.Gain : null),
        new(reader.Say(ShareSectionMessages.Range), r => r.Binding.PricedIn is null || RangeOf(r.Binding, r.Worth.Step) is not { } range ? null : reader.Say(range)));

    // A balance has no name as a limit; its rule and key say which it is.
    private static Message LimitOf(Binding binding) =>
        binding.Rule.Describe(new(binding.Key, binding.Period)).AsLimit is { IsEmpty: false } limit ? limit : Message.Verbatim($"{binding.Family} {binding.Key}".TrimEnd());

    private static string When(Binding binding, int periods, Speaker reader) =>
        binding.Period.Length == 0 ? string.Empty
        : periods > 1 ? reader.Say(ShareSectionMessages.AndMore(new(binding.Period), Figure.Count(periods - 1)))
        : reader.Say(new Period(binding.Period));

    private static Message? RangeOf(Binding binding, NaturalStep step) => (binding.RangeFrom, binding.RangeTo) switch
    {
        (null, null) => null,
        ({ } from, null) => ShareSectionMessages.From(Amount(step, from)),
        (null, { } to) => ShareSectionMessages.UpTo(Amount(step, to)),
        ({ } from, { } to) => ShareSectionMessages.Between(Said(step, from, LowerEnd(step)), Said(step, to, UpperEnd(step))),
    };

    private static Figure Amount(NaturalStep step, double limit, bool isOne = false) => Said(step, limit, isOne && step.ShownUnit == "modules" ? OneModule : DisplayUnit.Of(step.ShownUnit));

    // The unit of a range stands once: a currency before it, all others behind it.
    private static DisplayUnit LowerEnd(NaturalStep step) => UnitOf(step) with { English = Numbers.Before(UnitOf(step).English), Chinese = string.Empty };

    private static DisplayUnit UpperEnd(NaturalStep step) => UnitOf(step) with { English = Numbers.Behind(UnitOf(step).English) };

    private static DisplayUnit UnitOf(NaturalStep step) => DisplayUnit.Of(step.ShownUnit);

    private static Figure Said(NaturalStep step, double limit, DisplayUnit unit)
    {
        double amount = step.Shown(limit)!.Value;
        return Figure.Amount(amount, unit, Math.Abs(amount) >= Many ? "#,##0" : "#,##0.##");
    }
}
