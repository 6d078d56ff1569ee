namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>What a file says a cell holds.</summary>
internal enum StoredKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>TRUE or FALSE.</summary>
    Truth,

    /// <summary>A date in the form of ISO 8601.</summary>
    Date,

    /// <summary>An error such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A number or an index that is none.</summary>
    Damaged,

    /// <summary>More letters than a cell can hold.</summary>
    TooLong,
}

/// <summary>A cell of a workbook as its file has it.</summary>
/// <param name="Kind">What is stored.</param>
/// <param name="Text">The text, the error, the date or the damaged value.</param>
/// <param name="Number">The number; 1 or 0 of a truth.</param>
/// <param name="Style">The index of the cell's format.</param>
/// <param name="Formula">The formula; null where there is none.</param>
internal readonly record struct BookCell(StoredKind Kind, string Text, double Number, int Style, BookFormula? Formula)
{
    /// <summary>Gets a cell that holds nothing.</summary>
    internal static BookCell Empty => new(StoredKind.None, string.Empty, 0, 0, null);

    /// <summary>Gets a value indicating whether the cell holds neither a value nor a formula.</summary>
    internal bool IsEmpty => Formula is null && (Kind == StoredKind.None || (Kind == StoredKind.Text && string.IsNullOrWhiteSpace(Text)));
}

/// <summary>A formula of a cell.</summary>
/// <param name="Text">The formula without its equals sign, as it is meant in this cell; empty for a data table.</param>
/// <param name="Array">The cells that an array formula or a data table fills; null for a formula of one cell.</param>
internal sealed record BookFormula(string Text, BookRange? Array);

/// <summary>A block of cells, from 1.</summary>
/// <param name="Top">The first row.</param>
/// <param name="Left">The first column.</param>
/// <param name="Bottom">The last row.</param>
/// <param name="Right">The last column.</param>
internal sealed record BookRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>The rows of the grid.</summary>
    internal const int MostRows = 1 << 20;

    /// <summary>The columns of the grid.</summary>
    internal const int MostColumns = 1 << 14;

    /// <summary>Gets the number of rows.</summary>
    internal int Rows => Bottom - Top + 1;

    /// <summary>Gets the number of columns.</summary>
    internal int Columns => Right - Left + 1;

    /// <summary>Reads a range such as <c>A4:M7</c> or <c>B5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The range, or null where the text is none within the grid.</returns>
    internal static BookRange? Parse(string? text)
    {
        string[] ends = (text ?? string.Empty).Split(':');
        return ends.Length <= 2 && Cell(ends[0]) is { } first && Cell(ends[^1]) is { } last
            ? new(Math.Min(first.Row, last.Row), Math.Min(first.Column, last.Column), Math.Max(first.Row, last.Row), Math.Max(first.Column, last.Column)) : null;
    }

    /// <summary>Reads the address of a cell such as <c>B5</c> or <c>$B$5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Row and column, or null where the text is none within the grid.</returns>
    internal static (int Row, int Column)? Cell(ReadOnlySpan<char> text)
    {
        int at = text is ['$', ..] ? 1 : 0;
        int column = 0;
        int letters = at;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && at - letters < 3; at++)
        {
            column = (column * 26) + (text[at] & 0x1F);
        }

        if (at == letters)
        {
            return null;
        }

        at += at < text.Length && text[at] == '$' ? 1 : 0;
        ReadOnlySpan<char> digits = text[at..];
        return digits.Length is > 0 and <= 7 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits, null) is var row && row <= MostRows && column <= MostColumns
            ? (row, column) : null;
    }

    /// <summary>Tells whether a cell is in the range.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    internal bool Has(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;

    /// <summary>Tells whether two ranges have cells in common.</summary>
    /// <param name="other">The other.</param>
    internal bool Meets(BookRange other) => Top <= other.Bottom && other.Top <= Bottom && Left <= other.Right && other.Left <= Right;

    /// <inheritdoc/>
    public override string ToString()
    {
        string first = ComputeSovereignty.Cases.Tables.TableCell.Address(Top, Left);
        return Rows == 1 && Columns == 1 ? first : $"{first}:{ComputeSovereignty.Cases.Tables.TableCell.Address(Bottom, Right)}";
    }
}
