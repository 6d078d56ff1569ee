using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>What frontiers between two goals say.</summary>
internal static class FrontierMessages
{
    /// <summary>Lists the goals.</summary>
    internal static Message Goals => Message.Of(
        "share, backlog, compute, cost, service, or year:2028 for the share of one year",
        "share（国产化率）、backlog（结转未执行资金）、compute（算力）、cost（支出）、service（需求满足率），或year:2028（某一年的国产化率）", "FrontierGoals");

    /// <summary>Names a goal, as on an axis.</summary>
    internal static Message Goal(FrontierGoal goal) => goal.Kind switch
    {
        FrontierGoalKind.Share => Message.Of("Mean domestic share, counted up to each target", "平均国产化率（计至各年目标）", "GoalShare"),
        FrontierGoalKind.Backlog => Message.Of("Unspent commitments, summed over the years", "各年末结转未执行资金之和", "GoalBacklog"),
        FrontierGoalKind.Compute => Message.Of("Compute over the horizon", "规划期累计算力", "GoalCompute"),
        FrontierGoalKind.Cost => Message.Of("Spending", "支出", "GoalCost"),
        FrontierGoalKind.Service => Message.Of("Share of demand served over the horizon, by weight", "规划期加权需求满足率", "GoalService"),
        _ => Message.Of($"Domestic share in {Period.Of(goal.Year!.Value)}", $"{Period.Of(goal.Year.Value)}国产化率", "GoalYear"),
    };

    /// <summary>Names a goal in few words, as in a sentence that named it in full before.</summary>
    internal static Message ShortGoal(FrontierGoal goal) => goal.Kind switch
    {
        FrontierGoalKind.Share => Message.Of("mean domestic share", "平均国产化率", "ShortGoalShare"),
        FrontierGoalKind.Backlog => Message.Of("unspent commitments", "结转未执行资金", "ShortGoalBacklog"),
        FrontierGoalKind.Compute => Message.Of("compute", "算力", "ShortGoalCompute"),
        FrontierGoalKind.Cost => Message.Of("spending", "支出", "ShortGoalCost"),
        FrontierGoalKind.Service => Message.Of("the share of demand served", "需求满足率", "ShortGoalService"),
        _ => Goal(goal).Within(),
    };

    /// <summary>Says commitments as a part of all.</summary>
    internal static Message OfAllCommitments(Figure part) => Message.Of($"{part} of all commitments", $"全部承诺的{part}");

    /// <summary>Names both goals.</summary>
    internal static Message TradeOff(FrontierGoal x, FrontierGoal y) => Message.Of($"{Goal(x)} against {Goal(y).Within()}", $"{Goal(x)}与{Goal(y)}");

    /// <summary>Says that there is no point.</summary>
    internal static Message NoPoint(Message goals) => Message.Of($"{goals}: no point could be found.", $"{goals}：未找到任何点。");

    /// <summary>Says that only one point was found.</summary>
    internal static Message OnlyOnePoint(Message goals, IArgument x, IArgument y) => Message.Of($"{goals}: only one point was found, at {x} and {y}.", $"{goals}：仅找到一个点，为{x}、{y}。");

    /// <summary>Says that the goals do not conflict.</summary>
    internal static Message NoConflict(Message goals, IArgument x, IArgument y) => Message.Of(
        $"{goals}: the two do not conflict; one plan is best in both, at {x} and {y}.", $"{goals}：两者并不冲突，同一方案在两方面均为最优，为{x}、{y}。");

    /// <summary>Says the ends of a frontier.</summary>
    internal static Message FrontierEnds(Message goals, (IArgument X, IArgument Y) from, (IArgument X, IArgument Y) to) => Message.Of(
        $"{goals}: the efficient plans run from {from.X} with {from.Y} to {to.X} with {to.Y}.", $"{goals}：有效方案从{from.X}、{from.Y}到{to.X}、{to.Y}。");

    /// <summary>Says where a frontier bends.</summary>
    internal static Message DiminishingReturns(IArgument x, IArgument y, Figure given, Message first, Figure got, Message second) => Message.Of(
        $"Diminishing returns set in at about {x} with {y}: the first {given} of the range of {first} brings {got} of the range of {second}.",
        $"约在{x}、{y}处出现收益递减：{first}变动区间的前{given}带来{second}变动区间的{got}。");

    /// <summary>Says an exchange rate.</summary>
    internal static Message AtRate(IArgument x, IArgument unit, Message first, Message effect) => Message.Of($"At {x}, a further {unit} of {first} {effect}.", $"在{x}处，{first}每增加{unit}，{effect}。");

    /// <summary>Says two exchange rates.</summary>
    internal static Message AtRates(IArgument x, IArgument unit, Message first, Message effect, IArgument later, Message laterEffect) => Message.Of(
        $"At {x}, a further {unit} of {first} {effect}; at {later}, it {laterEffect}.", $"在{x}处，{first}每增加{unit}，{effect}；在{later}处，{laterEffect}。");

    /// <summary>Says that a goal rises.</summary>
    internal static Message Raises(Message goal, IArgument by) => Message.Of($"raises {goal} by {by}", $"{goal}增加{by}", "FrontierRaises");

    /// <summary>Says that a goal falls.</summary>
    internal static Message Lowers(Message goal, IArgument by) => Message.Of($"lowers {goal} by {by}", $"{goal}减少{by}", "FrontierLowers");

    /// <summary>Says that the reference plan is not on the frontier.</summary>
    internal static Message ReferenceOffFrontier(Message best, IArgument value, Message other, IArgument has, IArgument could) => Message.Of(
        $"The reference plan is already best in {best} ({value}), but has {other} of {has} where {could} would be possible: its objectives rank other goals higher.",
        $"基准方案的{best}已为最优（{value}），但{other}为{has}，而本可为{could}：其目标次序将其他目标置于更优先位置。");

    /// <summary>Says how many points are not exact.</summary>
    internal static Message PointsWithGap(int count, Figure gap) => count == 1
        ? Message.Of($"One point is optimal to within {gap}; the others are exact.", $"1个点的最优性误差不超过{gap}，其余为精确值。", "OnePointWithGap")
        : Message.Of($"{Figure.Count(count)} points are optimal to within {gap}; the others are exact.", $"{Figure.Count(count)}个点的最优性误差不超过{gap}，其余为精确值。");

    /// <summary>Says why the search ended.</summary>
    internal static Message PointNotCertified => Message.Of("One point could not be certified, so the search stopped early.", "有一个点未通过校验，搜索提前结束。");

    /// <summary>Titles the report.</summary>
    internal static Message FrontierTitle => Message.Of("Trade-off between two objectives", "两个目标之间的权衡");

    /// <summary>Says that nothing was asked for.</summary>
    internal static Message NothingAsked => Message.Of("Nothing was asked for.", "未提出问题。");

    /// <summary>Says what a point is.</summary>
    internal static Message FrontierFinding => Message.Of("Each point is the best value of one objective for a given value of the other.", "每一点是在一个目标取给定值时另一个目标的最优值。", "TradeOffFinding");

    /// <summary>Says what the last row is.</summary>
    internal static Message LastRowIsReference => Message.Of("The last row is the reference plan.", "最后一行为基准方案。");

    /// <summary>Labels the only frontier.</summary>
    internal static Message FrontierLabel => Message.Of("Trade-off", "目标权衡", "TradeOffLabel");

    /// <summary>Labels one of several frontiers.</summary>
    internal static Message FrontierLabelOf(Figure number) => Message.Of($"Trade-off {number}", $"目标权衡{number}");

    /// <summary>Heads the column of exchange rates.</summary>
    internal static Message RateHeader(IArgument unit, Message first) => Message.Of($"Change for {unit} more of {first}", $"{first}每增加{unit}的变化");

    /// <summary>Heads the column that tells whether a point is exact.</summary>
    internal static Message Exactness => Message.Of("Accuracy", "精度");

    /// <summary>Marks the row of the reference plan.</summary>
    internal static Message IsReference => Message.Of("reference plan", "基准方案", "FrontierReference");

    /// <summary>Says that a point is exact.</summary>
    internal static Message Exact => Message.Of("exact", "精确", "FrontierExact");

    /// <summary>Says how exact a point is.</summary>
    internal static Message WithinGap(Figure gap) => Message.Of($"within {gap}", $"误差不超过{gap}");
}
