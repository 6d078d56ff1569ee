using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of the cost of tokens.</summary>
internal static class TokenMarginMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("Cost of a million tokens against their price", "百万词元的成本与价格", "TokenMarginHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Token margins", "词元毛利", "TokenMarginLabel");

    /// <summary>Gets how to read the table.</summary>
    internal static Message Reading => Message.Of(
        "Cost of compute alone: mean over the machines at hubs that served inference, weighted by what each served. The break-even occupancy is that at which cost equals price; above 100% no occupancy is enough.",
        "仅含算力成本：枢纽内承担推理的设备按各自提供的算力加权平均。盈亏平衡利用率为成本等于价格时的利用率；高于100%表示任何利用率均不足以盈利。",
        "TokenMarginReading");

    /// <summary>Says in which years tokens sell below cost.</summary>
    /// <param name="rows">One a service and year.</param>
    internal static Message Finding(IReadOnlyList<TokenMargin> rows)
    {
        Period[] below = [.. rows.Where(static r => r.Cost > r.Price).Select(static r => r.Year).Distinct().Order().Select(Period.Of)];
        return below.Length == 0 ? Message.Of("Tokens sell above the cost of their compute in every year.", "各年词元价格均高于其算力成本。", "TokenMarginAbove")
            : Message.Of($"Tokens sell below the cost of their compute in {new Listing([.. below])}: a price war at the prices given.", $"{new Listing([.. below])}词元价格低于其算力成本：按给定价格属于价格战。", "TokenMarginBelow");
    }

    /// <summary>Gets a header.</summary>
    internal static Message Service => Message.Of("Service", "服务", "TokenMarginService");

    /// <summary>Gets a header.</summary>
    internal static Message PerToken => Message.Of("Compute per token", "每词元算力", "TokenMarginPerToken");

    /// <summary>Gets a header.</summary>
    internal static Message Cost => Message.Of("Cost of a million tokens", "百万词元成本", "TokenMarginCost");

    /// <summary>Gets a header.</summary>
    internal static Message Price => Message.Of("Price of a million tokens", "百万词元价格", "TokenMarginPrice");

    /// <summary>Gets a header.</summary>
    internal static Message Margin => Message.Of("Margin", "毛利率", "TokenMarginMargin");

    /// <summary>Gets a header.</summary>
    internal static Message BreakEvenOccupancy => Message.Of("Break-even occupancy", "盈亏平衡利用率", "TokenMarginBreakEven");
}
