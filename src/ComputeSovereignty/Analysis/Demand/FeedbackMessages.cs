using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of prices that follow costs.</summary>
internal static class FeedbackMessages
{
    /// <summary>Gets that no demand depends on a price.</summary>
    internal static Message NobodyPays => Message.Of("No demand of this case depends on a price: sheets Labs and Adoption are empty.", "本案例没有取决于价格的需求：工作表Labs和Adoption均为空。", "FeedbackNobodyPays");

    /// <summary>Gets that the usual price of compute would move with the price.</summary>
    internal static Message NoReference => Message.Of(
        "Add the setting ReferenceComputePrice to sheet Plan: the price at which the labs' compute shares were observed must not move with the price of compute.",
        "请在工作表Plan中加入设置ReferenceComputePrice：观测实验室算力占比时的价格不应随算力价格变动。",
        "FeedbackNoReference");

    /// <summary>Names a round.</summary>
    /// <param name="number">The round.</param>
    internal static Message Round(Figure number) => Message.Of($"round {number}", $"第{number}轮", "FeedbackRound");

    /// <summary>Says how far prices move in a round, and what is served.</summary>
    /// <param name="round">The round.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    internal static Message Of(FeedbackRound round, Period checkpoint) => round.Moved is { } moved
        ? Message.Of(
            $"Round {Figure.Count(round.Number)}: {Figure.Share(round.Answer.Checkpoint?.Part)} of the usable compute sought in {checkpoint} is served; prices move by up to {Figure.Part(moved, "0.0%")}.",
            $"第{Figure.Count(round.Number)}轮：{checkpoint}可用算力需求满足率{Figure.Share(round.Answer.Checkpoint?.Part)}；价格最大变动{Figure.Part(moved, "0.0%")}。",
            "FeedbackRoundMoves")
        : Message.Of($"Round {Figure.Count(round.Number)}: no plan. {round.Answer.Message}", $"第{Figure.Count(round.Number)}轮：没有可行方案。{round.Answer.Message}", "FeedbackRoundWithoutPlan");

    /// <summary>Says how the rounds ended.</summary>
    /// <param name="feedback">The rounds.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    internal static Message Of(FeedbackResult feedback, Period checkpoint)
    {
        Figure rounds = Figure.Count(feedback.Rounds.Count);
        (Figure before, Figure after) = (Figure.Share(feedback.Rounds[0].Answer.Checkpoint?.Part), Figure.Share(feedback.Last.Answer.Checkpoint?.Part));
        return feedback.Settled
            ? Message.Of(
                $"Prices and costs agree after {rounds} rounds: with prices at what the plan's own machines cost, {after} of the usable compute sought in {checkpoint} is served, against {before} at the prices of the case.",
                $"经过{rounds}轮，价格与成本一致：按方案自身设备的成本定价时，{checkpoint}可用算力需求的{after}得到满足，按案例价格则为{before}。",
                "FeedbackSettled")
            : feedback.Last.Moved is null ? Message.Of($"Price feedback ended in round {rounds} without a plan: {feedback.Last.Answer.Message}", $"价格反馈在第{rounds}轮因无可行方案而中止：{feedback.Last.Answer.Message}", "FeedbackNoPlan")
            : Message.Of(
                $"Prices are not settled after {rounds} rounds; the last moved by {Figure.Part(feedback.Last.Moved.Value, "0.0%")}, so no round is an answer.",
                $"经过{rounds}轮，价格仍未稳定；最后一轮变动{Figure.Part(feedback.Last.Moved.Value, "0.0%")}，因此任何一轮都不能作为结论。",
                "FeedbackNotSettled");
    }

    /// <summary>Gets the heading of the rounds.</summary>
    internal static Message Heading => Message.Of("Prices that follow what the plan's machines cost, round by round", "随方案设备成本调整的价格（逐轮）", "FeedbackHeading");

    /// <summary>Gets how to read the rounds.</summary>
    internal static Message Reading => Message.Of(
        "Each round plans at its prices, and moves each price half of the way to what a usable PFLOPS-year for labs, or a million tokens for firms, costs on the plan's machines at hubs, as if all did that work. A year without machines keeps its price.",
        "每轮按给定价格求解，再将各价格向方案枢纽设备的成本（按全部设备从事该类工作计；实验室每可用PFLOPS·年、企业每百万词元）移动一半。当年没有设备时价格不变。",
        "FeedbackReading");

    /// <summary>Gets the label of the rounds.</summary>
    internal static Message Label => Message.Of("Price feedback", "价格反馈", "FeedbackLabel");

    /// <summary>Gets the header of the round.</summary>
    internal static Message RoundHeader => Message.Of("Round", "轮次", "FeedbackRoundHeader");

    /// <summary>Gets the header of the price of compute.</summary>
    internal static Message ComputePrice => Message.Of("Price of usable compute for labs", "实验室可用算力价格", "FeedbackComputePrice");

    /// <summary>Gets the header of the cost of compute.</summary>
    internal static Message ComputeCost => Message.Of("Cost of usable compute for labs", "实验室可用算力成本", "FeedbackComputeCost");

    /// <summary>Gets the header of the price of tokens.</summary>
    internal static Message TokenPrice => Message.Of("Price of a million tokens", "百万词元价格", "FeedbackTokenPrice");

    /// <summary>Gets the header of the cost of tokens.</summary>
    internal static Message TokenCost => Message.Of("Cost of a million tokens", "百万词元成本", "FeedbackTokenCost");

    /// <summary>Gets the header of the change of prices.</summary>
    internal static Message Moved => Message.Of("Largest change of a price to the next round", "至下一轮的最大价格变动", "FeedbackMoved");
}
