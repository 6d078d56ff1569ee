using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes rules of thumb and the tasks of a roadmap, judged; nothing of what a case does not have.</summary>
internal static class PlanJsonRules
{
    /// <summary>Writes the lists that have rows.</summary>
    public static void Write(JsonText json, Plan plan)
    {
        if (plan.Heuristics.Count > 0)
        {
            json.Array("heuristics", plan.Heuristics, h => Heuristic(json, h));
        }

        if (plan.Roadmap.Count > 0)
        {
            json.Array("roadmap", plan.Roadmap, t => Task(json, t));
        }
    }

    private static void Heuristic(JsonText json, HeuristicReading reading)
    {
        json.Text("heuristic", reading.Rule.Id);
        json.Text("state", JsonText.CamelCase(reading.State.ToString()));
        json.Said("words", reading.Words);
        json.Text("domain", reading.Rule.Domain);
        json.Text("when", reading.Rule.When);
        json.Text("prefer", reading.Rule.Prefer);
        json.Text("over", reading.Rule.Over);
        json.Text("because", reading.Rule.Because);
        json.Text("breaksWhen", reading.Rule.BreaksWhen);
        json.Text("confidence", JsonText.CamelCase(reading.Rule.Confidence.ToString()));
        json.Text("date", reading.Rule.Date);
        json.Number("version", reading.Rule.Version);
        json.Texts("sources", reading.Rule.References);
        json.Array("tests", reading.Tests, t => Test(json, t));
    }

    private static void Test(JsonText json, TestReading reading)
    {
        json.Text("test", reading.Test.Name);
        json.Text("clause", JsonText.CamelCase(reading.Test.Clause.ToString()));
        json.Text("group", reading.Test.Group);
        json.Text("measure", $"{reading.Test.Measure}");
        json.Text("comparison", JsonText.CamelCase(reading.Test.Comparison.ToString()));
        json.Text("comparedWith", reading.Test.Value.Text.Trim());
        json.Text("value", TextOf(reading.Value));
        json.Number("number", NumberOf(reading.Value));
        json.Text("threshold", TextOf(reading.Threshold));
        json.Number("thresholdNumber", NumberOf(reading.Threshold));
        json.Text("unit", reading.Value?.Unit ?? reading.Threshold?.Unit ?? string.Empty);
        json.Text("holds", reading.Holds switch { true => "yes", false => "no", _ => "notMeasured" });
        json.Number("margin", reading.Margin);
        json.Number("marginPart", reading.MarginPart);
        json.Truth("near", reading.IsNear);
        json.Number("nearWithin", reading.Test.Margin);
        json.Text("scenario", reading.Test.Scenario);
        json.Said("words", reading.Words);
    }

    private static void Task(JsonText json, TaskReading reading)
    {
        json.Text("task", reading.Task.Id);
        json.Text("area", reading.Task.Area);
        json.Text("title", reading.Task.Title);
        json.Text("state", JsonText.CamelCase(reading.State.ToString()));
        json.Said("words", reading.Words);
        json.Text("due", $"{reading.Task.Due}");
        json.Text("target", reading.Task.Target.Text.Trim());
        json.Text("unit", reading.Value?.Unit ?? reading.Task.Unit);
        json.Text("tracks", $"{reading.Task.Tracks}");
        json.Text("direction", JsonText.CamelCase(reading.Task.Direction.ToString()));
        json.Text("value", TextOf(reading.Value));
        json.Number("number", NumberOf(reading.Value));
        json.Text("measuredIn", reading.MeasuredAt);
        json.Number("needed", reading.Needed);
        json.Texts("sources", reading.Task.References);
        json.Text("note", reading.Task.Note);
    }

    private static double? NumberOf(MeasuredValue? value) => value is { Value.Kind: CellKind.Number } ? value.Value.Number : null;

    // What is no number: a month or a word; empty for a number, for no limit and for nothing.
    private static string TextOf(MeasuredValue? value) => value is null or { Value.Kind: CellKind.Number } ? string.Empty : value.Value.Text.Trim();
}
