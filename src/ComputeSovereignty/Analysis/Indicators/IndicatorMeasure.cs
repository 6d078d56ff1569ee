using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Reads from a plan, year by year, what an indicator observes.</summary>
/// <remarks>
/// What is read follows from what the rule tracks and from the unit of the observations: a vendor's good units, the stacks of HBM lines, installed capacity at the end of
/// the year, a share by the name of its definition. An <c>m</c> or <c>k</c> before the unit is a million or a thousand.
/// </remarks>
/// <param name="rule">The rule.</param>
/// <param name="unit">The unit of the observations; empty for a fraction.</param>
internal sealed class IndicatorMeasure(IndicatorRule rule, string unit)
{
    /// <summary>Reads the path.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="summary">Its plan.</param>
    /// <returns>Year and value in the indicator's unit; none where the indicator has no path.</returns>
    internal IReadOnlyList<(int Year, double Value)> Path(FormulatedProgram formulated, PlanSummary summary)
    {
        SolvedProgram solved = new(formulated, summary.Values);
        IEnumerable<(int Year, double Value)> path = rule.Parameter switch
        {
            { Sheet: "Vendors" } vendors => Output(solved, vendors.Key),
            { Sheet: "HbmLines" } lines when Names("stack") => Stacks(solved, lines.Key),
            { Sheet: "HbmLines" } lines => Installed(formulated.Case.HbmLines.Where(l => Fits(lines.Key, l.Id)).Select(static l => l.Installed)),
            { Sheet: "Lines" } lines when Names("w") => Installed(formulated.Case.Lines.Where(l => Fits(lines.Key, l.Id)).Select(static l => l.Installed)),
            { Sheet: "PackagingLines" } lines => Installed(formulated.Case.PackagingLines.Where(l => Fits(lines.Key, l.Id)).Select(static l => l.Installed)),
            null => Shares(summary),
            _ => [],
        };
        return [.. path.Select(p => (p.Year, p.Value / Prefix))];
    }

    private double Prefix => unit.StartsWith("m ", StringComparison.Ordinal) || unit.StartsWith("million", StringComparison.Ordinal) ? 1e6
        : unit.StartsWith("k ", StringComparison.Ordinal) || unit.StartsWith("thousand", StringComparison.Ordinal) ? 1e3
        : 1;

    private bool Names(string word) => unit.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool Fits(string pattern, string key) => ParameterAddress.Fits(pattern, key);

    private static IEnumerable<(int Year, double Value)> Output(SolvedProgram solved, string pattern)
    {
        Vendor[] vendors = [.. solved.Formulated.Case.Vendors.Where(v => Fits(pattern, v.Id))];
        foreach (int year in solved.Formulated.Case.Horizon.CalendarYears)
        {
            yield return (year, vendors.Sum(v => solved.Natural(solved.Formulated.Decisions.VendorOutput, (v.Id, year))));
        }
    }

    private static IEnumerable<(int Year, double Value)> Stacks(SolvedProgram solved, string pattern) =>
        from row in new SupplyReader(solved).HbmLines()
        where Fits(pattern, row.Line)
        group row.Stacks by row.Year into year
        select (year.Key, year.Sum());

    private static IEnumerable<(int Year, double Value)> Installed<TUnit>(IEnumerable<YearEndSeries<TUnit>> series)
        where TUnit : struct, Measures.IUnit =>
        from line in series
        from point in line.Values.Select((value, index) => (Year: line.FirstYear + index, value.Natural))
        group point.Natural by point.Year into year
        orderby year.Key
        select (year.Key, year.Sum());

    private IEnumerable<(int Year, double Value)> Shares(PlanSummary summary) =>
        from year in summary.Years
        from share in year.Shares
        where share.Definition.Name == rule.Tracks && share.Share is not null
        select (year.Year, share.Share!.Value);
}
