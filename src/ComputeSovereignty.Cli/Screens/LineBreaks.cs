using System.Text;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Breaks text into lines: at blanks, and between Chinese signs, never before a mark that closes nor behind one that opens.</summary>
internal static class LineBreaks
{
    private const string Closing = "，。、；：？！）》”’…·%)］】";
    private const string Opening = "（《“‘［【(";

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="room">The cells of a line.</param>
    /// <returns>The lines; a word that is wider than a line stands in one of its own.</returns>
    internal static IEnumerable<string> Of(string text, int room)
    {
        string line = string.Empty;
        foreach ((string piece, bool afterBlank) in Pieces(text))
        {
            string more = afterBlank && line.Length > 0 ? $" {piece}" : piece;
            if (line.Length > 0 && CellWidth.Of(line) + CellWidth.Of(more) > room)
            {
                yield return line;
                more = piece;
                line = string.Empty;
            }

            line += more;
        }

        yield return line;
    }

    // What is never broken: a word between blanks, or within one a Chinese sign with the marks that belong to it.
    private static IEnumerable<(string Piece, bool AfterBlank)> Pieces(string text)
    {
        foreach (string word in text.Split(' '))
        {
            bool afterBlank = true;
            StringBuilder piece = new();
            Rune? last = null;
            foreach (Rune sign in word.EnumerateRunes())
            {
                if (last is { } before && IsBreak(before, sign))
                {
                    yield return (piece.ToString(), afterBlank);
                    piece.Clear();
                    afterBlank = false;
                }

                piece.Append(sign);
                last = sign;
            }

            yield return (piece.ToString(), afterBlank);
        }
    }

    private static bool IsBreak(Rune before, Rune sign) =>
        (CellWidth.IsWide(before) || CellWidth.IsWide(sign)) && !Is(sign, Closing) && !Is(before, Opening);

    private static bool Is(Rune sign, string marks) => marks.EnumerateRunes().Contains(sign);
}
