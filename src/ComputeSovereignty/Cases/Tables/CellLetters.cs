using System.Globalization;
using System.Text;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Letters that nobody sees: those that no file can hold, and those that make two names look alike.</summary>
public static class CellLetters
{
    /// <summary>Finds the first letter that a workbook, a table or a terminal cannot show: control characters, halves of letters and what Unicode keeps free.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The letter, such as <c>U+0007</c>, or null.</returns>
    public static string? Forbidden(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                if ((char.ConvertToUtf32(c, text[++at]) & 0xFFFE) == 0xFFFE)
                {
                    return Code(char.ConvertToUtf32(c, text[at]));
                }
            }
            else if (IsForbidden(c))
            {
                return Code(c);
            }
        }

        return null;
    }

    /// <summary>Finds the first letter of a name that nobody sees, or that looks like a blank and is none.</summary>
    /// <param name="text">The text without blanks at its ends.</param>
    /// <returns>The code point of the letter, or null.</returns>
    internal static int? Invisible(string text)
    {
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (letter.Value > 0x7F && IsInvisible(letter))
            {
                return letter.Value;
            }
        }

        return null;
    }

    /// <summary>Writes a code point as tables of letters do: <c>U+200B</c>.</summary>
    /// <param name="letter">The code point.</param>
    internal static string Code(int letter) => $"U+{letter:X4}";

    /// <summary>Takes away what is forbidden or invisible, and makes every blank a plain one.</summary>
    /// <param name="text">The text.</param>
    internal static string Cleaned(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune letter in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator)
            {
                clean.Append(' ');
            }
            else if (letter != Rune.ReplacementChar && !IsInvisible(letter) && Forbidden(letter.ToString()) is null)
            {
                clean.Append(letter.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Writes a text with its unseen letters as codes.</summary>
    /// <param name="text">The text.</param>
    internal static string Shown(string text) => string.Concat(text.Select(static c =>
        IsForbidden(c) || (c > 0x7F && Rune.TryCreate(c, out Rune letter) && IsInvisible(letter)) ? $"<{Code(c)}>" : $"{c}"));

    private static bool IsForbidden(char c) => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    private static bool IsInvisible(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (letter.Value > 0x7F && Rune.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator)
        || letter.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180F) or (>= 0xE0100 and <= 0xE01EF);
}
