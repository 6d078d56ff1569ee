namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>Where text stands in its cell.</summary>
public enum CellAlignment
{
    /// <summary>Numbers right, text left.</summary>
    General,

    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>How a cell looks. Two equal styles are one style of the workbook.</summary>
public sealed record CellStyle
{
    /// <summary>Gets plain text.</summary>
    public static CellStyle Plain { get; } = new();

    /// <summary>Gets the title of a sheet.</summary>
    public static CellStyle Title { get; } = new() { Bold = true, Size = 16, Colour = Palette.Ink };

    /// <summary>Gets a heading within a sheet.</summary>
    public static CellStyle Heading { get; } = new() { Bold = true, Size = 12, Colour = Palette.Ink };

    /// <summary>Gets what a sheet says about itself under its title.</summary>
    public static CellStyle Subtitle { get; } = new() { Colour = Palette.Muted };

    /// <summary>Gets a link to another sheet.</summary>
    public static CellStyle Link { get; } = new() { Colour = Palette.Link, Underline = true };

    /// <summary>Gets a header cell of a table.</summary>
    public static CellStyle Header { get; } = new() { Bold = true, Colour = Palette.White, Fill = Palette.Ink, Wrap = true, Middle = true, Rule = true };

    /// <summary>Gets the number format, as Excel writes it.</summary>
    public string Format { get; init; } = NumberFormat.General;

    /// <summary>Gets a value indicating whether the text is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Gets a value indicating whether the text is underlined.</summary>
    public bool Underline { get; init; }

    /// <summary>Gets the size of the text, points.</summary>
    public float Size { get; init; } = 11;

    /// <summary>Gets the colour of the text, RRGGBB; empty for the default.</summary>
    public string Colour { get; init; } = string.Empty;

    /// <summary>Gets the colour of the cell, RRGGBB; empty for none.</summary>
    public string Fill { get; init; } = string.Empty;

    /// <summary>Gets where the text stands.</summary>
    public CellAlignment Alignment { get; init; }

    /// <summary>Gets a value indicating whether the text stands in the middle of the row's height, not at its top.</summary>
    public bool Middle { get; init; }

    /// <summary>Gets how far text stands from the left edge, in steps of about three characters.</summary>
    public int Indent { get; init; }

    /// <summary>Gets a value indicating whether long text takes several lines.</summary>
    public bool Wrap { get; init; }

    /// <summary>Gets a value indicating whether a thin line is drawn under the cell.</summary>
    public bool Rule { get; init; }
}
