using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html.Tables;

/// <summary>What happens when: projects from order to full capacity.</summary>
/// <param name="Caption">Title, text alternative and sources.</param>
/// <param name="FirstYear">The year at whose start the time line begins.</param>
/// <param name="LastYear">The year at whose end it ends.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record Timeline(Caption Caption, int FirstYear, int LastYear, IReadOnlyList<TimelineRow> Rows) : IBlock
{
    /// <inheritdoc/>
    public Type View => typeof(TimelineView);

    /// <inheritdoc/>
    public bool IsWide { get; init; } = true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => Caption.Sources;
}

/// <summary>A row of a time line.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Detail">What it brings, a few words.</param>
/// <param name="Phases">Its phases in order.</param>
public sealed record TimelineRow(string Name, string Detail, IReadOnlyList<TimelinePhase> Phases);

/// <summary>A phase: a bar of a time line.</summary>
/// <param name="Name">What happens in it; phases of one name share their colour and stand once in the legend.</param>
/// <param name="From">When it begins, in years: 2027.5 is the first of July.</param>
/// <param name="To">When it ends, in years.</param>
/// <param name="Words">Its dates in words.</param>
/// <param name="Shade">Its colour.</param>
public sealed record TimelinePhase(string Name, double From, double To, string Words, Shade Shade);
