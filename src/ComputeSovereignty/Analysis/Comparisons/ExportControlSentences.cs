using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Chooses what to say of export controls: what they let in and what they cost.</summary>
internal static class ExportControlSentences
{
    /// <summary>Says a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="delivered">The part of the caps that is delivered.</param>
    internal static Message Of(ControlStatus status, double delivered) => status switch
    {
        ControlStatus.Open => ExportControlMessages.Open,
        ControlStatus.Partly => ExportControlMessages.PartDelivered(Figure.Target(delivered)),
        ControlStatus.Undelivered => ExportControlMessages.LicensedUndelivered,
        _ => ExportControlMessages.Closed,
    };

    /// <summary>Says an effect: what it takes off, or adds to, the shortfall over all targets.</summary>
    /// <param name="effect">The effect.</param>
    internal static Message Of(ControlEffect effect) => effect switch
    {
        { Gain: not { } } => effect.Message,
        { Gain: > ShareGap.NoChange } => ExportControlMessages.CutsShortfall(Figure.Points(effect.Gain.Value)),
        { Gain: < -ShareGap.NoChange } => ExportControlMessages.AddsToShortfall(Figure.Points(-effect.Gain.Value)),
        _ => ExportControlMessages.NoEffectOnShortfall,
    };

    /// <summary>Says the whole map.</summary>
    /// <param name="map">The map.</param>
    internal static IReadOnlyList<Message> Of(ExportControlResult map)
    {
        if (map.Channels.Count == 0)
        {
            return [ExportControlMessages.NoChannels];
        }

        CategoryWorth[] ranked = Ranked(map);
        return
        [
            Statuses(map),
            .. map.Regimes.Where(static r => !r.IsChosen).Select(r => Regime(map, r)),
            .. Worst(map) is { } worst ? [worst, .. ranked.Where(static c => c.Kinds.Contains(ImportKind.Accelerator)).SelectMany(chips => Components(map, ranked, chips))] : Array.Empty<Message>(),
            .. Worthless(map),
        ];
    }

    /// <summary>Says which categories would cost the most share if they were shut.</summary>
    /// <param name="map">The map.</param>
    /// <returns>Null where none would.</returns>
    internal static Message? Worst(ExportControlResult map)
    {
        if (Ranked(map) is not [{ Shut.Gain: < -ShareGap.NoChange } worst, .. var others])
        {
            return null;
        }

        CategoryWorth[] costly = [.. others.Where(static c => c.Shut.Gain < -ShareGap.NoChange)];
        (Name category, Figure by) = (new(worst.Category), Figure.Points(-worst.Shut.Gain!.Value));
        return costly.Length == 0
            ? ExportControlMessages.WorstBan(category, by)
            : ExportControlMessages.WorstBans(category, by, new([.. costly.Select(static c => ExportControlMessages.WithPoints(new(c.Category), Figure.Points(-c.Shut.Gain!.Value)))]));
    }

    private static CategoryWorth[] Ranked(ExportControlResult map) => [.. map.Categories.Where(static c => c.Shut.Gain is not null).OrderBy(static c => c.Shut.Gain)];

    private static Message Statuses(ExportControlResult map)
    {
        IEnumerable<Message> parts = map.Calendar
            .Where(s => s.Regime == map.Chosen)
            .GroupBy(static s => s.Category)
            .Select(static category => (Category: category.Key, Words: InTurn([.. category])))
            .GroupBy(static c => c.Words)
            .Select(static same => ExportControlMessages.CategoriesAre(Listing.Of(same.Select(static c => c.Category)), same.Count(), same.Key));
        return ExportControlMessages.UnderRegime(new(map.Chosen), new([.. parts], Joint.Semicolon));
    }

    private static Message InTurn(ControlSpan[] spans) => spans.Skip(1).Aggregate(
        Of(spans[0].Status, spans[0].Delivered),
        static (before, span) => ExportControlMessages.StatusThen(before, ExportControlMessages.StatusFrom(Of(span.Status, span.Delivered), new($"{span.From}"))));

    private static Message Regime(ExportControlResult map, RegimeRow row)
    {
        (Name regime, Name chosen) = (new(row.Regime), new(map.Chosen));
        if (row.Effect is not { Figures: { } plan, Base: { } origin, Gain: { } gain })
        {
            return ExportControlMessages.RegimeWithoutPlan(regime, row.Effect.Message);
        }

        Message shortfall = gain > ShareGap.NoChange ? ExportControlMessages.RegimeShortfallFalls(Figure.Points(gain))
            : gain < -ShareGap.NoChange ? ExportControlMessages.RegimeShortfallRises(Figure.Points(-gain))
            : ExportControlMessages.RegimeShortfallSame;
        Period year = Period.Of(plan.CheckpointYear);
        Message reach = plan.Met
            ? ExportControlMessages.RegimeMeets(regime, year, chosen, Figure.Share(origin.Share), shortfall)
            : ExportControlMessages.RegimeReaches(regime, year, Figure.Share(plan.Share), chosen, Figure.Share(origin.Share), shortfall);
        Message most = row.Parts switch
        {
            [] => Message.None,
            [var only] => ExportControlMessages.OnlyCategoryDiffers(new(only.Category)),
            [var first, ..] => ExportControlMessages.CategoryMattersMost(Listing.Of(row.Parts.Select(static p => p.Category)), new(first.Category), Of(first.Effect)),
        };
        return Message.Sentences(reach, most);
    }

    // The rule that is talked about is on accelerators; one on components may cost more.
    private static IEnumerable<Message> Components(ExportControlResult map, CategoryWorth[] ranked, CategoryWorth chips)
    {
        CategoryWorth[] components = [.. ranked.Where(c => c.Kinds.Contains(ImportKind.Component) && c.Shut.Gain < chips.Shut.Gain - ShareGap.NoChange)];
        if (components.Length > 0)
        {
            bool none = map.Calendar.Where(s => s.Regime == map.Chosen && s.Category == chips.Category).All(static s => s.Status is ControlStatus.Undelivered or ControlStatus.Closed);
            yield return ExportControlMessages.ComponentsCostMore(
                Listing.Of(components.Select(static c => c.Category), Joint.Or),
                new(chips.Category),
                none ? ExportControlMessages.AlreadyUndelivered(Of(chips.Shut), new(map.Chosen)) : Of(chips.Shut),
                new([.. components.Select(static c => ExportControlMessages.BanAdds(new(c.Category), Figure.Points(-c.Shut.Gain!.Value)))]),
                Of(chips.InFull));
        }
    }

    private static IEnumerable<Message> Worthless(ExportControlResult map)
    {
        ChannelWorth[] idle = [.. map.Channels.Where(static c => c.Licensed > 0 && c.Delivered == 0 && c.InFull.Gain > ShareGap.NoChange)];
        if (idle.Length > 0)
        {
            yield return ExportControlMessages.LicencesThatWouldCount(
                new([.. idle.OrderByDescending(static c => c.InFull.Gain).Select(static c => ExportControlMessages.WithPoints(new(c.Channel.Id), Figure.Points(c.InFull.Gain!.Value)))]));
        }
    }
}
