using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Ends and step of a value axis, at round numbers.</summary>
/// <param name="Minimum">The lower end.</param>
/// <param name="Maximum">The upper end.</param>
/// <param name="Step">The distance between ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
internal readonly record struct AxisScale(double Minimum, double Maximum, double Step)
{
    private const int MostTicks = 6;

    /// <summary>Finds the scale of some values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="fromZero">Whether 0 is on the axis.</param>
    /// <param name="maximum">An upper end to keep to, if no value is beyond it.</param>
    internal static AxisScale Of(IEnumerable<double> values, bool fromZero, double? maximum = null)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        double low = finite.Length > 0 ? finite.Min() : 0;
        double high = finite.Length > 0 ? finite.Max() : 1;
        if (fromZero)
        {
            (low, high) = (Math.Min(0, low), Math.Max(0, high));
        }

        if (maximum is { } end && high <= end + (1e-9 * Math.Abs(end)))
        {
            high = end;
        }

        if (high - low <= 1e-12 * Math.Max(1, Math.Abs(high)))
        {
            high = low + Math.Max(1e-6, Math.Abs(low) * 0.1);
            high = low == 0 ? 1 : high;
        }

        double step = RoundStep((high - low) / MostTicks);
        return new(step * Math.Floor((low / step) + 1e-9), step * Math.Ceiling((high / step) - 1e-9), step);
    }

    /// <summary>Finds the scale of logarithms to the base of two: a tick each doubling, or each second one where there are many.</summary>
    /// <param name="places">The logarithms.</param>
    internal static AxisScale OfDoublings(IEnumerable<double> places)
    {
        double[] finite = [.. places.Where(double.IsFinite).DefaultIfEmpty(0)];
        (double low, double high) = (Math.Floor(finite.Min() + 1e-9), Math.Ceiling(finite.Max() - 1e-9));
        double step = Math.Max(1, Math.Ceiling((high - low) / (MostTicks + 2)));
        return new(low, low + (step * Math.Max(1, Math.Ceiling((high - low) / step))), step);
    }

    /// <summary>Lists the ticks.</summary>
    internal IEnumerable<double> Ticks()
    {
        int count = (int)Math.Round((Maximum - Minimum) / Step);
        for (int tick = 0; tick <= count; tick++)
        {
            yield return Minimum + (tick * Step);
        }
    }

    /// <summary>Finds the format of the ticks: the decimals that the step needs, whatever the values have.</summary>
    /// <param name="format">The format of the values.</param>
    internal string TickFormat(string format)
    {
        bool percent = format.Contains('%', StringComparison.Ordinal);
        double step = percent ? 100 * Step : Step;
        int decimals = 0;
        while (decimals < 6 && Math.Abs(step - Math.Round(step, decimals)) > 1e-9 * step)
        {
            decimals++;
        }

        string whole = percent || format.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0";
        string text = decimals > 0 ? $"{whole}.{new string('0', decimals)}" : whole;
        return percent ? $"{text}%" : text;
    }

    private static double RoundStep(double least)
    {
        double power = PortableMath.Pow(10, Math.Floor(PortableMath.Log10(least)));
        foreach (double multiple in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
        {
            if (multiple * power >= least * (1 - 1e-9))
            {
                return multiple * power;
            }
        }

        return 10 * power;
    }
}
