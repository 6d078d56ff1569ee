namespace ComputeSovereignty.Reports.Html;

/// <summary>A part of a section: text, figures, a table or a chart. A record says what is shown, a component of <c>Views</c> how.</summary>
public interface IBlock
{
    /// <summary>Gets the component that draws the block; it takes the block as its parameter <c>Model</c>.</summary>
    Type View { get; }

    /// <summary>Gets a value indicating whether the block takes the whole width of the page rather than one of its columns.</summary>
    bool IsWide { get; }

    /// <summary>Gets the ids of the sources that the block cites.</summary>
    IReadOnlyList<string> Sources { get; }
}
