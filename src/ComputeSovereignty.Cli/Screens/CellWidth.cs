using System.Text;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>How wide text is on a terminal: a Chinese sign takes two cells.</summary>
internal static class CellWidth
{
    // Blocks whose signs terminals draw two cells wide, by first and last code point.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Gives the cells that a text takes.</summary>
    /// <param name="text">The text, without line breaks.</param>
    internal static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>Tells whether a sign takes two cells.</summary>
    /// <param name="sign">The sign.</param>
    internal static bool IsWide(Rune sign) => Wide.Any(block => sign.Value >= block.First && sign.Value <= block.Last);

    /// <summary>Gives as much of a text as has room.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Cells.</param>
    internal static string Cut(string text, int room)
    {
        StringBuilder cut = new();
        foreach (Rune sign in text.EnumerateRunes())
        {
            room -= Of(sign);
            if (room < 0)
            {
                break;
            }

            cut.Append(sign);
        }

        return cut.ToString();
    }

    /// <summary>Fills a text with blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The cells that it is to take.</param>
    internal static string Fill(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune sign) => IsWide(sign) ? 2 : 1;
}
