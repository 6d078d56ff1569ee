using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What the report of a comparison is called, part by part.</summary>
internal static class ComparisonReportMessages
{
    /// <summary>Titles the report.</summary>
    internal static Message ComparisonTitle => Message.Of("Scenario comparison", "情景比较");

    /// <summary>Heads the scenarios.</summary>
    internal static Message ScenariosHeading => Message.Of("The checkpoint target in every scenario", "各情景的考核年目标");

    /// <summary>Labels the scenarios.</summary>
    internal static Message ScenariosLabel => Message.Of("Scenarios", "情景");

    /// <summary>Titles the chart of scenarios.</summary>
    internal static Message ScenariosChart(Period year) => Message.Of($"Domestic share in {year} by scenario, against the target", $"各情景{year}国产化率与目标");

    /// <summary>Titles the chart of scenarios where the base has no plan.</summary>
    internal static Message ScenariosChartWithoutBase => Message.Of("Domestic share in the checkpoint year by scenario, against the target", "各情景考核年国产化率与目标");

    /// <summary>Heads the differences.</summary>
    internal static Message DifferencesHeading => Message.Of("What each variant changes, before and after", "各方案的改动（改动前后）");

    /// <summary>Says what the differences are.</summary>
    internal static Message DifferencesFinding => Message.Of(
        "Every figure of the case that differs. A change shared by several grid points is listed once, under the point that changes least.",
        "列出案例中所有不同的数字；若多个网格点有相同改动，仅在改动最少的网格点下列出一次。");

    /// <summary>Labels the differences.</summary>
    internal static Message DifferencesLabel => Message.Of("Differences", "改动明细");

    /// <summary>Heads the column of addresses.</summary>
    internal static Message Address => Message.Of("Address", "参数地址", "DifferenceAddress");

    /// <summary>Heads the column of values before.</summary>
    internal static Message Before => Message.Of("Before", "改动前", "DifferenceBefore");

    /// <summary>Heads the column of values after.</summary>
    internal static Message After => Message.Of("After", "改动后", "DifferenceAfter");

    /// <summary>Heads the column of sources.</summary>
    internal static Message SourcesBefore => Message.Of("Sources of the figure before", "改动前数值的来源");

    /// <summary>Heads the matrix of rules.</summary>
    internal static Message RulesHeading => Message.Of("Rules of thumb in each scenario", "各情景下的经验规则", "ComparisonRulesHeading");

    /// <summary>Labels the matrix of rules.</summary>
    internal static Message RulesLabel => Message.Of("Rules of thumb", "经验规则", "ComparisonRulesLabel");

    /// <summary>Heads the column of scenarios.</summary>
    internal static Message RulesScenario => Message.Of("Scenario", "情景", "ComparisonRulesScenario");

    /// <summary>Says how to read the matrix.</summary>
    internal static Message RulesReading => Message.Of("Each rule is judged on the plan of each scenario by its own tests; blank where there is no plan.", "各规则按其检验条件在每个情景的方案中判定；没有方案时留空。", "ComparisonRulesReading");

    /// <summary>Heads the table of tests that name a scenario.</summary>
    internal static Message TestsHeading => Message.Of("Tests of rules that name a scenario", "指明情景的规则检验", "ComparisonTestsHeading");

    /// <summary>Labels it.</summary>
    internal static Message TestsLabel => Message.Of("Tests of rules", "规则检验", "ComparisonTestsLabel");

    /// <summary>Says how to read it.</summary>
    internal static Message TestsReading => Message.Of(
        "Each test names the scenario that shows its effect: how the rule stands under it, and what becomes of the domestic share and of service.", "每项检验所指明的情景用以显示其影响：该情景下规则的状态，以及国产化率与需求满足率的变化。", "ComparisonTestsReading");

    /// <summary>Heads the column of rules.</summary>
    internal static Message TestsRule => Message.Of("Rule", "规则", "ComparisonTestsRule");

    /// <summary>Heads the column of tests.</summary>
    internal static Message TestsTest => Message.Of("Test", "检验", "ComparisonTestsTest");

    /// <summary>Heads the column of states in the base case.</summary>
    internal static Message TestsBase => Message.Of("In the base case", "基准方案状态", "ComparisonTestsBase");

    /// <summary>Heads the column of states under the scenario.</summary>
    internal static Message TestsState => Message.Of("Under the scenario", "情景下状态", "ComparisonTestsState");

    /// <summary>Heads the column of changes of the share.</summary>
    internal static Message TestsShareChange => Message.Of("Change in domestic share", "国产化率变化", "ComparisonTestsShareChange");

    /// <summary>Heads the column of changes of service.</summary>
    internal static Message TestsServedChange => Message.Of("Change in share of demand served", "需求满足率变化", "ComparisonTestsServedChange");

    /// <summary>Says that a rule stands alike everywhere.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="state">How it stands.</param>
    internal static Message RuleStands(Name rule, Message state) => Message.Of($"{rule}: {state} in the base case and in every scenario.", $"{rule}：基准方案及所有情景均为“{state}”。", "ComparisonRuleStands");

    /// <summary>Says which scenarios change how a rule stands.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="state">How it stands in the base case.</param>
    /// <param name="others">The scenarios that change it.</param>
    internal static Message RuleMoves(Name rule, Message state, Listing others) => Message.Of($"{rule}: {state} in the base case; otherwise in {others}.", $"{rule}：基准方案为“{state}”；以下情景不同：{others}。", "ComparisonRuleMoves");

    /// <summary>Says how a rule stands in a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="state">How it stands.</param>
    internal static Message RuleIn(Message scenario, Message state) => Message.Of($"{scenario} ({state})", $"{scenario}（{state}）", "ComparisonRuleIn");
}
