namespace ComputeSovereignty.Analysis.Prices;

/// <summary>Says a price in sentences that can be quoted.</summary>
internal static class PriceWords
{
    /// <summary>Says what more is worth, how far that holds, and what less would cost.</summary>
    /// <param name="price">The price, without words.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    internal static string Of(CapacityPrice price, int checkpoint)
    {
        string year = price.CheckpointEffect is { } points && Math.Abs(points) >= 0.05 ? $" ({Wording.Size(points / 100)} in {checkpoint})" : string.Empty;
        return $"{price.Capacity}: {price.Step} more, throughout the plan, would {Effect(price.Effect)} the shortfall summed over the years{year}.{Margin(price)}{Less(price)}";
    }

    private static string Effect(double points) =>
        Math.Abs(points) < 0.0005 ? "not change" : points > 0 ? $"take {Wording.Size(points / 100)} off" : $"add {Wording.Size(points / 100)} to";

    private static string Margin(CapacityPrice price)
    {
        if (price.More is not { } more)
        {
            return string.Empty;
        }

        string end = $"the first {more.HoldsTo:0.###} {price.Unit}";
        return more.HoldsTo >= price.StepSize && Math.Abs(more.Points - price.Effect) < 0.005
            ? $" The value per step holds for {(more.IsOpen ? "at least " : string.Empty)}{end}."
            : $" {Wording.Sentence(end)} bring {Wording.Size(more.Points * more.HoldsTo / price.StepSize / 100)} of it.";
    }

    private static string Less(CapacityPrice price) => price.EffectOfLess is { } effect && Math.Abs(effect) >= 0.0005
        ? $" {Wording.Sentence(price.Step)} less would {(effect > 0 ? "add" : "take off")} {Wording.Size(effect / 100)}."
        : string.Empty;
}
