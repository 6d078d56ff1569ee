using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Which tasks of a roadmap does a plan keep? (formulation, section 17)</summary>
/// <remarks>
/// What is judged is the last value before the task is due: of a result the plan's years, of an indicator its observations; a figure of the case, and a result of a named
/// year, is judged as it stands. Met: it reaches the target. Late: it does not and the task is due, or it lies below the straight line from the first value to the target. On
/// the way: the task is due later and the line is kept. Not measured: nothing is tracked, no level is published, or one value alone makes no line.
/// </remarks>
public static class RoadmapStates
{
    private const double Tolerance = 1e-6;

    /// <summary>Judges every task, in the order of the workbook.</summary>
    /// <param name="studies">The tasks.</param>
    /// <param name="measures">Measures what they track.</param>
    public static IReadOnlyList<TaskReading> Of(CaseStudies studies, PlanMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(studies);
        ArgumentNullException.ThrowIfNull(measures);
        return [.. studies.Roadmap.Select(t => Judge(t, t.Tracks is { } tracked ? Points(tracked, measures) : []))];
    }

    /// <summary>Judges a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="points">What was measured, the earliest first: the end of its year or month in years, its label, the value. A point of no date has the time of the due date.</param>
    public static TaskReading Judge(RoadmapTask task, IReadOnlyList<(double? Time, string Label, MeasuredValue Value)> points)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(points);
        double due = task.Due.Years + (1.0 / 12);
        (double Time, string Label, MeasuredValue Value)[] dated = [.. points.Select(p => (p.Time ?? due, p.Label, p.Value))];
        TaskReading none = new() { Task = task, State = TaskState.NotMeasured };
        if (dated.Length == 0)
        {
            return none with { Words = task.Tracks is null ? RoadmapMessages.NothingTracked : RoadmapMessages.NotInThisPlan };
        }

        (double time, string label, MeasuredValue value) = dated.Any(p => p.Time <= due + Tolerance) ? dated.Last(p => p.Time <= due + Tolerance) : dated[0];
        TaskReading reading = none with { Value = value, MeasuredAt = label };
        if (Sizes.Of(task.Target) is not { } target || value.Size is not { } size || value.IsMonth != Sizes.IsMonth(task.Target))
        {
            return reading with { Words = RoadmapMessages.NoLevel(value, label) };
        }

        if (IsAsGood(task, size, target) || time >= due - Tolerance)
        {
            TaskState state = IsAsGood(task, size, target) ? TaskState.Met : TaskState.Late;
            return reading with { State = state, Words = RoadmapMessages.Judged(state, task, value, label) };
        }

        (double first, _, MeasuredValue from) = dated[0];
        if (time <= first + Tolerance)
        {
            return reading with { Words = RoadmapMessages.OnePoint(task, value, label) };
        }

        double needed = from.Size!.Value + ((target - from.Size.Value) * (time - first) / (due - first));
        TaskState kept = IsAsGood(task, size, needed) ? TaskState.OnTheWay : TaskState.Late;
        return reading with { State = kept, Needed = needed, Words = RoadmapMessages.Line(kept, task, value, label, needed) };
    }

    private static bool IsAsGood(RoadmapTask task, double value, double wanted)
    {
        double slack = Tolerance * Math.Max(1, Math.Abs(wanted));
        return task.Direction is IndicatorDirection.HigherIsBetter or IndicatorDirection.LaterIsBetter ? value >= wanted - slack : value <= wanted + slack;
    }

    private static IReadOnlyList<(double? Time, string Label, MeasuredValue Value)> Points(MeasureName tracked, PlanMeasures measures) => tracked switch
    {
        { Kind: MeasureKind.Result, Year: null } =>
        [
            .. from year in measures.Horizon.CalendarYears
               let value = measures.Of(tracked, year)
               where value is not null
               select ((double?)(year + 1), $"{year}", value),
        ],
        { Kind: MeasureKind.Indicator } => [.. measures.Seen(tracked).Select(static o => ((double?)(o.Date.Years + (1.0 / 12)), $"{o.Date}", PlanMeasures.Of(o)))],
        _ => measures.Of(tracked) is { } value ? [(null, tracked.Year is { } year ? $"{year}" : string.Empty, value)] : [],
    };
}
