namespace ComputeSovereignty.Measures;

/// <summary>A number as the unevaluated sum of two doubles, with some 106 bits: the steps between a double and a correctly rounded function of it.</summary>
/// <remarks>
/// Only additions, products and quotients of doubles, which IEEE 754 fixes to the last bit, so every processor gives the same. Products are split by Veltkamp and Dekker rather than fused, since a fused step is
/// not everywhere in hardware. Relative errors, with u = 2⁻⁵³: sum 3u², product 5u², quotient 10u² (M. Joldes, J.-M. Muller, V. Popescu, Tight and rigorous error bounds for basic building blocks of double-word
/// arithmetic, ACM TOMS 44, 2017). The operands must be far from overflow and underflow.
/// </remarks>
/// <param name="High">The sum, rounded.</param>
/// <param name="Low">What the rounding lost.</param>
internal readonly record struct DoubleDouble(double High, double Low)
{
    private const double Splitter = (1 << 27) + 1;

    /// <summary>Takes a double as it is.</summary>
    /// <param name="value">The double.</param>
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>Adds.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble sum = Sum(left.High, right.High);
        DoubleDouble rest = Sum(left.Low, right.Low);
        DoubleDouble joined = Ordered(sum.High, sum.Low + rest.High);
        return Ordered(joined.High, joined.Low + rest.Low);
    }

    /// <summary>Subtracts.</summary>
    /// <param name="left">From this.</param>
    /// <param name="right">That.</param>
    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + new DoubleDouble(-right.High, -right.Low);

    /// <summary>Multiplies.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble product = Product(left.High, right.High);
        return Ordered(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    /// <summary>Divides.</summary>
    /// <param name="left">This.</param>
    /// <param name="right">By that.</param>
    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double first = left.High / right.High;
        DoubleDouble rest = left - (right * first);
        double second = rest.High / right.High;
        rest -= right * second;
        return Ordered(first, second) + (rest.High / right.High);
    }

    /// <summary>Adds two doubles without loss.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    internal static DoubleDouble Sum(double left, double right)
    {
        double sum = left + right;
        double part = sum - left;
        return new(sum, (left - (sum - part)) + (right - part));
    }

    /// <summary>Multiplies two doubles without loss.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    internal static DoubleDouble Product(double left, double right)
    {
        double product = left * right;
        (double a, double b) = Split(left);
        (double c, double d) = Split(right);
        return new(product, ((a * c) - product + (a * d) + (b * c)) + (b * d));
    }

    // The first must be the larger.
    private static DoubleDouble Ordered(double large, double small)
    {
        double sum = large + small;
        return new(sum, small - (sum - large));
    }

    private static (double High, double Low) Split(double value)
    {
        double scaled = Splitter * value;
        double high = scaled - (scaled - value);
        return (high, value - high);
    }
}
