using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What the table of marginal values of service says.</summary>
internal static class ServicePriceTableMessages
{
    /// <summary>Gets the label of prices.</summary>
    internal static Message PricesLabel => Message.Of("Marginal values", "边际价值", "DemandPricesLabel");

    /// <summary>Gets the header of what is eased.</summary>
    internal static Message Eased => Message.Of("What is eased", "放宽内容", "DemandPricesEased");

    /// <summary>Gets the header of what it is of.</summary>
    internal static Message EasedOf => Message.Of("Of", "对象", "DemandPricesOf");

    /// <summary>Gets the header of units.</summary>
    internal static Message PerUnit => Message.Of("By one", "单位", "DemandPricesUnit");

    /// <summary>Gets the header of gains.</summary>
    internal static Message LessUnserved => Message.Of("Less unserved", "未满足占比下降", "DemandPricesGain");

    /// <summary>Gets the header of how far a gain holds.</summary>
    internal static Message HoldsTo => Message.Of("Holds if eased by up to", "放宽适用上限", "DemandPricesTo");

    /// <summary>Gets what a negative value of less demand means.</summary>
    internal static Message NegativePrice => Message.Of(
        "A negative value means that more goes unserved: a guaranteed workload must be served in proportion to all others, and the fewer of these go unserved, the more it must receive.",
        "负值表示未满足部分增加：有保障的工作负载须按其他工作负载的满足率提供服务，后者未满足的越少，前者须获得的越多。",
        "DemandReportNegativePrice");

    /// <summary>Gets how to read the table of prices.</summary>
    internal static Message PricesFinding => Message.Of(
        "By how much one unit less of demand, more of machines or researchers, or less of a rule takes off the unserved share of demand, weighted over all years; share and unspent commitments stay as they are. Machines are counted by nameplate. Only values that hold both ways are listed.",
        "需求减少、设备或研究人员增加、或规则放宽一个单位时，未满足需求占比（全部年份加权）的下降幅度；国产化率与结转资金保持不变。设备按标称算力计。仅列出在两个方向上均成立的价值。",
        "DemandPricesFinding");

    /// <summary>Heads the table of prices.</summary>
    /// <param name="year">The year.</param>
    internal static Message PricesHeading(Period year) => Message.Of($"Value of demand, machines and rules in {year}", $"{year}需求、设备与规则的边际价值", "DemandPricesHeading");
}
