namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>A number worked out from cells, with how far it may be off because the cells were rounded.</summary>
/// <param name="Value">The number.</param>
/// <param name="Slack">The largest distance to what unrounded cells would give, to first order.</param>
internal readonly record struct Reckoned(double Value, double Slack)
{
    /// <summary>Cells hold at least nine digits.</summary>
    private const double Digits = 2e-9;

    /// <summary>Takes a cell's number.</summary>
    public static implicit operator Reckoned(double cell) => new(cell, Digits * Math.Abs(cell));

    /// <summary>Adds.</summary>
    public static Reckoned operator +(Reckoned left, Reckoned right) => new(left.Value + right.Value, left.Slack + right.Slack);

    /// <summary>Takes off.</summary>
    public static Reckoned operator -(Reckoned left, Reckoned right) => new(left.Value - right.Value, left.Slack + right.Slack);

    /// <summary>Multiplies.</summary>
    public static Reckoned operator *(Reckoned left, Reckoned right) =>
        new(left.Value * right.Value, (Math.Abs(left.Value) * right.Slack) + (Math.Abs(right.Value) * left.Slack));

    /// <summary>Divides.</summary>
    public static Reckoned operator /(Reckoned left, Reckoned right) =>
        new(left.Value / right.Value, (left.Slack + (Math.Abs(left.Value / right.Value) * right.Slack)) / Math.Abs(right.Value));

    /// <summary>Allows for what an engine leaves open besides.</summary>
    /// <param name="noise">How much, in the number's unit.</param>
    public Reckoned Loose(double noise) => this with { Slack = Slack + noise };

    /// <summary>Tells whether the number may be zero.</summary>
    public bool MayBeNothing => Math.Abs(Value) <= Slack;
}

/// <summary>Sums of reckoned numbers.</summary>
internal static class ReckonedSums
{
    /// <summary>Adds up.</summary>
    /// <param name="items">What is added.</param>
    /// <param name="amount">The amount of one.</param>
    public static Reckoned Total<T>(this IEnumerable<T> items, Func<T, Reckoned> amount) => items.Aggregate(new Reckoned(0, 0), (sum, item) => sum + amount(item));
}

/// <summary>What an engine may leave open in sums of rows that it holds to 10⁻⁶ in thousands, bn CNY, MW, PFLOPS and per cent.</summary>
internal static class Noise
{
    /// <summary>Dies, stacks, accelerators, wafers, PFLOPS.</summary>
    public const double Pieces = 0.01;

    /// <summary>Bn CNY.</summary>
    public const double BillionCny = 1e-5;

    /// <summary>MW.</summary>
    public const double Megawatts = 1e-4;

    /// <summary>A ratio.</summary>
    public const double Ratio = 1e-8;

    /// <summary>A figure that another cell repeats.</summary>
    public const double None = 1e-12;
}
