namespace ComputeSovereignty.Messages;

/// <summary>A period, month or year of the plan: <c>Q2 2028</c>, <c>2028年第二季度</c>.</summary>
/// <param name="Label">As files write it: <c>2028</c>, <c>2028H1</c>, <c>2028Q2</c>, <c>2028-05</c>.</param>
public sealed record Period(string Label) : IArgument
{
    /// <summary>Makes the period of a year.</summary>
    /// <param name="year">The year.</param>
    public static Period Of(int year) => new($"{year}");

    /// <inheritdoc/>
    public string Say(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.Period(Label);
    }

    /// <inheritdoc/>
    public override string ToString() => Say(Speaker.English);
}
