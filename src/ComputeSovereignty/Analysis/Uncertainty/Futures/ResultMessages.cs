using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>What the results of draws are called.</summary>
internal static class ResultMessages
{
    /// <summary>Names spending over all years.</summary>
    internal static Message SpendOverHorizon => Message.Of("Programme and industry-fund spending over the horizon", "规划期项目与产业基金支出");

    /// <summary>Names the first year on target.</summary>
    internal static Message FirstYear => Message.Of("First year on target", "首个达标年份", "ResultFirstYear");

    /// <summary>Names the shortfall over all targets.</summary>
    internal static Message Shortfall => Message.Of("Cumulative shortfall", "累计缺口", "ResultShortfall");

    /// <summary>Names unspent commitments over the years.</summary>
    internal static Message Unspent => Message.Of("Unspent commitments at year-end", "年末结转未执行资金", "ResultUnspent");

    /// <summary>Names compute over the years.</summary>
    internal static Message Compute => Message.Of("Installed compute at year-end", "年末已部署算力", "ResultCompute");

    /// <summary>Names technology spending over the years.</summary>
    internal static Message Spent => Message.Of("Technology spending in the year", "当年技术支出", "ResultSpent");

    /// <summary>Names whether a year meets its target.</summary>
    internal static Message TargetMetIn(Period year) => Message.Of($"{year} target met", $"{year}达标");

    /// <summary>Names the gap of a year.</summary>
    internal static Message GapIn(Period year) => Message.Of($"Gap to the {year} target", $"{year}距目标缺口");

    /// <summary>Names the share of a year.</summary>
    internal static Message ShareIn(Period year) => Message.Of($"Domestic share in {year}", $"{year}国产化率", "ResultShareIn");

    /// <summary>Names the share of a year where more than the target is not asked for.</summary>
    internal static Message CountedShareIn(Period year) => Message.Of($"Domestic share in {year}, counted up to the target", $"{year}国产化率（计至目标）");

    /// <summary>Names the share of a year by another definition.</summary>
    internal static Message DefinitionIn(ShareDefinition definition, Period year) => Message.Of($"{Definition(definition)}, {year}", $"{Definition(definition)}，{year}");

    /// <summary>Names unspent commitments of a year.</summary>
    internal static Message UnspentIn(Period year) => Message.Of($"Unspent commitments, end-{year}", $"{year}末结转未执行资金");

    /// <summary>Names compute of a year.</summary>
    internal static Message ComputeIn(Period year) => Message.Of($"Installed compute, end-{year}", $"{year}末已部署算力");

    /// <summary>Names the served share of demand of a year.</summary>
    internal static Message ServedIn(Period year) => Message.Of($"Share of demand for usable compute served in {year}", $"{year}可用算力需求满足率");

    /// <summary>Gets the name of the served share of demand.</summary>
    internal static Message Served => Message.Of("Share of demand for usable compute served", "可用算力需求满足率", "ResultServed");

    /// <summary>Names technology spending of a year.</summary>
    internal static Message SpentIn(Period year) => Message.Of($"Technology spending in {year}", $"{year}技术支出");

    /// <summary>Names a stage's place among the binding ones.</summary>
    internal static Message PlaceOf(SupplyStage stage) => Message.Of($"Rank of {StageMessages.Within(stage)} among binding stages (0: not binding)", $"{StageMessages.Within(stage)}在约束环节中的排名（0为不构成约束）");

    /// <summary>Names how a rule of thumb stands.</summary>
    internal static Message RuleState(Name rule) => Message.Of($"State of {rule} (0 unknown, 1 broken, 2 dormant, 3 at risk, 4 active)", $"{rule}的状态（0无法判定，1已失效，2不适用，3临近失效，4适用）", "ResultRuleState");

    /// <summary>Names how a task of the roadmap stands.</summary>
    internal static Message TaskState(Name task) => Message.Of($"State of task {task} (0 not measured, 1 met, 2 on the way, 3 late)", $"任务{task}的状态（0未衡量，1达标，2进度正常，3滞后）", "ResultTaskState");

    /// <summary>Names the share that the plan constrains.</summary>
    internal static Message ConstrainedShare(ShareDefinition definition) => Message.Of($"Domestic share ({ShareMessages.Of(definition)})", $"国产化率（{ShareMessages.Of(definition)}）");

    /// <summary>Names the same where more than the target is not asked for.</summary>
    internal static Message ConstrainedShareCounted(ShareDefinition definition) => Message.Of(
        $"Domestic share ({ShareMessages.Of(definition)}), counted up to the target", $"国产化率（{ShareMessages.Of(definition)}，计至目标）");

    /// <summary>Says how many draws are missing.</summary>
    internal static Message DrawsLeftOut(Figure missing, Figure all) => Message.Of($"{missing} of {all} draws are missing", $"{all}次抽样中缺少{missing}次");

    /// <summary>Says how many draws of indices are missing.</summary>
    internal static Message IndexDrawsLeftOut(Figure missing, Figure all) => Message.Of($"{missing} of {all} draws for Sobol' indices are missing", $"Sobol'指数的{all}次抽样中缺少{missing}次");

    /// <summary>Names a definition of share by itself.</summary>
    internal static Message Definition(ShareDefinition definition) => ShareMessages.Of(definition).AtBeginning();
}
