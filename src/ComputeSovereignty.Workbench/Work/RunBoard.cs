using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>What a run gave.</summary>
/// <param name="Sentence">The answer in a sentence, or why there is none, or what a part of the work shows.</param>
/// <param name="Good">Whether the answer is as wanted; null where that is no question.</param>
/// <param name="Files">The files, the one that is shown first.</param>
internal sealed record RunResult(Message Sentence, bool? Good, IReadOnlyList<RunFile> Files)
{
    /// <summary>Gets a value indicating whether there is an answer to all that was asked.</summary>
    internal bool IsAnswer { get; init; } = true;

    /// <summary>Gets the case as it was solved, where that is not the case as it was asked; null where it is.</summary>
    internal RunFile? Input { get; init; }

    /// <summary>Gets the files that are kept in parts, which stay on disk until then.</summary>
    internal IReadOnlyList<LargeFile> Large { get; init; } = [];
}

/// <summary>Does the work of runs one after the other beside the pages, whoever looks; keeps what came out.</summary>
/// <param name="shelf">Where runs are kept.</param>
/// <param name="server">The name of this server, under which unfinished runs are found again.</param>
/// <param name="limits">How much may be asked.</param>
/// <param name="clock">The clock.</param>
/// <param name="fault">Told of internal errors; gives what to call them to people.</param>
internal sealed class RunBoard(RunShelf shelf, string server, WorkbenchLimits limits, TimeProvider clock, Func<Exception, string> fault) : IDisposable
{
    private readonly ConcurrentDictionary<string, LiveRun> live = new(StringComparer.Ordinal);
    private readonly FairTurns turns = new(Math.Max(1, Environment.ProcessorCount - 1));

    // Plans are quick, and do not wait for studies that take minutes.
    private readonly FairTurns planTurns = new(Math.Max(1, Environment.ProcessorCount - 1));

    // What machines of a cluster solve waits for them, and keeps nobody waiting who needs this server.
    private readonly FairTurns turnsElsewhere = new(limits.RunsInAll);
    private readonly ConcurrentDictionary<Task, bool> tasks = [];
    private readonly ConcurrentDictionary<string, bool> notKept = new(StringComparer.Ordinal);
    private volatile bool isEnding;
    private LiveRun[] lost = [];

    // The process is to end within five seconds of being told, and does other things too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // How long a store that takes nothing is left alone.
    private static readonly TimeSpan KeepAgain = TimeSpan.FromSeconds(2);

    /// <summary>Gets a value indicating whether one run more may wait or work in all.</summary>
    internal bool HasRoomInAll => live.Count < limits.RunsInAll;

    /// <summary>Gets the name of this server.</summary>
    internal string Server => server;

    /// <summary>Gets a value indicating whether this server ends.</summary>
    internal bool IsEnding => isEnding;

    /// <summary>Finds a run that waits or works.</summary>
    /// <param name="id">The run.</param>
    internal LiveRun? Find(string id) => live.GetValueOrDefault(id);

    /// <summary>Tells whether a visitor may have one run more wait or work: a quick plan is not kept out by studies that wait.</summary>
    /// <param name="owner">The visitor.</param>
    /// <param name="kind">The kind of the run.</param>
    internal bool HasRoom(string owner, string kind)
    {
        bool isPlan = kind == RunKinds.Plan;
        return live.Values.Count(r => r.Run.Owner == owner && (r.Run.Kind == RunKinds.Plan) == isPlan) < (isPlan ? limits.Plans : limits.Studies);
    }

    /// <summary>Stops the runs that another server has cancelled or deleted meanwhile: those that are not this one's in the store at two looks, since one that begins is in both places a moment later.</summary>
    internal void StopLost()
    {
        LiveRun[] mine = [.. live.Values];
        IReadOnlySet<string> atWork = shelf.AtWork(server);
        LiveRun[] notInStore = [.. mine.Where(r => !atWork.Contains(r.Run.Id))];
        foreach (LiveRun run in notInStore.Intersect(lost))
        {
            // Taken over by a server that held this one for lost, it goes on there.
            if (shelf.Find(Viewer.Operator, run.Run.Id) is { State: RunState.Running or RunState.Interrupted })
            {
                run.Leave();
            }
            else
            {
                run.Cancel();
            }
        }

        lost = notInStore;
    }

    /// <summary>Begins a run.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="owner">The visitor.</param>
    /// <param name="work">Does it.</param>
    internal LiveRun Start(RunOrder order, string owner, IRunWork work)
    {
        LiveRun run = new(order.Run(work.SubjectOf(order), owner, server, clock.GetUtcNow()));
        shelf.Add(run.Run, order.OriginalFile());
        live[run.Run.Id] = run;
        Begin(run, order, work);
        return run;
    }

    /// <summary>Takes up a run that was stopped: it goes on under its name, and what it shows in the end replaces what it showed of a part.</summary>
    /// <param name="stopped">The run.</param>
    /// <param name="order">What it asks for.</param>
    /// <param name="work">Does it.</param>
    internal LiveRun TakeUp(KeptRun stopped, RunOrder order, IRunWork work)
    {
        LiveRun run = new(stopped with { State = RunState.Running, Ended = null, Sentence = string.Empty, Good = null, Server = server });
        LiveRun held = live.GetOrAdd(stopped.Id, run);
        if (held != run)
        {
            run.Dispose();
            return held;
        }

        shelf.TakeUp(run.Run);
        Begin(run, order, work);
        return run;
    }

    /// <summary>Stops all runs and waits a little for them; what they have not finished is found as interrupted.</summary>
    public void Dispose()
    {
        isEnding = true;
        foreach (LiveRun run in live.Values)
        {
            run.Leave();
        }

        Task.WaitAll([.. tasks.Keys], Patience);
    }

    private void Begin(LiveRun run, RunOrder order, IRunWork work)
    {
        Task task = Task.Run(() => DoAsync(run, order, work));
        tasks[task] = true;
        _ = task.ContinueWith(t => tasks.TryRemove(t, out _), TaskScheduler.Default);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The last fence of a run: whatever goes wrong ends the run, not the server.")]
    private async Task DoAsync(LiveRun run, RunOrder order, IRunWork work)
    {
        RunState state;
        RunResult result;
        try
        {
            result = await TakeTurnAsync(run, order, work).ConfigureAwait(false);
            state = result.IsAnswer ? RunState.Done : run.IsCancelled ? RunState.Cancelled : RunState.Failed;
        }
        catch (Exception stopped) when (run.IsCancelled && stopped is OperationCanceledException or AggregateException)
        {
            (state, result) = (RunState.Cancelled, new(RunMessages.Cancelled, null, []));
        }
        catch (Exception error)
        {
            (state, result) = (RunState.Failed, new(RunMessages.InternalError(new(fault(error))), null, []));
        }

        // An answer is not lost because the store takes nothing, such as on a full disk: the run ends once it is kept.
        while (Keep(run, order, work, state, result) is { } why && !isEnding)
        {
            run.Tell(RunMessages.NotKeptYet(FaultMessages.Of(why)));
            await Task.Delay(KeepAgain).ConfigureAwait(false);
            if (run.IsCancelled && state != RunState.Cancelled)
            {
                (state, result) = (RunState.Cancelled, new(RunMessages.Cancelled, null, []));
            }
        }

        live.TryRemove(run.Run.Id, out _);
        run.End();
    }

    private async Task<RunResult> TakeTurnAsync(LiveRun run, RunOrder order, IRunWork work)
    {
        using (await (order.Kind == RunKinds.Plan ? planTurns : work.IsElsewhere(order) ? turnsElsewhere : turns).TakeAsync(run.Run.Owner, run.Token).ConfigureAwait(false))
        {
            run.Begin();

            // A thread of its own: solves last seconds, and the pool is for pages.
            return await Task.Factory.StartNew(() => work.Do(order, run), run.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    // Gives why the store took nothing; null where there is nothing more to do.
    [SuppressMessage("Design", "CA1031", Justification = "A run whose answer cannot be kept, such as one deleted meanwhile, must still end for those who watch it.")]
    private StoreException? Keep(LiveRun run, RunOrder order, IRunWork work, RunState state, RunResult result)
    {
        try
        {
            RunState kept = state == RunState.Cancelled && isEnding ? RunState.Interrupted : state;
            IReadOnlyList<RunFile> files = result.Files.Count > 0 ? [.. result.Files, result.Input ?? order.InputFile()] : [];
            bool isKept = shelf.End(run.Run with { State = kept, Ended = clock.GetUtcNow(), Sentence = StoredText.Write(result.Sentence), Good = result.Good }, files, files.Count > 0 ? result.Large : []);
            if (isKept && state == RunState.Done)
            {
                work.Finish(run.Run);
            }
        }
        catch (StoreException error)
        {
            if (notKept.TryAdd(run.Run.Id, true))
            {
                fault(error);
            }

            return error;
        }
        catch (Exception error)
        {
            fault(error);
        }

        notKept.TryRemove(run.Run.Id, out _);
        return null;
    }
}
