using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs;

/// <summary>What runs say of themselves: what was asked, and how they ended.</summary>
internal static class RunMessages
{
    /// <summary>Gets that modules are whole.</summary>
    internal static Message WholeModules => Message.Of("whole modules", "整数模块", "RunWholeModules");

    /// <summary>Gets that a run was cancelled.</summary>
    internal static Message Cancelled => Message.Of("Cancelled before it had an answer.", "在得出结果前已取消。", "RunCancelled");

    /// <summary>Gets that the server of a run ended before it.</summary>
    internal static Message ServerEnded => Message.Of("The server ended before the run did.", "服务器在运行结束前已停止。", "RunServerEnded");

    /// <summary>Gets that there is nothing to study.</summary>
    internal static Message NothingToStudy => Message.Of("The base case has no plan, so there is nothing to study.", "基准方案无可行解，无法开展研究。", "RunNothingToStudy");

    /// <summary>Gets that orders are those of the base plan.</summary>
    internal static Message OrdersFixed => Message.Of("orders of the reference plan", "沿用基准方案订单", "RunOrdersFixed");

    /// <summary>Gets that orders may adapt, and are those of the base plan besides.</summary>
    internal static Message OrdersBoth => Message.Of("orders adapting, and those of the reference plan", "订单可调整，并与基准方案订单对照", "RunOrdersBoth");

    /// <summary>Gets that orders may adapt.</summary>
    internal static Message OrdersAdapt => Message.Of("orders adapting", "订单可调整", "RunOrdersAdapt");

    /// <summary>Says as which scenario a fit is written.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static Message AsScenario(Name scenario) => Message.Of($"as scenario {scenario}", $"写入情景{scenario}", "RunAsScenario");

    /// <summary>Says that a run has its answer, and that the store does not take it.</summary>
    /// <param name="why">Why, a sentence.</param>
    internal static Message NotKeptYet(Message why) => Message.Of(
        $"Solved. The answer is kept as soon as the store takes it: {why}", $"求解已完成，运行库可写入后将立即保存结果：{why}", "RunNotKeptYet");

    /// <summary>Says that an internal error ended a run.</summary>
    /// <param name="fault">What to call it.</param>
    internal static Message InternalError(Name fault) => Message.Of($"An internal error ended the run ({fault}).", $"运行因内部错误终止（{fault}）。", "RunInternalError");

    /// <summary>Gets that compute and spend are left out.</summary>
    internal static Message SharesOnly => Message.Of("shares alone", "仅国产化率", "RunSharesOnly");

    /// <summary>Says by which engines a run was asked to be solved.</summary>
    /// <param name="engines">Their names.</param>
    internal static Message ByEngine(Name engines) => Message.Of($"engine {engines}", $"求解器{engines}", "RunByEngine");

    /// <summary>Says how long a solve may last.</summary>
    /// <param name="minutes">Minutes.</param>
    internal static Message AtMostMinutes(Figure minutes) => Message.Of($"at most {minutes} min", $"不超过{minutes}分钟", "RunAtMostMinutes");

    /// <summary>Says what is asked, whole modules and named engines included.</summary>
    /// <param name="subject">What the kind of run asks; empty where the kind says all.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="engines">The engines that were named; null for none.</param>
    internal static Message Subject(Message subject, bool relax, string? engines = null) => Message.Of(new Listing(
        [.. new[] { subject, relax ? Message.None : WholeModules, engines is null ? Message.None : ByEngine(new(engines)) }.Where(static s => !s.IsEmpty)], Joint.Semicolon));

    /// <summary>Says what a simulation asks.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="scope">What is asked of each draw.</param>
    internal static Message Simulation(SimulationQuestion asked, FutureScope scope) => Message.Of(new Listing(
        [
            Simulations(Figure.Count(asked.Draws)),
            Seed(new($"{asked.Seed}")),
            .. asked.Design == SamplingKind.LatinHypercube ? [] : new[] { SamplingDesign.Create(asked.Design, asked.Seed, asked.Draws).Title },
            asked.Investments switch
            {
                Investments.Fixed => OrdersFixed,
                Investments.Both => OrdersBoth,
                _ => OrdersAdapt,
            },
            .. scope == FutureScope.ShareAndBacklog ? new[] { SharesOnly } : [],
            .. asked.IndexDraws > 0 ? new[] { Indices(Figure.Count(asked.IndexDraws)) } : [],
        ],
        Joint.Semicolon));

    /// <summary>Says how many simulations there are.</summary>
    /// <param name="count">How many.</param>
    internal static Message Simulations(Figure count) => Message.Of($"{count} simulations", $"{count}次模拟", "RunSimulations");

    /// <summary>Says the seed.</summary>
    /// <param name="seed">The seed.</param>
    internal static Message Seed(Name seed) => Message.Of($"seed {seed}", $"随机种子{seed}", "RunSeed");

    /// <summary>Says from how many draws Sobol' indices are.</summary>
    /// <param name="draws">How many.</param>
    internal static Message Indices(Figure draws) => Message.Of($"Sobol' indices of {draws} base draws", $"Sobol' 指数（{draws}次基础抽样）", "RunIndices");
}
