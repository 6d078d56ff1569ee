using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What a study of demand solves, and what it finds.</summary>
internal static class DemandMessages
{
    // A change of less, in PFLOPS, is not told.
    internal const double LeastSaid = 50;

    /// <summary>Names one of the four plans of misallocation.</summary>
    /// <param name="which">The plan.</param>
    internal static Message MisallocationOf(MisallocationCase which) => which switch
    {
        MisallocationCase.WithoutRules => Message.Of("Without floors and guarantees", "取消建设下限与服务保障", "MisallocationWithoutRules"),
        MisallocationCase.WithoutIdleHours => Message.Of("Without idle hours in provinces", "消除各省空闲时段", "MisallocationWithoutIdleHours"),
        MisallocationCase.WithoutEither => Message.Of("Without either", "两者均取消", "MisallocationWithoutEither"),
        _ => Message.Of("As planned", "按方案", "MisallocationAsIs"),
    };

    /// <summary>Names an elasticity.</summary>
    /// <param name="elasticity">The elasticity.</param>
    internal static Message AtElasticity(Figure elasticity) => Message.Of($"Elasticity {elasticity}", $"弹性{elasticity}", "DemandAtElasticity");

    /// <summary>Names a share near users.</summary>
    /// <param name="share">The share.</param>
    internal static Message AtNearShare(Figure share) => Message.Of($"{share} near users", $"{share}就近提供", "DemandAtNearShare");

    /// <summary>Names the search for what a second measure must do beside a first.</summary>
    /// <param name="first">The first measure.</param>
    /// <param name="amount">Its amount.</param>
    internal static Message Pair(Message first, Message amount) => Message.Of($"Two measures, {first}: {amount}", $"两项措施，{first}：{amount}", "DemandPair");

    /// <summary>Says where nameplate compute goes.</summary>
    /// <param name="year">The year.</param>
    /// <param name="nameplate">What stands.</param>
    /// <param name="used">What works.</param>
    /// <param name="part">The one of the other.</param>
    internal static Message Way(Period year, Figure nameplate, Figure used, Figure part) => Message.Of(
        $"Of {nameplate} of nameplate compute that stands in {year}, {used} ({part}) reaches workloads.",
        $"{year}标称算力为{nameplate}，其中{used}（{part}）为工作负载所用。",
        "DemandWay");

    /// <summary>Names what loses most on the way.</summary>
    /// <param name="first">The largest loss.</param>
    /// <param name="lost">How much it takes.</param>
    /// <param name="second">The next.</param>
    /// <param name="next">How much that takes.</param>
    internal static Message Losses(Message first, Figure lost, Message second, Figure next) => Message.Of(
        $"The largest losses: {first} ({lost}) and {second} ({next}).", $"损失最大的环节：{first}（{lost}）、{second}（{next}）。", "DemandLosses");

    /// <summary>Says which levers serve most, a step each.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="levers">The levers with their effects.</param>
    internal static Message MostHelp(Period year, Listing levers) => Message.Of(
        $"One step of a single measure raises the share of demand served in {year} most for: {levers}.", $"单项措施各变动一步，对{year}需求满足率提升最大的是：{levers}。", "DemandMostHelp");

    /// <summary>Says a lever with its step and effect.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="step">The step.</param>
    /// <param name="gain">The effect.</param>
    internal static Message LeverGain(Message lever, Message step, Figure gain) => Message.Of($"{lever} {step} ({gain})", $"{lever}{step}（{gain}）", "DemandLeverGain");

    /// <summary>Says that no lever serves more.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message NoneHelps(Period year) => Message.Of($"No single measure raises the share of demand served in {year} by one step.", $"任何单项措施变动一步都不能提高{year}的需求满足率。", "DemandNoneHelps");

    /// <summary>Says what would be served without floors and guarantees, and without idle hours.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="rules">How much more, or less, without floors and guarantees.</param>
    /// <param name="hours">How much more, or less, without idle hours.</param>
    internal static Message Lost(Period year, Message rules, Message hours) => Message.Of(
        $"Without floors and guarantees the plan would serve {rules} in {year}; without idle hours in the provinces, {hours}.",
        $"若取消建设下限与服务保障，{year}满足的算力{rules}；若各省没有空闲时段，{hours}。",
        "DemandLost");

    /// <summary>Says what would be served without floors and guarantees.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="rules">How much more, or less.</param>
    internal static Message LostToRules(Period year, Message rules) => Message.Of($"Without floors and guarantees the plan would serve {rules} in {year}.", $"若取消建设下限与服务保障，{year}满足的算力{rules}。", "DemandLostToRules");

    /// <summary>Says what would be served without idle hours.</summary>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="hours">How much more, or less.</param>
    internal static Message LostToIdleHours(Period year, Message hours) => Message.Of($"Without idle hours in the provinces the plan would serve {hours} in {year}.", $"若各省没有空闲时段，{year}满足的算力{hours}。", "DemandLostToIdleHours");

    /// <summary>Says how much of what is served is compute that researchers replace.</summary>
    /// <param name="year">The year.</param>
    /// <param name="petaflops">Usable PFLOPS.</param>
    internal static Message Replaced(Period year, double petaflops) => petaflops <= LeastSaid ? Message.None : Message.Of(
        $"Of what is served in {year}, {Figure.Compute(petaflops)} is compute that researchers replace; machines serve the rest.",
        $"{year}已满足的需求中，{Figure.Compute(petaflops)}由研究人员替代，其余由设备提供。",
        "DemandReplacedFinding");

    /// <summary>Says how much more or less is served.</summary>
    /// <param name="petaflops">More; less where negative. Usable PFLOPS.</param>
    internal static Message MoreServed(double petaflops) => petaflops switch
    {
        > LeastSaid => Message.Of($"{Figure.Compute(petaflops)} more", $"增加{Figure.Compute(petaflops)}", "DemandServesMore"),
        < -LeastSaid => Message.Of($"{Figure.Compute(-petaflops)} less", $"减少{Figure.Compute(-petaflops)}", "DemandServesLess"),
        _ => Message.Of("as much", "不变", "DemandServesAsMuch"),
    };

    /// <summary>Says the lag behind the frontier.</summary>
    /// <param name="year">The year.</param>
    /// <param name="lag">At the case's gain of algorithms.</param>
    /// <param name="fast">At the largest.</param>
    /// <param name="slow">At the smallest.</param>
    internal static Message Behind(Period year, Figure lag, Figure fast, Figure slow) => Message.Of(
        $"The training compute served in {year} keeps developers {lag} months behind the frontier ({fast} to {slow} months, by how fast algorithms improve).",
        $"{year}所满足的训练算力使开发者落后前沿{lag}个月（按算法进步快慢为{fast}至{slow}个月）。",
        "DemandBehind");
}
