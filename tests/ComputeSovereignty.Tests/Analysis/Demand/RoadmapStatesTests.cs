using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Tasks of a roadmap judged by hand: each state, the straight line, the directions.</summary>
[TestFixture]
public sealed class RoadmapStatesTests
{
    // Values of 2026, 2027 and so on; 0.75 is due at the end of the year in question. The line from the end of 2026 to the end of 2030 asks for 0.45 at the end of 2028.
    [TestCase("2028-12", "0.4 0.6 0.76", TaskState.Met, "2028", null)]
    [TestCase("2028-12", "0.4 0.6 0.69 0.9", TaskState.Late, "2028", null)]
    [TestCase("2030-12", "0.15 0.3 0.46", TaskState.OnTheWay, "2028", 0.45)]
    [TestCase("2030-12", "0.15 0.3 0.44", TaskState.Late, "2028", 0.45)]
    [TestCase("2030-12", "0.15 0.3 0.8", TaskState.Met, "2028", null)]
    [TestCase("2030-12", "0.15", TaskState.NotMeasured, "2026", null)]
    [TestCase("2025-12", "0.8", TaskState.Met, "2026", null)]
    [TestCase("2025-12", "0.5", TaskState.Late, "2026", null)]
    [TestCase("2028-12", "", TaskState.NotMeasured, "", null)]
    public void Judge_OfYears_GivesTheState(string due, string values, TaskState state, string at, double? needed)
    {
        TaskReading reading = RoadmapStates.Judge(
            Task(due, "0.75", IndicatorDirection.HigherIsBetter),
            [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (v, i) => ((double?)(2027 + i), $"{2026 + i}", new MeasuredValue(double.Parse(v), "fraction")))]);

        Assert.That((reading.State, reading.MeasuredAt), Is.EqualTo((state, at)));
        Assert.That(reading.Needed, needed is null ? Is.Null : Is.EqualTo(needed).Within(1e-12));
    }

    [TestCase(IndicatorDirection.LowerIsBetter, "0.5", "0.4", TaskState.Met)]
    [TestCase(IndicatorDirection.LowerIsBetter, "0.5", "0.6", TaskState.Late)]
    [TestCase(IndicatorDirection.EarlierIsBetter, "2028-01", "2027-06", TaskState.Met)]
    [TestCase(IndicatorDirection.EarlierIsBetter, "2028-01", "2031-01", TaskState.Late)]
    [TestCase(IndicatorDirection.HigherIsBetter, "", "0.25", TaskState.NotMeasured)]
    public void Judge_OfAFigure_HoldsItAgainstTheTarget(IndicatorDirection direction, string target, string value, TaskState state) =>
        Assert.That(RoadmapStates.Judge(Task("2028-12", target, direction), [(null, string.Empty, new(CellValue.Interpret(value), "fraction"))]).State, Is.EqualTo(state));

    [Test]
    public void Judge_OfATaskWithoutMeasure_SaysSo()
    {
        TaskReading reading = RoadmapStates.Judge(Task("2028-12", "30", IndicatorDirection.HigherIsBetter) with { Tracks = null }, []);

        Assert.That((reading.State, $"{reading.Words}"), Is.EqualTo((TaskState.NotMeasured, "Not measured here.")));
    }

    [Test]
    public void Words_OfATaskOnTheWay_HaveValueTargetAndLine() => Assert.That(
        $"{RoadmapStates.Judge(Task("2030-12", "0.75", IndicatorDirection.HigherIsBetter), [(2027, "2026", new(0.15, "fraction")), (2029, "2028", new(0.46, "fraction"))]).Words}",
        Is.EqualTo("On the way: 46.0% in 2028; a straight line to 75.0% by December 2030 asks for 45.0% by then."));

    private static RoadmapTask Task(string due, string target, IndicatorDirection direction) => new()
    {
        Id = "M-01",
        Title = "task",
        Target = CellValue.Interpret(target),
        Due = MonthDate.TryParse(due, out MonthDate month) ? month : throw new FormatException(due),
        Tracks = new MeasureName { Kind = MeasureKind.Result, Name = "near.share" },
        Direction = direction,
    };
}
