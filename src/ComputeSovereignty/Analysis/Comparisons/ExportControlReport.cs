using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>The tables of an export-control map.</summary>
internal static class ExportControlReport
{
    private const string Change = "+0.0;-0.0;0.0";

    /// <summary>Makes the tables.</summary>
    /// <param name="map">The map.</param>
    internal static IReadOnlyList<StudySection> Sections(ExportControlResult map) =>
        map.Channels.Count == 0 ? [] : [Calendar(map), Spans(map), Regimes(map), Parts(map), Categories(map), Channels(map), ChannelEffects(map)];

    private static StudySection Calendar(ExportControlResult map)
    {
        const double PerQuarter = 3;
        double first = map.Calendar.Min(static s => s.From.Months);
        double last = map.Calendar.Max(static s => s.Last.Months);
        MonthDate[] quarters = [.. Enumerable.Range(0, (int)Math.Ceiling((last + 1 - first) / PerQuarter)).Select(q => new MonthDate(first + (q * PerQuarter)))];
        IGrouping<(string Regime, string Category), ControlSpan>[] rows =
        [
            .. map.Calendar.GroupBy(static s => (s.Regime, s.Category)).Where(row => row.Key.Regime == map.Chosen || map.Regimes.Any(r => r.Regime == row.Key.Regime && r.Parts.Any(p => p.Category == row.Key.Category))),
        ];
        return new(
            "ControlCalendar",
            ExportControlReportMessages.CalendarHeading,
            ExportControlReportMessages.CalendarFinding(new(map.Chosen)),
            [new("category", ExportControlReportMessages.RegimeAndCategory), .. quarters.Select(static (q, i) => new StudyColumn($"quarter{i + 1}", Message.Verbatim($"{q}"), string.Empty, "0%"))],
            [.. rows.Select(row => (IReadOnlyList<object?>)[$"{row.Key.Regime}: {row.Key.Category}", .. quarters.Select(q => (object?)Delivered(row, q.Months, PerQuarter))])])
        {
            Label = ExportControlReportMessages.CalendarLabel,
            Heat = new(ExportControlReportMessages.QuarterFrom, null, [.. rows.Select(row => (IReadOnlyList<Message>)[.. quarters.Select(q => Word(row, q.Months, PerQuarter))])]),
        };
    }

    // The mean over the months of a quarter; nothing where no channel may bring any.
    private static double Delivered(IEnumerable<ControlSpan> spans, double from, double months) =>
        Enumerable.Range(0, (int)months).Average(month => At(spans, from + month) is { Status: not ControlStatus.Closed } span ? span.Delivered : 0);

    private static Message Word(IEnumerable<ControlSpan> spans, double from, double months) =>
        Message.Of(new Listing([.. Enumerable.Range(0, (int)months).Select(month => At(spans, from + month)).OfType<ControlSpan>().Select(static s => s.Status).Distinct().Select(Short)], Joint.Comma));

    private static ControlSpan? At(IEnumerable<ControlSpan> spans, double month) => spans.FirstOrDefault(s => s.From.Months <= month && month <= s.Last.Months);

    private static Message Short(ControlStatus status) => status switch
    {
        ControlStatus.Open => ExportControlMessages.Open,
        ControlStatus.Partly => ExportControlMessages.Partly,
        ControlStatus.Undelivered => ExportControlMessages.Undelivered,
        _ => ExportControlMessages.Closed,
    };

    private static StudySection Regimes(ExportControlResult map) => StudySection.Of(
        "Regimes",
        ExportControlReportMessages.RegimesHeading,
        map.Sentences[0],
        map.Regimes,
        [
            (new("regime", ExportControlReportMessages.Regime), static r => r.IsChosen ? ExportControlReportMessages.ChosenRegime(new(r.Regime)) : new Name(r.Regime)),
            .. FigureColumns.Of<RegimeRow>(static r => r.Effect.Figures),
            .. Effect<RegimeRow>(string.Empty, null, static r => r.Effect).Take(1),
            (new("matters", ExportControlReportMessages.MattersMost), static r => r.Parts.Count > 0 ? r.Parts[0].Category : string.Empty),
        ]) with
    {
        Label = ExportControlReportMessages.RegimesLabel,
        Chart = new(StudyChartKind.Column, ExportControlReportMessages.RegimesChart, "regime", ["share"]) { Limits = ["target"] },
    };

    private static StudySection Parts(ExportControlResult map) => StudySection.Of(
        "RegimeParts",
        ExportControlReportMessages.PartsHeading(new(map.Chosen)),
        ExportControlReportMessages.PartsFinding,
        map.Regimes.SelectMany(static r => r.Parts.Select(p => (r.Regime, Part: p))),
        [
            (new("regime", ExportControlReportMessages.Regime), static r => r.Regime),
            (new("category", ExportControlReportMessages.Category), static r => r.Part.Category),
            .. Effect<(string Regime, CategoryPart Part)>(string.Empty, null, static r => r.Part.Effect),
            (new("message", ExportControlReportMessages.NoPlanBecause) { IsNote = true }, static r => r.Part.Effect.Message),
        ]) with
    {
        Label = ExportControlReportMessages.PartsLabel,
    };

    private static StudySection Categories(ExportControlResult map) => StudySection.Of(
        "Categories",
        ExportControlReportMessages.CategoriesHeading(new(map.Chosen)),
        ExportControlSentences.Worst(map) ?? ExportControlMessages.BansCostNothing,
        map.Categories,
        [
            (new("category", ExportControlReportMessages.Category), static r => r.Category),
            (new("kinds", ExportControlReportMessages.Brings), static r => new Listing([.. r.Kinds.Select(Brought)], Joint.Comma)),
            (new("shutCost", ExportControlReportMessages.BannedCost, "points", "0.0"), static r => -100 * r.Shut.Gain),
            .. Effect<CategoryWorth>("shut", ExportControlReportMessages.Banned, static r => r.Shut).Skip(1),
            .. Effect<CategoryWorth>("inFull", ExportControlReportMessages.Full, static r => r.InFull),
        ]) with
    {
        Label = ExportControlReportMessages.CategoriesLabel,
        Chart = new(StudyChartKind.Column, ExportControlReportMessages.CategoriesChart, "category", ["shutCost"]),
    };

    private static StudySection Channels(ExportControlResult map) => StudySection.Of(
        "Channels",
        ExportControlReportMessages.ChannelsHeading(new(map.Chosen)),
        ExportControlReportMessages.ChannelsFinding,
        map.Channels,
        (new("channel", ExportControlReportMessages.Channel), static r => r.Channel.Id),
        (new("item", ExportControlReportMessages.Item), static r => r.Channel.Item),
        (new("category", ExportControlReportMessages.Category), static r => r.Channel.Category),
        (new("licensed", ExportControlReportMessages.Licensed, string.Empty, "#,##0") { InRowUnit = true }, static r => Shown(r, r.Licensed)),
        (new("delivered", ExportControlReportMessages.Delivered, string.Empty, "#,##0") { InRowUnit = true }, static r => Shown(r, r.Delivered)),
        (new("imported", ExportControlReportMessages.Imported, string.Empty, "#,##0") { InRowUnit = true }, static r => Shown(r, r.Imported)),
        (new("unit", ExportControlReportMessages.Unit), static r => DisplayUnit.Of(r.Unit == "CNY" ? "bn CNY" : r.Unit)),
        (new("without", ExportControlReportMessages.WithoutChannel, "points", Change), static r => Rounded(-100 * r.Without.Gain, 1e-4)),
        (new("inFull", ExportControlReportMessages.Full, "points", Change), static r => Rounded(-100 * r.InFull.Gain, 1e-4)),
        (new("unlimited", ExportControlReportMessages.NoLimit, "points", Change), static r => Rounded(-100 * r.Unlimited.Gain, 1e-4))) with
    {
        Label = ExportControlReportMessages.ChannelsLabel,
        Chart = new(StudyChartKind.Column, ExportControlReportMessages.ChannelsChart, "channel", ["without", "unlimited"]),
    };

    private static StudySection ChannelEffects(ExportControlResult map) => StudySection.Of(
        "ChannelEffects",
        ExportControlReportMessages.EffectsHeading,
        ExportControlReportMessages.EffectsFinding,
        map.Channels.SelectMany(static r => new (string Id, Message Form, ControlEffect Effect)[]
        {
            (r.Channel.Id, ExportControlReportMessages.WithoutChannel.Within(), r.Without), (r.Channel.Id, ExportControlReportMessages.Full.Within(), r.InFull), (r.Channel.Id, ExportControlReportMessages.NoLimit.Within(), r.Unlimited),
        }),
        [
            (new("channel", ExportControlReportMessages.Channel), static r => r.Id),
            (new("form", ExportControlReportMessages.Form), static r => r.Form),
            .. Effect<(string Id, Message Form, ControlEffect Effect)>(string.Empty, null, static r => r.Effect),
        ]) with
    {
        Label = ExportControlReportMessages.EffectsLabel,
        IsDetail = true,
    };

    private static Message Brought(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => ExportControlReportMessages.Accelerators,
        ImportKind.Hbm => ExportControlReportMessages.Stacks,
        _ => ExportControlReportMessages.Components,
    };

    private static double? Shown(ChannelWorth worth, double? amount) => worth.Unit == "CNY" ? amount / 1e9 : amount;

    private static StudySection Spans(ExportControlResult map) => StudySection.Of(
        "ControlStatus",
        ExportControlReportMessages.StatusHeading,
        ExportControlReportMessages.StatusFinding,
        map.Calendar,
        (new("regime", ExportControlReportMessages.Regime), static s => s.Regime),
        (new("category", ExportControlReportMessages.Category), static s => s.Category),
        (new("status", ExportControlReportMessages.Status), static s => ExportControlSentences.Of(s.Status, s.Delivered)),
        (new("delivered", ExportControlReportMessages.DeliveredShare, string.Empty, "0.0%"), static s => s.Delivered),
        (new("from", ExportControlReportMessages.FirstMonth), static s => $"{s.From}"),
        (new("last", ExportControlReportMessages.LastMonth), static s => $"{s.Last}")) with
    {
        Label = ExportControlReportMessages.StatusLabel,
        IsDetail = true,
    };

    private static IEnumerable<(StudyColumn Column, Func<T, object?> Cell)> Effect<T>(string member, Message? variant, Func<T, ControlEffect> effect)
    {
        return
        [
            (new(Member("shortfallChange"), Header(ExportControlReportMessages.ShortfallChange), "points", Change), r => Rounded(-100 * effect(r).Gain, 1e-4)),
            (new(Member("checkpointChange"), Header(ExportControlReportMessages.CheckpointChange), "points", Change), r => Rounded(100 * effect(r).CheckpointGain, 1e-4)),
            (new(Member("computeChange"), Header(ExportControlReportMessages.ComputeChange), "PFLOPS", "+#,##0;-#,##0;0"), r => Rounded(effect(r).ComputeChange, 0.5)),
            (new(Member("backlogChange"), Header(ExportControlReportMessages.UnspentChange), "bn CNY", "+#,##0.0;-#,##0.0;0.0"), r => Rounded(effect(r).BacklogChange / 1e9, 0.005)),
        ];

        string Member(string name) => member.Length > 0 ? member + char.ToUpperInvariant(name[0]) + name[1..] : name;

        Message Header(Message what) => variant is null ? what : ExportControlReportMessages.Under(variant, what);
    }

    private static double? Rounded(double? value, double below) => value is { } number && Math.Abs(number) < below ? 0 : value;
}
