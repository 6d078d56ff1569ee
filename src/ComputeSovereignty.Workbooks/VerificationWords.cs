using System.Text.Json;
using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks;

/// <summary>What a verification says, as messages. The verifier itself shares nothing with what speaks of plans, and says it in English; the Chinese stands in a list by the English.</summary>
public static partial class VerificationWords
{
    private const string Resource = "verification.zh-Hans.json";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Read = new(static () =>
    {
        using Stream stream = typeof(VerificationWords).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    });

    // Those with a name or a figure in their midst.
    private static readonly (Regex Form, string Chinese)[] Forms =
    [
        (SheetWithout(), "工作表 $1 没有列 $2。"),
        (NoPlan(), "该文件不是方案工作簿：没有表 $1。"),
        (NoMoreFigures(), "表 $1 没有更多数字。"),
        (WhatSays(), "与 $1 所示一致。"),
        (WhatKeeps(), "与$1中保存的该单元格一致。"),
        (TooManyParts(), "文件有$1个部分，超过允许的$2个。"),
        (AtMost(), "不大于 $1"),
        (AtLeast(), "不小于 $1"),
    ];

    // Why a file is not opened at all.
    private static readonly Message[] Refusals =
    [
        FileMessages.Empty, FileMessages.Protected, FileMessages.OldFormat, FileMessages.NotAWorkbook, FileMessages.BinaryFormat, FileMessages.OpenDocument, FileMessages.OtherArchive, FileMessages.CutOff,
        FileMessages.InflatesBeyond(Figure.Count(WorkbookScreen.MostInflatedBytes >> 20)),
    ];

    /// <summary>Gets the Chinese of what is said without names or figures, by the English.</summary>
    public static IReadOnlyDictionary<string, string> Texts => Read.Value;

    /// <summary>Makes what a verification says a message.</summary>
    /// <param name="english">The name of a check, a sentence, what is expected of a cell.</param>
    /// <returns>The same in every language where it is a figure, a name or a word of the workbook.</returns>
    public static Message Of(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        if (Texts.TryGetValue(english, out string? chinese))
        {
            return Message.Of(english, chinese, "Verification");
        }

        if (Sum().Match(english) is { Success: true } sum)
        {
            return Message.Of(english, $"{Speaker.Chinese.Say(Of(sum.Groups[1].Value))}，按其他工作表合计。", "Verification");
        }

        if (Refusals.FirstOrDefault(m => Speaker.English.Say(m) == english) is { } refused)
        {
            return refused;
        }

        foreach ((Regex form, string sentence) in Forms)
        {
            if (form.IsMatch(english))
            {
                return Message.Of(english, form.Replace(english, sentence), "Verification");
            }
        }

        return Message.Verbatim(english);
    }

    [GeneratedRegex(@"^(.+), as the other sheets add up\.$")]
    private static partial Regex Sum();

    [GeneratedRegex(@"^Sheet (.+) has no column (.+)\.$")]
    private static partial Regex SheetWithout();

    [GeneratedRegex(@"^This is no plan workbook: it has no table (.+)\.$")]
    private static partial Regex NoPlan();

    [GeneratedRegex(@"^Table (.+) has no more figures\.$")]
    private static partial Regex NoMoreFigures();

    [GeneratedRegex(@"^What (.+) says\.$")]
    private static partial Regex WhatSays();

    [GeneratedRegex(@"^What (.+) keeps of the cell\.$")]
    private static partial Regex WhatKeeps();

    [GeneratedRegex(@"^The file has ([\d,]+) parts, more than the ([\d,]+) allowed\.$")]
    private static partial Regex TooManyParts();

    [GeneratedRegex("^at most (.+)$")]
    private static partial Regex AtMost();

    [GeneratedRegex("^at least (.+)$")]
    private static partial Regex AtLeast();
}
