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
}
