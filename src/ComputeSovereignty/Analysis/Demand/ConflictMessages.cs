using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of questions on which sources disagree.</summary>
internal static class ConflictMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("Where the sources disagree, and what the case uses", "来源相互矛盾之处与案例取值", "ConflictHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Conflicting sources", "来源矛盾", "ConflictLabel");

    /// <summary>Gets the header of questions.</summary>
    internal static Message Question => Message.Of("Question", "问题", "ConflictQuestion");

    /// <summary>Gets the header of claims.</summary>
    internal static Message Claim => Message.Of("Claim", "说法", "ConflictClaim");

    /// <summary>Gets the header of the figures of claims.</summary>
    internal static Message Value => Message.Of("Figure", "数值", "ConflictValue");

    /// <summary>Gets the header of what the case uses.</summary>
    internal static Message Used => Message.Of("The case uses", "案例取值", "ConflictUsed");

    /// <summary>Gets that the case uses no figure of the kind.</summary>
    internal static Message Nothing => Message.Of("no such figure", "未使用此类数据", "ConflictNothing");

    /// <summary>Says a figure of the case with its name.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="title">What it is.</param>
    internal static Message UsedOf(Message value, Message title) => Message.Of($"{value} ({title})", $"{value}（{title}）", "ConflictUsedOf");

    /// <summary>Says a figure of the case that takes a side but measures something else than the claim, so that the two cannot be held against each other.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="title">What it is.</param>
    internal static Message UsedUnlike(Message value, Message title) => Message.Of($"not this measure; related: {title}, {value}", $"无同类数据；相关取值：{title}，{value}", "ConflictUsedUnlike");

    /// <summary>Says how many questions there are.</summary>
    /// <param name="questions">How many.</param>
    internal static Message Finding(Figure questions) => Message.Of(
        $"Questions on which the sources contradict each other: {questions}. Every claim stands with its source, and beside it the figure that the case uses.",
        $"来源相互矛盾的问题：{questions}个。各种说法与其来源并列，旁为案例所用数值。",
        "ConflictFinding");
}
