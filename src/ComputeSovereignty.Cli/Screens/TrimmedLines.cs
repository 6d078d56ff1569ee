using System.Text;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Passes text on without the blanks that tables leave at the end of lines.</summary>
/// <param name="inner">Where the text goes.</param>
internal sealed class TrimmedLines(TextWriter inner) : TextWriter
{
    private int blanks;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            inner.Write(new string(' ', blanks));
        }

        blanks = 0;
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
