namespace ComputeSovereignty.Measures;

/// <summary>Exponentials, logarithms and powers with the same bits on every processor and system.</summary>
/// <remarks>
/// <see cref="Math"/> asks the C library, whose last digit depends on the vector instructions that it finds. Coefficients and draws take theirs from here, so that the same case and seed give the same bytes on every machine.
/// The result is the double nearest to a value that is known to 2⁻⁸⁵ of itself: at most 0.5 + 2⁻³² units in the last place from the true one (2⁻⁸⁵ is what <see cref="Pow"/> may lose where y·ln x nears 745; <see cref="Exp"/> and
/// <see cref="Log"/> lose less than 2⁻⁹⁴). Results below the smallest normal double are at most one unit of 2⁻¹⁰⁷⁴ from the true one. Some 0.4 µs for a logarithm, 0.5 for an exponential and 1.3 for a power, where the C library takes a
/// hundredth to a twentieth of one: a draw of the baseline calls them a few hundred times in its 100 ms.
/// </remarks>
public static class PortableMath
{
    // ln 2 in three parts, the first two short enough that a multiple of them by a whole number of eleven bits has no rounding.
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Middle = 1.9082149291141208e-10;
    private const double Ln2Low = 1.564670158533888e-20;
    private const double Overflow = 709.782712893384;
    private const double Underflow = -745.1332191019412;

    // The series of ln((1 + s)/(1 − s)) in s²: with s² ≤ 0.0295 what follows the last term is below 2⁻¹⁰⁸; from the tenth term on a double has digits enough.
    private const int LastLogTerm = 21;
    private const int FirstShortLogTerm = 10;

    // The series of (exp(q) − 1)/q: with |q| ≤ 0.0217 what follows the last term is below 2⁻¹⁰⁸; from the eighth term on a double has digits enough.
    private const int LastExpTerm = 14;
    private const int FirstShortExpTerm = 7;
    private const int Halvings = 4;

    private static readonly DoubleDouble PerLn10 = new(0.4342944819032518, 1.098319650216765e-17);
    private static readonly DoubleDouble PerLn2 = new(1.4426950408889634, 2.0355273740931033e-17);
    private static readonly DoubleDouble[] OddReciprocals = [.. Enumerable.Range(0, LastLogTerm + 1).Select(static n => (DoubleDouble)1 / ((2 * n) + 1))];

    // 1/(n + 1)!
    private static readonly DoubleDouble[] FactorialReciprocals = [.. Enumerable.Range(1, LastExpTerm + 1).Select(static n => (DoubleDouble)1 / Enumerable.Range(1, n).Aggregate(1L, static (product, factor) => product * factor))];

    /// <summary>Computes eˣ.</summary>
    /// <param name="x">The exponent.</param>
    public static double Exp(double x) => double.IsNaN(x) ? x : Raised(x);

    /// <summary>Computes eˣ − 1 without the loss of digits near 0.</summary>
    /// <param name="x">The exponent.</param>
    public static double ExpM1(double x)
    {
        if (double.IsNaN(x) || x == 0)
        {
            return x;
        }

        if (x > 100)
        {
            return Exp(x);
        }

        (DoubleDouble part, int exponent) = Reduced(Math.Max(x, -100));
        double power = Math.ScaleB(1, exponent);
        return ((part * power) + (power - (DoubleDouble)1)).High;
    }

    /// <summary>Computes the natural logarithm.</summary>
    /// <param name="x">The number.</param>
    /// <returns>NaN below 0, −∞ at 0.</returns>
    public static double Log(double x) => x is > 0 and < double.PositiveInfinity ? Logarithm(x).High : OutsideLog(x);

    /// <summary>Computes the logarithm to base 2, exact for powers of 2.</summary>
    /// <param name="x">The number.</param>
    public static double Log2(double x) => x is > 0 and < double.PositiveInfinity ? (Logarithm(x) * PerLn2).High : OutsideLog(x);

    /// <summary>Computes the logarithm to base 10, exact for powers of 10 that a double holds.</summary>
    /// <param name="x">The number.</param>
    public static double Log10(double x) => x is > 0 and < double.PositiveInfinity ? (Logarithm(x) * PerLn10).High : OutsideLog(x);

    /// <summary>Computes a power.</summary>
    /// <param name="x">The base.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>What IEEE 754 says of pow at 0, at the infinities and for negative bases.</returns>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (!double.IsFinite(x) || !double.IsFinite(y) || x == 0)
        {
            // Zeros, infinities and NaN: nothing is rounded there.
            return Math.Pow(x, y);
        }

        double sign = x > 0 ? 1 : !double.IsInteger(y) ? double.NaN : double.IsOddInteger(y) ? -1 : 1;
        DoubleDouble logarithm = Logarithm(Math.Abs(x));
        double size = logarithm.High * y;
        return sign * (size > Overflow + 1 ? double.PositiveInfinity : size < Underflow - 1 ? 0 : Raised(logarithm * y));
    }

    private static double OutsideLog(double x) => x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;

    private static double Raised(DoubleDouble x)
    {
        if (x.High > Overflow + 1)
        {
            return double.PositiveInfinity;
        }

        if (x.High < Underflow - 1)
        {
            return 0;
        }

        (DoubleDouble part, int exponent) = Reduced(x);
        return Math.ScaleB((1 + part).High, exponent);
    }

    // exp(x) = 2ᵏ·(1 + part), |ln(1 + part)| ≤ ln 2 / 2.
    private static (DoubleDouble Part, int Exponent) Reduced(DoubleDouble x)
    {
        double exponent = Math.Round(x.High * PerLn2.High);
        DoubleDouble rest = x - Ln2Times(exponent);
        DoubleDouble q = new(rest.High / (1 << Halvings), rest.Low / (1 << Halvings));
        double end = 0;
        for (int n = LastExpTerm; n >= FirstShortExpTerm; n--)
        {
            end = FactorialReciprocals[n].High + (end * q.High);
        }

        DoubleDouble series = end;
        for (int n = FirstShortExpTerm - 1; n >= 0; n--)
        {
            series = FactorialReciprocals[n] + (series * q);
        }

        DoubleDouble part = series * q;
        for (int halving = 0; halving < Halvings; halving++)
        {
            part *= part + 2;
        }

        return (part, (int)exponent);
    }

    private static DoubleDouble Logarithm(double x)
    {
        (double mantissa, int exponent) = Parts(x);
        DoubleDouble s = (mantissa - 1) / DoubleDouble.Sum(mantissa, 1);
        DoubleDouble square = s * s;
        double end = 0;
        for (int n = LastLogTerm; n >= FirstShortLogTerm; n--)
        {
            end = OddReciprocals[n].High + (square.High * end);
        }

        DoubleDouble series = end;
        for (int n = FirstShortLogTerm - 1; n >= 0; n--)
        {
            series = OddReciprocals[n] + (square * series);
        }

        return Ln2Times(exponent) + (series * s * 2);
    }

    private static DoubleDouble Ln2Times(double whole) => DoubleDouble.Sum(whole * Ln2High, whole * Ln2Middle) + (whole * Ln2Low);

    // x = mantissa·2ᵏ with the mantissa between √½ and √2.
    private static (double Mantissa, int Exponent) Parts(double x)
    {
        bool small = !double.IsNormal(x);
        long bits = BitConverter.DoubleToInt64Bits(small ? x * (1L << 54) : x);
        int exponent = (int)(bits >> 52) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble((bits & 0xF_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000);
        (mantissa, exponent) = mantissa > 1.4142135623730951 ? (mantissa / 2, exponent + 1) : (mantissa, exponent);
        return (mantissa, small ? exponent - 54 : exponent);
    }
}
