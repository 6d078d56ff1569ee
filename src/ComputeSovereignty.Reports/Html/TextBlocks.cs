using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html;

/// <summary>A paragraph.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Paragraph(string Text) : IBlock
{
    /// <inheritdoc/>
    public Type View => typeof(ParagraphView);

    /// <inheritdoc/>
    public bool IsWide { get; init; } = true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A list of sentences.</summary>
/// <param name="Heading">The heading above it; empty for none.</param>
/// <param name="Items">The sentences.</param>
public sealed record BulletList(string Heading, IReadOnlyList<string> Items) : IBlock
{
    /// <summary>Gets a value indicating whether the order counts.</summary>
    public bool IsNumbered { get; init; }

    /// <inheritdoc/>
    public Type View => typeof(BulletListView);

    /// <inheritdoc/>
    public bool IsWide { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A remark that must not be overlooked.</summary>
/// <param name="Tone">Its meaning.</param>
/// <param name="Text">Plain text.</param>
public sealed record Note(Tone Tone, string Text) : IBlock
{
    /// <inheritdoc/>
    public Type View => typeof(NoteView);

    /// <inheritdoc/>
    public bool IsWide { get; init; } = true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A row of figures that stand out, within a section.</summary>
/// <param name="Figures">The figures.</param>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : IBlock
{
    /// <inheritdoc/>
    public Type View => typeof(KeyFiguresView);

    /// <inheritdoc/>
    public bool IsWide => true;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => [.. Figures.SelectMany(static f => f.Figure.Sources)];
}
