using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

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

    /// <summary>Says a claim with its figure.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="value">The figure.</param>
    internal static Message Side(Name claim, IArgument value) => Message.Of($"{value} ({claim})", $"{value}（{claim}）", "ConflictSide");

    /// <summary>Says a figure of the case with its name.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="title">What it is.</param>
    internal static Message UsedOf(Message value, Message title) => Message.Of($"{value} ({title})", $"{value}（{title}）", "ConflictUsedOf");

    /// <summary>Sets claims side by side.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sides">The claims.</param>
    internal static Message Disagree(Name question, Listing sides) => Message.Of($"{question}: {sides}.", $"{question}：{sides}。", "ConflictDisagree");

    /// <summary>Sets claims side by side with what the case uses.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sides">The claims.</param>
    /// <param name="used">What the case uses.</param>
    internal static Message Disagree(Name question, Listing sides, Listing used) =>
        Message.Of($"{question}: {sides}; the case uses {used}.", $"{question}：{sides}；案例取{used}。", "ConflictDisagreeUsed");
}
