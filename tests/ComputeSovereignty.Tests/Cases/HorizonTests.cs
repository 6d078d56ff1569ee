using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases;

[TestFixture]
public sealed class HorizonTests
{
    private static readonly Horizon Quarters = new(2026, 5, 4);

    [TestCase(1, 5, 1, 12)]
    [TestCase(2, 10, 0.5, 6)]
    [TestCase(4, 20, 0.25, 3)]
    [TestCase(12, 60, 1d / 12, 1)]
    public void Periods_OfAllLengths_FillTheYears(int perYear, int count, double years, int months)
    {
        Horizon horizon = new(2026, 5, perYear);

        Assert.That(horizon.PeriodCount, Is.EqualTo(count));
        Assert.That(horizon.Periods, Is.EqualTo(Enumerable.Range(0, count)));
        Assert.That(horizon.Length, Is.EqualTo(years));
        Assert.That(horizon.MonthsPerPeriod, Is.EqualTo(months));
        Assert.That(horizon.CalendarYears.SelectMany(horizon.PeriodsOf), Is.EqualTo(horizon.Periods));
        Assert.That(horizon.Periods.Select(horizon.YearOf).Distinct(), Is.EqualTo([2026, 2027, 2028, 2029, 2030]));
    }

    [TestCase(1, 2, 2028.5, "2028")]
    [TestCase(2, 5, 2028.75, "2028H2")]
    [TestCase(4, 9, 2028.375, "2028Q2")]
    [TestCase(12, 26, 2028 + (2.5 / 12), "2028M03")]
    [TestCase(12, 35, 2028 + (11.5 / 12), "2028M12")]
    public void Midpoint_OfAllLengths_IsHalfOfThePeriodOn(int perYear, int period, double midpoint, string label)
    {
        Horizon horizon = new(2026, 5, perYear);

        Assert.That(horizon.Midpoint(period), Is.EqualTo(midpoint).Within(1e-12));
        Assert.That(horizon.Label(period), Is.EqualTo(label));
        Assert.That(horizon.Start(period).Years, Is.EqualTo(midpoint - (horizon.Length / 2)).Within(1e-12));
    }

    // Q2 of 2026 is April to June: period 1.
    [TestCase("2026-01", null, 1)]
    [TestCase("2026-04", null, 1)]
    [TestCase("2026-05", null, 2d / 3)]
    [TestCase("2026-06", null, 1d / 3)]
    [TestCase("2026-07", null, 0)]
    [TestCase(null, "2026-03", 0)]
    [TestCase(null, "2026-04", 1d / 3)]     // the last month counts to its last day
    [TestCase(null, "2026-06", 1)]
    [TestCase(null, null, 1)]
    [TestCase("2026-05", "2026-05", 1d / 3)]
    [TestCase("2026-06", "2026-04", 0)]     // an empty window is no error
    public void Availability_OfAWindow_IsThePartOfThePeriod(string? from, string? until, double expected) =>
        Assert.That(Quarters.Availability(Month(from), Month(until), 1), Is.EqualTo(expected).Within(1e-12));

    // A shift may leave a fraction of a month: half of May is left.
    [Test]
    public void Availability_FractionOfAMonth_CountsAsSuch() =>
        Assert.That(Quarters.Availability(new MonthDate(2026, 5).Shifted(0.5), null, 1), Is.EqualTo(0.5).Within(1e-12));

    // Periods start in January, April, July, October 2026.
    [TestCase("2026-04", "2026-07", new[] { 1, 2 })]
    [TestCase("2026-05", "2026-07", new[] { 2 })]
    [TestCase("2026-05", "2026-06", new int[0])]
    [TestCase(null, "2026-08", new[] { 0, 1, 2 })]
    [TestCase("2026-09", null, new[] { 3 })]
    public void MayOrder_OfAWindow_IsWhereThePeriodStartsInIt(string? earliest, string? latest, int[] expected) =>
        Assert.That(Enumerable.Range(0, 4).Where(t => Quarters.MayOrder(Month(earliest), Month(latest), t)), Is.EqualTo(expected));

    [TestCase(4, 0, 0, 0)]
    [TestCase(4, 3, 1, 0)]
    [TestCase(4, 4, 1, 1d / 3)]
    [TestCase(4, 5, 1, 2d / 3)]
    [TestCase(4, 6, 2, 0)]
    [TestCase(1, 4, 0, 1d / 3)]
    [TestCase(2, 4, 0, 2d / 3)]
    [TestCase(12, 4, 4, 0)]
    [TestCase(12, 4.25, 4, 0.25)]
    public void Lag_OfMonths_SplitsIntoWholePeriodsAndARest(int perYear, double months, int whole, double rest)
    {
        (int k, double f) = new Horizon(2026, 5, perYear).Lag(months);

        Assert.That(k, Is.EqualTo(whole));
        Assert.That(f, Is.EqualTo(rest).Within(1e-12));
    }

    // ρ(k) = (1/m)·∫ from k·m to (k+1)·m of clamp((s − L)/R, 0, 1) ds.
    // L 18, R 12, quarters: from month 18 on a quarter gains 3/12, its mean is half-way: 1/8, 3/8, 5/8, 7/8, 1.
    [TestCase(4, 18, 12, new[] { 0, 0, 0, 0, 0, 0, 0.125, 0.375, 0.625, 0.875, 1 })]

    // No ramp: a step at L. At 0 at once; at 6 from period 2; at 4 within period 1, of which months 4 and 5 are left.
    [TestCase(4, 0, 0, new[] { 1d, 1 })]
    [TestCase(4, 6, 0, new[] { 0d, 0, 1, 1 })]
    [TestCase(4, 4, 0, new[] { 0, 2d / 3, 1 })]

    // A ramp of one month from month 3: (1/3)·(1/2 + 2) = 5/6, then all.
    [TestCase(4, 3, 1, new[] { 0, 5d / 6, 1 })]

    // L 3, R 6, half-years: ∫ from 3 to 6 of (s − 3)/6 = 0.75 of 6; then 6.25 − 1 = 5.25 of 6.
    [TestCase(2, 3, 6, new[] { 0.125, 0.875, 1 })]

    // L 1.5, R 3, years: 12 − 1.5 − 1.5 = 9 of 12.
    [TestCase(1, 1.5, 3, new[] { 0.75, 1 })]

    // L 0.5, R 0.5, months: half a month ramp, half of it: 0.25, then all.
    [TestCase(12, 0.5, 0.5, new[] { 0.25, 1 })]
    public void OnlineFraction_OfAnOrder_IsTheMeanOfTheRamp(int perYear, double leadTime, double ramp, double[] expected)
    {
        Horizon horizon = new(2026, 5, perYear);

        Assert.That(expected.Select((_, k) => horizon.OnlineFraction(leadTime, ramp, k)), Is.EqualTo(expected).Within(1e-12));
    }

    // The integral, by a sum of a million slices of its own.
    [TestCase(4, 7.3, 5.9)]
    [TestCase(2, 2.1, 17)]
    [TestCase(12, 13.7, 0.4)]
    [TestCase(1, 11.5, 9.25)]
    public void OnlineFraction_AnyRamp_IsTheIntegral(int perYear, double leadTime, double ramp)
    {
        Horizon horizon = new(2026, 5, perYear);
        const int Slices = 200_000;
        for (int k = 0; k < 4; k++)
        {
            double sum = Enumerable.Range(0, Slices)
                .Sum(i => Math.Clamp(((k + ((i + 0.5) / Slices)) * horizon.MonthsPerPeriod - leadTime) / ramp, 0, 1));
            Assert.That(horizon.OnlineFraction(leadTime, ramp, k), Is.EqualTo(sum / Slices).Within(1e-8));
        }
    }

    private static MonthDate? Month(string? text) => text is not null && MonthDate.TryParse(text, out MonthDate date) ? date : null;
}
