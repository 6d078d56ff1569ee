using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Measures whatever a test or a task names: figures of the case as it was solved, observations, results.</summary>
/// <param name="plan">The plan.</param>
/// <param name="studies">What stands beside the case.</param>
/// <param name="figures">The figures of the case as it was solved.</param>
public sealed class PlanMeasures(Plan plan, CaseStudies studies, ParameterCatalog figures)
{
    private readonly ResultMeasures results = new(plan);

    /// <summary>Gets the periods of the plan.</summary>
    internal Horizon Horizon => plan.Case.Horizon;

    /// <summary>Measures.</summary>
    /// <param name="measure">What to measure; a result without a year is that of the checkpoint year.</param>
    /// <returns>Null where it cannot be measured.</returns>
    public MeasuredValue? Of(MeasureName measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Kind switch
        {
            MeasureKind.Figure => Figure(measure.Address!),
            MeasureKind.Indicator => Seen(measure).LastOrDefault() is { } seen ? Of(seen) : null,
            _ => Of(measure, measure.Year ?? plan.Verdict.CheckpointYear),
        };
    }

    /// <summary>Measures a result in a year.</summary>
    /// <param name="measure">The result.</param>
    /// <param name="year">The year.</param>
    internal MeasuredValue? Of(MeasureName measure, int year) => results.Of(measure.Name, year);

    /// <summary>Lists the observations of an indicator, the earliest first.</summary>
    /// <param name="measure">The indicator.</param>
    internal IEnumerable<Observation> Seen(MeasureName measure) => studies.Indicators.Where(o => o.Indicator == measure.Name).OrderBy(static o => o.Date);

    /// <summary>Takes an observation as a value.</summary>
    /// <param name="seen">The observation.</param>
    internal static MeasuredValue Of(Observation seen) => new(seen.Value, seen.Unit.Length > 0 ? seen.Unit : "fraction");

    /// <summary>Takes a typed value, such as a threshold, in the unit of what it is compared with.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit.</param>
    internal static MeasuredValue Typed(CellValue value, string unit) =>
        Sizes.IsMonth(value) ? new(value, "months") : value.Kind == CellKind.Number ? new(value, unit) : new(value, string.Empty);

    // A blank figure that sets no limit is larger than any number; any other blank is nothing to measure.
    private MeasuredValue? Figure(ParameterAddress address) =>
        figures.Find(address) is not { } entry ? null
        : entry.Value.IsBlank ? (entry.Schema is { Blank: BlankMeaning.NoLimit, IsNumeric: true } ? new(entry.Value, entry.Unit) : null)
        : entry.Month is not null ? new(entry.Value, "months")
        : entry.Value.Kind == CellKind.Number ? new(entry.Value, entry.Schema.Kind == ColumnKind.Fraction ? "fraction" : entry.Unit)
        : new(CellValue.OfText(entry.Value.Text), string.Empty);
}
