using System.Runtime.InteropServices;

namespace ComputeSovereignty.Cli;

/// <summary>Turns the first Ctrl-C, or a polite request to end, into a wish to stop; the second Ctrl-C ends the program at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    /// <summary>Initializes the watch.</summary>
    /// <param name="error">Where the user is told that the wish was heard.</param>
    internal Interruption(TextWriter error)
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, error));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, error));
    }

    /// <summary>Gets what tells that the user wants the work stopped.</summary>
    internal CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context, TextWriter error)
    {
        if (source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        error.WriteLine();
        error.WriteLine("Stopping after the step at hand; what stands without the rest is kept. Ctrl-C again ends at once.");
        source.Cancel();
    }
}
