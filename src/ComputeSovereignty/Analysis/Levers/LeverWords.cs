namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Says an amount of a lever.</summary>
internal static class LeverWords
{
    /// <summary>Says the amount as the object or subject of a sentence: <c>1.27 times as much (+27%)</c>, <c>at least 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static string Of(Lever lever, double amount) => lever.Move switch
    {
        _ when amount == lever.Neutral => "what the case has",
        LeverMove.Scale when amount == 0 => "none of it",
        LeverMove.Scale => $"{amount:0.######} times as much ({100 * (amount - 1):+0.######;−0.######}%)",
        LeverMove.Add => $"{Value(lever, Math.Abs(amount))} {(amount > 0 ? "more" : "less")}",
        LeverMove.Shift => $"{Math.Abs(amount):0.##} {(Math.Abs(amount) == 1 ? "month" : "months")} {(amount < 0 ? "earlier" : "later")}",
        LeverMove.AtLeast => $"at least {Value(lever, amount)}",
        LeverMove.AtMost => $"at most {Value(lever, amount)}",
        _ => Value(lever, amount),
    };

    /// <summary>Says the amount in a table's cell: <c>× 1.27</c>, <c>≥ 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static string Short(Lever lever, double amount) => lever.Move switch
    {
        LeverMove.Scale => $"× {amount:0.######}",
        LeverMove.Add => $"{(amount < 0 ? "−" : "+")} {Value(lever, Math.Abs(amount))}",
        LeverMove.Shift => amount == 0 ? "as it stands" : Of(lever, amount),
        LeverMove.AtLeast => $"≥ {Value(lever, amount)}",
        LeverMove.AtMost => $"≤ {Value(lever, amount)}",
        _ => Value(lever, amount),
    };

    /// <summary>Says a figure that a lever moves, with its unit: <c>93%</c>, <c>2,000 bn CNY</c>, <c>31,000 wspm</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="figure">The figure.</param>
    internal static string Value(Lever lever, string unit, double figure) => (lever.IsFraction, unit) switch
    {
        (true, _) => $"{100 * figure:0.######}%",
        (_, "CNY") => Wording.Billions(figure),
        (_, { Length: > 0 }) => $"{figure:#,0.######} {unit}",
        _ => $"{figure:0.######}",
    };

    private static string Value(Lever lever, double amount) =>
        lever is { IsFraction: true, Move: LeverMove.Add } ? $"{100 * amount:0.######} points" : Value(lever, lever.Unit, amount);
}
