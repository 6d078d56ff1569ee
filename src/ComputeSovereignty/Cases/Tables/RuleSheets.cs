using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

using ComputeSovereignty.Cases.Studies;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of rules of thumb and of roadmaps, judged on every plan. A workbook may do without each of them.</summary>
internal static class RuleSheets
{
    /// <summary>The signs of comparisons, in the order of <see cref="TestComparison"/>.</summary>
    internal static IReadOnlyList<string> Signs { get; } = [">=", "<=", "=", "!="];

    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Heuristics", "a rule of thumb",
            Key("Heuristic", "The rule."),
            Text("Title", "What reports call it; blank: the rule's own key.") with { IsOptional = true },
            Text("Domain", "The fields it speaks of."),
            Text("When", "When it applies."),
            Text("Prefer", "What to do then."),
            Text("Over", "What not to conclude."),
            Text("Because", "Why."),
            Text("BreaksWhen", "What would break it."),
            Choice<Confidence>("Confidence", "How far it can be trusted."),
            Text("Date", "When it was written."),
            Whole("Version", "Its version.").AtLeast(1).UpTo(10_000).Or("1").OrNoColumn())
        {
            IsAddressable = false,
            IsOptional = true,
        },
        new("HeuristicTests", "a test of a rule of thumb",
            Reference("Heuristic", "The rule.", "Heuristics"),
            Text("Test", "What is tested, in a few words.") with { Blank = BlankMeaning.Missing },
            Choice<TestClause>("Clause", "When: all must hold. Breaks: one is enough. Watch: shown only."),
            Text("Group", "When tests of one group are alternatives; Breaks tests of one group must all hold.") with { IsOptional = true },
            Text("Measure", "An address, Indicator:NAME for its last observation, Result:NAME or Result:NAME@YEAR.") with { Blank = BlankMeaning.Missing },
            new("Comparison", ColumnKind.Choice, string.Empty, "How it is compared with the value.") { Choices = Signs },
            Any("Value", "A number, a month, a word or another measure."),
            Number("Margin", string.Empty, "How near counts as near: a part of the value; of a month, years.").AtLeast(0).UpTo(10).Or("0.1").OrNoColumn(),
            Text("Scenario", "The scenario that shows its effect.") with { IsOptional = true })
        {
            IsAddressable = false,
            IsOptional = true,
            Identity = ["Heuristic", "Test"],
        },
        new("Roadmap", "a task of a roadmap",
            Key("Task", "The task."),
            Text("Area", "The area it belongs to."),
            Text("Title", "What is to be done.") with { Blank = BlankMeaning.Missing },
            Any("Target", "The level to reach: a number or a month.").OrBlank(),
            Text("Unit", "The unit of the target."),
            Month("Due", "The month by whose end it is due."),
            Text("Tracks", "What it is measured by; blank where nothing here measures it."),
            Choice<IndicatorDirection>("Direction", "Which way is better."))
        {
            IsAddressable = false,
            IsOptional = true,
        },
    ];
}
