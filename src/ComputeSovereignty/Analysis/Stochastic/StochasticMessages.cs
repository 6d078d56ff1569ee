using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>What a plan made under uncertainty says.</summary>
internal static class StochasticMessages
{
    /// <summary>Says that a scenario has no plan.</summary>
    internal static Message ScenarioWithoutPlan(Message scenario, Message why) => Message.Of($"Scenario {scenario} has no plan of its own. {why}", $"情景{scenario}自身没有可行方案。{why}");

    /// <summary>Says that the scenarios together have no plan.</summary>
    internal static Message TogetherWithoutPlan(Message why) => Message.Of($"The scenarios taken together have no plan. {why}", $"各情景合在一起没有可行方案。{why}");

    /// <summary>Says that the joint plan is not certified.</summary>
    internal static Message TogetherNotCertified(Name stage, Message fault) => Message.Of($"The joint plan is not certified in stage {stage}: {fault}", $"联合方案在{stage}阶段未通过校验：{fault}");

    /// <summary>Says that no scenario meets the target.</summary>
    internal static Message RobustMeetsNone(Figure scenarios, Period year, Figure shortfall) => Message.Of(
        $"With one set of orders for all scenarios, none of the {scenarios} scenarios meets the {year} target; the average cumulative shortfall is {shortfall}.", $"各情景采用同一套订购时，{scenarios}个情景均未实现{year}目标；平均累计缺口为{shortfall}。");

    /// <summary>Says in which scenarios the target is met.</summary>
    internal static Message RobustMeetsIn(Period year, Message scenarios, Figure weight, Figure shortfall) => Message.Of(
        $"With one set of orders for all scenarios, the {year} target is met in {scenarios} ({weight} of the probability); the average cumulative shortfall is {shortfall}.", $"各情景采用同一套订购时，{scenarios}实现{year}目标（概率合计{weight}）；平均累计缺口为{shortfall}。");

    /// <summary>Counts scenarios.</summary>
    internal static Message SomeOf(Figure met, Figure all) => Message.Of($"{met} of {all} scenarios", $"{all}个情景中有{met}个", "StochasticSomeOf");

    /// <summary>Says what knowing the scenario would be worth.</summary>
    internal static Message PerfectInformation(Figure scenarios, Figure saved) => Message.Of(
        $"Knowing in advance which of the {scenarios} scenarios occurs would reduce the average cumulative shortfall by {saved}: an upper bound on the value of any forecast, in share terms only.",
        $"若事先知道{scenarios}个情景中将出现哪一个，平均累计缺口可减少{saved}：这是任何预测价值的上限，仅就国产化率而言。");

    /// <summary>Says why knowing the scenario would be worth nothing.</summary>
    internal static Message PerfectInformationNothing(Figure scenarios, Figure saved) => Message.Of(
        $"Knowing in advance which of the {scenarios} scenarios occurs would reduce the average cumulative shortfall by {saved}: what helps in one scenario can be ordered for all without losing share elsewhere. Spending and unspent commitments are not counted.",
        $"若事先知道{scenarios}个情景中将出现哪一个，平均累计缺口可减少{saved}：对某一情景有利的订购可用于所有情景，且不影响其他情景的国产化率。支出与结转未执行资金未计入。");

    /// <summary>Says where the base plan's orders cannot be kept.</summary>
    internal static Message BaseOrdersImpossible(Listing scenarios) => Message.Of(
        $"The base plan's orders cannot be carried out in {scenarios}, so the value of hedging has no figure.", $"基准方案的订购在{scenarios}中无法执行，因此无法给出对冲的价值。");

    /// <summary>Says that hedging is worth nothing.</summary>
    internal static Message HedgingWorthNothing => Message.Of("The base plan's orders do equally well: planning for a single scenario loses nothing here.", "基准方案的订购效果相同：此处按单一情景规划没有损失。");

    /// <summary>Says what hedging is worth.</summary>
    internal static Message HedgingWorth(Figure lost) => Message.Of($"With the base plan's orders the average cumulative shortfall would be {lost} larger (value of hedging).", $"若采用基准方案的订购，平均累计缺口将扩大{lost}（对冲的价值）。");

    /// <summary>Says the largest regret.</summary>
    internal static Message LargestRegret(Figure regret, Message scenario) => Message.Of($"The largest regret is {regret}, in {scenario}.", $"最大遗憾值为{regret}，出现在{scenario}。");

    /// <summary>Says the largest regret both ways.</summary>
    internal static Message LargestRegretAgainst(Figure regret, Message scenario, Figure other) => Message.Of(
        $"The largest regret is {regret}, in {scenario}; with the base plan's orders it would be up to {other}.", $"最大遗憾值为{regret}，出现在{scenario}；若采用基准方案的订购，最大为{other}。");

    /// <summary>Says that there is no regret.</summary>
    internal static Message NoRegret => Message.Of("The robust orders cause no regret in any scenario.", "稳健订购在各情景下均没有遗憾值。");

    /// <summary>Says the shortfall of the worst scenarios.</summary>
    internal static Message WorstPart(Figure part, Figure shortfall) => Message.Of($"Over the worst {part} of scenarios the cumulative shortfall averages {shortfall}.", $"在最差的{part}情景中，累计缺口平均为{shortfall}。");

    /// <summary>Says the shortfall of the worst scenarios and their weight.</summary>
    internal static Message WorstPartWeighed(Figure part, Figure shortfall, Figure weight) => Message.Of(
        $"Over the worst {part} of scenarios the cumulative shortfall averages {shortfall}; this tail has a weight of {weight} in the choice of orders.", $"在最差的{part}情景中，累计缺口平均为{shortfall}；该尾部在订购选择中的权重为{weight}。");

    /// <summary>Titles the report.</summary>
    internal static Message StochasticTitle => Message.Of("Investment under uncertainty", "不确定条件下的投资");

    /// <summary>Names the figure.</summary>
    internal static Message FigureAverage => Message.Of("Average cumulative shortfall, robust orders", "平均累计缺口（稳健订购）");

    /// <summary>Names the figure.</summary>
    internal static Message FigureInformation => Message.Of("Value of perfect information (EVPI)", "完全信息价值（EVPI）");

    /// <summary>Names the figure.</summary>
    internal static Message FigureHedging => Message.Of("Value of hedging (VSS)", "对冲的价值（VSS）");

    /// <summary>Says that there is no figure.</summary>
    internal static Message NoFigure => Message.Of("not available", "无法给出");

    /// <summary>Names the figure.</summary>
    internal static Message FigureRegret => Message.Of("Largest regret", "最大遗憾值");

    /// <summary>Heads the table.</summary>
    internal static Message WorthHeading => Message.Of("Value of information and of hedging", "信息与对冲的价值");

    /// <summary>Labels the table.</summary>
    internal static Message WorthLabel => Message.Of("Value of information", "信息价值");

    /// <summary>Names a row.</summary>
    internal static Message KnownFirst => Message.Of("Scenario known in advance (wait and see)", "事先已知情景（等待观察）");

    /// <summary>Says what it is.</summary>
    internal static Message KnownFirstNote => Message.Of("The minimum; no orders reach it without this knowledge.", "下限；不具备该信息则任何订购都无法达到。");

    /// <summary>Names a row.</summary>
    internal static Message RobustOrders => Message.Of("Robust orders", "稳健订购");

    /// <summary>Says what it is.</summary>
    internal static Message RobustOrdersNote => Message.Of("One set of orders for all scenarios.", "所有情景采用同一套订购。");

    /// <summary>Names a row.</summary>
    internal static Message BaseOrders => Message.Of("Base plan's orders", "基准方案的订购");

    /// <summary>Says what it is.</summary>
    internal static Message BaseOrdersNote => Message.Of("Planned as if the base case were certain, then carried out in every scenario.", "按基准方案确定无疑进行规划，再在各情景下执行。");

    /// <summary>Heads the column.</summary>
    internal static Message OrdersHeader => Message.Of("Orders", "订购", "StochasticOrdersHeader");

    /// <summary>Heads the column.</summary>
    internal static Message AverageShortfall => Message.Of("Average cumulative shortfall", "平均累计缺口");

    /// <summary>Heads the column.</summary>
    internal static Message WorstShortfall(Figure part) => Message.Of($"Average over the worst {part} of scenarios", $"最差{part}情景的平均值");

    /// <summary>Heads the table.</summary>
    internal static Message ScenariosHeading => Message.Of("Outcome of the orders in each scenario", "各情景下订购的结果", "StochasticScenariosHeading");

    /// <summary>Labels the table.</summary>
    internal static Message ScenariosLabel => Message.Of("Scenarios", "情景", "StochasticScenariosLabel");

    /// <summary>Heads the column.</summary>
    internal static Message Scenario => Message.Of("Scenario", "情景", "StochasticScenario");

    /// <summary>Heads the column.</summary>
    internal static Message Probability => Message.Of("Probability", "概率", "StochasticProbability");

    /// <summary>Heads the column.</summary>
    internal static Message ShareIn(Period year) => Message.Of($"Domestic share, {year}", $"{year}国产化率", "StochasticShareIn");

    /// <summary>Heads the column.</summary>
    internal static Message Shortfall => Message.Of("Cumulative shortfall", "累计缺口", "StochasticShortfall");

    /// <summary>Heads the column.</summary>
    internal static Message Regret => Message.Of("Regret", "遗憾值", "StochasticRegret");

    /// <summary>Heads a column of one kind of orders.</summary>
    internal static Message With(Message what, Message orders) => Message.Of($"{what}, {orders.Within()}", $"{what}（{orders}）", "StochasticWith");

    /// <summary>Names orders in a header.</summary>
    internal static Message ScenarioKnown => Message.Of("Scenario known", "已知情景");

    /// <summary>Heads the column.</summary>
    internal static Message Target => Message.Of("Target", "目标", "StochasticTarget");

    /// <summary>Titles the chart.</summary>
    internal static Message RegretChart => Message.Of("Regret in each scenario: additional cumulative shortfall from not knowing it", "各情景的遗憾值：因事先不知情而增加的累计缺口");

    /// <summary>Heads the table.</summary>
    internal static Message OrdersHeading => Message.Of("Robust orders compared with those of other plans", "稳健订购与其他方案订购的对比");

    /// <summary>Says what is left out.</summary>
    internal static Message OrdersFinding => Message.Of("Periods without orders in any plan are omitted.", "任何方案均无订购的时期已省略。");

    /// <summary>Labels the table.</summary>
    internal static Message OrdersLabel => Message.Of("Orders", "订购", "StochasticOrdersLabel");

    /// <summary>Heads the column.</summary>
    internal static Message PeriodHeader => Message.Of("Period", "时期", "StochasticPeriod");

    /// <summary>Heads the column.</summary>
    internal static Message ProjectOrConversion => Message.Of("Project or conversion", "项目或产线转换");

    /// <summary>Heads the column.</summary>
    internal static Message Robust => Message.Of("Robust", "稳健", "StochasticRobust");

    /// <summary>Heads the column.</summary>
    internal static Message BasePlan => Message.Of("Base plan", "基准方案", "StochasticBasePlan");

    /// <summary>Heads the column.</summary>
    internal static Message KnownIn(Message scenario) => Message.Of($"{scenario}, known", $"{scenario}（已知）");

    /// <summary>Heads the column.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "StochasticUnit");

    /// <summary>Heads the table.</summary>
    internal static Message DrawsHeading => Message.Of("Figures of each sampled scenario", "各抽样情景的数值");

    /// <summary>Says what the table has.</summary>
    internal static Message DrawsFinding => Message.Of("Drawn from sheet Uncertainty; each row acts on the base case.", "由“Uncertainty”工作表抽取；每行作用于基准方案。");

    /// <summary>Labels the table.</summary>
    internal static Message DrawsLabel => Message.Of("Draws", "抽样", "StochasticDrawsLabel");

    /// <summary>Heads the column.</summary>
    internal static Message Parameter => Message.Of("Parameter", "参数", "StochasticParameter");

    /// <summary>Heads the column.</summary>
    internal static Message Effect => Message.Of("Effect", "作用方式", "StochasticEffect");

    /// <summary>Names a sampled scenario.</summary>
    internal static Message Draw(Figure number) => Message.Of($"Draw {number}", $"抽样{number}", "StochasticDraw");

    /// <summary>Says where a sampled scenario comes from.</summary>
    internal static Message DrawNote => Message.Of("Drawn from sheet Uncertainty; its figures are in table Draws", "由“Uncertainty”工作表抽取，数值见“抽样”表");
}
