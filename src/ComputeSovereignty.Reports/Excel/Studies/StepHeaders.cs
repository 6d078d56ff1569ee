using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Studies;

/// <summary>How the steps of a waterfall stand in the table that feeds its chart: what each column holds, with its unit.</summary>
/// <remarks>Shares are counted in per cent there, since what a step adds to them are percentage points.</remarks>
/// <param name="IsShare">Whether levels are shares.</param>
/// <param name="Factor">By what numbers are multiplied: 100 for shares.</param>
/// <param name="Format">The format of the numbers.</param>
/// <param name="Unit">The unit of levels.</param>
/// <param name="Step">The header of steps.</param>
/// <param name="Under">The header of what a column stands on.</param>
/// <param name="Total">The header of levels.</param>
/// <param name="Adds">The header of what a step adds.</param>
/// <param name="Takes">The header of what a step takes.</param>
/// <param name="Target">The header of the target.</param>
internal sealed record StepHeaders(bool IsShare, double Factor, string Format, string Unit, string Step, string Under, string Total, string Adds, string Takes, string Target)
{
    /// <summary>Says the headers.</summary>
    /// <param name="level">The column of levels.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static StepHeaders Of(StudyColumn level, Speaker reader)
    {
        bool share = level.Format.EndsWith('%');
        (string ofLevels, string ofChanges) = share ? ("%", DisplayUnit.Points.Say(reader)) : (level.Unit.Say(reader), level.Unit.Say(reader));
        return new(
            share,
            share ? 100 : 1,
            share ? level.Format.TrimEnd('%') : level.Format,
            ofLevels,
            reader.Say(ChartMessages.Step),
            Header(ChartMessages.Under, ofLevels),
            Header(ChartMessages.Level, ofLevels),
            Header(ChartMessages.Adds, ofChanges),
            Header(ChartMessages.Takes, ofChanges),
            Header(ChartMessages.Target, ofLevels));

        string Header(Message name, string unit) => unit.Length > 0 ? $"{reader.Say(name)} [{unit}]" : reader.Say(name);
    }
}
