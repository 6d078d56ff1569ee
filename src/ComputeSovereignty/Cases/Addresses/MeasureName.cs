using System.Globalization;

namespace ComputeSovereignty.Cases.Addresses;

/// <summary>What kind of thing is measured.</summary>
public enum MeasureKind
{
    /// <summary>A figure of the workbook.</summary>
    Figure,

    /// <summary>The last observation of an indicator.</summary>
    Indicator,

    /// <summary>A result of the plan.</summary>
    Result,
}

/// <summary>The name of something that can be measured: an address (<c>Lines[SMIC-N2].Utilization</c>), <c>Indicator:NAME</c>, <c>Result:NAME</c> or <c>Result:NAME@2028</c>.</summary>
public sealed record MeasureName
{
    private const string OfIndicator = "Indicator:";
    private const string OfResult = "Result:";

    /// <summary>Gets what kind of thing is measured.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>Gets the indicator or the result, without the year.</summary>
    /// <value>The address as text for a figure.</value>
    public required string Name { get; init; }

    /// <summary>Gets the address of a figure; null for the others.</summary>
    public ParameterAddress? Address { get; init; }

    /// <summary>Gets the year of a result; null for the checkpoint year, and for the others.</summary>
    public int? Year { get; init; }

    /// <summary>Tells whether a text is meant as the name of a measure, rightly written or not.</summary>
    /// <param name="text">The text.</param>
    public static bool IsMeant(string text) =>
        text.StartsWith(OfIndicator, StringComparison.Ordinal) || text.StartsWith(OfResult, StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal);

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="measure">The name, where the text is one.</param>
    /// <returns>Whether the text is a name, known or not.</returns>
    public static bool TryParse(string text, out MeasureName? measure)
    {
        measure = text.StartsWith(OfIndicator, StringComparison.Ordinal) ? Named(MeasureKind.Indicator, text[OfIndicator.Length..].Trim())
            : text.StartsWith(OfResult, StringComparison.Ordinal) ? Result(text[OfResult.Length..].Trim())
            : ParameterAddress.TryParse(text, out ParameterAddress? address, out _) ? new() { Kind = MeasureKind.Figure, Name = $"{address}", Address = address }
            : null;
        return measure is not null;
    }

    /// <summary>Writes the name as it is read.</summary>
    public override string ToString() => Kind switch
    {
        MeasureKind.Indicator => $"{OfIndicator}{Name}",
        MeasureKind.Result => Year is { } year ? $"{OfResult}{Name}@{year}" : $"{OfResult}{Name}",
        _ => Name,
    };

    private static MeasureName? Named(MeasureKind kind, string name) => name.Length > 0 ? new() { Kind = kind, Name = name } : null;

    private static MeasureName? Result(string text)
    {
        int at = text.LastIndexOf('@');
        return at < 0 ? Named(MeasureKind.Result, text)
            : int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && Named(MeasureKind.Result, text[..at]) is { } named ? named with { Year = year }
            : null;
    }
}
