using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>Who asks a cluster: submits a question, and follows its answers. Speaks with the database alone, so that it may come and go.</summary>
/// <remarks>Machines and those who ask live by the true time, not by the one that reports are dated with.</remarks>
/// <param name="session">The surroundings.</param>
/// <param name="place">The connection string of the cluster.</param>
/// <param name="speaker">The speaker of the user's language.</param>
internal sealed class SweepClient(Session session, string place, Speaker speaker) : IDisposable
{
    // How many answers are read at once.
    private const int Batch = 32;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan Hint = TimeSpan.FromSeconds(5);

    private readonly RunStore store = SweepStores.Open(place);
    private string told = string.Empty;

    /// <summary>Submits a question, or finds it where it is submitted already.</summary>
    /// <param name="question">The question.</param>
    /// <param name="loaded">Its case.</param>
    /// <exception cref="RefusalException">The machines of the cluster would give other bytes than this one.</exception>
    internal Sweep Submit(OpenQuestion question, LoadedCase loaded)
    {
        MachineIdentity identity = MachineIdentities.Here(session.Cancellation);
        if (store.Machines.Alive(TimeProvider.System.GetUtcNow()).FirstOrDefault(m => m.Identity != identity) is { } other)
        {
            throw new RefusalException($"The machines of the cluster cannot answer this machine's question: {other.Name} has {string.Join("; ", identity.Differences(other.Identity))}.");
        }

        Sweep asked = new()
        {
            Id = StoreKeys.New(),
            Key = question.Key,
            Verb = question.Verb,
            Arguments = question.Arguments,
            Entries = question.Entries,
            Counts = question.Counts,
            CasePath = loaded.Path,
            Identity = identity,
            Begun = TimeProvider.System.GetUtcNow(),
        };
        Sweep sweep = store.Sweeps.Submit(asked, Content(loaded));
        Tell(sweep.Id == asked.Id ? SweepScreenMessages.Submitted(new(sweep.Id)) : SweepScreenMessages.Found(new(sweep.Id)));
        return sweep;
    }

    /// <summary>Finds a sweep that is to be followed again, and sees that it asks the same.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="question">The question as this machine reads it.</param>
    /// <exception cref="RefusalException">There is no such sweep, or it asks something else.</exception>
    internal Sweep Find(string id, OpenQuestion question)
    {
        Sweep sweep = store.Sweeps.Find(id) ?? throw new RefusalException($"There is no sweep {id}. See: sovereignty sweeps");
        IReadOnlyList<string> differences = question.Differences(sweep.Entries);
        return differences.Count == 0 ? sweep : throw new RefusalException($"Sweep {id} asks something else: {string.Join("; ", differences)}.");
    }

    /// <summary>Takes the answers of a sweep as they come, in order.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="done">How many pieces of each set are taken already.</param>
    /// <param name="take">Takes an answer, part of which may be taken already.</param>
    /// <returns>Whether all are taken; else the user wants to go.</returns>
    /// <exception cref="RefusalException">The sweep was cancelled, or two of its machines gave different bytes.</exception>
    internal bool Follow(Sweep sweep, IReadOnlyList<long> done, Action<AnsweredChunk> take)
    {
        long taken = done.Sum();
        long chunk = Patiently(() => store.Sweeps.CutsOf(sweep.Id)).TakeWhile(c => c.Chunk.End <= done[c.Chunk.Set]).Count();
        long begun = Environment.TickCount64;
        bool hinted = false;
        while (taken < sweep.Total)
        {
            IReadOnlyList<AnsweredChunk> answers = Patiently(() => store.Sweeps.Answers(sweep.Id, chunk, Batch));
            foreach (AnsweredChunk answer in answers)
            {
                take(answer);
                taken += answer.Chunk.End - Math.Clamp(done[answer.Chunk.Set], answer.Chunk.First, answer.Chunk.End);
                chunk++;
            }

            hinted = hinted || (Environment.TickCount64 - begun > Hint.TotalMilliseconds && Lonely(sweep));
            if (answers.Count == 0)
            {
                Refuse(Patiently(() => store.Sweeps.Find(sweep.Id)), sweep.Id);
                if (taken < sweep.Total && session.Cancellation.WaitHandle.WaitOne(Look))
                {
                    return false;
                }
            }
        }

        // What machines found to differ after the last answer was taken counts, too.
        Refuse(Patiently(() => store.Sweeps.Find(sweep.Id)), sweep.Id);
        return true;
    }

    /// <summary>Says what becomes of a sweep whose asker goes, and does so.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="cancels">Whether it is cancelled.</param>
    internal void Leave(Sweep sweep, bool cancels)
    {
        if (cancels)
        {
            store.Sweeps.Cancel(sweep.Id, TimeProvider.System.GetUtcNow());
            Tell(SweepScreenMessages.Cancelled(new(sweep.Id)));
        }
        else
        {
            Tell(SweepScreenMessages.Left(new(sweep.Id), new($"sovereignty sweeps follow {sweep.Id} -o FOLDER --cluster CONNECTION")));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private static void Refuse(Sweep? sweep, string id)
    {
        if (sweep is not { State: SweepState.Running or SweepState.Done })
        {
            throw new RefusalException(sweep switch
            {
                { State: SweepState.Differs } => $"Sweep {id} has no answer that can be relied on. {sweep.Note} See which machine is at fault with “sovereignty engines --probe”, take it out, delete the sweep and ask again.",
                null => $"Sweep {id} has been deleted.",
                _ => $"Sweep {id} has been cancelled.",
            });
        }
    }

    private bool Lonely(Sweep sweep)
    {
        if (Patiently(() => store.Machines.Alive(TimeProvider.System.GetUtcNow())).Any(m => m.Identity == sweep.Identity))
        {
            return false;
        }

        Tell(SweepScreenMessages.NoMachine);
        return true;
    }

    // The database may be away for a while; the machines wait for it, too.
    private T Patiently<T>(Func<T> read)
    {
        while (true)
        {
            try
            {
                return read();
            }
            catch (StoreException fault)
            {
                if (told != fault.Message)
                {
                    told = fault.Message;
                    Tell(SweepScreenMessages.Trouble(new(told.TrimEnd('.'))));
                }

                if (session.Cancellation.WaitHandle.WaitOne(4 * Look))
                {
                    throw new RefusalException(fault.Message, fault);
                }
            }
        }
    }

    private byte[] Content(LoadedCase loaded)
    {
        string path = session.Reach(loaded.Path);
        if (File.Exists(path))
        {
            return File.ReadAllBytes(path);
        }

        using MemoryStream content = new();
        CaseFiles.WriteArchive(content, CaseFiles.Read(path, session.Cancellation));
        return content.ToArray();
    }

    private void Tell(Message message) => session.Error.Write($"{speaker.Say(message)}\n");
}
