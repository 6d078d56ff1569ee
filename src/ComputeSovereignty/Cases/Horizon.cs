namespace ComputeSovereignty.Cases;

/// <summary>The planning periods and how time is read in them (formulation, section 1).</summary>
/// <param name="StartYear">The first year, Y0.</param>
/// <param name="Years">The number of years, N; ≥ 1.</param>
/// <param name="PeriodsPerYear">P: 1, 2, 4 or 12.</param>
public sealed record Horizon(int StartYear, int Years, int PeriodsPerYear)
{
    /// <summary>Gets the number of periods, N·P.</summary>
    public int PeriodCount => Years * PeriodsPerYear;

    /// <summary>Gets the length of a period in years, h = 1/P.</summary>
    public double Length => 1d / PeriodsPerYear;

    /// <summary>Gets the length of a period in months, m = 12/P.</summary>
    public int MonthsPerPeriod => 12 / PeriodsPerYear;

    /// <summary>Gets the years of the plan.</summary>
    public IEnumerable<int> CalendarYears => Enumerable.Range(StartYear, Years);

    /// <summary>Gets the periods of the plan, from 0.</summary>
    public IEnumerable<int> Periods => Enumerable.Range(0, PeriodCount);

    /// <summary>Gets the calendar year of a period, y(t).</summary>
    /// <param name="period">The period.</param>
    public int YearOf(int period) => StartYear + (period / PeriodsPerYear);

    /// <summary>Gets the periods of a year.</summary>
    /// <param name="year">The year.</param>
    public IEnumerable<int> PeriodsOf(int year) => Enumerable.Range((year - StartYear) * PeriodsPerYear, PeriodsPerYear);

    /// <summary>Gets the midpoint of a period in fractional years, μ(t).</summary>
    /// <param name="period">The period; may lie before the first.</param>
    public double Midpoint(int period) => StartYear + ((period + 0.5) / PeriodsPerYear);

    /// <summary>Gets the first day of a period.</summary>
    /// <param name="period">The period.</param>
    public MonthDate Start(int period) => new((12d * StartYear) + (period * MonthsPerPeriod));

    /// <summary>Gets the name of a period: <c>2028Q1</c>, <c>2028M03</c>, <c>2028H1</c> or <c>2028</c>.</summary>
    /// <param name="period">The period.</param>
    public string Label(int period)
    {
        int part = (period % PeriodsPerYear) + 1;
        return PeriodsPerYear switch
        {
            1 => $"{YearOf(period)}",
            2 => $"{YearOf(period)}H{part}",
            4 => $"{YearOf(period)}Q{part}",
            _ => $"{YearOf(period)}M{part:00}",
        };
    }

    /// <summary>Computes the part of a period in which a thing exists, α(t).</summary>
    /// <param name="from">The first day of its first month; null sets no limit.</param>
    /// <param name="lastMonth">The last month in which it exists, to its last day; null sets no limit.</param>
    /// <param name="period">The period.</param>
    /// <returns>0 … 1.</returns>
    public double Availability(MonthDate? from, MonthDate? lastMonth, int period)
    {
        double start = Start(period).Months;
        double end = start + MonthsPerPeriod;
        double first = from is { } f ? Math.Max(start, f.Months) : start;
        double last = lastMonth is { } g ? Math.Min(end, g.Months + 1) : end;
        return Math.Max(0, last - first) / MonthsPerPeriod;
    }

    /// <summary>Tells whether an order may be placed at the start of a period.</summary>
    /// <param name="earliest">The first day from which; null sets no limit.</param>
    /// <param name="latest">The first day until which; null sets no limit.</param>
    /// <param name="period">The period.</param>
    public bool MayOrder(MonthDate? earliest, MonthDate? latest, int period)
    {
        MonthDate start = Start(period);
        return (earliest is not { } e || e <= start) && (latest is not { } l || start <= l);
    }

    /// <summary>Splits a delay into whole periods and a rest: lag(s)(t) = (1 − f)·s(t − k) + f·s(t − k − 1).</summary>
    /// <param name="months">The delay c; ≥ 0.</param>
    /// <returns>k and f.</returns>
    public (int Whole, double Remainder) Lag(double months)
    {
        double periods = months / MonthsPerPeriod;
        int whole = (int)Math.Floor(periods);
        return (whole, periods - whole);
    }

    /// <summary>Computes what part of an order is online in the k-th period after its placing: ρ(k), the mean of the ramp over the period.</summary>
    /// <param name="leadTime">L, months until the first capacity.</param>
    /// <param name="ramp">R, months from the first capacity to the whole; 0 is a step at L.</param>
    /// <param name="periodsAfter">k ≥ 0.</param>
    /// <returns>0 … 1.</returns>
    public double OnlineFraction(double leadTime, double ramp, int periodsAfter)
    {
        double from = periodsAfter * (double)MonthsPerPeriod;
        return (Ramped(from + MonthsPerPeriod) - Ramped(from)) / MonthsPerPeriod;

        // The integral of clamp((s − L)/R, 0, 1) from 0 to s.
        double Ramped(double s)
        {
            double within = Math.Clamp(s - leadTime, 0, ramp);
            return (ramp > 0 ? within * within / (2 * ramp) : 0) + Math.Max(0, s - leadTime - ramp);
        }
    }
}
