using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Arithmetic as spreadsheet programs do it; where their last digits decide, it is refused.</summary>
internal static class FormulaMath
{
    /// <summary>Raises a number to a power.</summary>
    internal static double Power(double number, double power) =>
        number == 0 && power == 0 ? throw new FormulaRefusedException()
        : number == 0 && power < 0 ? throw new FormulaErrorException("#DIV/0!")
        : number < 0 && power != Math.Floor(power) ? throw new FormulaErrorException("#NUM!")
        : PortableMath.Pow(number, power);

    /// <summary>Rounds to the nearest, halves away from 0, as the decimals that are shown say.</summary>
    internal static double Round(double number, double digits) => Shift(number, digits, static d => Math.Round(d, MidpointRounding.AwayFromZero));

    /// <summary>Rounds away from 0.</summary>
    internal static double Up(double number, double digits) => Shift(number, digits, static d => d < 0 ? decimal.Floor(d) : decimal.Ceiling(d));

    /// <summary>Rounds toward 0.</summary>
    internal static double Down(double number, double digits) => Shift(number, digits, decimal.Truncate);

    /// <summary>Finds the greatest whole number that is not greater.</summary>
    internal static double Floor(double quotient)
    {
        double nearest = Math.Round(quotient);
        return nearest == quotient ? quotient
            : Math.Abs(nearest - quotient) <= 1e-12 * Math.Max(1, Math.Abs(quotient)) ? throw new FormulaRefusedException()
            : Math.Floor(quotient);
    }

    /// <summary>Rounds down to a multiple.</summary>
    internal static double Floor(double number, double step) =>
        number == 0 ? 0
        : step == 0 ? throw new FormulaErrorException("#DIV/0!")
        : number > 0 && step < 0 ? throw new FormulaErrorException("#NUM!")
        : Floor(number / step) * step;

    /// <summary>Rounds up to a multiple.</summary>
    internal static double Ceiling(double number, double step) =>
        number == 0 || step == 0 ? 0
        : number > 0 && step < 0 ? throw new FormulaErrorException("#NUM!")
        : -Floor(-number / step) * step;

    /// <summary>Rounds to the nearest multiple.</summary>
    internal static double Multiple(double number, double step)
    {
        if (number == 0 || step == 0)
        {
            return 0;
        }

        double quotient = number / step;
        return quotient < 0 ? throw new FormulaRefusedException()
            : Math.Abs(quotient - Math.Floor(quotient) - 0.5) < 1e-9 && quotient != Math.Floor(quotient) + 0.5 ? throw new FormulaRefusedException()
            : Math.Floor(quotient + 0.5) * step;
    }

    /// <summary>Finds the remainder, which has the sign of the divisor.</summary>
    internal static double Remainder(double number, double divisor) =>
        divisor == 0 ? throw new FormulaErrorException("#DIV/0!") : number - (divisor * Floor(number / divisor));

    /// <summary>Counts the ways to choose.</summary>
    internal static double Choose(double of, double many)
    {
        (double n, double k) = (Math.Floor(of), Math.Floor(many));
        if (k < 0 || n < k || n > 1000)
        {
            throw n > 1000 ? new FormulaRefusedException() : new FormulaErrorException("#NUM!");
        }

        double ways = 1;
        for (int i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return Math.Round(ways);
    }

    /// <summary>Finds the greatest common divisor.</summary>
    internal static double Divisor(double left, double right)
    {
        (double a, double b) = (Math.Floor(left), Math.Floor(right));
        if (a < 0 || b < 0)
        {
            throw new FormulaErrorException("#NUM!");
        }

        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    // The conversion to decimal keeps fifteen digits, which are those that spreadsheet programs round by.
    private static double Shift(double number, double digits, Func<decimal, decimal> round)
    {
        int places = (int)Math.Truncate(digits);
        if (Math.Abs(number) >= 1e15 || Math.Abs(places) > 15)
        {
            return places >= 0 && Math.Abs(number) >= 1e15 ? number : throw new FormulaRefusedException();
        }

        decimal unit = 1;
        for (int i = 0; i < Math.Abs(places); i++)
        {
            unit *= 10;
        }

        if (places > 0 && Math.Abs(number) * (double)unit >= 1e15)
        {
            return number;
        }

        decimal exact = (decimal)number;
        return (double)(places >= 0 ? round(exact * unit) / unit : round(exact / unit) * unit);
    }
}
