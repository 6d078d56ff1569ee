using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Functions of days, from March 1900 on: before, programs count differently.</summary>
internal static class DateFunctions
{
    private const double FirstDay = 61;
    private const double LastDay = 2_958_465;

    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        Number("DATE", 3, 3, static a => Serial(a, a.Whole(0) is >= 1900 and <= 9999 and var year ? new DateTime(year, 1, 1) : throw new FormulaRefusedException(), a.Whole(1) - 1, a.Whole(2) - 1)),
        Number("YEAR", 1, 1, static a => Day(a, 0).Year),
        Number("MONTH", 1, 1, static a => Day(a, 0).Month),
        Number("DAY", 1, 1, static a => Day(a, 0).Day),
        Number("WEEKDAY", 1, 2, static a => a.Whole(1, 1) switch { 1 => 1 + (int)Day(a, 0).DayOfWeek, 2 => 1 + (((int)Day(a, 0).DayOfWeek + 6) % 7), _ => throw new FormulaRefusedException() }),
        Number("EDATE", 2, 2, static a => Serial(a, Day(a, 0), a.Whole(1), 0)),
        Number("EOMONTH", 2, 2, static a => Day(a, 0) is var day ? Serial(a, new DateTime(day.Year, day.Month, 1), a.Whole(1) + 1, -1) : 0),
        Number("DAYS", 2, 2, static a => (Day(a, 0) - Day(a, 1)).TotalDays),
    ];

    private static DateTime Day(FormulaArguments a, int index) => !a.Evaluation.Since1904 && Math.Floor(a.Number(index)) is >= FirstDay and <= LastDay and var serial
        ? DateTime.FromOADate(serial) : throw new FormulaRefusedException();

    private static double Serial(FormulaArguments a, DateTime day, int months, int days) =>
        !a.Evaluation.Since1904 && Math.Abs(months) < 12_000 && Math.Abs(days) < 400_000 && day.AddMonths(0) is var from && InRange(from, months)
            && day.AddMonths(months).AddDays(days).ToOADate() is >= FirstDay and <= LastDay and var serial ? serial : throw new FormulaRefusedException();

    private static bool InRange(DateTime from, int months) => from.Year + (months / 12) is > 1800 and < 9000;
}
