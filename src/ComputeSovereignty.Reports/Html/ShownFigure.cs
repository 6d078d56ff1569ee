namespace ComputeSovereignty.Reports.Html;

/// <summary>A number as a page shows it: with its unit and where it comes from.</summary>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="Unit">The unit; empty where the format says it, as a percentage does.</param>
/// <param name="Format">A .NET format, such as <c>#,##0</c> or <c>0.0%</c>.</param>
public sealed record ShownFigure(double? Value, string Unit, string Format = Numbers.Whole)
{
    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Gets the number without unit.</summary>
    public string Text => Numbers.Say(Value, Format);
}

/// <summary>A figure that stands out.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Figure">The figure.</param>
public sealed record KeyFigure(string Label, ShownFigure Figure)
{
    /// <summary>Gets what is to be known beside it, a few words.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets what is shown instead of a number, for example <c>none</c>; null shows the number.</summary>
    public string? Words { get; init; }

    /// <summary>Gets its meaning.</summary>
    public Tone Tone { get; init; }
}
