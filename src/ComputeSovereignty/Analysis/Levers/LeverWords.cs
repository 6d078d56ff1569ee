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
        LeverMove.Add or LeverMove.AddWithin => $"{Value(lever, Math.Abs(amount))} {(amount > 0 ? "more" : "less")}",
        LeverMove.Shift => $"{Math.Abs(amount):0.##} {(Math.Abs(amount) == 1 ? "month" : "months")} {(amount < 0 ? "earlier" : "later")}",
        LeverMove.AtLeast => $"at least {Value(lever, amount)}",
        LeverMove.AtMost => $"at most {Value(lever, amount)}",
        _ => Value(lever, amount),
    };

    /// <summary>Says how far the lever is turned, behind a fact: <c>with 1.27 times as much (+27%)</c>, <c>at 100%</c>, <c>12 months earlier</c>, <c>lowered to 71.7%</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static string Turned(Lever lever, double amount) => lever.Move switch
    {
        LeverMove.Shift when amount != lever.Neutral => Of(lever, amount),
        LeverMove.AtLeast when amount != lever.Neutral => $"raised to {Value(lever, amount)} wherever it is less",
        LeverMove.AtMost when amount != lever.Neutral => $"lowered to {Value(lever, amount)} wherever it is more",
        LeverMove.Set when amount != lever.Neutral => $"at {Value(lever, amount)}",
        _ => $"with {Of(lever, amount)}",
    };

    /// <summary>Says the amount in a table's cell: <c>× 1.27</c>, <c>≥ 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static string Short(Lever lever, double amount) => lever.Move switch
    {
        LeverMove.Scale => $"× {amount:0.######}",
        LeverMove.Add or LeverMove.AddWithin => $"{(amount < 0 ? "−" : "+")} {Value(lever, Math.Abs(amount))}",
        LeverMove.Shift => amount == 0 ? "as it stands" : Of(lever, amount),
        LeverMove.AtLeast => $"≥ {Value(lever, amount)}",
        LeverMove.AtMost => $"≤ {Value(lever, amount)}",
        _ => Value(lever, amount),
    };

    /// <summary>Says what a lever that asks for less does to the measure: it delivers nothing more.</summary>
    /// <param name="lever">The lever.</param>
    internal static string Yardstick(Lever lever) => lever.Addresses.Any(static a => a.Column == "CommittedTechnologySpend")
        ? "This makes the whole smaller of which the share is counted; it delivers nothing more."
        : "This lowers what is asked for; it delivers nothing more.";

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

    /// <summary>Says in which unit people state an amount, behind a number: <c>times as much</c>, <c>percentage points more</c>, <c>months later</c>, <c>%</c>.</summary>
    /// <param name="lever">The lever.</param>
    internal static string StatedIn(Lever lever) => lever.Move switch
    {
        LeverMove.Scale => "times as much",
        LeverMove.Shift => "months later",
        LeverMove.Add or LeverMove.AddWithin => $"{(lever.IsFraction ? $"percentage points{(lever.Unit == "1/yr" ? " a year" : string.Empty)}" : lever.Unit)} more",
        _ => lever.IsFraction ? "%" : lever.Unit,
    };

    /// <summary>Says what moving a lever does to figures that differ, a sentence; empty where the amount says it.</summary>
    /// <param name="lever">The lever.</param>
    internal static string Doing(Lever lever) => lever.Move switch
    {
        _ when IsLoad(lever) => "How full the lines were in the year before the plan, on which other customers' load is measured: more leaves less for accelerators. Every figure moves by as much.",
        LeverMove.Add => "Every figure moves by as much.",
        LeverMove.AddWithin => "Every figure moves by as much, and stays between 0% and 100%.",
        LeverMove.AtLeast => "Raises figures that are less.",
        LeverMove.AtMost => "Lowers figures that are more.",
        _ => string.Empty,
    };

    /// <summary>Says that more of a lever is less for the plan, behind its name; empty where more helps.</summary>
    /// <param name="lever">The lever.</param>
    internal static string Against(Lever lever) => IsLoad(lever) ? "more leaves less for accelerators" : string.Empty;

    // The utilization of a line before the plan stands for what others have on it, and go on having.
    private static bool IsLoad(Lever lever) => lever.Addresses.All(static a => a is { Sheet: "Lines", Column: "Utilization" });

    private static string Value(Lever lever, double amount) =>
        lever is { IsFraction: true, Move: LeverMove.Add or LeverMove.AddWithin } ? $"{100 * amount:0.######} percentage {(Math.Abs((100 * amount) - 1) < 1e-9 ? "point" : "points")}{(lever.Unit == "1/yr" ? " a year" : string.Empty)}" : Value(lever, lever.Unit, amount);
}
