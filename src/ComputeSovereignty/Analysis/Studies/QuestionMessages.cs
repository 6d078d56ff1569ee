using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>What is wrong with what a study is asked.</summary>
internal static class QuestionMessages
{
    /// <summary>Says that a number is not allowed.</summary>
    internal static Message NumberNotAllowed => Message.Of("This number is not allowed.", "此数字不在允许范围内。");

    /// <summary>Says how many plans are needed.</summary>
    internal static Message TwoPlans => Message.Of("at least 2: the reference plan and one other", "至少2个：基准方案和另一个方案");

    /// <summary>Says what a slack may be.</summary>
    internal static Message Slack => Message.Of("a number of percentage points from 0", "不小于0的百分点数", "AllowedSlack");

    /// <summary>Says that too many levers are named.</summary>
    internal static Message TooManyLevers(Figure levers) => Message.Of(
        $"{levers} levers are named; give one, two for the frontier between them, or none for all headline levers.",
        $"给出了{levers}个调节变量；请给一个，给两个则求其权衡边界，不给则研究全部主要调节变量。");

    /// <summary>Says that a lever is named twice.</summary>
    internal static Message LeverTwice(Message lever) => Message.Of($"{lever} is named twice; a frontier needs two levers.", $"{lever}重复；权衡边界需要两个不同的调节变量。");

    /// <summary>Says that no scenario is named.</summary>
    internal static Message NoScenarioNamed(Listing scenarios) => Message.Of(
        $"No scenario is named. Scenarios: {scenarios}; leave the option out to compare all.",
        $"没有给出情景。可用的情景：{scenarios}；略去该选项则比较全部情景。");

    /// <summary>Says that a lever is on two axes.</summary>
    internal static Message LeverOnTwoAxes(Message lever) => Message.Of($"{lever} is on two axes; every axis of a grid needs its own lever.", $"{lever}同时用于两个维度；网格的每个维度需要各自的调节变量。");

    /// <summary>Says how many points a grid may have.</summary>
    internal static Message GridPoints(Figure most) => Message.Of($"at most {most} points in total; each is a solve", $"合计不超过{most}个点；每个点求解一次");

    /// <summary>Says that both goals are one.</summary>
    internal static Message SameGoal(Name goal) => Message.Of($"This is the second goal too, {goal}; a frontier needs two.", $"这与第二个目标{goal}相同；权衡边界需要两个不同的目标。");

    /// <summary>Says that a text is not a goal.</summary>
    internal static Message NoGoal(Name text, Message goals) => Message.Of($"“{text}” is not a goal of a frontier. Goals: {goals}.", $"“{text}”不是权衡边界的目标。可用的目标：{goals}。");

    /// <summary>Says that a text is not a goal of a break-even.</summary>
    internal static Message NoBreakEvenGoal(Name text) => Message.Of($"“{text}” is not a goal of a break-even. Goals: share, service.", $"“{text}”不是临界值分析的目标。可用的目标：share（国产化率）、service（需求满足率）。", "QuestionNoBreakEvenGoal");

    /// <summary>Says that alternatives have no such goal.</summary>
    internal static Message NoAlternativesGoal(Name text) => Message.Of($"“{text}” is not a goal of alternatives. Goals: share, service.", $"“{text}”不是备选方案分析的目标。可用的目标：share（国产化率）、service（需求满足率）。", "QuestionNoAlternativesGoal");

    /// <summary>Says that a share to be served needs the goal of service.</summary>
    internal static Message ServedWithoutService => Message.Of("A share of demand to be served needs the goal service.", "设定需求满足率时，目标须为service（需求满足率）。", "QuestionServedWithoutService");

    /// <summary>Says that break-evens are both asked for and left out.</summary>
    internal static Message ServedWithoutBreakEvens => Message.Of(
        "A percentage of demand to be served (served) has no meaning where break-evens are left out (no-break-evens). Give one of the two.", "略去临界值（no-break-evens）时，设定需求满足率（served）没有意义。两者只能取一。", "QuestionServedWithoutBreakEvens");

    /// <summary>Says that service is asked of one lever at a time.</summary>
    internal static Message OneLeverOfService => Message.Of("With the goal service, give one lever, or none for all.", "目标为service（需求满足率）时，请给一个调节变量，或不给以研究全部。", "QuestionOneLeverOfService");

    /// <summary>Says what a share to be served may be.</summary>
    internal static Message PercentOfDemand => Message.Of("above 0, at most 100", "大于0且不超过100", "AllowedPercentOfDemand");

    /// <summary>Says that a case asks for no compute, so that there is nothing to be enough.</summary>
    internal static Message NobodyAsks => Message.Of("Nobody asks for compute in this case. Fill the sheet Workloads, and Tokens, Labs, Runs or Adoption.", "本案例没有算力需求。请填写工作表Workloads，以及Tokens、Labs、Runs或Adoption。", "QuestionNobodyAsks");

    /// <summary>Says that a case has no service that could be a goal.</summary>
    internal static Message NoDemand => Message.Of("Nobody asks for compute in this case, so service cannot be a goal.", "本案例没有算力需求，不能以需求满足率为目标。", "QuestionNoDemand");

    /// <summary>Says what a tail may be.</summary>
    internal static Message Tail => Message.Of("a number from 0 to below 1", "不小于0且小于1的数", "AllowedTail");

    /// <summary>Says what a weight may be.</summary>
    internal static Message TailWeight => Message.Of("a number from 0 to 1", "0至1的数", "AllowedTailWeight");

    /// <summary>Says that scenarios are drawn or named.</summary>
    internal static Message DrawnOrNamed => Message.Of("Scenarios are either drawn or named, not both.", "情景可以抽取或指定，但不能同时使用。");

    /// <summary>Says how many scenarios may be drawn.</summary>
    internal static Message HowManyDrawn(Figure most) => Message.Of($"a whole number from 2 to {most}: all scenarios enter one model", $"2至{most}的整数：所有情景在同一模型中求解");

    /// <summary>Says that there is nothing to draw from.</summary>
    internal static Message NothingToDraw => Message.Of("The case has no sheet Uncertainty from which scenarios could be drawn.", "案例没有可供抽取情景的工作表Uncertainty。");

    /// <summary>Says that two scenarios are needed.</summary>
    internal static Message TwoScenarios => Message.Of("Two scenarios or more are needed, each once.", "至少需要两个情景，且不得重复。");

    /// <summary>Says that a weight is wrong.</summary>
    internal static Message WeightWrong(Name scenario, Name weight) => Message.Of($"The weight of {scenario} is {weight}.", $"{scenario}的权重为{weight}。");

    /// <summary>Says what a weight may be.</summary>
    internal static Message Weight(Name scenario) => Message.Of($"a number above 0, such as {scenario}=2", $"大于0的数，如{scenario}=2", "AllowedWeight");

    /// <summary>Says that a text is not a period.</summary>
    internal static Message NoPeriod(Name text) => Message.Of($"{text} is not a period of the plan.", $"{text}不是规划内的时期。");

    /// <summary>Says which periods there are.</summary>
    internal static Message Periods(Name first, Name last) => Message.Of($"{first} to {last}, or a year", $"{first}至{last}，或一个年份", "AllowedPeriods");

    /// <summary>Says that a text cannot name a scenario.</summary>
    internal static Message NotAScenarioName => Message.Of("This is not a name for a scenario.", "这不能作为情景名称。");

    /// <summary>Says what may name a scenario.</summary>
    internal static Message ScenarioNames => Message.Of(
        "up to 60 letters, digits, blanks, dots, dashes, pluses and underscores, a letter or digit first, and not Base, which is the base case",
        "最多60个字母、数字、空格、点、短横、加号和下划线，以字母或数字开头，且不得为Base（即基准方案）");

    /// <summary>Says that a scenario exists.</summary>
    internal static Message ScenarioExists(Name scenario) => Message.Of($"The scenario {scenario} exists already; name another.", $"情景{scenario}已存在；请用其他名称。");

    /// <summary>Says that scenarios have no sheet.</summary>
    internal static Message NoScenarioSheet => Message.Of("The case has no sheet Scenarios to which the fit could be written.", "案例没有可写入拟合结果的工作表Scenarios。");
}
