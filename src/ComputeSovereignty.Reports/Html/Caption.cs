namespace ComputeSovereignty.Reports.Html;

/// <summary>What stands around a chart or a table: its title, unit, text alternative and sources.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">The unit of its numbers; empty where the format says it.</param>
public sealed record Caption(string Title, string Unit = "")
{
    /// <summary>Gets what a reader who cannot see the chart should know: one or two sentences; shown below it too.</summary>
    public string Summary { get; init; } = string.Empty;

    /// <summary>Gets a remark below, such as what was left out.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether a heading above says the same already: the title is then for assistive technology only.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>Gets the format of its numbers.</summary>
    public string Format { get; init; } = Numbers.Whole;

    /// <summary>Gets the ids of the sources of its numbers.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Gets the title with the unit.</summary>
    public string TitleWithUnit => Unit.Length > 0 ? $"{Title}, {Unit}" : Title;

    /// <summary>Writes a number of the chart.</summary>
    /// <param name="value">The number.</param>
    public string Say(double? value) => Numbers.Say(value, Format);

    /// <summary>Writes a number of the chart with its unit.</summary>
    /// <param name="value">The number.</param>
    public string SayWithUnit(double? value) => Unit.Length > 0 && value is not null ? Numbers.WithUnit(Say(value), Unit) : Say(value);
}
