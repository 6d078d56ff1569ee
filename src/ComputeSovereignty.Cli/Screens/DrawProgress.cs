using System.Diagnostics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Tells how far a long run is, how fast it goes and how long it will take: a bar that fills on a terminal, a line every twentieth part elsewhere.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="what">What is counted.</param>
/// <param name="first">How many are done already.</param>
/// <param name="total">How many there are.</param>
internal sealed class DrawProgress(Session session, Message what, long first, long total) : IDisposable
{
    private const string ClearLine = "\r\u001b[K";
    private const int BarWidth = 20;

    private readonly long begun = Stopwatch.GetTimestamp();
    private TimeSpan told;
    private long added;
    private bool shown;

    /// <summary>Takes note of one more.</summary>
    internal void Add()
    {
        added++;
        long done = first + added;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(begun);
        if (session.ErrorWidth is not { } width)
        {
            if (done == total || done * 20 / total > (done - 1) * 20 / total)
            {
                session.Complain(Line(done, elapsed));
            }
        }
        else if (elapsed - told > TimeSpan.FromMilliseconds(200) || done == total)
        {
            (told, shown) = (elapsed, true);
            int filled = (int)(done * BarWidth / total);
            string line = $"{new string('█', filled)}{new string('░', BarWidth - filled)} {session.Speaker.Say(Line(done, elapsed))}";
            session.Error.Write($"{ClearLine}{CellWidth.Cut(line, Math.Max(10, width - 1))}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (shown)
        {
            session.Error.Write(ClearLine);
        }
    }

    private Message Line(long done, TimeSpan elapsed)
    {
        double rate = added / Math.Max(1e-3, elapsed.TotalSeconds);
        return ScreenMessages.Counted(what, Figure.Count(done), Figure.Count(total), Figure.Number(rate, "0.0"), done < total ? Left((total - done) / rate) : Message.None);
    }

    private static Message Left(double seconds) => seconds switch
    {
        < 90 => ScreenMessages.LeftInSeconds(Figure.Number(Math.Ceiling(seconds), "0")),
        < 5400 => ScreenMessages.LeftInMinutes(Figure.Number(Math.Ceiling(seconds / 60), "0")),
        _ => ScreenMessages.LeftInHours(Figure.Number(seconds / 3600, "0.0")),
    };
}
