using System.Diagnostics;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>How far a live run is.</summary>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all; 0 where that is not known.</param>
/// <param name="Step">The last step that was told.</param>
/// <param name="Elapsed">Since the work began.</param>
/// <param name="IsQueued">Whether it still waits for its turn.</param>
public sealed record RunProgress(int Done, int Total, Message Step, TimeSpan Elapsed, bool IsQueued)
{
    /// <summary>Gets how much longer at the rate so far; null before the first step.</summary>
    public TimeSpan? Left => Done > 0 && Total >= Done ? Elapsed / Done * (Total - Done) : null;
}

/// <summary>A run that waits or works: tells how far it is, and can be cancelled.</summary>
/// <param name="run">The run as it began.</param>
internal sealed class LiveRun(KeptRun run) : IProgress<Message>, IProgress<int>, IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource cancellation = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long clock;
    private bool ended;
    private int done;
    private int total;
    private Message step = Message.None;

    /// <summary>Gets the run as it began.</summary>
    internal KeptRun Run => run;

    /// <summary>Gets what tells the work to stop.</summary>
    internal CancellationToken Token => cancellation.Token;

    /// <summary>Gets a value indicating whether somebody wants it stopped.</summary>
    internal bool IsCancelled => cancellation.IsCancellationRequested;

    /// <summary>Gets a value indicating whether it is stopped here and goes on elsewhere: on this machine's next server, or on another.</summary>
    internal bool IsLeft { get; private set; }

    /// <summary>Gets how far it is.</summary>
    internal RunProgress Progress
    {
        get
        {
            lock (gate)
            {
                return new(done, total, step, clock == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(clock), clock == 0);
            }
        }
    }

    /// <summary>Gets a value indicating whether it has ended.</summary>
    internal bool HasEnded
    {
        get
        {
            lock (gate)
            {
                return ended;
            }
        }
    }

    /// <summary>Gets what ends at the next change.</summary>
    internal Task Changed
    {
        get
        {
            lock (gate)
            {
                return changed.Task;
            }
        }
    }

    /// <summary>Begins the work.</summary>
    internal void Begin() => Tell(() => clock = Stopwatch.GetTimestamp());

    /// <summary>Says how many steps there are.</summary>
    /// <param name="steps">Steps in all.</param>
    internal void Expect(int steps) => Tell(() => total = steps);

    /// <inheritdoc/>
    public void Report(Message value) => Tell(() =>
    {
        done++;
        step = value;
    });

    /// <inheritdoc/>
    public void Report(int value) => Tell(() => done = Math.Max(done, value));

    /// <summary>Ends it.</summary>
    internal void End() => Tell(() => ended = true);

    /// <summary>Says what there is to tell of the step at hand.</summary>
    /// <param name="message">The message.</param>
    internal void Tell(Message message) => Tell(() => step = message);

    /// <summary>Stops it here, to go on elsewhere.</summary>
    internal void Leave()
    {
        IsLeft = true;
        Cancel();
    }

    /// <summary>Wants it stopped.</summary>
    internal void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    private void Tell(Action change)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            change();
            (told, changed) = (changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        told.SetResult();
    }
}
