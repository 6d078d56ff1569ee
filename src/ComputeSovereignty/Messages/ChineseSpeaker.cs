using System.Text.RegularExpressions;

namespace ComputeSovereignty.Messages;

/// <summary>Says messages in simplified Chinese: counts in 万 and 亿, 个百分点 for differences of shares.</summary>
internal sealed partial class ChineseSpeaker : Speaker
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    /// <inheritdoc/>
    public override string Language => "zh-Hans";

    /// <inheritdoc/>
    public override string OwnName => "简体中文";

    /// <inheritdoc/>
    internal override string Nothing => "无";

    /// <inheritdoc/>
    internal override string List(IReadOnlyList<string> items, Joint joint) => joint switch
    {
        Joint.Comma => string.Join('、', items),
        Joint.Semicolon => string.Join('；', items),
        _ when items.Count < 2 => string.Concat(items),
        _ => $"{string.Join('、', items.SkipLast(1))}{(joint == Joint.And ? "和" : "或")}{items[^1]}",
    };

    /// <inheritdoc/>
    internal override string Sentences(IEnumerable<string> sentences) => string.Concat(sentences);

    /// <inheritdoc/>
    internal override string Capitalised(string text) => text;

    /// <inheritdoc/>
    internal override string Lowered(string text) => text;

    /// <inheritdoc/>
    internal override string Period(string label) => label switch
    {
        { Length: 4 } => $"{label}年",
        { Length: 6 } when label[4] == 'Q' && label[5] is >= '1' and <= '4' => $"{label[..4]}年第{Quarters[label[5] - '1']}季度",
        { Length: 6 } when label[4] == 'H' => $"{label[..4]}年{(label[5] == '1' ? "上" : "下")}半年",
        { Length: 7 } => $"{label[..4]}年{label[5..].TrimStart('0')}月",
        _ => label,
    };

    /// <inheritdoc/>
    internal override string Points(string number) => $"{number}个百分点";

    /// <inheritdoc/>
    internal override string Money(double cny) => Math.Abs(cny) switch
    {
        >= 1e12 => $"{cny / 1e12:0.###}万亿元",
        >= 1e10 => $"{cny / 1e8:#,##0}亿元",
        _ => $"{Figure.Positive(cny / 1e8, 0.05):0.#}亿元",
    };

    /// <inheritdoc/>
    internal override string About(double number) => Math.Abs(number) switch
    {
        >= 1e8 => $"{number / 1e8:#,0.##}亿",
        >= 1e4 => $"{number / 1e4:#,0.#}万",
        >= 100 => $"{number:#,0}",
        _ => $"{number:0.##}",
    };

    /// <inheritdoc/>
    internal override string Amount(double amount, DisplayUnit unit, string format) =>
        $"{Figure.Digits(amount * unit.Factor, format)}{(unit.Chinese.Length > 0 && char.IsAsciiLetter(unit.Chinese[0]) ? " " : string.Empty)}{unit.Chinese}";

    /// <inheritdoc/>
    private protected override string Spaced(string text) => Edge().Replace(text, " ");

    // Where a Chinese sign and a Latin letter or an option stand side by side; figures stand close to their units and years.
    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?=[A-Za-z]|--?[a-z])|(?<=[A-Za-z])(?=[\u4e00-\u9fff])")]
    private static partial Regex Edge();
}
