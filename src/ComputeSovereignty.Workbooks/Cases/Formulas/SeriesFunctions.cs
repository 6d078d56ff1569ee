using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;

using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Functions of many numbers.</summary>
internal static class SeriesFunctions
{
    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        Number("SUM", 1, Any, static a => a.Numbers().Sum()),
        Number("PRODUCT", 1, Any, static a => a.Numbers() is { Length: > 0 } all ? all.Aggregate(1.0, static (l, r) => l * r) : 0),
        Number("SUMSQ", 1, Any, static a => a.Numbers().Sum(static n => n * n)),
        Number("AVERAGE", 1, Any, static a => Mean(a.Numbers())),
        Number("MIN", 1, Any, static a => a.Numbers() is { Length: > 0 } all ? all.Min() : 0),
        Number("MAX", 1, Any, static a => a.Numbers() is { Length: > 0 } all ? all.Max() : 0),
        Number("MEDIAN", 1, Any, static a => Quantile(a.Numbers(), 0.5)),
        Number("COUNT", 1, Any, static a => a.All().Count(static v => IsCounted(v.Value, v.FromBlock))),
        Number("COUNTA", 1, Any, static a => a.All().Count(static v => v.Value.Kind != FormulaKind.Blank)),
        Number("COUNTBLANK", 1, 1, CountBlank),
        Number("VAR", 1, Any, static a => Variance(a.Numbers(), 1)),
        Number("VAR.S", 1, Any, static a => Variance(a.Numbers(), 1)),
        Number("VARP", 1, Any, static a => Variance(a.Numbers(), 0)),
        Number("VAR.P", 1, Any, static a => Variance(a.Numbers(), 0)),
        Number("STDEV", 1, Any, static a => Math.Sqrt(Variance(a.Numbers(), 1))),
        Number("STDEV.S", 1, Any, static a => Math.Sqrt(Variance(a.Numbers(), 1))),
        Number("STDEVP", 1, Any, static a => Math.Sqrt(Variance(a.Numbers(), 0))),
        Number("STDEV.P", 1, Any, static a => Math.Sqrt(Variance(a.Numbers(), 0))),
        Number("GEOMEAN", 1, Any, static a => a.Numbers() is { Length: > 0 } all && all.All(static n => n > 0) ? PortableMath.Exp(all.Average(PortableMath.Log)) : throw new FormulaErrorException("#NUM!")),
        Number("LARGE", 2, 2, static a => Ranked(a, static all => all.OrderDescending())),
        Number("SMALL", 2, 2, static a => Ranked(a, static all => all.Order())),
        Number("RANK", 2, 3, Rank),
        Number("PERCENTILE", 2, 2, static a => Quantile(a.NumbersOf(0), a.Number(1))),
        Number("PERCENTILE.INC", 2, 2, static a => Quantile(a.NumbersOf(0), a.Number(1))),
        Number("QUARTILE", 2, 2, static a => Quantile(a.NumbersOf(0), a.Whole(1) / 4.0)),
        Number("SUMPRODUCT", 1, Any, SumProduct),
        Number("SLOPE", 2, 2, static a => Line(a).Slope),
        Number("INTERCEPT", 2, 2, static a => Line(a).Intercept),
        Number("FORECAST", 3, 3, static a => Line(a, 1) is var line && a.Number(0) is var x ? line.Intercept + (line.Slope * x) : 0),
    ];

    private static double Mean(double[] numbers) => numbers.Length > 0 ? numbers.Average() : throw new FormulaErrorException("#DIV/0!");

    // Of what stands in the call itself a truth and a text that is a number count, in cells a number alone; a truth in a cell counts in one program and not in another.
    private static bool IsCounted(FormulaValue value, bool fromBlock) => value.Kind switch
    {
        FormulaKind.Truth => fromBlock ? throw new FormulaRefusedException() : true,
        FormulaKind.Text when !fromBlock => CellValue.TryNumeral(value.Text.Trim(' '), out _) || (value.Text.Any(char.IsDigit) ? throw new FormulaRefusedException() : false),
        _ => value.Kind == FormulaKind.Number,
    };

    private static double CountBlank(FormulaArguments a)
    {
        FormulaBlock block = a.Block(0);
        long beyond = ((long)block.Range.Rows * block.Range.Columns) - ((long)block.FilledRows * block.FilledColumns);
        return beyond + a.Evaluation.All(block).Count(static v => v.Kind == FormulaKind.Blank || (v.Kind == FormulaKind.Text && v.Text.Length == 0));
    }

    private static double Variance(double[] numbers, int less)
    {
        if (numbers.Length <= less)
        {
            throw new FormulaErrorException("#DIV/0!");
        }

        double mean = numbers.Average();
        return numbers.Sum(n => (n - mean) * (n - mean)) / (numbers.Length - less);
    }

    private static double Quantile(double[] numbers, double part)
    {
        if (numbers.Length == 0 || part is < 0 or > 1)
        {
            throw new FormulaErrorException("#NUM!");
        }

        double[] sorted = [.. numbers.Order()];
        double place = part * (sorted.Length - 1);
        int below = (int)Math.Floor(place);
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    private static double Ranked(FormulaArguments a, Func<double[], IEnumerable<double>> order)
    {
        double[] numbers = a.NumbersOf(0);
        int place = a.Number(1) == a.Whole(1) ? a.Whole(1) : throw new FormulaRefusedException();
        return place >= 1 && place <= numbers.Length ? order(numbers).ElementAt(place - 1) : throw new FormulaErrorException("#NUM!");
    }

    private static double Rank(FormulaArguments a)
    {
        double number = a.Number(0);
        double[] numbers = a.NumbersOf(1);
        return !numbers.Contains(number) ? throw new FormulaErrorException("#N/A")
            : 1 + numbers.Count(n => a.Number(2, 0) != 0 ? n < number : n > number);
    }

    private static double SumProduct(FormulaArguments a)
    {
        FormulaValue[] factors = [.. Enumerable.Range(0, a.Count).Select(a.Elementwise)];
        if (factors.All(static f => f.Block is null))
        {
            return factors.Aggregate(1.0, static (product, f) => product * FormulaEvaluation.Number(f));
        }

        FormulaBlock[] blocks = [.. factors.Select(static f => f.Block ?? throw new FormulaRefusedException())];
        if (blocks.Any(b => b.Range.Rows != blocks[0].Range.Rows || b.Range.Columns != blocks[0].Range.Columns))
        {
            throw new FormulaErrorException("#VALUE!");
        }

        double sum = 0;
        (int rows, int columns) = (blocks.Min(static b => b.FilledRows), blocks.Min(static b => b.FilledColumns));
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                // Texts of a block count as nothing, errors stay errors, truths differ from program to program.
                double product = 1;
                foreach (FormulaBlock block in blocks)
                {
                    FormulaValue value = a.Evaluation.At(block, row, column);
                    product *= value.Kind == FormulaKind.Truth ? throw new FormulaRefusedException() : value.IsError ? FormulaEvaluation.Number(value) : value.Kind == FormulaKind.Number ? value.Number : 0;
                }

                sum += product;
            }
        }

        return sum;
    }

    private static (double Slope, double Intercept) Line(FormulaArguments a, int first = 0)
    {
        double[] y = a.NumbersOf(first);
        double[] x = a.NumbersOf(first + 1);
        if (y.Length != x.Length || x.Length < 2 || a.Block(first).Range is var range && y.Length != range.Rows * range.Columns)
        {
            throw new FormulaRefusedException();
        }

        (double meanX, double meanY) = (x.Average(), y.Average());
        double spread = x.Sum(v => (v - meanX) * (v - meanX));
        if (spread == 0)
        {
            throw new FormulaErrorException("#DIV/0!");
        }

        double slope = x.Zip(y, (u, v) => (u - meanX) * (v - meanY)).Sum() / spread;
        return (slope, meanY - (slope * meanX));
    }
}
