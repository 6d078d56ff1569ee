using System.Numerics;
using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Measures;

/// <summary>Portable functions: bits known from arithmetic with 300 bits, and the distance from the true value, computed anew in whole numbers.</summary>
[TestFixture]
public sealed class PortableMathTests
{
    // Fixed point: so many bits behind the point.
    private const int Bits = 240;

    [TestCase(1.0, 0x4005BF0A8B145769UL)]
    [TestCase(-1.0, 0x3FD78B56362CEF38UL)]
    [TestCase(0.5, 0x3FFA61298E1E069CUL)]
    [TestCase(-0.3, 0x3FE7B4C869C37C05UL)]
    [TestCase(10.0, 0x40D5829DCF950560UL)]
    [TestCase(-20.5, 0x3E157A3AFEED00ABUL)]
    [TestCase(100.25, 0x48F8C39B9134BAC4UL)]
    [TestCase(700.0, 0x7F0D945DF4F8EC8EUL)]
    [TestCase(-700.0, 0x00D14F2B0FB9307FUL)]
    [TestCase(1e-10, 0x3FF000000006DF38UL)]
    [TestCase(0.1, 0x3FF1AEC7B35A00D4UL)]
    [TestCase(-0.012345, 0x3FEF9B7DCE11D278UL)]
    [TestCase(3.141592653589793, 0x403724046EB09339UL)]
    [TestCase(-5.5, 0x3F70BD4A5ACA7728UL)]
    [TestCase(0.6931471805599453, 0x4000000000000000UL)]
    public void Exp_KnownArguments_HasTheirBits(double x, ulong expected) => Assert.That(BitConverter.DoubleToUInt64Bits(PortableMath.Exp(x)), Is.EqualTo(expected));

    [TestCase(2.0, 0x3FE62E42FEFA39EFUL)]
    [TestCase(10.0, 0x40026BB1BBB55516UL)]
    [TestCase(0.1, 0xC0026BB1BBB55515UL)]
    [TestCase(0.9999999, 0xBE7AD7F2B1049B9FUL)]
    [TestCase(1.0000001, 0x3E7AD7F2847B6492UL)]
    [TestCase(1e-300, 0xC085963447F87FB5UL)]
    [TestCase(1e300, 0x4085963447F87FB5UL)]
    [TestCase(3.0, 0x3FF193EA7AAD030BUL)]
    [TestCase(0.7071067811865476, 0xBFD62E42FEFA39EEUL)]
    [TestCase(1.4142135623730951, 0x3FD62E42FEFA39F0UL)]
    [TestCase(123456.789, 0x40277281CAD8A844UL)]
    [TestCase(double.Epsilon, 0xC0874385446D71C3UL)]
    public void Log_KnownArguments_HasTheirBits(double x, ulong expected) => Assert.That(BitConverter.DoubleToUInt64Bits(PortableMath.Log(x)), Is.EqualTo(expected));

    [TestCase(0.95, 3.25, 0x3FEB161FFA3D63FBUL)]
    [TestCase(1.35, 5.5, 0x4014D703F60F8C0FUL)]
    [TestCase(1.1, -2.75, 0x3FE89F2F6160D4F9UL)]
    [TestCase(0.5, 0.1, 0x3FEDDB680117AB12UL)]
    [TestCase(2.0, 0.5, 0x3FF6A09E667F3BCDUL)]
    [TestCase(10.0, -3.0, 0x3F50624DD2F1A9FCUL)]
    [TestCase(1.0000001, 1e6, 0x3FF1AEC7B1E2B426UL)]
    [TestCase(0.3, 12.0, 0x3EA1D50B1E32388CUL)]
    [TestCase(123.456, 7.89, 0x435C37E53D5E93D2UL)]
    [TestCase(1.0666666666666667, -3.0, 0x3FEA5E0000000000UL)]
    public void Pow_KnownArguments_HasTheirBits(double x, double y, ulong expected) => Assert.That(BitConverter.DoubleToUInt64Bits(PortableMath.Pow(x, y)), Is.EqualTo(expected));

    [Test]
    public void Exp_ManyArguments_IsTheNearestDoubleOfTheTrueValue()
    {
        Random random = new(1);
        foreach (double x in Enumerable.Range(0, 4000).Select(n => n % 3 == 0 ? 40 * (random.NextDouble() - 0.5) : n % 3 == 1 ? 1400 * (random.NextDouble() - 0.5) : Math.ScaleB(random.NextDouble() - 0.5, -random.Next(40))))
        {
            // e^x = 2^k·e^r with whole numbers throughout; Ln2 by its own series.
            int k = (int)Math.Round(x / Math.Log(2));
            Assert.That(UnitsOff(PortableMath.Exp(x), TrueExp(Fixed(x) - (k * Ln2)), k), Is.LessThanOrEqualTo(0.5 + 1e-9), $"exp({x:R})");
        }
    }

    [Test]
    public void Log_ManyArguments_IsInverseToTheTrueExponential()
    {
        Random random = new(2);
        foreach (double x in Enumerable.Range(0, 4000).Select(n => n % 2 == 0 ? Math.ScaleB(1 + random.NextDouble(), random.Next(-1000, 1000)) : 1 + Math.ScaleB(random.NextDouble() - 0.5, -random.Next(30))).Where(static x => x != 1))
        {
            // One step of Newton from the answer: ln x − y = ln(x·e^(−y)) with x·e^(−y) all but 1.
            double y = PortableMath.Log(x);
            (double mantissa, int exponent) = (x, 0);
            while (mantissa is >= 2 or < 1)
            {
                (mantissa, exponent) = mantissa >= 2 ? (mantissa / 2, exponent + 1) : (mantissa * 2, exponent - 1);
            }

            BigInteger rest = ((Fixed(mantissa) * TrueExp((exponent * Ln2) - Fixed(y))) >> Bits) - (BigInteger.One << Bits);
            BigInteger distance = rest - ((rest * rest) >> (Bits + 1));
            double unit = Math.BitIncrement(Math.Abs(y)) - Math.Abs(y);
            Assert.That((double)BigInteger.Abs(distance) / Math.Pow(2, Bits) / unit, Is.LessThanOrEqualTo(0.5 + 1e-9), $"ln({x:R})");
        }
    }

    [Test]
    public void Pow_WholeExponents_IsTheNearestDoubleOfTheProduct()
    {
        Random random = new(3);
        foreach (int _ in Enumerable.Range(0, 4000))
        {
            (double x, int n) = (0.5 + random.NextDouble(), random.Next(2, 40));
            BigInteger power = BigInteger.One << Bits;
            for (int factor = 0; factor < n; factor++)
            {
                power = (power * Fixed(x)) >> Bits;
            }

            Assert.That(UnitsOff(PortableMath.Pow(x, n), power, 0), Is.LessThanOrEqualTo(0.5 + 1e-8), $"{x:R}^{n}");
        }
    }

    [TestCase(2, 10, 1024)]
    [TestCase(-2, 3, -8)]
    [TestCase(-2, 0.5, double.NaN)]
    [TestCase(0, -1, double.PositiveInfinity)]
    [TestCase(5, 0, 1)]
    [TestCase(1, double.NaN, 1)]
    [TestCase(0.5, double.PositiveInfinity, 0)]
    [TestCase(10, 400, double.PositiveInfinity)]
    [TestCase(10, -400, 0)]
    [TestCase(10, -320, 1e-320)]
    [TestCase(1.5, 1e-300, 1)]
    [TestCase(1.5, 1e300, double.PositiveInfinity)]
    [TestCase(-1, 1e300, 1)]
    [TestCase(4, 0.5, 2)]
    public void Pow_EndsOfTheRange_AreThoseOfIeee(double x, double y, double expected)
    {
        Assert.That(PortableMath.Pow(x, y), Is.EqualTo(expected));
        Assert.That(Math.Pow(x, y), Is.EqualTo(expected), "the platform agrees where nothing is rounded");
    }

    [Test]
    public void Functions_AtTheirEnds_AreExact()
    {
        Assert.That(PortableMath.Exp(0), Is.EqualTo(1));
        Assert.That(PortableMath.Exp(710), Is.EqualTo(double.PositiveInfinity));
        Assert.That(PortableMath.Exp(double.NegativeInfinity), Is.Zero);
        Assert.That(PortableMath.Exp(double.NaN), Is.NaN);
        Assert.That(PortableMath.Exp(-744), Is.EqualTo(Math.Exp(-744)).Within(1).Ulps);
        Assert.That(PortableMath.Log(1), Is.Zero);
        Assert.That(PortableMath.Log(0), Is.EqualTo(double.NegativeInfinity));
        Assert.That(PortableMath.Log(-1), Is.NaN);
        Assert.That(PortableMath.Log(double.PositiveInfinity), Is.EqualTo(double.PositiveInfinity));
        Assert.That(Enumerable.Range(-300, 600).Select(static n => PortableMath.Log10(double.Parse($"1e{n}")) - n), Has.All.Zero);
        Assert.That(Enumerable.Range(-1022, 2000).Select(static n => PortableMath.Log2(Math.ScaleB(1, n)) - n), Has.All.Zero);
        Assert.That(Enumerable.Range(0, 23).Select(static n => PortableMath.Pow(10, n) - double.Parse($"1e{n}")), Has.All.Zero);
    }

    [TestCase(1e-20, 1e-20)]
    [TestCase(-1e-5, -9.9999500001666662e-6)]
    [TestCase(0.75, 1.1170000166126748)]
    [TestCase(-0.36, -0.30232367392896897)]
    [TestCase(-800, -1)]
    public void ExpM1_KeepsItsDigitsNearZero(double x, double expected) => Assert.That(PortableMath.ExpM1(x), Is.EqualTo(expected).Within(1).Ulps);

    private static BigInteger Ln2 { get; } = TrueLn2();

    // The distance of a double from value·2^exponent, in units of the double's last place.
    private static double UnitsOff(double answer, BigInteger value, int exponent)
    {
        double unit = Math.BitIncrement(answer) - answer;
        return (double)BigInteger.Abs(Fixed(Math.ScaleB(answer, -exponent)) - value) / Math.Pow(2, Bits) / Math.ScaleB(unit, -exponent);
    }

    private static BigInteger Fixed(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52);
        int shift = Bits + Math.Max(exponent, 1) - 1075;
        BigInteger whole = shift >= 0 ? mantissa << shift : mantissa >> -shift;
        return bits < 0 ? -whole : whole;
    }

    private static BigInteger TrueExp(BigInteger x)
    {
        BigInteger term = BigInteger.One << Bits;
        BigInteger sum = term;
        for (int n = 1; !term.IsZero && term != BigInteger.MinusOne; n++)
        {
            term = (term * x >> Bits) / n;
            sum += term;
        }

        return sum;
    }

    // Σ 1/(n·2ⁿ)
    private static BigInteger TrueLn2()
    {
        BigInteger sum = 0;
        for (int n = 1; n <= Bits; n++)
        {
            sum += (BigInteger.One << (Bits - n)) / n;
        }

        return sum;
    }
}
