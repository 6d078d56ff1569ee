using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli;

/// <summary>Turns the first Ctrl-C, or a polite request to end, into a wish to stop; the second, or five seconds without an end, ends the program at once.</summary>
/// <remarks>Every verb stops by itself where it can and keeps what stands without the rest. What it is in the midst of, such as a library that reads a damaged file and hears nothing, must not keep the process alive.</remarks>
[SuppressMessage("Usage", "CA2213", Justification = "Who gave the writer of errors disposes of it.")]
internal sealed class Interruption : IDisposable
{
    /// <summary>The name of the variable that says how many seconds a verb has to stop by itself, for a machine that is slow to write its last report.</summary>
    internal const string Variable = "SOVEREIGNTY_STOP_SECONDS";

    private const double Usual = 5;

    // SIGXFSZ has the same number on Linux and macOS.
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    // What an end itself may take: half of it for the files that were begun, the rest for the system.
    private static readonly TimeSpan Last = TimeSpan.FromMilliseconds(600);

    private readonly CancellationTokenSource source = new();
    private readonly TextWriter error;
    private readonly Speaker speaker;
    private readonly TimeSpan patience;
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private readonly PosixSignalRegistration? tooLarge;
    private volatile bool isOver;

    /// <summary>Initializes the watch.</summary>
    /// <param name="error">Where the user is told that the wish was heard.</param>
    /// <param name="patience">How long a verb has to stop by itself.</param>
    /// <param name="speaker">The speaker of the user's language.</param>
    internal Interruption(TextWriter error, TimeSpan patience, Speaker speaker)
    {
        this.error = error;
        this.speaker = speaker;
        this.patience = patience;
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        // A file that grows beyond what the process may write ends it without a word, unless the signal is heard: then the write fails, and a sentence says so.
        tooLarge = OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true);
    }

    /// <summary>Gets what tells that the user wants the work stopped.</summary>
    internal CancellationToken Token => source.Token;

    /// <summary>Reads how long a verb has to stop by itself.</summary>
    /// <param name="seconds">What the variable says; null or no number for five seconds.</param>
    internal static TimeSpan PatienceOf(string? seconds) =>
        TimeSpan.FromSeconds(double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double given) && given is > 1 and < 3600 ? given : Usual) - (2 * Last);

    /// <inheritdoc/>
    public void Dispose()
    {
        isOver = true;
        interrupt.Dispose();
        terminate.Dispose();
        tooLarge?.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (source.IsCancellationRequested)
        {
            End(string.Empty);
            return;
        }

        new Thread(Watch) { IsBackground = true }.Start();
        error.WriteLine();
        error.WriteLine(speaker.Say(Message.Sentences(CommandMessages.Stopping, context.Signal == PosixSignal.SIGINT ? CommandMessages.AgainEnds : Message.None)));
        source.Cancel();
    }

    private void Watch()
    {
        Thread.Sleep(patience);
        if (!isOver)
        {
            End($"{speaker.Say(CommandMessages.StepDidNotEnd)}\n");
        }
    }

    // Files that were begun are removed as the process exits; where even that hangs, or the last word, the system ends it.
    private void End(string word)
    {
        new Thread(static () =>
        {
            Thread.Sleep(Last);
            using Process self = Process.GetCurrentProcess();
            self.Kill();
        }) { IsBackground = true }.Start();
        error.Write(word);
        Environment.Exit(ExitCode.Stopped);
    }
}
