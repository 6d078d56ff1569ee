using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Tabs, titles, headers and words of rules of thumb and of roadmaps.</summary>
internal static class RuleMessages
{
    /// <summary>Gets the tab of the rules.</summary>
    internal static Message RulesTab => Message.Of("Rules", "经验规则", "PlanRulesTab");

    /// <summary>Gets what stands on the sheet of rules.</summary>
    internal static Message RulesIs => Message.Of("rules of thumb, as they stand in this plan", "经验规则在本方案中的状态", "PlanRulesIs");

    /// <summary>Gets the title of the sheet of rules.</summary>
    internal static Message RulesTitle => Message.Of("Rules of thumb", "经验规则", "PlanRulesTitle");

    /// <summary>Gets how to read the sheet of rules.</summary>
    internal static Message RulesSubtitle => Message.Of(
        "One row per rule. Active: all conditions hold. At risk: active, and a test that would break it is within its margin. Broken: such a test holds. Dormant: a condition does not hold. Unknown: a condition is not measured.",
        "每条规则一行。适用：全部条件满足；临近失效：适用，但有失效检验已进入临界幅度；已失效：有失效检验满足；不适用：有条件不满足；无法判定：有条件未衡量。",
        "PlanRulesSubtitle");

    /// <summary>Gets the tab of the tests.</summary>
    internal static Message HeuristicsTab => Message.Of("Heuristics", "规则检验", "PlanHeuristicsTab");

    /// <summary>Gets what stands on the sheet of tests.</summary>
    internal static Message HeuristicsIs => Message.Of("the tests behind the rules, with margins", "各规则的检验及裕度", "PlanHeuristicsIs");

    /// <summary>Gets the title of the sheet of tests.</summary>
    internal static Message HeuristicsTitle => Message.Of("Tests of the rules of thumb", "经验规则的检验", "PlanHeuristicsTitle");

    /// <summary>Gets how to read the sheet of tests.</summary>
    internal static Message HeuristicsSubtitle => Message.Of(
        "One row per test. The margin is positive where the test holds. When tests of one group are alternatives; Breaks tests of one group must all hold.",
        "每项检验一行。检验满足时裕度为正。同组的适用条件满足其一即可；同组的失效条件须全部满足。",
        "PlanHeuristicsSubtitle");

    /// <summary>Gets the tab of the roadmap.</summary>
    internal static Message RoadmapTab => Message.Of("Roadmap", "路线图", "PlanRoadmapTab");

    /// <summary>Gets what stands on the sheet of the roadmap.</summary>
    internal static Message RoadmapIs => Message.Of("tasks of the roadmap: met, on the way, late", "路线图任务的进度", "PlanRoadmapIs");

    /// <summary>Gets the title of the sheet of the roadmap.</summary>
    internal static Message RoadmapTitle => Message.Of("Tasks of the roadmap", "路线图任务", "PlanRoadmapTitle");

    /// <summary>Gets how to read the sheet of the roadmap.</summary>
    internal static Message RoadmapSubtitle => Message.Of(
        "One row per task, judged by the last value before it is due. Where the due date lies later, by the straight line from the first value to the target.",
        "每项任务一行，以到期前最后一个数值判定；尚未到期的，以首个数值至目标的直线判定。",
        "PlanRoadmapSubtitle");

    /// <summary>Gets a header.</summary>
    internal static Message RuleOfThumb => Message.Of("Rule of thumb", "规则", "RuleColumnRule");

    /// <summary>Gets a header.</summary>
    internal static Message State => Message.Of("State", "判定", "RuleColumnState");

    /// <summary>Gets a header.</summary>
    internal static Message Test => Message.Of("Test", "检验", "RuleColumnTest");

    /// <summary>Gets a header.</summary>
    internal static Message Clause => Message.Of("Clause", "条款", "RuleColumnClause");

    /// <summary>Gets a header.</summary>
    internal static Message Group => Message.Of("Group", "分组", "RuleColumnGroup");

    /// <summary>Gets a header.</summary>
    internal static Message Measure => Message.Of("Measure", "衡量项", "RuleColumnMeasure");

    /// <summary>Gets a header.</summary>
    internal static Message Measured => Message.Of("Measured", "实际值", "RuleColumnMeasured");

    /// <summary>Gets a header.</summary>
    internal static Message MeasuredAt => Message.Of("Measured in", "数值日期", "RuleColumnMeasuredAt");

    /// <summary>Gets a header.</summary>
    internal static Message Comparison => Message.Of("Comparison", "比较", "RuleColumnComparison");

    /// <summary>Gets a header.</summary>
    internal static Message ComparedWith => Message.Of("Compared with", "比较对象", "RuleColumnComparedWith");

    /// <summary>Gets a header.</summary>
    internal static Message Threshold => Message.Of("Threshold", "临界值", "RuleColumnThreshold");

    /// <summary>Gets a header.</summary>
    internal static Message Holds => Message.Of("Holds", "是否满足", "RuleColumnHolds");

    /// <summary>Gets a header.</summary>
    internal static Message Margin => Message.Of("Margin", "裕度", "RuleColumnMargin");

    /// <summary>Gets a header.</summary>
    internal static Message MarginPart => Message.Of("Margin of threshold", "裕度占临界值", "RuleColumnMarginPart");

    /// <summary>Gets a header.</summary>
    internal static Message NearWithin => Message.Of("Near within", "临界幅度", "RuleColumnNearWithin");

    /// <summary>Gets a header.</summary>
    internal static Message Scenario => Message.Of("Scenario", "情景", "RuleColumnScenario");

    /// <summary>Gets a header.</summary>
    internal static Message When => Message.Of("When", "适用情形", "RuleColumnWhen");

    /// <summary>Gets a header.</summary>
    internal static Message Prefer => Message.Of("Prefer", "应做", "RuleColumnPrefer");

    /// <summary>Gets a header.</summary>
    internal static Message Over => Message.Of("Over", "不应推断", "RuleColumnOver");

    /// <summary>Gets a header.</summary>
    internal static Message Because => Message.Of("Because", "理由", "RuleColumnBecause");

    /// <summary>Gets a header.</summary>
    internal static Message BreaksWhen => Message.Of("Breaks when", "失效情形", "RuleColumnBreaksWhen");

    /// <summary>Gets a header.</summary>
    internal static Message Task => Message.Of("Task", "任务", "RuleColumnTask");

    /// <summary>Gets a header.</summary>
    internal static Message Area => Message.Of("Area", "领域", "RuleColumnArea");

    /// <summary>Gets a header.</summary>
    internal static Message Due => Message.Of("Due", "期限", "RuleColumnDue");

    /// <summary>Gets a header.</summary>
    internal static Message Tracks => Message.Of("Tracks", "跟踪项", "RuleColumnTracks");

    /// <summary>Gets a header.</summary>
    internal static Message Better => Message.Of("Better", "方向", "RuleColumnBetter");

    /// <summary>Gets a header.</summary>
    internal static Message NeededByLine => Message.Of("Needed by then", "届时应达", "RuleColumnNeeded");

    /// <summary>Gets a header.</summary>
    internal static Message Note => Message.Of("Note", "备注", "RuleColumnNote");

    /// <summary>Says what a test is for.</summary>
    /// <param name="clause">The clause.</param>
    internal static Message Of(TestClause clause) => clause switch
    {
        TestClause.When => Message.Of("When", "适用条件", "ClauseWhen"),
        TestClause.Breaks => Message.Of("Breaks", "失效条件", "ClauseBreaks"),
        _ => Message.Of("Watch", "观察", "ClauseWatch"),
    };

    /// <summary>Says which way is better.</summary>
    /// <param name="direction">The direction.</param>
    internal static Message Of(IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.HigherIsBetter => Message.Of("higher", "越高越好", "DirectionHigher"),
        IndicatorDirection.LowerIsBetter => Message.Of("lower", "越低越好", "DirectionLower"),
        IndicatorDirection.EarlierIsBetter => Message.Of("earlier", "越早越好", "DirectionEarlier"),
        _ => Message.Of("later", "越晚越好", "DirectionLater"),
    };

    /// <summary>Says whether a test holds.</summary>
    /// <param name="holds">Whether it does; null where it cannot be told.</param>
    internal static Message Held(bool? holds) => holds switch
    {
        true => Message.Of("yes", "满足", "TestHeld"),
        false => Message.Of("no", "不满足", "TestNotHeld"),
        _ => Message.Of("not measured", "未衡量", "TestNotMeasured"),
    };

    /// <summary>Writes the sign of a comparison, as the case has it.</summary>
    /// <param name="comparison">The comparison.</param>
    internal static string SignOf(TestComparison comparison) => comparison switch
    {
        TestComparison.AtLeast => ">=",
        TestComparison.AtMost => "<=",
        TestComparison.Equal => "=",
        _ => "!=",
    };
}
