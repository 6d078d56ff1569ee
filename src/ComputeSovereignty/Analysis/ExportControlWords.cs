using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis;

/// <summary>Says what export controls let in and what they cost.</summary>
internal static class ExportControlWords
{
    /// <summary>Says a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="delivered">The part of the caps that is delivered.</param>
    internal static string Of(ControlStatus status, double delivered) => status switch
    {
        ControlStatus.Open => "open",
        ControlStatus.Partly => $"{delivered:0.#%} delivered",
        ControlStatus.Undelivered => "licensed but undelivered",
        _ => "closed",
    };

    /// <summary>Says an effect: what it takes off, or adds to, the shortfall over all targets.</summary>
    /// <param name="effect">The effect.</param>
    internal static string Of(ControlEffect effect) => effect switch
    {
        { Gain: not { } } => effect.Message,
        { Gain: > Wording.NoChange } => $"takes {Wording.Points(effect.Gain.Value)} off the shortfall",
        { Gain: < -Wording.NoChange } => $"adds {Wording.Points(-effect.Gain.Value)} to the shortfall",
        _ => "changes nothing in the shortfall",
    };

    /// <summary>Says the whole map.</summary>
    /// <param name="map">The map.</param>
    internal static IReadOnlyList<string> Of(ExportControlMap map)
    {
        if (map.Channels.Count == 0)
        {
            return ["The case has no import channels: export controls change nothing in it."];
        }

        List<string> sentences = [Statuses(map)];
        sentences.AddRange(map.Regimes.Where(static r => !r.IsChosen).Select(r => Regime(map, r)));
        sentences.AddRange(Shutting(map));
        sentences.AddRange(Worthless(map));
        return sentences;
    }

    private static string Statuses(ExportControlMap map)
    {
        IEnumerable<string> parts = map.Calendar
            .Where(s => s.Regime == map.Chosen)
            .GroupBy(static s => s.Category)
            .Select(category => (Category: category.Key, Words: string.Join(", then ", category.Select(s => s == category.First() ? Of(s.Status, s.Delivered) : $"{Of(s.Status, s.Delivered)} from {s.From}"))))
            .GroupBy(static c => c.Words)
            .Select(static same => $"{Wording.List(same.Select(static c => c.Category))} {(same.Count() == 1 ? "is" : "are")} {same.Key}");
        return $"Under {map.Chosen}, {string.Join("; ", parts)}.";
    }

    private static string Regime(ExportControlMap map, RegimeRow row)
    {
        if (row.Effect is not { Figures: { } plan, Base: { } origin })
        {
            return $"{row.Regime}: {row.Effect.Message}";
        }

        string path = plan.Met ? $"meets the {plan.CheckpointYear} target" : $"reaches {Wording.Percent(plan.Share)} in {plan.CheckpointYear}";
        string most = row.Parts switch
        {
            [] => string.Empty,
            [var only] => $"; only {only.Category} is treated otherwise",
            [var first, ..] => $"; of {Wording.List(row.Parts.Select(static p => p.Category))}, which it treats otherwise, {first.Category} matters most: alone it {Of(first.Effect)}",
        };
        return $"{row.Regime} {path} (under {map.Chosen} {Wording.Percent(origin.Share)}) and {Of(row.Effect)}{most}.";
    }

    private static List<string> Shutting(ExportControlMap map)
    {
        List<string> sentences = [];
        CategoryWorth[] ranked = [.. map.Categories.Where(static c => c.Shut.Gain is not null).OrderBy(static c => c.Shut.Gain)];
        if (ranked is not [{ Shut.Gain: < -Wording.NoChange } worst, ..])
        {
            return sentences;
        }

        CategoryWorth[] costly = [.. ranked.Skip(1).Where(static c => c.Shut.Gain < -Wording.NoChange)];
        string others = costly.Length > 0 ? $", before {Wording.List(costly.Select(static c => $"{c.Category} ({Wording.Points(-c.Shut.Gain!.Value)})"))}" : string.Empty;
        sentences.Add($"Of all categories, {worst.Category} would cost the most share if it were shut: {Wording.Points(-worst.Shut.Gain!.Value)} of shortfall{others}.");
        sentences.AddRange(ranked.Where(static c => c.Kinds.Contains(ImportKind.Accelerator)).SelectMany(chips => Components(map, ranked, chips)));
        return sentences;
    }

    // The rule that is talked about is on accelerators; one on components may cost more.
    private static IEnumerable<string> Components(ExportControlMap map, CategoryWorth[] ranked, CategoryWorth chips)
    {
        CategoryWorth[] components = [.. ranked.Where(c => c.Kinds.Contains(ImportKind.Component) && c.Shut.Gain < chips.Shut.Gain - Wording.NoChange)];
        if (components.Length > 0)
        {
            bool none = map.Calendar.Where(s => s.Regime == map.Chosen && s.Category == chips.Category).All(static s => s.Status is ControlStatus.Undelivered or ControlStatus.Closed);
            string already = none ? $", since none of it is delivered under {map.Chosen}" : string.Empty;
            yield return $"A rule on {Wording.Or(components.Select(static c => c.Category))} can cost more share than one on {chips.Category}: shutting {chips.Category} {Of(chips.Shut)}{already}, shutting {Wording.List(components.Select(static c => $"{c.Category} adds {Wording.Points(-c.Shut.Gain!.Value)}"))}. Delivering {chips.Category} in full {Of(chips.InFull)}.";
        }
    }

    private static IEnumerable<string> Worthless(ExportControlMap map)
    {
        ChannelWorth[] idle = [.. map.Channels.Where(static c => c.Licensed > 0 && c.Delivered == 0 && c.InFull.Gain > Wording.NoChange)];
        if (idle.Length > 0)
        {
            yield return $"Licences that would count if they were delivered: {Wording.List(idle.OrderByDescending(static c => c.InFull.Gain).Select(static c => $"{c.Channel.Id} ({Wording.Points(c.InFull.Gain!.Value)})"))}.";
        }
    }
}
