using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>What studies tell of their steps while they work.</summary>
internal static class ProgressMessages
{
    /// <summary>Gets what a step is called that is one solve.</summary>
    internal static Message Solve => Message.Of("Solve", "求解", "ProgressSolve");

    /// <summary>Gets what a step is called that is more than a solve.</summary>
    internal static Message Step => Message.Of("Step", "步骤", "ProgressStep");

    /// <summary>Gets the step of the largest share.</summary>
    internal static Message LargestShare => Message.Of("largest share of the checkpoint year", "考核年份的最大国产化率", "ProgressLargestShare");

    /// <summary>Gets the step of what each stage allows.</summary>
    internal static Message StageCeilings => Message.Of("maximum output of each stage", "各环节上限", "ProgressStageCeilings");

    /// <summary>Gets the step of the ladder.</summary>
    internal static Message Ladder => Message.Of("bottleneck ladder", "瓶颈解除次序", "ProgressLadder");

    /// <summary>Gets the step of prices.</summary>
    internal static Message Prices => Message.Of("shadow prices", "边际价值", "ProgressPrices");

    /// <summary>Gets the step of indicators.</summary>
    internal static Message Indicators => Message.Of("leading indicators", "先行指标", "ProgressIndicators");

    /// <summary>Gets the step of triggers.</summary>
    internal static Message Triggers => Message.Of("events that would change the outcome", "可能改变结论的事件", "ProgressTriggers");

    /// <summary>Gets the step of all years in their order.</summary>
    internal static Message EarliestFirst => Message.Of("earliest-first plan", "逐年优先方案", "ProgressEarliestFirst");

    /// <summary>Says a lever and where it stands.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">Where it stands.</param>
    internal static Message Lever(Message lever, Message amount) => Message.Of($"{lever}: {amount}", $"{lever}：{amount}", "ProgressLever");

    /// <summary>Says that a lever is tried by itself.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message Alone(Message lever) => Message.Of($"{lever} on its own", $"单独调节{lever}", "ProgressAlone");

    /// <summary>Says that shares are solved with a lever where it stands.</summary>
    /// <param name="lever">The lever, and where it stands.</param>
    internal static Message SharesWith(Message lever) => Message.Of($"shares with {lever.Within()}", $"国产化率（{lever}）", "ProgressSharesWith");

    /// <summary>Says that a goal is solved by itself.</summary>
    /// <param name="goal">The goal.</param>
    internal static Message BestOf(Message goal) => Message.Of($"best {goal.Within()}", $"{goal}最优", "ProgressBestOf");

    /// <summary>Says that a goal is solved at an amount of another.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="other">The other.</param>
    /// <param name="amount">Its amount.</param>
    internal static Message GoalAt(Message goal, Message other, Figure amount) => Message.Of($"{goal} at {other.Within()} of {amount}", $"{other}为{amount}时的{goal}", "ProgressGoalAt");

    /// <summary>Says that an advance of a node is not tried.</summary>
    /// <param name="setting">The setting.</param>
    internal static Message NoGain(Message setting) => Message.Of($"{setting}: no gain, not tested with scarce logic", $"{setting}：无增益，不再测试逻辑产能紧缺情形", "ProgressNoGain");

    /// <summary>Says that a node is tried earlier.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="node">The node.</param>
    /// <param name="from">From when it exists.</param>
    internal static Message NodeFrom(Message setting, Name node, Name from) => Message.Of($"{setting}, {node} from {from}", $"{setting}，{node}自{from}起可用", "ProgressNodeFrom");

    /// <summary>Says that a node is tried earlier with all that helps it.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="node">The node.</param>
    /// <param name="from">From when it exists.</param>
    internal static Message NodeHelped(Message setting, Name node, Name from) => Message.Of($"{setting}, {node} from {from} with all supporting measures", $"{setting}，{node}自{from}起可用并配齐配套措施", "ProgressNodeHelped");

    /// <summary>Says that a scenario is solved as if it were known.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static Message Known(Message scenario) => Message.Of($"{scenario}, foreseen", $"{scenario}（可预知）", "ProgressKnown");

    /// <summary>Says that a scenario is solved with the orders that were placed.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static Message OrdersKept(Message scenario) => Message.Of($"{scenario}, orders kept", $"{scenario}（订单不变）", "ProgressOrdersKept");

    /// <summary>Says that all scenarios are solved together.</summary>
    /// <param name="goal">The objective.</param>
    internal static Message AllScenarios(Message goal) => Message.Of($"all scenarios together, {goal.Within()}", $"全部情景联合求解：{goal}", "ProgressAllScenarios");

    /// <summary>Says that the least of a decision is sought.</summary>
    /// <param name="decision">The decision.</param>
    internal static Message LeastOf(Message decision) => Message.Of($"minimum: {decision.Within()}", $"最小值：{decision}", "ProgressLeastOf");

    /// <summary>Says that the most of a decision is sought.</summary>
    /// <param name="decision">The decision.</param>
    internal static Message MostOf(Message decision) => Message.Of($"maximum: {decision.Within()}", $"最大值：{decision}", "ProgressMostOf");

    /// <summary>Says that a year is solved as if it had priority.</summary>
    /// <param name="year">The year.</param>
    internal static Message MaximumOf(Period year) => Message.Of($"maximum of {year} alone", $"{year}单年上限", "ProgressMaximumOf");

    /// <summary>Says that imports are solved under a regime.</summary>
    /// <param name="regime">The regime.</param>
    internal static Message Regime(Name regime) => Message.Of($"regime {regime}", $"{regime} 情形", "ProgressRegime");

    /// <summary>Says that a category is solved as under a regime.</summary>
    /// <param name="category">The category.</param>
    /// <param name="regime">The regime.</param>
    internal static Message CategoryUnder(Name category, Name regime) => Message.Of($"{category} as under {regime}", $"{category}按 {regime} 情形", "ProgressCategoryUnder");

    /// <summary>Says that imports are banned.</summary>
    /// <param name="what">The category or channel.</param>
    internal static Message Banned(Name what) => Message.Of($"{what} banned", $"{what}断供", "ProgressBanned");

    /// <summary>Says that imports are delivered in full.</summary>
    /// <param name="what">The category or channel.</param>
    internal static Message InFull(Name what) => Message.Of($"{what} delivered in full", $"{what}足额交付", "ProgressInFull");

    /// <summary>Says that imports have no limit.</summary>
    /// <param name="what">The category or channel.</param>
    internal static Message Unlimited(Name what) => Message.Of($"{what} without limit", $"{what}不设上限", "ProgressUnlimited");
}
