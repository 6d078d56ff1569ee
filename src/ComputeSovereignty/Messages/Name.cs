namespace ComputeSovereignty.Messages;

/// <summary>A name or a text of the planner's own, or a key of the workbook: the same in every language, but for what the planner wrote in Chinese as well.</summary>
/// <param name="Text">The name.</param>
/// <param name="Chinese">The name in simplified Chinese; empty for the same.</param>
public sealed record Name(string Text, string Chinese = "") : IArgument
{
    /// <summary>Gets the name of nothing.</summary>
    public static Name None { get; } = new(string.Empty);

    /// <inheritdoc/>
    public string Say(Speaker speaker) => speaker is { IsChinese: true } && Chinese.Length > 0 ? Chinese : Text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
