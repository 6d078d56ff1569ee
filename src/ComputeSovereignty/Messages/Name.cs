namespace ComputeSovereignty.Messages;

/// <summary>A name of the planner's own or a key of the workbook: the same in every language.</summary>
/// <param name="Text">The name.</param>
public sealed record Name(string Text) : IArgument
{
    /// <inheritdoc/>
    public string Say(Speaker speaker) => Text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
