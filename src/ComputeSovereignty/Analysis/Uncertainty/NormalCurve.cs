using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The standard normal distribution with the same bits on every machine.</summary>
/// <remarks>
/// Φ by W. J. Cody's rational approximations of erfc (Mathematics of Computation 23, 1969), Φ⁻¹ by M. J. Wichura's algorithm AS 241 (Applied Statistics 37, 1988); both to some 10⁻¹⁵ of the value, also in the tails.
/// </remarks>
internal static class NormalCurve
{
    private static readonly double[] MiddleOver = [3.20937758913846947e3, 3.77485237685302021e2, 1.13864154151050156e2, 3.16112374387056560, 1.85777706184603153e-1];
    private static readonly double[] MiddleUnder = [2.84423683343917062e3, 1.28261652607737228e3, 2.44024637934444173e2, 2.36012909523441209e1, 1];
    private static readonly double[] SideOver =
    [
        1.23033935479799725e3, 2.05107837782607147e3, 1.71204761263407058e3, 8.81952221241769090e2, 2.98635138197400131e2, 6.61191906371416295e1, 8.88314979438837594, 5.64188496988670089e-1, 2.15311535474403846e-8,
    ];

    private static readonly double[] SideUnder =
    [
        1.23033935480374942e3, 3.43936767414372164e3, 4.36261909014324716e3, 3.29079923573345963e3, 1.62138957456669019e3, 5.37181101862009858e2, 1.17693950891312499e2, 1.57449261107098347e1, 1,
    ];

    private static readonly double[] TailOver = [6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1, 3.60344899949804439e-1, 3.05326634961232344e-1, 1.63153871373020978e-2];
    private static readonly double[] TailUnder = [2.33520497626869185e-3, 6.05183413124413191e-2, 5.27905102951428412e-1, 1.87295284992346725, 2.56852019228982242, 1];

    private static readonly double[] InnerOver =
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] InnerUnder =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] OuterOver =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] OuterUnder =
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarOver =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarUnder =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>Computes the part of all draws below a figure: Φ(x).</summary>
    /// <param name="x">The figure, in standard deviations.</param>
    internal static double Below(double x) => 0.5 * ErrorComplement(-x / Math.Sqrt(2));

    /// <summary>Computes the figure below which a part of all draws lies: Φ⁻¹(p).</summary>
    /// <param name="probability">p; −∞ at 0, ∞ at 1.</param>
    internal static double Inverse(double probability)
    {
        double fromMiddle = probability - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            double inner = 0.180625 - (fromMiddle * fromMiddle);
            return fromMiddle * Polynomial(InnerOver, inner) / Polynomial(InnerUnder, inner);
        }

        double tail = fromMiddle < 0 ? probability : 1 - probability;
        if (tail <= 0)
        {
            return tail == 0 ? fromMiddle * double.PositiveInfinity : double.NaN;
        }

        double r = Math.Sqrt(-PortableMath.Log(tail));
        double size = r <= 5 ? Polynomial(OuterOver, r - 1.6) / Polynomial(OuterUnder, r - 1.6) : Polynomial(FarOver, r - 5) / Polynomial(FarUnder, r - 5);
        return fromMiddle < 0 ? -size : size;
    }

    private static double ErrorComplement(double x)
    {
        double size = Math.Abs(x);
        if (size <= 0.46875)
        {
            double square = size * size;
            return 1 - (x * Polynomial(MiddleOver, square) / Polynomial(MiddleUnder, square));
        }

        if (size > 27)
        {
            return x < 0 ? 2 : 0;
        }

        // exp(−x²) by a square without rounding and the small rest.
        double whole = Math.Floor(size * 16) / 16;
        double scale = PortableMath.Exp(-whole * whole) * PortableMath.Exp(-(size - whole) * (size + whole));
        double tail = scale * (size <= 4 ? Polynomial(SideOver, size) / Polynomial(SideUnder, size) : Far(size));
        return x < 0 ? 2 - tail : tail;
    }

    private static double Far(double size)
    {
        double inverse = 1 / (size * size);
        return ((1 / Math.Sqrt(Math.PI)) - (inverse * Polynomial(TailOver, inverse) / Polynomial(TailUnder, inverse))) / size;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        double sum = 0;
        for (int power = coefficients.Length - 1; power >= 0; power--)
        {
            sum = (sum * x) + coefficients[power];
        }

        return sum;
    }
}
