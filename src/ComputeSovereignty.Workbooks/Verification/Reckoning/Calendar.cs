using System.Globalization;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>The periods of a plan.</summary>
/// <param name="first">The first year.</param>
/// <param name="years">How many years.</param>
/// <param name="parts">Periods a year.</param>
internal sealed class Calendar(int first, int years, int parts)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Gets the first year.</summary>
    public int FirstYear => first;

    /// <summary>Gets how many periods there are.</summary>
    public int Count => years * parts;

    /// <summary>Gets the months of a period.</summary>
    public int Months => 12 / parts;

    /// <summary>Gets the years.</summary>
    public IEnumerable<int> Years => Enumerable.Range(first, years);

    /// <summary>Gets the periods, from 0.</summary>
    public IEnumerable<int> Periods => Enumerable.Range(0, Count);

    /// <summary>Gets the names of the periods, in order.</summary>
    public IReadOnlyList<string> Names => [.. Periods.Select(NameOf)];

    /// <summary>Gives a period as sentences do: <c>Q2 2028</c>, <c>July 2028</c>.</summary>
    /// <param name="name">Its name in tables: <c>2028Q2</c>, <c>2028M07</c>.</param>
    public static string InWords(string name) => name.Length switch
    {
        6 => $"{name[4..]} {name[..4]}",
        7 when int.TryParse(name[5..], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 => $"{CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1]} {name[..4]}",
        _ => name,
    };

    /// <summary>Gives a period as Chinese sentences do: <c>2028年第二季度</c>, <c>2028年7月</c>.</summary>
    /// <param name="name">Its name in tables.</param>
    public static string InChinese(string name) => name.Length switch
    {
        4 => $"{name}年",
        6 when name[4] == 'H' => $"{name[..4]}年{(name[5] == '1' ? '上' : '下')}半年",
        6 when name[5] is >= '1' and <= '4' => $"{name[..4]}年第{"一二三四"[name[5] - '1']}季度",
        7 => $"{name[..4]}年{name[5..].TrimStart('0')}月",
        _ => name,
    };

    /// <summary>Names a period.</summary>
    public string NameOf(int period)
    {
        string year = $"{YearOf(period)}";
        int part = 1 + (period - (parts * (period / parts)));
        return parts switch { 1 => year, 2 => year + "H" + part, 4 => year + "Q" + part, _ => year + "M" + part.ToString("00") };
    }

    /// <summary>Finds a period by its name; −1 where there is none.</summary>
    public int Find(string name)
    {
        if (places.Count == 0)
        {
            foreach (int period in Periods)
            {
                places[NameOf(period)] = period;
            }
        }

        return places.GetValueOrDefault(name, -1);
    }

    /// <summary>Gets the year of a period.</summary>
    public int YearOf(int period) => first + (period / parts);

    /// <summary>Gets the middle of a period, in years.</summary>
    public double Middle(int period) => first + ((0.5 + period) / parts);

    /// <summary>Gets the first day of a period, in months since year 0.</summary>
    public double Opens(int period) => (12.0 * first) + (Months * period);

    /// <summary>Gets the part of a period between the first day of a month and the last day of another.</summary>
    /// <param name="from">The first month; null for no limit.</param>
    /// <param name="last">The last month; null for no limit.</param>
    /// <param name="period">The period.</param>
    public double Open(double? from, double? last, int period)
    {
        double begin = Math.Max(Opens(period), from ?? double.NegativeInfinity);
        double end = Math.Min(Opens(period) + Months, (last + 1) ?? double.PositiveInfinity);
        return Math.Max(0, end - begin) / Months;
    }

    /// <summary>Gets the part of an order that is online, on average over a period.</summary>
    /// <param name="lead">Months until the first is online.</param>
    /// <param name="ramp">Months from the first to all.</param>
    /// <param name="after">Periods since the one at whose start it was ordered.</param>
    public double Online(double lead, double ramp, int after)
    {
        double begin = Months * (double)after;
        return (Area(begin + Months) - Area(begin)) / Months;

        double Area(double month)
        {
            double late = Math.Max(0, month - lead);
            return ramp <= 0 ? late : late <= ramp ? late * late / ramp / 2 : late - (ramp / 2);
        }
    }

    /// <summary>Reads a series of year ends at the middle of a period, along straight lines.</summary>
    /// <param name="yearEnd">The figure at the end of a year.</param>
    /// <param name="period">The period.</param>
    public Reckoned Between(Func<int, Reckoned> yearEnd, int period)
    {
        double passed = Middle(period) - YearOf(period);
        Reckoned before = yearEnd(YearOf(period) - 1);
        return before + (passed * (yearEnd(YearOf(period)) - before));
    }
}
