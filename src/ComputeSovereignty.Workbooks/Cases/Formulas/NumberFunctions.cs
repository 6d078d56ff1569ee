using ComputeSovereignty.Measures;

using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Functions of single numbers.</summary>
internal static class NumberFunctions
{
    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        Number("ABS", 1, 1, static a => Math.Abs(a.Number(0))),
        Number("SIGN", 1, 1, static a => Math.Sign(a.Number(0))),
        Number("INT", 1, 1, static a => FormulaMath.Floor(a.Number(0))),
        Number("TRUNC", 1, 2, static a => FormulaMath.Down(a.Number(0), a.Number(1, 0))),
        Number("ROUND", 2, 2, static a => FormulaMath.Round(a.Number(0), a.Number(1))),
        Number("ROUNDUP", 2, 2, static a => FormulaMath.Up(a.Number(0), a.Number(1))),
        Number("ROUNDDOWN", 2, 2, static a => FormulaMath.Down(a.Number(0), a.Number(1))),
        Number("MROUND", 2, 2, static a => FormulaMath.Multiple(a.Number(0), a.Number(1))),
        Number("FLOOR", 2, 2, static a => FormulaMath.Floor(a.Number(0), a.Number(1))),
        Number("CEILING", 2, 2, static a => FormulaMath.Ceiling(a.Number(0), a.Number(1))),
        Number("FLOOR.MATH", 1, 2, static a => FormulaMath.Floor(a.Number(0), Step(a))),
        Number("CEILING.MATH", 1, 2, static a => FormulaMath.Ceiling(a.Number(0), Step(a))),
        Number("EVEN", 1, 1, static a => Away(a.Number(0), 0)),
        Number("ODD", 1, 1, static a => Away(a.Number(0), 1)),
        Number("MOD", 2, 2, static a => FormulaMath.Remainder(a.Number(0), a.Number(1))),
        Number("QUOTIENT", 2, 2, static a => a.Number(1) == 0 ? throw new FormulaErrorException("#DIV/0!") : FormulaMath.Down(a.Number(0) / a.Number(1), 0)),
        Number("POWER", 2, 2, static a => FormulaMath.Power(a.Number(0), a.Number(1))),
        Number("SQRT", 1, 1, static a => a.Number(0) < 0 ? throw new FormulaErrorException("#NUM!") : Math.Sqrt(a.Number(0))),
        Number("EXP", 1, 1, static a => PortableMath.Exp(a.Number(0))),
        Number("LN", 1, 1, static a => Logarithm(a.Number(0), PortableMath.Log)),
        Number("LOG10", 1, 1, static a => Logarithm(a.Number(0), PortableMath.Log10)),
        Number("LOG", 1, 2, static a => a.Number(1, 10) is var b && b == 1 ? throw new FormulaErrorException("#DIV/0!") : b == 10 ? Logarithm(a.Number(0), PortableMath.Log10) : Logarithm(a.Number(0), PortableMath.Log) / Logarithm(b, PortableMath.Log)),
        Number("PI", 0, 0, static _ => Math.PI),
        Number("SIN", 1, 1, static a => Math.Sin(a.Number(0))),
        Number("COS", 1, 1, static a => Math.Cos(a.Number(0))),
        Number("TAN", 1, 1, static a => Math.Tan(a.Number(0))),
        Number("ATAN", 1, 1, static a => Math.Atan(a.Number(0))),
        Number("DEGREES", 1, 1, static a => a.Number(0) * 180 / Math.PI),
        Number("RADIANS", 1, 1, static a => a.Number(0) * Math.PI / 180),
        Number("FACT", 1, 1, static a => Factorial(a.Number(0))),
        Number("COMBIN", 2, 2, static a => FormulaMath.Choose(a.Number(0), a.Number(1))),
        Number("GCD", 1, Any, static a => a.Numbers().Aggregate(0.0, FormulaMath.Divisor)),
        Number("LCM", 1, Any, static a => a.Numbers().Aggregate(1.0, static (l, r) => r == 0 ? 0 : l * Math.Floor(r) / FormulaMath.Divisor(l, r))),
        Number("PMT", 3, 3, static a => Payment(a.Number(0), a.Number(1), a.Number(2))),
        Number("FV", 3, 4, static a => Future(a.Number(0), a.Number(1), a.Number(2), a.Number(3, 0))),
        Number("PV", 3, 4, static a => Present(a.Number(0), a.Number(1), a.Number(2), a.Number(3, 0))),
        Number("NPV", 2, Any, static a => a.Numbers(1).Select((v, i) => v / PortableMath.Pow(1 + a.Number(0), i + 1)).Sum()),
    ];

    private static double Step(FormulaArguments a) => a.Number(1, 1) is > 0 and var step ? step : throw new FormulaRefusedException();

    private static double Logarithm(double number, Func<double, double> log) => number > 0 ? log(number) : throw new FormulaErrorException("#NUM!");

    private static double Away(double number, int odd)
    {
        double size = Math.Ceiling(Math.Abs(number));
        size += size % 2 == odd ? 0 : 1;
        return number < 0 ? -size : size;
    }

    private static double Factorial(double number)
    {
        double whole = Math.Floor(number);
        return whole is < 0 or > 170 ? throw new FormulaErrorException("#NUM!") : Enumerable.Range(1, (int)whole).Aggregate(1.0, static (product, n) => product * n);
    }

    private static double Payment(double rate, double periods, double present) => periods == 0 ? throw new FormulaErrorException("#NUM!")
        : rate == 0 ? -present / periods : -present * rate / (1 - PortableMath.Pow(1 + rate, -periods));

    private static double Future(double rate, double periods, double payment, double present) => rate == 0 ? -(present + (payment * periods))
        : -((present * PortableMath.Pow(1 + rate, periods)) + (payment * (PortableMath.Pow(1 + rate, periods) - 1) / rate));

    private static double Present(double rate, double periods, double payment, double future) => rate == 0 ? -(future + (payment * periods))
        : -((future * PortableMath.Pow(1 + rate, -periods)) + (payment * (1 - PortableMath.Pow(1 + rate, -periods)) / rate));
}
