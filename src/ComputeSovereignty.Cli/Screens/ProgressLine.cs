using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Tells how far the work is: one line that changes on a terminal, plain lines elsewhere. Goes to standard error, so that results stay pure.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="word">What a step is called.</param>
/// <param name="steps">How many steps there are.</param>
internal sealed class ProgressLine(Session session, string word, int steps) : IProgress<Message>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private const int FewSteps = 3;

    private readonly long begun = session.Clock.GetTimestamp();
    private int step;
    private bool shown;

    /// <inheritdoc/>
    public void Report(Message value)
    {
        step++;
        string count = $"{word} {step} of {Math.Max(step, steps)}: ";
        string left = Left();
        if (session.ErrorWidth is not { } width)
        {
            session.Error.Write($"{count}{value}{left}\n");
            return;
        }

        string line = $"{count}{value}, {session.Clock.GetElapsedTime(begun).TotalSeconds:0.0} s so far{left} …";
        int room = Math.Max(10, width - 1);
        session.Error.Write($"{ClearLine}{(line.Length > room ? line[..room] : line)}");
        shown = true;
    }

    // Steps take about as long as those before them; too few say nothing.
    private string Left()
    {
        double seconds = step < FewSteps ? 0 : session.Clock.GetElapsedTime(begun).TotalSeconds / step * (steps - step);
        return seconds switch
        {
            < 1 => string.Empty,
            < 90 => $", about {Math.Ceiling(seconds):0} s left",
            _ => $", about {Math.Ceiling(seconds / 60):0} min left",
        };
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
