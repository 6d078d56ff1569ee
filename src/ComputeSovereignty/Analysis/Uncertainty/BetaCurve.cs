using ComputeSovereignty.Measures;
using MathNet.Numerics.RootFinding;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The beta distribution between 0 and 1 with the same bits on every machine.</summary>
/// <remarks>
/// The part below a figure is the regularised incomplete beta function, by its continued fraction (modified Lentz; W. H. Press et al., Numerical Recipes, section 6.4) and Γ by G. R. Pugh's coefficients of Lanczos'
/// approximation (An Analysis of the Lanczos Gamma Approximation, 2004); its inverse is found by Brent's method, whose steps are sums, products and quotients alone.
/// </remarks>
internal sealed class BetaCurve
{
    // Half of it is the width of the last bracket of the root; the steps are so quick by then that the root is mostly exact.
    private const double Accuracy = 1e-12;
    private const int MostTerms = 140;
    private const double LanczosShift = 10.900511;

    private static readonly double[] Lanczos =
    [
        2.48574089138753565546e-5, 1.05142378581721974210, -3.45687097222016235469, 4.51227709466894823700, -2.98285225323576655721, 1.05639711577126713077, -1.95428773191645869583e-1, 1.70970543404441224307e-2,
        -5.71926117404305781283e-4, 4.63399473359905636708e-6, -2.71994908488607703910e-9,
    ];

    // ln(2·√(e/π))
    private const double LogTwoRootEOverPi = 0.6207822376352452223455184457816472122518527279025978;

    private readonly double first;
    private readonly double second;
    private readonly double logFactor;

    /// <summary>Initializes the distribution.</summary>
    /// <param name="first">α, above 0.</param>
    /// <param name="second">β, above 0.</param>
    internal BetaCurve(double first, double second)
    {
        (this.first, this.second) = (first, second);
        logFactor = LogGamma(first + second) - LogGamma(first) - LogGamma(second);
    }

    /// <summary>Computes the part of all draws below a figure.</summary>
    /// <param name="x">The figure, between 0 and 1.</param>
    internal double Below(double x)
    {
        if (x is <= 0 or >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        double factor = PortableMath.Exp(logFactor + (first * PortableMath.Log(x)) + (second * PortableMath.Log(1 - x)));
        return x >= (first + 1) / (first + second + 2) ? 1 - (factor * Fraction(second, first, 1 - x) / second) : factor * Fraction(first, second, x) / first;
    }

    /// <summary>Computes the figure below which a part of all draws lies.</summary>
    /// <param name="probability">The part, between 0 and 1.</param>
    internal double Inverse(double probability) => probability is <= 0 or >= 1 ? (probability <= 0 ? 0 : 1) : Brent.FindRoot(x => Below(x) - probability, 0, 1, Accuracy);

    private static double Fraction(double a, double b, double x)
    {
        const double Least = double.Epsilon / 1.1102230246251565e-16;
        double c = 1;
        double d = 1 / Away(1 - ((a + b) * x / (a + 1)));
        double value = d;
        for (int m = 1; m <= MostTerms; m++)
        {
            double even = m * (b - m) * x / ((a - 1 + (2 * m)) * (a + (2 * m)));
            d = 1 / Away(1 + (even * d));
            c = Away(1 + (even / c));
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + 1 + (2 * m)));
            d = 1 / Away(1 + (odd * d));
            c = Away(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) <= 1.1102230246251565e-16)
            {
                break;
            }
        }

        return value;

        static double Away(double denominator) => Math.Abs(denominator) < Least ? Least : denominator;
    }

    private static double LogGamma(double z)
    {
        if (z < 0.5)
        {
            return LogGamma(z + 1) - PortableMath.Log(z);
        }

        double sum = Lanczos[0];
        for (int term = 1; term < Lanczos.Length; term++)
        {
            sum += Lanczos[term] / (z - 1 + term);
        }

        return PortableMath.Log(sum) + LogTwoRootEOverPi + ((z - 0.5) * (PortableMath.Log(z - 0.5 + LanczosShift) - 1));
    }
}
