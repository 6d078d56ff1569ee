using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>What the value of additional capacity says.</summary>
internal static class PriceMessages
{
    private const double NoPoints = 0.0005;
    private const double LeastInYear = 0.05;
    private const double SameValue = 0.005;

    /// <summary>Says what more is worth, how far that holds, and what less would cost.</summary>
    /// <param name="price">The price, without words.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    internal static Message Of(CapacityPrice price, int checkpoint)
    {
        Message inYear = price.CheckpointEffect is { } points && Math.Abs(points) >= LeastInYear ? InYear(Figure.Size(points / 100), Period.Of(checkpoint)) : Message.None;
        Message effect = Math.Abs(price.Effect) < NoPoints ? Unchanged(price.Capacity, price.Step)
            : price.Effect > 0 ? Cuts(price.Capacity, price.Step, Figure.Size(price.Effect / 100), inYear)
            : Raises(price.Capacity, price.Step, Figure.Size(price.Effect / 100), inYear);
        return Message.Sentences(effect, Margin(price), Less(price));
    }

    private static Message Margin(CapacityPrice price)
    {
        if (price.More is not { } more)
        {
            return Message.None;
        }

        Figure range = Figure.Amount(more.HoldsTo, price.Unit);
        return more.HoldsTo < price.StepSize || Math.Abs(more.Points - price.Effect) >= SameValue ? FirstPart(range, Figure.Size(more.Points * more.HoldsTo / price.StepSize / 100))
            : more.IsOpen ? HoldsAtLeast(range)
            : Holds(range);
    }

    private static Message Less(CapacityPrice price) => price.EffectOfLess is not { } effect || Math.Abs(effect) < NoPoints ? Message.None
        : effect > 0 ? LessRaises(price.Step.AtBeginning(), Figure.Size(effect / 100))
        : LessCuts(price.Step.AtBeginning(), Figure.Size(effect / 100));

    private static Message Unchanged(Message capacity, Message step) => Message.Of(
        $"{capacity}: {step} more throughout the plan would not change the cumulative shortfall.",
        $"{capacity}：规划期内增加{step}，累计缺口不变。",
        "PriceUnchanged");

    private static Message Cuts(Message capacity, Message step, Figure points, Message inYear) => Message.Of(
        $"{capacity}: {step} more throughout the plan would cut the cumulative shortfall by {points}{inYear}.",
        $"{capacity}：规划期内增加{step}，累计缺口减少{points}{inYear}。",
        "PriceCuts");

    private static Message Raises(Message capacity, Message step, Figure points, Message inYear) => Message.Of(
        $"{capacity}: {step} more throughout the plan would raise the cumulative shortfall by {points}{inYear}.",
        $"{capacity}：规划期内增加{step}，累计缺口增加{points}{inYear}。",
        "PriceRaises");

    private static Message InYear(Figure points, Period year) => Message.Of($" ({points} in {year})", $"（其中{year}{points}）", "PriceInYear");

    private static Message Holds(Figure range) => Message.Of($"This value per step applies to the first {range}.", $"每步边际价值适用于前{range}。", "PriceHolds");

    private static Message HoldsAtLeast(Figure range) => Message.Of($"This value per step applies to at least the first {range}.", $"每步边际价值至少适用于前{range}。", "PriceHoldsAtLeast");

    private static Message FirstPart(Figure range, Figure points) => Message.Of($"The first {range} account for {points} of this.", $"其中前{range}贡献{points}。", "PriceFirstPart");

    private static Message LessRaises(Message step, Figure points) => Message.Of($"{step} less would add {points}.", $"减少{step}则累计缺口增加{points}。", "PriceLessRaises");

    private static Message LessCuts(Message step, Figure points) => Message.Of($"{step} less would save {points}.", $"减少{step}则累计缺口减少{points}。", "PriceLessCuts");
}
