namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Text that a spreadsheet program would run as a formula when it opens comma-separated text.</summary>
/// <remarks>
/// CSV has no type of a cell: <c>=HYPERLINK(…)</c> in a note is a formula to whoever opens the file by a double click. An apostrophe in front makes it text there, and
/// is taken away again when the file is read here. Source: OWASP, CSV Injection.
/// </remarks>
internal static class CsvFormula
{
    private const char Guard = '\'';

    /// <summary>Puts a guard before text that looks like a formula, or like guarded text.</summary>
    /// <param name="text">The text of a cell that is no number.</param>
    internal static string Guarded(string text) => LooksLikeOne(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    /// <summary>Takes the guard away.</summary>
    /// <param name="field">A field as read.</param>
    internal static string Bare(string field) => field.StartsWith(Guard) && LooksLikeOne(field.AsSpan().TrimStart(Guard)) ? field[1..] : field;

    // A sign by itself runs nothing: it may be a comparison. A sign begins many a note (“−8 % a year”); only with a call, a sheet or another program's name behind it does it run anything.
    private static bool LooksLikeOne(ReadOnlySpan<char> text) =>
        text is ['=' or '@' or '\t' or '\r', _, ..] || (text is ['+' or '-', ..] && text.IndexOfAny('(', '!', '|') > 0);
}
