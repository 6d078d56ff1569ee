namespace ComputeSovereignty.Cli.Screens;

/// <summary>Tells how far the work is: one line that changes on a terminal, plain lines elsewhere. Goes to standard error, so that results stay pure.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="word">What a step is called.</param>
/// <param name="steps">How many steps there are.</param>
internal sealed class ProgressLine(Session session, string word, int steps) : IProgress<string>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private readonly long begun = session.Clock.GetTimestamp();
    private int step;
    private bool shown;

    /// <inheritdoc/>
    public void Report(string value)
    {
        step++;
        string count = $"{word} {step} of {Math.Max(step, steps)}: ";
        if (session.ErrorWidth is not { } width)
        {
            session.Error.Write($"{count}{value}\n");
            return;
        }

        string line = $"{count}{value}, {session.Clock.GetElapsedTime(begun).TotalSeconds:0.0} s so far …";
        int room = Math.Max(10, width - 1);
        session.Error.Write($"{ClearLine}{(line.Length > room ? line[..room] : line)}");
        shown = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (shown)
        {
            session.Error.Write(ClearLine);
        }
    }
}
