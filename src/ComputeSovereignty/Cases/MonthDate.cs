namespace ComputeSovereignty.Cases;

/// <summary>A date counted in months: the workbook's <c>2026-07</c> is the first day of July 2026. A shift may leave a fraction of a month.</summary>
/// <param name="Months">Months since the year 0: 12 · year + (month − 1).</param>
public readonly record struct MonthDate(double Months) : IComparable<MonthDate>
{
    /// <summary>Initializes the first day of a month.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="month">1 … 12.</param>
    public MonthDate(int year, int month)
        : this((12d * year) + month - 1)
    {
    }

    /// <summary>Gets the date in fractional years: 2026.0 is 1 January 2026.</summary>
    public double Years => Months / 12;

    /// <summary>Moves the date later.</summary>
    /// <param name="months">Months; negative moves it earlier.</param>
    public MonthDate Shifted(double months) => new(Months + months);

    /// <inheritdoc/>
    public int CompareTo(MonthDate other) => Months.CompareTo(other.Months);

    /// <summary>Compares two dates.</summary>
    public static bool operator <(MonthDate left, MonthDate right) => left.Months < right.Months;

    /// <summary>Compares two dates.</summary>
    public static bool operator >(MonthDate left, MonthDate right) => left.Months > right.Months;

    /// <summary>Compares two dates.</summary>
    public static bool operator <=(MonthDate left, MonthDate right) => left.Months <= right.Months;

    /// <summary>Compares two dates.</summary>
    public static bool operator >=(MonthDate left, MonthDate right) => left.Months >= right.Months;

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The first day of the month.</param>
    /// <returns>Whether the text is such a month.</returns>
    public static bool TryParse(string text, out MonthDate date)
    {
        bool read = DateTime.TryParseExact(text, "yyyy-MM", null, System.Globalization.DateTimeStyles.None, out DateTime day);
        date = read ? new MonthDate(day.Year, day.Month) : default;
        return read;
    }

    /// <summary>Writes <c>yyyy-MM</c>, with the fraction of a month, if any, as <c>yyyy-MM+0.25</c>.</summary>
    public override string ToString()
    {
        double whole = Math.Floor(Months + 1e-9);
        double rest = Months - whole;
        string month = $"{(int)Math.Floor(whole / 12):0000}-{(int)(whole % 12) + 1:00}";
        return Math.Abs(rest) < 1e-9 ? month : $"{month}+{rest:0.######}";
    }
}
