using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Says amounts of levers.</summary>
internal static class LeverMessages
{
    // From twice the base level on, a multiple reads better than a percentage.
    private const double Multiple = 2;

    /// <summary>Gets the amount that changes nothing.</summary>
    internal static Message BaseLevel => Message.Of("base level", "基准水平");

    /// <summary>Gets that figures have no limit.</summary>
    internal static Message NoLimit => Message.Of("no limit", "无上限");

    /// <summary>Says an amount as a noun: <c>+22.7%</c>, <c>10 times the base level</c>, <c>at least 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static Message Change(Lever lever, double amount) => lever.Move switch
    {
        _ when amount == lever.Neutral => Message.Of("no change", "保持不变", "LeverNoChange"),
        LeverMove.Scale when amount >= Multiple => Times(amount),
        LeverMove.Scale => Message.Of(Percent(amount)),
        LeverMove.Shift => Months(amount),
        LeverMove.AtLeast => Message.Of($"at least {Value(lever, amount)}", $"不低于{Value(lever, amount)}", "LeverAtLeast"),
        LeverMove.AtMost => Message.Of($"at most {Value(lever, amount)}", $"不高于{Value(lever, amount)}", "LeverAtMost"),
        _ => Short(lever, amount),
    };

    /// <summary>Says an amount behind the lever's name: <c>+22.7%</c>, <c>at 10 times the base level</c>, <c>of at least 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static Message Beside(Lever lever, double amount) => lever.Move switch
    {
        LeverMove.Scale when amount >= Multiple => Message.Of($"at {Times(amount)}", $"增至{Times(amount)}", "LeverAtTimes"),
        LeverMove.AtLeast or LeverMove.AtMost => Message.Of($"of {Change(lever, amount)}", $"{Change(lever, amount)}", "LeverOf"),
        LeverMove.Set => Message.Of($"of {Change(lever, amount)}", $"为{Change(lever, amount)}", "LeverOfValue"),
        _ => Change(lever, amount),
    };

    /// <summary>Says how far a lever is turned, as a participle: <c>raised by 22.7%</c>, <c>brought forward by 12 months</c>, <c>lowered to 71.7%</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static Message Turned(Lever lever, double amount) => lever.Move switch
    {
        _ when amount == lever.Neutral => Message.Of("left unchanged", "保持不变", "LeverLeftUnchanged"),
        LeverMove.Scale when amount >= Multiple => Message.Of($"raised to {Times(amount)}", $"提高至{Times(amount)}", "LeverRaisedToTimes"),
        LeverMove.Scale when amount > 1 => RaisedBy(Figure.Part(amount - 1, "0.####%")),
        LeverMove.Scale when amount == 0 => Message.Of("cut to zero", "降至零", "LeverCutToZero"),
        LeverMove.Scale => LoweredBy(Figure.Part(1 - amount, "0.####%")),
        LeverMove.Add or LeverMove.AddWithin => amount > 0 ? RaisedBy(Value(lever, amount)) : LoweredBy(Value(lever, -amount)),
        LeverMove.Shift when amount < 0 => Message.Of($"brought forward by {MonthsLong(amount)}", $"提前{MonthsLong(amount)}", "LeverBroughtForward"),
        LeverMove.Shift => Message.Of($"delayed by {MonthsLong(amount)}", $"推迟{MonthsLong(amount)}", "LeverDelayed"),
        LeverMove.AtLeast => Message.Of($"raised to {Value(lever, amount)}", $"提高至{Value(lever, amount)}", "LeverRaisedTo"),
        LeverMove.AtMost => Message.Of($"lowered to {Value(lever, amount)}", $"降至{Value(lever, amount)}", "LeverLoweredTo"),
        _ => Message.Of($"set to {Value(lever, amount)}", $"设为{Value(lever, amount)}", "LeverSetTo"),
    };

    /// <summary>Says an amount in a cell or on a slider: <c>× 1.27</c>, <c>≥ 71.3%</c>, <c>12 months earlier</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static Message Short(Lever lever, double amount) => lever.Move switch
    {
        LeverMove.Scale => Message.Of($"× {Figure.Number(amount, "0.######")}", $"× {Figure.Number(amount, "0.######")}", "LeverMultiplied"),
        LeverMove.Add or LeverMove.AddWithin when amount < 0 => Message.Of($"−{Value(lever, -amount)}", $"−{Value(lever, -amount)}", "LeverLess"),
        LeverMove.Add or LeverMove.AddWithin => Message.Of($"+{Value(lever, amount)}", $"+{Value(lever, amount)}", "LeverMore"),
        LeverMove.Shift => amount == 0 ? BaseLevel : Months(amount),
        LeverMove.AtLeast => Message.Of($"≥ {Value(lever, amount)}", $"≥ {Value(lever, amount)}", "LeverShortAtLeast"),
        LeverMove.AtMost => Message.Of($"≤ {Value(lever, amount)}", $"≤ {Value(lever, amount)}", "LeverShortAtMost"),
        _ => Message.Of(Value(lever, amount)),
    };

    /// <summary>Says between which two neighbouring amounts the answer turns: <c>threshold between +22.6% and +22.7%</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="first">The one amount.</param>
    /// <param name="second">The other.</param>
    internal static Message Threshold(Lever lever, double first, double second)
    {
        (double low, double high) = (Math.Min(first, second), Math.Max(first, second));
        return lever.Move switch
        {
            LeverMove.Scale when high >= Multiple => BetweenTimes(Figure.Number(low, "0.######"), Figure.Number(high, "0.######")),
            LeverMove.Scale => Between(Percent(first), Percent(second)),
            LeverMove.Shift when first * second >= 0 => BetweenMonths(Figure.Number(Math.Abs(first), "0"), Figure.Number(Math.Abs(second), "0")),
            LeverMove.Shift or LeverMove.Add or LeverMove.AddWithin => Between(Short(lever, first), Short(lever, second)),
            _ => Between(Value(lever, low), Value(lever, high)),
        };
    }

    /// <summary>Says a figure that a lever moves, with its unit: <c>93%</c>, <c>CNY 2,000 bn</c>, <c>31,000 wspm</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="figure">The figure.</param>
    internal static Figure Value(Lever lever, string unit, double figure) => (lever.IsFraction, unit) switch
    {
        (true, _) => Figure.Part(figure, "0.######%"),
        (_, "CNY") => Figure.Money(figure),
        (_, { Length: > 0 }) => Figure.Amount(figure, unit, "#,0.######"),
        _ => Figure.Number(figure, "0.######"),
    };

    /// <summary>Says the least and the greatest of several figures.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    internal static Message Range(IArgument least, IArgument most) => least.Equals(most) ? Message.Of(least) : Message.Of($"{least} to {most}", $"{least}至{most}");

    /// <summary>Says in which unit people state an amount, behind a number: <c>times the base level</c>, <c>pp more</c>, <c>months later</c>, <c>%</c>.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message StatedIn(Lever lever) => lever.Move switch
    {
        LeverMove.Scale => Message.Of("times the base level", "倍（相对基准）", "StatedInTimes"),
        LeverMove.Shift => Message.Of("months later", "个月（推迟）", "StatedInMonths"),
        LeverMove.Add or LeverMove.AddWithin when lever is { IsFraction: true, Unit: "1/yr" } => Message.Of("pp a year more", "个百分点（每年，增加）", "StatedInPointsAYear"),
        LeverMove.Add or LeverMove.AddWithin when lever.IsFraction => Message.Of("pp more", "个百分点（增加）", "StatedInPoints"),
        LeverMove.Add or LeverMove.AddWithin when lever.Unit.Length == 0 => Message.Of("more", "（增加）", "StatedInNumbers"),
        LeverMove.Add or LeverMove.AddWithin => Message.Of($"{UnitOf(lever)} more", $"{UnitOf(lever)}（增加）", "StatedInMore"),
        _ => lever.IsFraction ? Message.Verbatim("%") : UnitOf(lever),
    };

    /// <summary>Says what moving a lever does to figures that differ, a sentence; nothing where the amount says it.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message Doing(Lever lever) => lever.Move switch
    {
        _ when IsLoad(lever) => Message.Of(
            "Line utilization in the year before the plan, from which other customers' load is estimated: higher values leave less for accelerators. All figures move by the same amount.",
            "规划期前一年的产线利用率，用于测算其他客户的占用：数值越高，可用于加速器的产能越少。各项数值同幅变动。",
            "DoingLoad"),
        LeverMove.Add => Message.Of("All figures move by the same amount.", "各项数值同幅变动。", "DoingAdd"),
        LeverMove.AddWithin => Message.Of("All figures move by the same amount, within 0% to 100%.", "各项数值同幅变动，限于0%至100%。", "DoingAddWithin"),
        LeverMove.AtLeast => Message.Of("Raises lower figures to this level.", "将低于该水平的数值提高至该水平。", "DoingAtLeast"),
        LeverMove.AtMost => Message.Of("Lowers higher figures to this level.", "将高于该水平的数值降至该水平。", "DoingAtMost"),
        _ => Message.None,
    };

    /// <summary>Says that more of a lever is less for the plan, behind its name; nothing where more helps.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message Against(Lever lever) =>
        IsLoad(lever) ? Message.Of("higher values leave less for accelerators", "数值越高，可用于加速器的产能越少") : Message.None;

    private static Message Between(IArgument first, IArgument second) => Message.Of($"threshold between {first} and {second}", $"临界值介于{first}与{second}之间", "ThresholdBetween");

    private static Message BetweenTimes(Figure low, Figure high) => Message.Of($"threshold between {low} and {high} times the base level", $"临界值介于基准的{low}倍与{high}倍之间", "ThresholdBetweenTimes");

    private static Message BetweenMonths(Figure first, Figure second) => Message.Of($"threshold between {first} and {second} months", $"临界值介于{first}至{second}个月之间", "ThresholdBetweenMonths");

    // The utilization of a line before the plan stands for what others have on it, and go on having.
    private static bool IsLoad(Lever lever) => lever.Addresses.All(static a => a is { Sheet: "Lines", Column: "Utilization" });

    private static Message UnitOf(Lever lever) => Message.Of(DisplayUnit.Of(lever.Unit).English, DisplayUnit.Of(lever.Unit).Chinese);

    private static Figure Percent(double amount) => Figure.Part(amount - 1, "+0.####%;−0.####%;0%");

    private static Message RaisedBy(IArgument much) => Message.Of($"raised by {much}", $"提高{much}");

    private static Message LoweredBy(IArgument much) => Message.Of($"cut by {much}", $"下调{much}");

    private static Message Times(double amount) => Message.Of($"{Figure.Number(amount, "0.######")} times the base level", $"基准的{Figure.Number(amount, "0.######")}倍");

    private static Message Months(double amount) => amount < 0
        ? Message.Of($"{MonthsLong(amount)} earlier", $"提前{MonthsLong(amount)}", "LeverEarlier")
        : Message.Of($"{MonthsLong(amount)} later", $"推迟{MonthsLong(amount)}", "LeverLater");

    private static Message MonthsLong(double amount) => Math.Abs(amount) == 1
        ? Message.Of("1 month", "1个月", "LeverOneMonth")
        : Message.Of($"{Figure.Number(Math.Abs(amount), "0.##")} months", $"{Figure.Number(Math.Abs(amount), "0.##")}个月", "LeverSeveralMonths");

    private static IArgument Value(Lever lever, double amount) => lever is { IsFraction: true, Move: LeverMove.Add or LeverMove.AddWithin }
        ? lever.Unit == "1/yr" ? PointsAYear(Stated(amount)) : Stated(amount)
        : Value(lever, lever.Unit, amount);

    private static Figure Stated(double fraction) => Figure.Amount(100 * fraction, DisplayUnit.Points, "0.######");

    private static Message PointsAYear(Figure points) => Message.Of($"{points} a year", $"{points}/年");
}
