using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Writes sentences on a console, broken into lines as each language wants it.</summary>
internal static class Prose
{
    private const int LeastRoom = 20;

    /// <summary>Writes a sentence, or several.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="text">What is written.</param>
    /// <param name="indent">The blanks before every line.</param>
    /// <param name="style">How it is written; null for plainly.</param>
    internal static void Write(IAnsiConsole console, string text, int indent = 0, Style? style = null)
    {
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').SelectMany(part => LineBreaks.Of(part, Math.Max(LeastRoom, console.Profile.Width - indent))))
        {
            console.Write(new Padder(new Text(line, style ?? Style.Plain), new Padding(indent, 0, 0, 0)));
        }
    }
}
