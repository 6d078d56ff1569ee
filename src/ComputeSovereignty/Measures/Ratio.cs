namespace ComputeSovereignty.Measures;

/// <summary>A rate between two units, such as wafers per capacity or dies per wafer. Multiplying by the lower unit gives the upper one.</summary>
/// <typeparam name="TOver">The upper unit.</typeparam>
/// <typeparam name="TPer">The lower unit.</typeparam>
/// <param name="Value">The rate, in program units.</param>
public readonly record struct Ratio<TOver, TPer>(double Value)
    where TOver : struct, IUnit
    where TPer : struct, IUnit
{
    /// <summary>Converts a rate stated in natural units.</summary>
    /// <param name="natural">The rate in natural units of both, such as CNY per wafer.</param>
    public static Ratio<TOver, TPer> FromNatural(double natural) => new(natural * TPer.NaturalPerUnit / TOver.NaturalPerUnit);

    /// <summary>Converts an amount of the lower unit into the upper one.</summary>
    public static Quantity<TOver> operator *(Ratio<TOver, TPer> rate, Quantity<TPer> amount) => new(rate.Value * amount.Value);

    /// <summary>Scales a rate by a pure number.</summary>
    public static Ratio<TOver, TPer> operator *(double factor, Ratio<TOver, TPer> rate) => new(factor * rate.Value);

    /// <summary>Changes the sign of a rate.</summary>
    public static Ratio<TOver, TPer> operator -(Ratio<TOver, TPer> rate) => new(-rate.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Value:R} {TOver.Symbol}/{TPer.Symbol}";
}
