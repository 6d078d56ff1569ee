using System.Runtime.InteropServices;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>Lets one Cbc model live at a time in the process.</summary>
/// <remarks>
/// Two searches at once share hidden state of the library: one of them then calls a plan optimal that is not. The gate also puts back
/// the process's handling of Ctrl-C, which the library replaces for a moment and restores without its flags.
/// </remarks>
internal sealed partial class CbcGate : IDisposable
{
    private const int Interrupt = 2; // SIGINT, the same number on every system that has it
    private const int ActionSize = 512; // more than any system's struct sigaction; its content is not looked at

    private static readonly SemaphoreSlim Gate = new(1, 1);

    private readonly byte[]? action;

    private CbcGate(byte[]? action) => this.action = action;

    /// <summary>Waits for the gate.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The open gate, to be disposed; null where the wait was ended.</returns>
    internal static CbcGate? Enter(CancellationToken cancellation)
    {
        try
        {
            Gate.Wait(cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        return new CbcGate(OperatingSystem.IsWindows() ? null : ReadAction());
    }

    /// <summary>Puts back the process's handling of Ctrl-C, so that it is heard while the library searches.</summary>
    internal void KeepHandling()
    {
        if (action is not null)
        {
            WriteAction(action);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        KeepHandling();
        Gate.Release();
    }

    private static unsafe byte[]? ReadAction()
    {
        byte[] action = new byte[ActionSize];
        fixed (byte* old = action)
        {
            return SigAction(Interrupt, null, old) == 0 ? action : null;
        }
    }

    private static unsafe void WriteAction(byte[] action)
    {
        fixed (byte* old = action)
        {
            _ = SigAction(Interrupt, old, null);
        }
    }

    [LibraryImport("libc", EntryPoint = "sigaction")]
    private static unsafe partial int SigAction(int signal, byte* action, byte* old);
}
