using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Tells how far the work is: one line that changes on a terminal, plain lines elsewhere. Goes to standard error, so that results stay pure.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="speaker">The speaker of the user's language.</param>
/// <param name="word">What a step is called.</param>
/// <param name="steps">How many steps there are.</param>
internal sealed class ProgressLine(Session session, Speaker speaker, Message word, int steps) : IProgress<Message>, IDisposable
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
        string told = speaker.Say(ScreenMessages.Progress(word, Figure.Count(step), Figure.Count(Math.Max(step, steps)), value));
        string left = speaker.Say(Left());
        if (session.ErrorWidth is not { } width)
        {
            session.Error.Write($"{told}{left}\n");
            return;
        }

        string line = $"{told}{speaker.Say(ScreenMessages.SoFar(Figure.Number(session.Clock.GetElapsedTime(begun).TotalSeconds, "0.0")))}{left} …";
        int room = Math.Max(10, width - 1);
        session.Error.Write($"{ClearLine}{CellWidth.Cut(line, room)}");
        shown = true;
    }

    // Steps take about as long as those before them; too few say nothing.
    private Message Left()
    {
        double seconds = step < FewSteps ? 0 : session.Clock.GetElapsedTime(begun).TotalSeconds / step * (steps - step);
        return seconds switch
        {
            < 1 => Message.None,
            < 90 => ScreenMessages.SecondsLeft(Figure.Count((long)Math.Ceiling(seconds))),
            _ => ScreenMessages.MinutesLeft(Figure.Count((long)Math.Ceiling(seconds / 60))),
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
