using System.Diagnostics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Tells how far a long run is, how fast it goes and how long it will take: a bar that fills on a terminal, a line every twentieth part elsewhere.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="speaker">The speaker of the user's language.</param>
/// <param name="what">What is counted.</param>
/// <param name="first">How many are done already.</param>
/// <param name="total">How many there are.</param>
internal sealed class DrawProgress(Session session, Speaker speaker, Message what, long first, long total) : IDisposable
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
                session.Error.Write($"{Line(done, elapsed)}\n");
            }
        }
        else if (elapsed - told > TimeSpan.FromMilliseconds(200) || done == total)
        {
            (told, shown) = (elapsed, true);
            int filled = (int)(done * BarWidth / total);
            string line = $"{new string('█', filled)}{new string('░', BarWidth - filled)} {Line(done, elapsed)}";
            int room = Math.Max(10, width - 1);
            session.Error.Write($"{ClearLine}{(line.Length > room ? line[..room] : line)}");
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

    private string Line(long done, TimeSpan elapsed)
    {
        double rate = added / Math.Max(1e-3, elapsed.TotalSeconds);
        return speaker.Say(ScreenMessages.PiecesDone(what, Figure.Count(done), Figure.Count(total), Figure.Number(rate, "0.0"), done < total ? Left((total - done) / rate) : Message.None));
    }

    private static Message Left(double seconds) => seconds switch
    {
        < 90 => ScreenMessages.PiecesSecondsLeft(Figure.Count(Math.Ceiling(seconds))),
        < 5400 => ScreenMessages.PiecesMinutesLeft(Figure.Count(Math.Ceiling(seconds / 60))),
        _ => ScreenMessages.PiecesHoursLeft(Figure.Number(seconds / 3600, "0.0")),
    };
}
