using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases;

/// <summary>What findings of every kind say.</summary>
public static class FindingMessages
{
    /// <summary>Says all of a finding but for its place.</summary>
    /// <param name="finding">The finding.</param>
    public static Message Words(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Message.Sentences(
            finding.Message,
            finding.Found.IsEmpty ? Message.None : Found(finding.Found),
            finding.Allowed.IsEmpty ? Message.None : Allowed(finding.Allowed),
            finding.Suggestion);
    }

    /// <summary>Says where something was found.</summary>
    /// <param name="place">The place.</param>
    /// <param name="words">What was found.</param>
    public static Message InPlace(Name place, Message words) => Message.Of($"{place}: {words}", $"{place}：{words}");

    /// <summary>Makes what a cell holds a message: a name stays as it stands there.</summary>
    /// <param name="found">What it holds; null for nothing to say.</param>
    public static Message Holding(IArgument? found) => found switch
    {
        null => Message.None,
        Name name => Message.Verbatim(name.Text),
        _ => Message.Of(found),
    };

    /// <summary>Says what a cell holds.</summary>
    /// <param name="found">What it holds.</param>
    public static Message Found(Message found) => Message.Of($"Found: {found}.", $"当前内容：{found}。", "FindingFound");

    /// <summary>Says what a cell may hold.</summary>
    /// <param name="allowed">What it may hold.</param>
    public static Message Allowed(Message allowed) => Message.Of($"Allowed: {allowed}.", $"允许：{allowed}。", "FindingAllowed");

    /// <summary>Asks whether a name was meant.</summary>
    /// <param name="name">The name.</param>
    public static Message DidYouMean(Name name) => Message.Of($"Did you mean \"{name}\"?", $"是否指“{name}”？");

    /// <summary>Asks whether one of several addresses was meant.</summary>
    /// <param name="addresses">The addresses.</param>
    public static Message DidYouMeanOne(Listing addresses) => Message.Of($"Did you mean {addresses}?", $"是否指{addresses}？");

    /// <summary>Says what to write.</summary>
    /// <param name="text">The text.</param>
    public static Message Write(Name text) => Message.Of($"Write {text}.", $"请填写{text}。", "WriteInstead");

    /// <summary>Says what to write, with the text in quotes.</summary>
    /// <param name="text">The text.</param>
    public static Message WriteQuoted(Name text) => Message.Of($"Write \"{text}\".", $"请填写“{text}”。", "WriteQuotedInstead");

    /// <summary>Says the greatest figure allowed.</summary>
    /// <param name="most">The figure.</param>
    public static Message AtMost(Figure most) => Message.Of($"at most {most}", $"不大于{most}", "AllowedAtMost");

    /// <summary>Says the least figure allowed.</summary>
    /// <param name="least">The figure.</param>
    public static Message AtLeast(Figure least) => Message.Of($"at least {least}", $"不小于{least}", "AllowedAtLeast");

    /// <summary>Says which whole numbers are allowed.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public static Message WholeNumber(Figure least, Figure most) => Message.Of($"a whole number from {least} to {most}", $"{least}至{most}的整数", "AllowedWholeNumber");

    /// <summary>Lists the names that are allowed.</summary>
    /// <param name="names">The names.</param>
    public static Message OneOf(IEnumerable<string> names) => Message.Of(Listing.Of(names, Joint.Comma));

    /// <summary>Says that a text is not a number.</summary>
    public static Message NotANumber => Message.Of("This is not a number.", "此处不是数字。");

    /// <summary>Says that a text is too long.</summary>
    public static Message TextTooLong => Message.Of("The text is too long.", "文字过长。");

    /// <summary>Counts the characters of a text.</summary>
    /// <param name="characters">How many.</param>
    public static Message Characters(Figure characters) => Message.Of($"{characters} characters", $"{characters}个字符", "TextCharacters");

    /// <summary>Says that a scenario does not exist.</summary>
    /// <param name="name">The scenario.</param>
    public static Message NoScenario(Name name) => Message.Of($"There is no scenario {name}.", $"没有情景{name}。");

    /// <summary>Says that a sheet is not read.</summary>
    /// <param name="sheet">The sheet.</param>
    public static Message SheetUnknown(Name sheet) => Message.Of($"Sheet {sheet} is unknown and not read.", $"未知的工作表{sheet}，不予读取。");
}
