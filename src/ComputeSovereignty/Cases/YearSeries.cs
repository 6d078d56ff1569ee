using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>One figure a year: an annual flow or a price, constant within its year.</summary>
/// <typeparam name="T">The figure.</typeparam>
/// <param name="FirstYear">The year of the first value; the plan's StartYear in a case.</param>
/// <param name="Values">Shape: [years].</param>
public sealed record YearSeries<T>(int FirstYear, IReadOnlyList<T> Values)
    where T : struct
{
    /// <summary>Gets the figure of a year.</summary>
    /// <param name="year">A year of the series.</param>
    public T this[int year] => Values[year - FirstYear];
}

/// <summary>Installed capacity at the end of each year: the straight line through the points (Y + 1, K(Y)) (formulation, section 1).</summary>
/// <typeparam name="TUnit">The unit of the capacity.</typeparam>
/// <param name="FirstYear">The year of the first value: StartYear − 1.</param>
/// <param name="Values">Shape: [years + 1].</param>
public sealed record YearEndSeries<TUnit>(int FirstYear, IReadOnlyList<Quantity<TUnit>> Values)
    where TUnit : struct, IUnit
{
    /// <summary>Gets the capacity at the end of a year.</summary>
    /// <param name="year">A year of the series.</param>
    public Quantity<TUnit> this[int year] => Values[year - FirstYear];

    /// <summary>Reads the line at a time; before the first and after the last point the end values hold.</summary>
    /// <param name="time">Fractional years.</param>
    public Quantity<TUnit> At(double time)
    {
        double position = Math.Clamp(time - (FirstYear + 1), 0, Values.Count - 1);
        int index = Math.Min((int)position, Math.Max(0, Values.Count - 2));
        double fraction = position - index;
        return fraction == 0 ? Values[index] : ((1 - fraction) * Values[index]) + (fraction * Values[index + 1]);
    }
}
