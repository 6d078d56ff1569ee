using ComputeSovereignty.Cases;

using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>The tables of an export-control map.</summary>
internal static class ExportControlReport
{
    private const string Change = "+0.0;-0.0;0.0";

    /// <summary>Makes the tables.</summary>
    /// <param name="map">The map.</param>
    internal static IReadOnlyList<StudySection> Sections(ExportControlMap map) =>
        map.Channels.Count == 0 ? [] : [Calendar(map), Spans(map), Regimes(map), Parts(map), Categories(map), Channels(map), ChannelEffects(map)];

    private static StudySection Calendar(ExportControlMap map)
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
            "What comes in when: the part of each category's licences that is delivered",
            $"Under {map.Chosen} every category, under the other regimes those that they treat otherwise; the table below has the months.",
            [new("category", "Regime: category"), .. quarters.Select(static (q, i) => new StudyColumn($"quarter{i + 1}", $"{q}", string.Empty, "0%"))],
            [.. rows.Select(row => (IReadOnlyList<object?>)[$"{row.Key.Regime}: {row.Key.Category}", .. quarters.Select(q => (object?)Delivered(row, q.Months, PerQuarter))])])
        {
            Heat = new("Quarter from", null, [.. rows.Select(row => (IReadOnlyList<Message>)[.. quarters.Select(q => (Message)Word(row, q.Months, PerQuarter))])]),
        };
    }

    // The mean over the months of a quarter; nothing where no channel may bring any.
    private static double Delivered(IEnumerable<ControlSpan> spans, double from, double months) =>
        Enumerable.Range(0, (int)months).Average(month => At(spans, from + month) is { Status: not ControlStatus.Closed } span ? span.Delivered : 0);

    private static string Word(IEnumerable<ControlSpan> spans, double from, double months) =>
        string.Join(", ", Enumerable.Range(0, (int)months).Select(month => At(spans, from + month)).OfType<ControlSpan>().Select(static s => Short(s.Status)).Distinct());

    private static ControlSpan? At(IEnumerable<ControlSpan> spans, double month) => spans.FirstOrDefault(s => s.From.Months <= month && month <= s.Last.Months);

    private static string Short(ControlStatus status) => status switch
    {
        ControlStatus.Open => "open",
        ControlStatus.Partly => "partly",
        ControlStatus.Undelivered => "undelivered",
        _ => "closed",
    };

    private static StudySection Regimes(ExportControlMap map) => StudySection.Of(
        "Regimes",
        "The same case under every regime",
        map.Sentences[0],
        map.Regimes,
        [
            (new("regime", "Regime"), static r => r.IsChosen ? $"{r.Regime} (chosen)" : r.Regime),
            .. FigureColumns.Of<RegimeRow>(static r => r.Effect.Figures),
            .. Effect<RegimeRow>(string.Empty, string.Empty, static r => r.Effect).Take(1),
            (new("matters", "Category that matters most"), static r => r.Parts.Count > 0 ? r.Parts[0].Category : string.Empty),
        ]) with
    {
        Chart = new(StudyChartKind.Column, "Share of the checkpoint year under each regime, against the target", "regime", ["share"]) { Limits = ["target"] },
    };

    private static StudySection Parts(ExportControlMap map) => StudySection.Of(
        "RegimeParts",
        $"Each category's part in a regime: {map.Chosen} with this category alone as the other regime has it",
        "The category that changes most comes first.",
        map.Regimes.SelectMany(static r => r.Parts.Select(p => (r.Regime, Part: p))),
        [
            (new("regime", "Regime"), static r => r.Regime),
            (new("category", "Category"), static r => r.Part.Category),
            .. Effect<(string Regime, CategoryPart Part)>(string.Empty, string.Empty, static r => r.Part.Effect),
            (new("message", "No plan because") { IsNote = true }, static r => r.Part.Effect.Message),
        ]);

    private static StudySection Categories(ExportControlMap map) => StudySection.Of(
        "Categories",
        $"What a whole category is worth under {map.Chosen}",
        map.Sentences.FirstOrDefault(static s => s.StartsWith("Of all categories", StringComparison.Ordinal)) ?? "Shutting a category costs no share.",
        map.Categories,
        [
            (new("category", "Category"), static r => r.Category),
            (new("kinds", "Brings"), static r => string.Join(", ", r.Kinds.Select(Brought))),
            (new("shutCost", "Shut: adds to the shortfall", "points", "0.0"), static r => -100 * r.Shut.Gain),
            .. Effect<CategoryWorth>("shut", "Shut: ", static r => r.Shut).Skip(1),
            .. Effect<CategoryWorth>("inFull", "In full: ", static r => r.InFull),
        ]) with
    {
        Chart = new(StudyChartKind.Column, "Points of shortfall that shutting a category adds", "category", ["shutCost"]),
    };

    private static StudySection Channels(ExportControlMap map) => StudySection.Of(
        "Channels",
        $"What each import channel is worth under {map.Chosen}",
        "What the shortfall over all targets changes by: without the channel, with all of its licences delivered, and with no limit on it.",
        map.Channels,
        (new("channel", "Channel"), static r => r.Channel.Id),
        (new("item", "Item"), static r => r.Channel.Item),
        (new("category", "Category"), static r => r.Channel.Category),
        (new("licensed", "Licensed", string.Empty, "#,##0"), static r => Shown(r, r.Licensed)),
        (new("delivered", "Delivered by the regime", string.Empty, "#,##0"), static r => Shown(r, r.Delivered)),
        (new("imported", "Imported in the plan", string.Empty, "#,##0"), static r => Shown(r, r.Imported)),
        (new("unit", "Counted in"), static r => r.Unit == "CNY" ? "bn CNY" : r.Unit),
        (new("without", "Without it", "points", Change), static r => Rounded(-100 * r.Without.Gain, 1e-4)),
        (new("inFull", "Delivered in full", "points", Change), static r => Rounded(-100 * r.InFull.Gain, 1e-4)),
        (new("unlimited", "No limit", "points", Change), static r => Rounded(-100 * r.Unlimited.Gain, 1e-4))) with
    {
        Chart = new(StudyChartKind.Column, "Change of the shortfall over all targets without, and without a limit on, each channel", "channel", ["without", "unlimited"]),
    };

    private static StudySection ChannelEffects(ExportControlMap map) => StudySection.Of(
        "ChannelEffects",
        "Every channel in every form",
        "Changes against the plan.",
        map.Channels.SelectMany(static r => new (string Id, string Form, ControlEffect Effect)[] { (r.Channel.Id, "without it", r.Without), (r.Channel.Id, "delivered in full", r.InFull), (r.Channel.Id, "no limit", r.Unlimited) }),
        [
            (new("channel", "Channel"), static r => r.Id),
            (new("form", "Form"), static r => r.Form),
            .. Effect<(string Id, string Form, ControlEffect Effect)>(string.Empty, string.Empty, static r => r.Effect),
        ]) with
    {
        IsDetail = true,
    };

    private static string Brought(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => "accelerators",
        ImportKind.Hbm => "HBM stacks",
        _ => "components",
    };

    private static double? Shown(ChannelWorth worth, double? amount) => worth.Unit == "CNY" ? amount / 1e9 : amount;

    private static StudySection Spans(ExportControlMap map) => StudySection.Of(
        "ControlStatus",
        "Open, licensed but undelivered, or closed: every category under every regime, by month",
        "Open and partly: licences stand, and all or a part is delivered. Licensed but undelivered: licences stand and nothing has come yet. Closed: no licence, or cut off after deliveries.",
        map.Calendar,
        (new("regime", "Regime"), static s => s.Regime),
        (new("category", "Category"), static s => s.Category),
        (new("status", "Status"), static s => ExportControlWords.Of(s.Status, s.Delivered)),
        (new("delivered", "Delivered", string.Empty, "0.0%"), static s => s.Delivered),
        (new("from", "First month"), static s => $"{s.From}"),
        (new("last", "Last month"), static s => $"{s.Last}")) with
    {
        IsDetail = true,
    };

    private static IEnumerable<(StudyColumn Column, Func<T, object?> Cell)> Effect<T>(string member, string header, Func<T, ControlEffect> effect)
    {
        return
        [
            (new(Member("shortfallChange"), Header("shortfall changes by"), "points", Change), r => Rounded(-100 * effect(r).Gain, 1e-4)),
            (new(Member("checkpointChange"), Header("share of the checkpoint changes by"), "points", Change), r => Rounded(100 * effect(r).CheckpointGain, 1e-4)),
            (new(Member("computeChange"), Header("compute at the end changes by"), "PFLOPS", "+#,##0;-#,##0;0"), r => Rounded(effect(r).ComputeChange, 0.5)),
            (new(Member("backlogChange"), Header("backlog at the end changes by"), "bn CNY", "+#,##0.0;-#,##0.0;0.0"), r => Rounded(effect(r).BacklogChange / 1e9, 0.005)),
        ];

        string Member(string name) => member.Length > 0 ? member + char.ToUpperInvariant(name[0]) + name[1..] : name;

        string Header(string words) => header.Length > 0 ? header + words : Wording.Sentence(words);
    }

    private static double? Rounded(double? value, double below) => value is { } number && Math.Abs(number) < below ? 0 : value;
}
