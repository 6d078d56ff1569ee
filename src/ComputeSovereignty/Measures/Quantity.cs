namespace ComputeSovereignty.Measures;

/// <summary>An amount counted in one unit.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
/// <param name="Value">The amount, in program units.</param>
public readonly record struct Quantity<TUnit>(double Value) : IComparable<Quantity<TUnit>>
    where TUnit : struct, IUnit
{
    /// <summary>Gets the empty amount.</summary>
    public static Quantity<TUnit> Zero => default;

    /// <summary>Gets the amount in natural units, as workbooks state it.</summary>
    public double Natural => Value * TUnit.NaturalPerUnit;

    /// <summary>Converts an amount stated in natural units.</summary>
    /// <param name="natural">The amount in <see cref="IUnit.NaturalSymbol"/>.</param>
    public static Quantity<TUnit> FromNatural(double natural) => new(natural / TUnit.NaturalPerUnit);

    /// <summary>Adds two amounts.</summary>
    public static Quantity<TUnit> operator +(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Value + right.Value);

    /// <summary>Subtracts an amount.</summary>
    public static Quantity<TUnit> operator -(Quantity<TUnit> left, Quantity<TUnit> right) => new(left.Value - right.Value);

    /// <summary>Scales an amount by a pure number.</summary>
    public static Quantity<TUnit> operator *(double factor, Quantity<TUnit> amount) => new(factor * amount.Value);

    /// <summary>Scales an amount by a pure number.</summary>
    public static Quantity<TUnit> operator *(Quantity<TUnit> amount, double factor) => new(factor * amount.Value);

    /// <summary>Divides two amounts of one unit into a pure number.</summary>
    public static double operator /(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value / right.Value;

    /// <summary>Compares two amounts.</summary>
    public static bool operator <(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value < right.Value;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value > right.Value;

    /// <summary>Compares two amounts.</summary>
    public static bool operator <=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value <= right.Value;

    /// <summary>Compares two amounts.</summary>
    public static bool operator >=(Quantity<TUnit> left, Quantity<TUnit> right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Quantity<TUnit> other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Value:R} {TUnit.Symbol}";
}
