namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>How much room text takes.</summary>
internal static class Typeface
{
    private const char FirstWide = '\u2E80';

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its width in characters of a Latin type; a Chinese sign is two wide.</returns>
    internal static int Width(string text)
    {
        int width = 0;
        foreach (char sign in text)
        {
            width += sign >= FirstWide ? 2 : 1;
        }

        return width;
    }

    /// <summary>Counts the lines that a text takes in a cell that wraps: words stay whole where they fit into a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the cell, characters.</param>
    internal static int Lines(string text, double width)
    {
        (int lines, double used) = (1, 0);
        foreach (string word in text.Split(' '))
        {
            double blank = used > 0 ? 1 : 0;
            if (used + blank + Width(word) <= width)
            {
                used += blank + Width(word);
                continue;
            }

            lines += (used > 0 ? 1 : 0) + (int)Math.Ceiling(Width(word) / width) - 1;
            used = Width(word) % width;
        }

        return lines;
    }
}
