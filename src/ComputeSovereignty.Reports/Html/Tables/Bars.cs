using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Tables;

/// <summary>Horizontal bars, for names too long to stand below columns.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="NameTitle">What the bars are.</param>
/// <param name="Bars">The bars in order, the longest first as a rule.</param>
public sealed record BarChart(Caption Caption, string NameTitle, IReadOnlyList<Bar> Bars) : IBlock
{
    /// <summary>Gets a value that all bars are seen against, marked by a line; null for none.</summary>
    public double? Mark { get; init; }

    /// <summary>Gets the name of the mark.</summary>
    public string MarkName { get; init; } = "Target";

    /// <summary>Gets the name of the hatched parts of bars; empty where none is.</summary>
    public string HatchedName { get; init; } = string.Empty;

    /// <inheritdoc/>
    public Type View => typeof(BarChartView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A bar.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its length; null where there is none.</param>
/// <param name="Shade">Its colour.</param>
public sealed record Bar(string Name, double? Value, Shade Shade)
{
    /// <summary>Gets the part at its end that is hatched, of its length; 0 for none.</summary>
    public double Hatched { get; init; }

    /// <summary>Gets a few words beside its name, where they leave all bars on one scale.</summary>
    public string Words { get; init; } = string.Empty;
}

/// <summary>A tornado: how far a result swings as one cause after the other goes from its low to its high end.</summary>
/// <param name="Caption">Title, unit, text alternative and sources.</param>
/// <param name="NameTitle">What the causes are.</param>
/// <param name="Base">The result at which the bars begin.</param>
/// <param name="Bars">The causes, the widest first.</param>
public sealed record TornadoChart(Caption Caption, string NameTitle, double Base, IReadOnlyList<TornadoBar> Bars) : IBlock
{
    /// <summary>Gets what the bars begin at.</summary>
    public string BaseName { get; init; } = "base";

    /// <inheritdoc/>
    public Type View => typeof(TornadoView);

    /// <inheritdoc/>
    public bool IsWide { get; init; } = true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A cause of a tornado.</summary>
/// <param name="Name">What it is.</param>
/// <param name="AtLow">The result where the cause is at its low end.</param>
/// <param name="AtHigh">The result where the cause is at its high end.</param>
public sealed record TornadoBar(string Name, double AtLow, double AtHigh)
{
    /// <summary>Gets the low end of the cause in words.</summary>
    public string Low { get; init; } = string.Empty;

    /// <summary>Gets the high end of the cause in words.</summary>
    public string High { get; init; } = string.Empty;
}
