using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What comparisons of scenarios say.</summary>
internal static class ComparisonMessages
{
    /// <summary>Names the case that everything is compared with.</summary>
    internal static Message Base => Message.Of("Base", "基准方案", "ComparisonBase");

    /// <summary>Says what the base is.</summary>
    internal static Message BaseNote => Message.Of("Base case, without changes", "基准方案，未作改动", "ComparisonBaseNote");

    /// <summary>Says that nothing was asked for.</summary>
    internal static Message NothingCompared => Message.Of("Nothing was compared.", "没有可比较的内容。");

    /// <summary>Says that all is met.</summary>
    internal static Message EveryTargetMet => Message.Of("Every target is met.", "各年目标均已达成。");

    /// <summary>Says that no stage binds although targets are missed.</summary>
    internal static Message NoStageBinds => Message.Of("No supply stage binds.", "供应链各环节均未构成约束。");

    /// <summary>Says that a variant moves nothing.</summary>
    internal static Message AsInTheBase => Message.Of(", as in the base case", "，与基准方案相同");

    /// <summary>Says that a shortfall stays.</summary>
    internal static Message ShortfallUnchanged => Message.Of("the cumulative shortfall is unchanged", "累计缺口不变");

    /// <summary>Says one variant.</summary>
    internal static Message PlanOfVariant(Message variant, Message reach, Message against, Message binding) => Message.Of($"{variant}: {reach}{against}. {binding}", $"{variant}：{reach}{against}。{binding}");

    /// <summary>Says that a variant has no plan.</summary>
    internal static Message VariantWithoutPlan(Message variant, Message why) => Message.Of($"{variant}: {why}", $"{variant}：{why}");

    /// <summary>Says that the limits contradict each other.</summary>
    internal static Message NoFeasiblePlan(Message why) => Message.Of($"no feasible plan; {why.Within()}", $"无可行方案；{why}");

    /// <summary>Says that a solve was stopped.</summary>
    internal static Message StoppedBeforePlan(Message why) => Message.Of($"not solved; {why.Within()}", $"未求解；{why}");

    /// <summary>Says that a solve failed.</summary>
    internal static Message NotSolved(Message why) => Message.Of($"not solved: {why}", $"未求解：{why}");

    /// <summary>Says the share of a plan that is not certified.</summary>
    internal static Message ReachUncertified(Figure share, Period year) => Message.Of(
        $"the plan is not certified, so no year is reported as met; it shows a domestic share of {share} in {year}",
        $"方案未通过校验，各年均不报告为达标；方案中{year}国产化率为{share}");

    /// <summary>Says a share that meets its target.</summary>
    internal static Message ReachMet(Figure share, Period year, Figure target) => Message.Of($"domestic share of {share} in {year}, meeting the {target} target", $"{year}国产化率为{share}，达到{target}的目标");

    /// <summary>Says a share that misses its target.</summary>
    internal static Message ReachMissed(Figure share, Period year, Figure gap) => Message.Of($"domestic share of {share} in {year}, {gap} below target", $"{year}国产化率为{share}，距目标{gap}");

    /// <summary>Holds a variant against the base.</summary>
    internal static Message AgainstTheBase(Figure share, Message shortfall) => Message.Of($" (base case: {share}); {shortfall}", $"（基准方案为{share}）；{shortfall}");

    /// <summary>Says that a shortfall falls.</summary>
    internal static Message ShortfallFallsTo(Figure from, Figure to) => Message.Of($"the cumulative shortfall falls from {from} to {to}", $"累计缺口由{from}降至{to}");

    /// <summary>Says that a shortfall grows.</summary>
    internal static Message ShortfallRisesTo(Figure from, Figure to) => Message.Of($"the cumulative shortfall rises from {from} to {to}", $"累计缺口由{from}升至{to}");

    /// <summary>Says what binds first.</summary>
    internal static Message TightestIs(SupplyStage stage) => Message.Of($"Tightest bottleneck: {StageMessages.Within(stage)}.", $"首要约束瓶颈：{StageMessages.Within(stage)}。");

    /// <summary>Says that the only scenario meets the target.</summary>
    internal static Message OnlyScenarioMeets(Message scenario, Period year) => Message.Of($"{scenario} meets the {year} target.", $"{scenario}实现{year}目标。");

    /// <summary>Says that the only scenario misses the target.</summary>
    internal static Message OnlyScenarioMisses(Message scenario, Period year, Figure share, Figure gap) => Message.Of(
        $"{scenario} does not meet the {year} target: its domestic share is {share}, {gap} below target.", $"{scenario}未实现{year}目标：国产化率为{share}，距目标{gap}。");

    /// <summary>Says that all scenarios meet the target.</summary>
    internal static Message AllScenariosMeet(Figure count, Period year) => Message.Of($"All {count} scenarios meet the {year} target.", $"全部{count}个情景均实现{year}目标。");

    /// <summary>Says that no scenario meets the target.</summary>
    internal static Message NoScenarioMeets(Figure count, Period year, Message nearest, Figure share, Figure gap) => Message.Of(
        $"None of the {count} scenarios meets the {year} target; {nearest} comes closest, with a domestic share of {share} ({gap} below target).",
        $"{count}个情景均未实现{year}目标；最接近的是{nearest}，国产化率为{share}，距目标{gap}。");

    /// <summary>Says which scenarios meet the target.</summary>
    internal static Message SomeScenariosMeet(int met, Figure count, Period year, Listing names, Message nearest, Figure share, Figure gap) => met == 1
        ? Message.Of(
            $"One of {count} scenarios meets the {year} target: {names}. The closest of the others is {nearest}, with a domestic share of {share} ({gap} below target).",
            $"{count}个情景中有1个实现{year}目标：{names}。其余情景中最接近的是{nearest}，国产化率为{share}，距目标{gap}。",
            "OneScenarioMeets")
        : Message.Of(
            $"{Figure.Count(met)} of {count} scenarios meet the {year} target: {names}. The closest of the others is {nearest}, with a domestic share of {share} ({gap} below target).",
            $"{count}个情景中有{Figure.Count(met)}个实现{year}目标：{names}。其余情景中最接近的是{nearest}，国产化率为{share}，距目标{gap}。");

    /// <summary>Says which scenarios move nothing.</summary>
    internal static Message ScenariosWithoutEffect(int count, Listing names) => count == 1
        ? Message.Of($"One scenario leaves the domestic share unchanged: {names}.", $"1个情景对国产化率没有影响：{names}。", "OneScenarioWithoutEffect")
        : Message.Of($"{Figure.Count(count)} scenarios leave the domestic share unchanged: {names}.", $"{Figure.Count(count)}个情景对国产化率没有影响：{names}。");

    /// <summary>Says why scenarios move nothing: the targets are met anyway.</summary>
    internal static Message MetWithoutThem => Message.Of("All targets are met without them.", "没有这些改动，各年目标也已达成。");

    /// <summary>Says why scenarios move nothing: the same stage binds as in the base.</summary>
    internal static Message SameStageStillBinds(SupplyStage stage) => Message.Of($"There, as in the base case, the tightest bottleneck is {StageMessages.Within(stage)}.", $"其首要约束瓶颈与基准方案相同，均为{StageMessages.Within(stage)}。");

    /// <summary>Says what binds in the base.</summary>
    internal static Message StageBindsInBase(SupplyStage stage) => Message.Of($"In the base case the tightest bottleneck is {StageMessages.Within(stage)}.", $"基准方案的首要约束瓶颈为{StageMessages.Within(stage)}。");

    /// <summary>Says which scenarios have no plan.</summary>
    internal static Message ScenariosWithoutPlan(int count, Listing names) => count == 1
        ? Message.Of($"One scenario has no certified plan: {names}.", $"1个情景没有通过校验的方案：{names}。", "OneScenarioWithoutPlan")
        : Message.Of($"{Figure.Count(count)} scenarios have no certified plan: {names}.", $"{Figure.Count(count)}个情景没有通过校验的方案：{names}。");

    /// <summary>Counts the scenarios that meet the target.</summary>
    internal static Message TallyOfScenarios(Figure met, Figure all) => Message.Of($"{met} of {all} scenarios", $"{all}个情景中有{met}个");

    /// <summary>Counts the points of the only grid that meet the target.</summary>
    internal static Message TallyOfPoints(Figure met, Figure all) => Message.Of($"{met} of {all} grid points", $"{all}个网格点中有{met}个");

    /// <summary>Counts the points of one of several grids that meet the target.</summary>
    internal static Message TallyOfGrid(Figure met, Figure all, Message grid) => Message.Of($"{met} of {all} points of “{grid}”", $"“{grid}”的{all}个网格点中有{met}个");

    /// <summary>Says how many meet the target.</summary>
    internal static Message TallyMeets(Message scenarios, Message points) => Message.Of($"{scenarios} and {points} meet the target.", $"{scenarios}，{points}达标。", "TallyOfBothMeets");

    /// <summary>Says how many of each kind meet the target.</summary>
    internal static Message TallyMeets(Listing parts) => Message.Of($"{parts} meet the target.", $"{parts}达标。");

    /// <summary>Says which scenarios are missing.</summary>
    internal static Message ScenariosLeftOut(Figure missing, Figure all) => Message.Of($"{missing} of {all} scenarios", $"{all}个情景中的{missing}个");

    /// <summary>Says which grid is missing.</summary>
    internal static Message GridLeftOut(Message grid, Figure points) => Message.Of($"the grid “{grid}” ({points} points)", $"网格“{grid}”（{points}个点）");

    /// <summary>Says what is missing.</summary>
    internal static Message LeftOutOfComparison(Listing what) => Message.Of($"the results leave out {what}", $"结果不含{what}");
}
