using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What grids over figures of a case say.</summary>
internal static class GridMessages
{
    /// <summary>Names a grid that was asked for by its axes.</summary>
    internal static Message Grid => Message.Of("Grid", "参数网格", "GridName");

    /// <summary>Says that a plan is missing in a cell.</summary>
    internal static Message NoPlan => Message.Of("no plan", "无可行方案", "CellNoPlan");

    /// <summary>Says that a plan is not certified in a cell.</summary>
    internal static Message NotCertified => Message.Of("not certified", "未通过校验", "CellNotCertified");

    /// <summary>Says that the target is met in a cell.</summary>
    internal static Message Met => Message.Of("met", "达标", "CellMet");

    /// <summary>Names the only column of a grid of one axis.</summary>
    internal static Message Share => Message.Of("Domestic share", "国产化率", "CellShare");

    /// <summary>Names a value of an axis.</summary>
    internal static Message AtStep(Message axis, Message step) => Message.Of($"{axis} {step}", $"{axis} {step}");

    /// <summary>Says how many points meet the target.</summary>
    internal static Message PointsMeet(Message grid, int met, int all, Period year) => met == 0
        ? Message.Of($"{grid}: no point meets the {year} target.", $"{grid}：没有网格点实现{year}目标。", "NoPointMeets")
        : met == all ? Message.Of($"{grid}: every point meets the {year} target.", $"{grid}：全部网格点均实现{year}目标。", "EveryPointMeets")
        : met == 1 ? Message.Of($"{grid}: one of {Figure.Count(all)} points meets the {year} target.", $"{grid}：{Figure.Count(all)}个网格点中有1个实现{year}目标。", "OnePointMeets")
        : Message.Of($"{grid}: {Figure.Count(met)} of {Figure.Count(all)} points meet the {year} target.", $"{grid}：{Figure.Count(all)}个网格点中有{Figure.Count(met)}个实现{year}目标。");

    /// <summary>Says how many points have no plan.</summary>
    internal static Message PointsWithoutPlan(Message grid, int count) => count == 1
        ? Message.Of($"{grid}: one point has no certified plan.", $"{grid}：1个网格点没有通过校验的方案。", "OnePointWithoutPlan")
        : Message.Of($"{grid}: {Figure.Count(count)} points have no certified plan.", $"{grid}：{Figure.Count(count)}个网格点没有通过校验的方案。");

    /// <summary>Says how much an axis moves.</summary>
    internal static Message AxisMoves(Message axis, Figure swing, Message steps) => Message.Of($"{axis.AtBeginning()} changes the cumulative shortfall by up to {swing}{steps}.", $"{axis}可使累计缺口变动至多{swing}{steps}。");

    /// <summary>Says which axes move nothing.</summary>
    internal static Message AxesIdle(Listing axes, int count) => count == 1
        ? Message.Of($"{Message.Of(axes).AtBeginning()} has no effect on the shortfall at any setting of the other axes.", $"无论其他维度如何取值，{axes}对缺口均无影响。", "AxisIdle")
        : Message.Of($"{Message.Of(axes).AtBeginning()} have no effect on the shortfall at any setting of the other axes.", $"无论其他维度如何取值，{axes}对缺口均无影响。");

    /// <summary>Says at which values the target is missed for sure.</summary>
    internal static Message AlwaysMissed(Listing at) => Message.Of($"; at {at} the target is missed whatever the other settings", $"；取{at}时，无论其他维度如何取值均不达标");

    /// <summary>Says at which values the target is met for sure.</summary>
    internal static Message AlwaysMet(Listing at) => Message.Of($"; at {at} the target is met whatever the other settings", $"；取{at}时，无论其他维度如何取值均达标");

    /// <summary>Says at which values the target is met and missed for sure.</summary>
    internal static Message MetAndMissed(Listing met, Listing missed) => Message.Of(
        $"; the target is met at {met} and missed at {missed}, whatever the other settings", $"；无论其他维度如何取值，取{met}时达标，取{missed}时不达标");

    /// <summary>Heads a map of a grid.</summary>
    internal static Message MapHeading(Message grid, Message share) => Message.Of($"{grid}: {share}", $"{grid}：{share}");

    /// <summary>Heads a map at values of the further axes.</summary>
    internal static Message MapHeadingAt(Message grid, Message share, Message at) => Message.Of($"{grid}: {share}, at {at}", $"{grid}：{share}（{at}）");

    /// <summary>Says what the cells of a map hold.</summary>
    internal static Message ShareOfYear(Period year) => Message.Of($"domestic share in {year}", $"{year}国产化率");

    /// <summary>Labels one of several maps.</summary>
    internal static Message MapLabel(Message grid, Figure number) => Message.Of($"{grid}, map {number}", $"{grid}图{number}");

    /// <summary>Labels the table of points.</summary>
    internal static Message PointsLabel(Message grid) => Message.Of($"{grid}, points", $"{grid}明细");
}
