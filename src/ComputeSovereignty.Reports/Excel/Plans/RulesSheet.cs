using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheets <c>Rules</c>, <c>Heuristics</c> and <c>Roadmap</c>: rules of thumb, their tests, and the tasks of a roadmap, judged on the plan.</summary>
internal static class RulesSheet
{
    /// <summary>Writes the sheets; those without rows are left out.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        if (plan.Heuristics.Count > 0)
        {
            book.AddSheet(RuleMessages.RulesTab, RuleMessages.RulesTitle, RuleMessages.RulesSubtitle).Table("Rules", RuleColumns(), plan.Heuristics, isResult: false);
            book.AddSheet(RuleMessages.HeuristicsTab, RuleMessages.HeuristicsTitle, RuleMessages.HeuristicsSubtitle)
                .Table("Heuristics", TestColumns(), [.. plan.Heuristics.SelectMany(static h => h.Tests.Select(t => new Tested(h, t)))], isResult: false);
        }

        if (plan.Roadmap.Count > 0)
        {
            book.AddSheet(RuleMessages.RoadmapTab, RuleMessages.RoadmapTitle, RuleMessages.RoadmapSubtitle).Table("Roadmap", TaskColumns(), plan.Roadmap, isResult: false);
        }
    }

    // What is printed comes first; the rest is for the screen.
    private static IReadOnlyList<Column<HeuristicReading>> RuleColumns() =>
    [
        new(EvidenceColumnMessages.Title, NumberFormat.Text, static h => h.Rule.Title) { MaxWidth = 26 },
        new(RuleMessages.State, NumberFormat.Text, static h => VerdictMessages.Of(h.State)) { Mark = ColumnMark.Verdict },
        new(EvidenceColumnMessages.InWords, NumberFormat.Text, static h => h.Words) { MaxWidth = 32 },
        new(RuleMessages.When, NumberFormat.Text, static h => h.Rule.When) { MaxWidth = 32 },
        new(RuleMessages.Prefer, NumberFormat.Text, static h => h.Rule.Prefer) { MaxWidth = 34 },
        OnScreen(RuleMessages.Over, static h => h.Rule.Over),
        OnScreen(RuleMessages.Because, static h => h.Rule.Because),
        OnScreen(RuleMessages.BreaksWhen, static h => h.Rule.BreaksWhen),
        new(ColumnMessages.Confidence, NumberFormat.Text, static h => SourceMessages.Of(h.Rule.Confidence)) { OnScreenOnly = true },
        OnScreen(EvidenceColumnMessages.Date, static h => h.Rule.Date),
        OnScreen(RuleMessages.RuleOfThumb, static h => h.Rule.Id),
        OnScreen(EvidenceColumnMessages.Sources, static h => string.Join(' ', h.Rule.References)),
    ];

    private static Column<HeuristicReading> OnScreen(Message title, Func<HeuristicReading, string> text) => new(title, NumberFormat.Text, text) { OnScreenOnly = true };

    private static IReadOnlyList<Column<Tested>> TestColumns() =>
    [
        new(EvidenceColumnMessages.Title, NumberFormat.Text, static t => t.Rule.Rule.Title) { MaxWidth = 40 },
        new(RuleMessages.State, NumberFormat.Text, static t => VerdictMessages.Of(t.Rule.State)) { Mark = ColumnMark.Verdict },
        new(RuleMessages.Test, NumberFormat.Text, static t => t.Read.Test.Name) { MaxWidth = 34 },
        new(RuleMessages.Clause, NumberFormat.Text, static t => RuleMessages.Of(t.Read.Test.Clause)),
        new(RuleMessages.Holds, NumberFormat.Text, static t => RuleMessages.Held(t.Read.Holds)),
        new(EvidenceColumnMessages.InWords, NumberFormat.Text, static t => t.Read.Words) { MaxWidth = 46 },
        new(RuleMessages.MarginPart, NumberFormat.Percent, static t => t.Read.MarginPart) { OnScreenOnly = true },
        new(RuleMessages.Margin, NumberFormat.General, static t => Rounded(t.Read.Margin)) { OnScreenOnly = true },
        new(ColumnMessages.Unit, NumberFormat.Text, static t => UnitOf(t.Read.Value?.Unit ?? t.Read.Threshold?.Unit)) { OnScreenOnly = true },
        new(RuleMessages.Group, NumberFormat.Text, static t => t.Read.Test.Group) { OnScreenOnly = true },
        new(RuleMessages.Measure, NumberFormat.Text, static t => $"{t.Read.Test.Measure}") { OnScreenOnly = true },
        new(RuleMessages.Measured, NumberFormat.General, static t => Cell(t.Read.Value)) { Alignment = CellAlignment.Right, OnScreenOnly = true },
        new(RuleMessages.Comparison, NumberFormat.Text, static t => RuleMessages.SignOf(t.Read.Test.Comparison)) { OnScreenOnly = true },
        new(RuleMessages.ComparedWith, NumberFormat.Text, static t => t.Read.Test.Value.Text.Trim()) { OnScreenOnly = true },
        new(RuleMessages.Threshold, NumberFormat.General, static t => Cell(t.Read.Threshold)) { Alignment = CellAlignment.Right, OnScreenOnly = true },
        new(RuleMessages.NearWithin, NumberFormat.General, static t => t.Read.Test.Margin) { OnScreenOnly = true },
        new(RuleMessages.Scenario, NumberFormat.Text, static t => t.Read.Test.Scenario) { OnScreenOnly = true },
        new(RuleMessages.RuleOfThumb, NumberFormat.Text, static t => t.Rule.Rule.Id) { OnScreenOnly = true },
    ];

    private static IReadOnlyList<Column<TaskReading>> TaskColumns() =>
    [
        new(RuleMessages.Task, NumberFormat.Text, static t => t.Task.Id),
        new(EvidenceColumnMessages.Title, NumberFormat.Text, static t => t.Task.Title) { MaxWidth = 44 },
        new(RuleMessages.Due, NumberFormat.Text, static t => $"{t.Task.Due}"),
        new(RuleMessages.State, NumberFormat.Text, static t => VerdictMessages.Of(t.State)) { Mark = ColumnMark.Verdict },
        new(EvidenceColumnMessages.InWords, NumberFormat.Text, static t => t.Words) { MaxWidth = 46 },
        new(EvidenceColumnMessages.Sources, NumberFormat.Text, static t => string.Join(' ', t.Task.References)),
        new(RuleMessages.Area, NumberFormat.Text, static t => t.Task.Area) { OnScreenOnly = true },
        new(ColumnMessages.Target, NumberFormat.General, static t => Cell(t.Task.Target.IsBlank ? null : new MeasuredValue(t.Task.Target, t.Value?.Unit ?? t.Task.Unit))) { Alignment = CellAlignment.Right, OnScreenOnly = true },
        new(RuleMessages.Tracks, NumberFormat.Text, static t => $"{t.Task.Tracks}") { OnScreenOnly = true },
        new(RuleMessages.Better, NumberFormat.Text, static t => RuleMessages.Of(t.Task.Direction)) { OnScreenOnly = true },
        new(RuleMessages.Measured, NumberFormat.General, static t => Cell(t.Value)) { Alignment = CellAlignment.Right, OnScreenOnly = true },
        new(RuleMessages.MeasuredAt, NumberFormat.Text, static t => t.MeasuredAt) { OnScreenOnly = true },
        new(RuleMessages.NeededByLine, NumberFormat.General, static t => Rounded(t.Needed)) { OnScreenOnly = true },
        new(ColumnMessages.Unit, NumberFormat.Text, static t => UnitOf(t.Value?.Unit ?? t.Task.Unit)) { OnScreenOnly = true },
        new(RuleMessages.Note, NumberFormat.Text, static t => t.Task.Note) { MaxWidth = 40, OnScreenOnly = true },
    ];

    // Figures stand as they are in every language: the names of measures say what they count.
    private static object? Cell(MeasuredValue? value) => value is null ? null : value.Value.Kind switch
    {
        CellKind.Blank => EvidenceMessages.NoLimit,
        CellKind.Number => ReportedNumber.Of(value.Value.Number),
        _ => value.Value.Text.Trim(),
    };

    private static double? Rounded(double? number) => number is { } value ? ReportedNumber.Of(value) : null;

    // A unit that counts otherwise in another language would not fit a figure that stands as it is.
    private static object UnitOf(string? unit) => DisplayUnit.Of(unit ?? string.Empty) is { Factor: 1 } known ? known : unit!;

    private sealed record Tested(HeuristicReading Rule, TestReading Read);
}
