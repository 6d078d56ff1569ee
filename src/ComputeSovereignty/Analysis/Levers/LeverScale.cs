using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>The amounts that a search may try: neutral ± a change of three digits, or of whole months.</summary>
/// <param name="lever">The lever.</param>
/// <param name="towards">The furthest amount of the search.</param>
internal sealed class LeverScale(Lever lever, double towards)
{
    private readonly int sign = Math.Sign(towards - lever.Neutral);

    /// <summary>Gets the largest change.</summary>
    internal double Furthest { get; } = Math.Abs(towards - lever.Neutral);

    /// <summary>Gets the amount of a change.</summary>
    /// <param name="change">The size of the change; ≥ 0.</param>
    internal double Amount(double change)
    {
        if (change >= Furthest)
        {
            return towards;
        }

        int digits = change > 0 ? Math.Clamp(2 - (int)Math.Floor(PortableMath.Log10(change)), 0, 15) : 0;
        return change == 0 ? lever.Neutral : Math.Round(lever.Neutral + (sign * change), digits);
    }

    /// <summary>Gives amounts of a lever from the case as it stands to an amount, in even steps; months and the last amount stay whole.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="to">The last amount.</param>
    /// <param name="steps">How many steps at the most: amounts that are the same are one.</param>
    internal static double[] Evenly(Lever lever, double to, int steps)
    {
        LeverScale scale = new(lever, to);
        return [.. Enumerable.Range(0, steps + 1)
            .Select(i => i == 0 ? lever.Neutral : i == steps ? to : scale.Amount(scale.Up(scale.Furthest * i / steps)))
            .Distinct()];
    }

    /// <summary>Gets the amount that is twice as far from the case as it stands, or the furthest of the lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">An amount.</param>
    internal static double TwiceAsFar(Lever lever, double amount) =>
        lever.Neutral + (Math.Sign(lever.Limit - lever.Neutral) * Math.Min(2 * Math.Abs(amount - lever.Neutral), Math.Abs(lever.Limit - lever.Neutral)));

    /// <summary>Gets the unit of the third digit of a change, or a month.</summary>
    /// <param name="change">The size of the change; positive.</param>
    internal double Tick(double change) => lever.IsWhole ? 1 : PortableMath.Pow(10, Math.Floor(PortableMath.Log10(change)) - 2);

    /// <summary>Rounds a change up to a whole number of ticks. What is the largest change but for rounding is the largest change: a search that goes outwards ends there.</summary>
    /// <param name="change">The size of the change; positive.</param>
    internal double Up(double change)
    {
        double tick = Tick(change);
        double up = tick * Math.Ceiling((change / tick) - 1e-9);
        return up < Furthest * (1 - 1e-9) ? up : Furthest;
    }
}
