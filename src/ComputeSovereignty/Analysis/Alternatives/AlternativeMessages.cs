using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>What near-optimal plans say.</summary>
internal static class AlternativeMessages
{
    /// <summary>Says what a plan keeps small.</summary>
    internal static Message Fewest(DecisionGroup group) => Message.Of($"least use of {DecisionMessages.Group(group).Within()}", $"{DecisionMessages.Group(group)}最少", "PlanFewest");

    /// <summary>Says what a plan makes large.</summary>
    internal static Message Most(DecisionGroup group) => Message.Of($"most use of {DecisionMessages.Group(group).Within()}", $"{DecisionMessages.Group(group)}最多", "PlanMost");

    /// <summary>Says that a plan lies between several.</summary>
    internal static Message Mixed(Figure number) => Message.Of($"mix {number}", $"组合{number}", "PlanMixed");

    /// <summary>Says that a plan avoids what plans before it used.</summary>
    internal static Message Unused(Figure number) => Message.Of($"other decisions {number}", $"改用其他决策{number}", "PlanUnused");

    /// <summary>Names a kept plan.</summary>
    internal static Message Plan(Name letter, Message how) => Message.Of($"Plan {letter}: {how}", $"方案{letter}：{how}", "PlanNamed");

    /// <summary>Names the plan that all are compared with.</summary>
    internal static Message Reference => Message.Of("reference plan", "基准方案", "PlanReference");

    /// <summary>Says that the goal leaves a choice.</summary>
    internal static Message ManyDiffer(int count, Message within) => count == 1
        ? Message.Of($"One plan {within} differs from the reference plan: the target leaves room for choice.", $"在{within}的范围内，有1个方案与基准方案不同：目标之下仍有选择余地。", "OnePlanDiffers")
        : Message.Of($"{Figure.Count(count)} plans {within} differ from the reference plan: the target leaves room for choice.", $"在{within}的范围内，有{Figure.Count(count)}个方案与基准方案不同：目标之下仍有选择余地。");

    /// <summary>Says that the goal leaves no choice.</summary>
    internal static Message NoneDiffers(Message within) => Message.Of(
        $"No plan {within} differs materially from the reference plan: the target leaves no room for choice.", $"在{within}的范围内，没有方案与基准方案有实质差别：目标之下没有选择余地。");

    /// <summary>Counts what is bound.</summary>
    internal static Message DecisionsBound(Figure all, Figure must, Figure never) => Message.Of(
        $"Of {all} decisions, {must} are taken in every such plan and {never} in none; the rest are optional.", $"在{all}项决策中，{must}项为所有此类方案所必需，{never}项从不采用，其余可选。");

    /// <summary>Says which plan differs the most.</summary>
    internal static Message MostDifferent(Message name, Message how) => Message.Of($"The most different is “{name}”: {how}.", $"差别最大的是“{name}”：{how}。");

    /// <summary>Says how many searches failed.</summary>
    internal static Message SearchesFailed(int count, Message first) => count == 1
        ? Message.Of($"One search gave no plan ({first}).", $"1次搜索未得到方案（{first}）。", "OneSearchFailed")
        : Message.Of($"{Figure.Count(count)} searches gave no plan (first: {first}).", $"{Figure.Count(count)}次搜索未得到方案（首个：{first}）。");

    /// <summary>Says that nothing limits a search.</summary>
    internal static Message Unlimited(Message search) => Message.Of($"{search}: unbounded", $"{search}：无上限", "SearchUnlimited");

    /// <summary>Says that a search gave no certified plan.</summary>
    internal static Message Uncertified(Message search, Name status) => Message.Of($"{search}: no certified plan, {status}", $"{search}：没有通过校验的方案，{status}", "SearchUncertified");

    /// <summary>Says one difference.</summary>
    internal static Message FromTo(Message family, IArgument from, IArgument to) => Message.Of($"{family} {from} → {to}", $"{family}{from}→{to}", "PlanFromTo");

    /// <summary>Says a number of things.</summary>
    internal static Message Things(Figure number, DisplayUnit unit) => Message.Of(
        $"{number} {Message.Verbatim(unit.English)}", $"{number}{Message.Verbatim(unit.Chinese)}", "ThingsOfAPlan");

    /// <summary>Says that nothing differs.</summary>
    internal static Message NoDifference => Message.Of("no material difference", "没有实质差别");

    /// <summary>Titles the report.</summary>
    internal static Message AlternativesTitle => Message.Of("Near-optimal alternatives", "近优备选方案");

    /// <summary>Heads the plans.</summary>
    internal static Message PlansHeading => Message.Of("Near-optimal plans, most different first", "近优方案（按差别大小排列）");

    /// <summary>Says how the plans were found.</summary>
    internal static Message PlansFinding(Figure found, NearGoal goal) => goal == NearGoal.Service
        ? Message.Of($"{found} plans were found; the most different are kept. Only the service of demand was kept, so the domestic share, unspent commitments, compute and spending are incidental.", $"共找到{found}个方案，保留差别最大者。仅保持需求满足程度，国产化率、结转资金、算力与支出为附带结果。", "PlansFindingService")
        : Message.Of($"{found} plans were found; the most different are kept. Only the share was optimised, so unspent commitments, compute and spending are incidental.", $"共找到{found}个方案，保留差别最大者。仅对国产化率优化，结转资金、算力与支出为附带结果。");

    /// <summary>Labels the plans.</summary>
    internal static Message PlansLabel => Message.Of("Plans", "备选方案");

    /// <summary>Heads the column of plans.</summary>
    internal static Message PlanHeader => Message.Of("Plan", "方案", "AlternativePlanHeader");

    /// <summary>Heads the column of distances.</summary>
    internal static Message DistanceHeader => Message.Of("Distance from the reference plan", "与基准方案的差别");

    /// <summary>Heads the column of shares.</summary>
    internal static Message ShareIn(Period year) => Message.Of($"Domestic share, {year}", $"{year}国产化率", "AlternativeShareIn");

    /// <summary>Heads the column of demand served.</summary>
    internal static Message ServedIn(Period year) => Message.Of($"Share of demand served, {year}", $"{year}需求满足率", "AlternativeServedIn");

    /// <summary>Titles the chart.</summary>
    internal static Message PlansChart => Message.Of("Distance of each plan from the reference plan", "各方案与基准方案的差别");

    /// <summary>Heads the map.</summary>
    internal static Message MapHeading => Message.Of("Decisions of each plan, relative to the maximum in any plan within the slack", "各方案的决策量（相对于允许范围内的最大值）", "AlternativeMapHeading");

    /// <summary>Says how to read the map.</summary>
    internal static Message MapFinding => Message.Of("A decision that is the same in all plans leaves no choice; one that varies does.", "各方案相同的决策没有选择余地，各方案不同的决策则有。");

    /// <summary>Labels the map.</summary>
    internal static Message MapLabelOfPlans => Message.Of("Decision map", "决策对照");

    /// <summary>Names a decision with its kind.</summary>
    internal static Message DecisionOf(DecisionGroup group, Message name) => Message.Of($"{DecisionMessages.Group(group)}: {name}", $"{DecisionMessages.Group(group)}：{name}");
}
