using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Makes the records of rules of thumb and of roadmaps from their rows.</summary>
internal static class RuleRecords
{
    internal static Heuristic Heuristic(RowReader row) => new()
    {
        Id = row.Text("Heuristic"),
        Title = row.Text("Title").Trim(),
        Domain = row.Text("Domain"),
        When = row.Text("When"),
        Prefer = row.Text("Prefer"),
        Over = row.Text("Over"),
        Because = row.Text("Because"),
        BreaksWhen = row.Text("BreaksWhen"),
        Confidence = row.Choice<Confidence>("Confidence"),
        Date = row.Text("Date"),
        Version = (int)row.Number("Version"),
        References = row.References(),
        Source = row.Place,
    };

    internal static HeuristicTest? Test(RowReader row)
    {
        string heuristic = row.Text("Heuristic");
        string name = row.Text("Test");
        TestClause clause = row.Choice<TestClause>("Clause");
        TestComparison comparison = (TestComparison)RuleSheets.Signs.ToList().IndexOf(row.Text("Comparison"));
        CellValue value = row.Value("Value");
        double margin = row.Number("Margin");
        MeasureName? measure = Measure(row, "Measure", row.Text("Measure"));
        MeasureName? threshold = MeasureName.IsMeant(value.Text.Trim()) ? Measure(row, "Value", value.Text.Trim()) : null;
        if (!row.Failed && threshold is null && comparison is TestComparison.AtLeast or TestComparison.AtMost && Sizes.Of(value) is null)
        {
            row.Fail("Value", RuleRowMessages.NotComparable, new Name(value.Text), RuleRowMessages.NumberMonthOrMeasure);
        }

        return measure is null || row.Failed ? null : new()
        {
            Heuristic = heuristic,
            Name = name,
            Clause = clause,
            Group = row.Text("Group"),
            Measure = measure,
            Comparison = comparison,
            Value = value,
            Threshold = threshold,
            Margin = margin,
            Scenario = row.Text("Scenario"),
            Source = row.Place,
        };
    }

    internal static RoadmapTask Task(RowReader row)
    {
        CellValue target = row.Value("Target");
        string tracks = row.Text("Tracks");
        RoadmapTask task = new()
        {
            Id = row.Text("Task"),
            Area = row.Text("Area"),
            Title = row.Text("Title"),
            Target = target,
            Unit = row.Text("Unit"),
            Due = row.Month("Due"),
            Tracks = tracks.Length > 0 ? Measure(row, "Tracks", tracks) : null,
            Direction = row.Choice<IndicatorDirection>("Direction"),
            Note = row.Text("Note"),
            References = row.References(),
            Source = row.Place,
        };
        bool isMonth = task.Direction is IndicatorDirection.EarlierIsBetter or IndicatorDirection.LaterIsBetter;
        if (!row.Failed && !target.IsBlank && (Sizes.Of(target) is null || isMonth != (target.Kind != CellKind.Number)))
        {
            row.Fail("Target", isMonth ? RuleRowMessages.TargetNoMonth : RuleRowMessages.TargetNoNumber, new Name(target.Text), isMonth ? CellMessages.Month : CellMessages.Number);
        }

        return task;
    }

    private static MeasureName? Measure(RowReader row, string column, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!MeasureName.TryParse(text, out MeasureName? measure))
        {
            row.Fail(column, RuleRowMessages.NotAMeasure, new Name(text), RuleRowMessages.HowToMeasure);
        }

        return measure;
    }
}
