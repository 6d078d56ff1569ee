using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>What a simulation says in sentences.</summary>
internal static class SimulationMessages
{
    /// <summary>Says that nothing is known.</summary>
    internal static Message NoCertifiedDraw => Message.Of("No draw has a certified plan.", "没有抽样得到通过校验的方案。");

    /// <summary>Says that a result is in no draw.</summary>
    internal static Message NoDrawHasResult => Message.Of("No draw has this result.", "没有抽样得到该结果。");

    /// <summary>Says that draws are few.</summary>
    internal static Message FewDraws(Figure draws, Figure enough) => Message.Of(
        $"Only {draws} draws: probabilities, drivers and the cost of fixing orders in advance are unreliable below about {enough} draws.", $"仅有{draws}次抽样：少于约{enough}次时，概率、驱动因素及固定订购的代价均不可靠。");

    /// <summary>Says the probability of the target where orders follow the draw, or nothing else was simulated.</summary>
    internal static Message Odds(Figure target, Period year, IArgument met, Figure low, Figure high, Figure draws) => Message.Of(
        $"Probability of meeting the {target} target in {year}: {met} (95% confidence interval {low} to {high}, {draws} draws).", $"{year}{target}目标的达标概率为{met}（95%置信区间{low}至{high}，{draws}次抽样）。", "OddsOfTarget");

    /// <summary>Says the probability of the target under the base plan's orders.</summary>
    internal static Message OddsFixed(Figure target, Period year, IArgument met, Figure low, Figure high, Figure draws) => Message.Of(
        $"Probability of meeting the {target} target in {year} with orders fixed as in the base plan: {met} (95% confidence interval {low} to {high}, {draws} draws).",
        $"按基准方案固定订购时，{year}{target}目标的达标概率为{met}（95%置信区间{low}至{high}，{draws}次抽样）。");

    /// <summary>Says the probability of the target both ways.</summary>
    internal static Message OddsBoth(Figure target, Period year, IArgument met, Figure low, Figure high, Figure draws, IArgument kept) => Message.Of(
        $"Probability of meeting the {target} target in {year}: {met} if orders can adapt (95% confidence interval {low} to {high}, {draws} draws), {kept} with orders fixed as in the base plan.",
        $"{year}{target}目标的达标概率：订购可调整时为{met}（95%置信区间{low}至{high}，{draws}次抽样），按基准方案固定订购时为{kept}。");

    /// <summary>Says the spread of the share.</summary>
    internal static Message ShareSpread(Period year, Figure middle, Figure low, Figure high, Figure known) => Message.Of(
        $"The median domestic share in {year} is {middle}, with a 90% range of {low} to {high}; the base plan reaches {known}.", $"{year}国产化率的中位数为{middle}，90%区间为{low}至{high}；基准方案为{known}。");

    /// <summary>Says the spread of the share up to the target.</summary>
    internal static Message ShareSpreadCounted(Period year, Figure middle, Figure low, Figure high, Figure known) => Message.Of(
        $"The median domestic share in {year}, counted up to the target, is {middle}, with a 90% range of {low} to {high}; the base plan reaches {known}.", $"{year}国产化率（计至目标）的中位数为{middle}，90%区间为{low}至{high}；基准方案为{known}。");

    /// <summary>Says why the median is not the base plan.</summary>
    internal static Message MedianNotBase(Figure drivers, Message moved, Figure middle, Figure known) => Message.Of(
        $"The base plan uses the case's own figures. Each draw replaces {drivers} of them with values from ranges whose median need not equal the case's figure{moved}, and the share does not respond in proportion; the median over all draws ({middle}) therefore differs from the base plan ({known}).",
        $"基准方案采用案例的既定数值；每次抽样将其中{drivers}个替换为区间内的取值，区间中位数未必等于既定数值{moved}，且国产化率并非按比例变化，因此抽样中位数（{middle}）与基准方案（{known}）不同。");

    /// <summary>Says the medians of ranges.</summary>
    internal static Message MedianFactors(Listing factors) => Message.Of($" ({factors})", $"（{factors}）");

    /// <summary>Says the median of a range that scales a figure.</summary>
    /// <param name="driver">The figure.</param>
    /// <param name="factor">The median.</param>
    internal static Message MedianFactor(Message driver, Figure factor) => Message.Of($"{driver} × {factor}", $"{driver}×{factor}", "SimulationMedianFactor");

    /// <summary>Says the spread of another result.</summary>
    internal static Message ResultSpread(Period year, IArgument middle, IArgument low, IArgument high) => Message.Of(
        $"In {year} the median is {middle}, with a 90% range of {low} to {high}.", $"{year}中位数为{middle}，90%区间为{low}至{high}。");

    /// <summary>Says when a target is first met, and how often never.</summary>
    internal static Message FirstYearOrNever(Period year, IArgument first, IArgument never) => Message.Of(
        $"The first year on target is most often {year} ({first} of draws); in {never} of draws no year is on target.", $"首个达标年份最常为{year}（占抽样的{first}）；{never}的抽样中各年均未达标。");

    /// <summary>Says when a target is first met.</summary>
    internal static Message FirstYearAlways(Period year, IArgument first) => Message.Of(
        $"The first year on target is most often {year} ({first} of draws); every draw has a year on target.", $"首个达标年份最常为{year}（占抽样的{first}）；所有抽样均有达标年份。");

    /// <summary>Says that no stage binds.</summary>
    internal static Message NoStageInAnyDraw => Message.Of("No supply stage constrains the domestic share in any draw.", "所有抽样中供应链各环节均未制约国产化率。");

    /// <summary>Says which stages bind.</summary>
    internal static Message MainConstraints(Listing stages) => Message.Of($"Main constraint, by share of draws: {stages}.", $"首要约束瓶颈及其占抽样的比例：{stages}。");

    /// <summary>Says how often a stage binds the most.</summary>
    internal static Message StageIn(SupplyStage stage, IArgument part) => Message.Of($"{StageMessages.Within(stage)} ({part})", $"{StageMessages.Within(stage)}（{part}）");

    /// <summary>Says that no driver matters clearly.</summary>
    internal static Message NoClearDriver(Period year, Figure draws) => Message.Of(
        $"No driver has a clear effect on the domestic share in {year} in {draws} draws.", $"在{draws}次抽样中，没有驱动因素对{year}国产化率有明显影响。");

    /// <summary>Says which drivers matter.</summary>
    internal static Message MainDrivers(Period year, Listing drivers) => Message.Of(
        $"The domestic share in {year} depends most on {drivers}; in brackets, the change from the bottom to the top quintile of the driver.", $"{year}国产化率主要取决于{drivers}；括号内为驱动因素由最低五分位到最高五分位时的变化。");

    /// <summary>Says what a driver does.</summary>
    internal static Message DriverSwing(Message driver, Figure swing) => Message.Of($"{driver} ({swing})", $"{driver}（{swing}）");

    /// <summary>Says what rank correlations are.</summary>
    internal static Message RankCorrelations(Figure half, Figure draws) => Message.Of(
        $"Rank correlations: +1 means that the result always rises with the driver, −1 that it always falls; values within ±{half} cannot be told from chance in {draws} draws.",
        $"秩相关系数：+1表示结果总随驱动因素上升，−1表示总随其下降；在{draws}次抽样中，±{half}以内的数值无法与偶然区分。");

    /// <summary>Says what makes the variance of a result.</summary>
    internal static Message VarianceBy(Message factor, Figure total, Message result, Figure alone, Message together) => Message.Of(
        $"{factor.AtBeginning()} explains {total} of the variance of {result.Within()} ({alone} on its own){together}.", $"{factor}解释了{result}方差的{total}（单独解释{alone}）{together}。");

    /// <summary>Says how much drivers do together.</summary>
    internal static Message Interaction(Figure alone) => Message.Of($"; on their own, all drivers explain {alone}, the rest is interaction", $"；各驱动因素单独合计解释{alone}，其余来自相互作用");

    /// <summary>Says that indices cannot be trusted.</summary>
    internal static Message IndicesTooFew(Figure draws, Figure widest, Figure needed) => Message.Of(
        $"The Sobol' indices rest on {draws} base draws, too few to be reliable: the widest interval is ±{widest}, and about {needed} base draws would narrow it to ±0.05. As far as they go:",
        $"Sobol'指数仅基于{draws}次基础抽样，不足以得出可靠结论：最宽区间为±{widest}，约需{needed}次基础抽样方可缩小至±0.05。仅供参考：");

    /// <summary>Says how many base draws are left out.</summary>
    internal static Message BaseDrawsExcluded(Figure count) => Message.Of($"Base draws excluded because a plan is missing: {count}.", $"因缺少方案而剔除的基础抽样：{count}次。");

    /// <summary>Says what fixing orders costs.</summary>
    internal static Message PriceOfFixing(Period year, Figure share, Figure odds, Figure shortfall) => Message.Of(
        $"Fixing orders in advance changes the domestic share in {year} by {share} on average and the probability of meeting its target by {odds}; it changes the cumulative shortfall by {shortfall}.",
        $"固定订购使{year}国产化率平均变化{share}，达标概率变化{odds}，累计缺口变化{shortfall}。");

    /// <summary>Says that orders stand in every draw.</summary>
    internal static Message OrdersStand(Figure orders) => Message.Of($"The base plan's orders ({orders}) can be placed as planned in every draw.", $"基准方案的订购（{orders}项）在所有抽样中均可按计划执行。");

    /// <summary>Says in how many draws orders stand.</summary>
    internal static Message OrdersStandIn(Figure orders, Figure whole, Figure draws, Listing parts) => Message.Of(
        $"The base plan's orders ({orders}) can be placed as planned in {whole} of {draws} draws; {parts}.", $"基准方案的订购（{orders}项）在{draws}次抽样中有{whole}次可按计划执行；{parts}。");

    /// <summary>Says in how many draws orders come later.</summary>
    internal static Message OrdersLater(Figure draws) => Message.Of($"in {draws}, some are placed later because the draw does not allow them sooner", $"{draws}次中部分订购因条件不允许而推迟");

    /// <summary>Says in how many draws orders are lost.</summary>
    internal static Message OrdersLost(Figure draws) => Message.Of($"in {draws}, some are never allowed", $"{draws}次中部分订购始终无法执行");

    /// <summary>Says in how many draws orders are cut.</summary>
    internal static Message OrdersCut(Figure draws) => Message.Of($"in {draws}, limits force cuts", $"{draws}次中因限制而削减");

    /// <summary>Says how many draws of indices have no plan.</summary>
    internal static Message IndexDrawsWithoutPlan(Figure draws) => Message.Of($"Draws of the Sobol' indices without a certified plan: {draws}.", $"Sobol'指数抽样中没有通过校验方案的次数：{draws}。");

    /// <summary>Says how many draws have no plan.</summary>
    internal static Message DrawsWithoutPlan(Figure draws, Figure all, Listing kinds, IArgument least, IArgument most) => Message.Of(
        $"{draws} of {all} draws have no certified plan: {kinds}. They are excluded; if all of them missed the target, or all met it, the probability would be {least} or {most}.",
        $"{all}次抽样中有{draws}次没有通过校验的方案：{kinds}。这些抽样未计入；若其全部未达标或全部达标，概率将为{least}或{most}。");

    /// <summary>Counts draws of a kind.</summary>
    internal static Message EndingCount(Message ending, Figure count) => Message.Of($"{ending} ({count})", $"{ending}（{count}次）");

    /// <summary>Says what is uncertain where all is independent.</summary>
    internal static Message AllIndependent(Figure figures) => Message.Of(
        $"{figures} figures of sheet Uncertainty, all independent. Everything else is as in the case.", $"“Uncertainty”工作表中的{figures}个数值，相互独立；其余均按案例设定。");

    /// <summary>Says what is uncertain where groups move together.</summary>
    internal static Message GroupsTogether(Figure figures, Listing groups) => Message.Of(
        $"{figures} figures of sheet Uncertainty; those within {groups} move together (Gaussian copula). Everything else is as in the case.", $"“Uncertainty”工作表中的{figures}个数值，其中{groups}内的数值联动（高斯copula）；其余均按案例设定。");

    /// <summary>Says how draws were made.</summary>
    internal static Message Design(Message design, Figure draws, Figure seed) => Message.Of(
        $"{design.AtBeginning()}, {draws} draws, seed {seed}; intervals are 95% confidence intervals of independent draws.", $"{design}，{draws}次抽样，随机种子{seed}；区间为独立抽样下的95%置信区间。", "DesignOfDraws");

    /// <summary>Says how draws were made where some are left out.</summary>
    internal static Message DesignOfFirst(Message design, Figure draws, Figure all, Figure seed) => Message.Of(
        $"{design.AtBeginning()}, the first {draws} of {all} draws, seed {seed}; intervals are 95% confidence intervals of independent draws.", $"{design}，{all}次抽样中的前{draws}次，随机种子{seed}；区间为独立抽样下的95%置信区间。");

    /// <summary>Says why a draw has no plan.</summary>
    internal static Message Ending(DrawEnding ending) => ending switch
    {
        DrawEnding.Infeasible => Message.Of("no feasible plan", "无可行方案", "DrawInfeasible"),
        DrawEnding.NotCertified => Message.Of("plan not certified", "方案未通过校验", "DrawNotCertified"),
        DrawEnding.Stopped => Message.Of("solve stopped by a limit", "求解因限制而停止", "DrawStopped"),
        _ => Message.Of("draw invalid, or solver failure", "抽样无效或求解器出错", "DrawFailed"),
    };
}
