using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>Submits questions to a cluster and follows their answers. Speaks with the database alone, so that whoever asks may come and go.</summary>
/// <remarks>Machines and those who ask live by the true time, not by the one that reports are dated with.</remarks>
/// <param name="store">The store of the cluster.</param>
/// <param name="tell">Takes what there is to tell while nothing comes.</param>
/// <param name="worker">The command that starts a machine, for those who have none.</param>
/// <param name="cancellation">Stops following; the machines go on.</param>
internal sealed class SweepFollower(RunStore store, Action<Message> tell, string worker, CancellationToken cancellation)
{
    // How many answers are read at once.
    private const int Batch = 32;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan Hint = TimeSpan.FromSeconds(5);

    private readonly HashSet<string> notes = [];
    private Message told = Message.None;
    private bool hinted;

    /// <summary>Submits a question, or finds it where it is submitted already.</summary>
    /// <param name="question">The question.</param>
    /// <param name="casePath">The path of its case, as the planner named it.</param>
    /// <param name="content">Its case: a workbook, or an archive of CSV files.</param>
    /// <param name="identity">What the machines must be to give this machine's bytes.</param>
    /// <param name="id">The name of the sweep where it is a new one; null for one that nobody has.</param>
    /// <returns>The sweep that answers it, and whether it is a new one.</returns>
    /// <exception cref="SweepEndedException">The machines of the cluster would give other bytes than this one.</exception>
    internal (Sweep Sweep, bool IsNew) Submit(SweepQuestion question, string casePath, byte[] content, MachineIdentity identity, string? id = null)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        if (store.Machines.Alive(now).FirstOrDefault(m => m.Identity != identity) is { } other)
        {
            throw new SweepEndedException(SweepMessages.OtherMachines(new(other.Name), new(identity.Differences(other.Identity), Joint.Semicolon)));
        }

        Sweep asked = question.Sweep(casePath, identity, now, id);
        Sweep sweep = store.Sweeps.Submit(asked, content);
        return (sweep, sweep.Id == asked.Id);
    }

    /// <summary>Takes the answers of a sweep as they come, in order.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="done">How many pieces of each set are taken already.</param>
    /// <param name="take">Takes an answer, part of which may be taken already.</param>
    /// <returns>Whether all are taken; else following was stopped.</returns>
    /// <exception cref="SweepEndedException">The sweep was cancelled, or two of its machines gave different bytes.</exception>
    /// <exception cref="StoreException">Following was stopped while the database was away.</exception>
    internal bool Follow(Sweep sweep, IReadOnlyList<long> done, Action<AnsweredChunk> take)
    {
        long taken = done.Sum();
        long chunk = Patiently(() => store.Sweeps.CutsOf(sweep.Id)).TakeWhile(c => c.Chunk.End <= done[c.Chunk.Set]).Count();
        long quiet = Environment.TickCount64;
        while (taken < sweep.Total)
        {
            IReadOnlyList<AnsweredChunk> answers = Patiently(() => store.Sweeps.Answers(sweep.Id, chunk, Batch));
            foreach (AnsweredChunk answer in answers)
            {
                take(answer);
                taken += answer.Chunk.End - Math.Clamp(done[answer.Chunk.Set], answer.Chunk.First, answer.Chunk.End);
                chunk++;
            }

            if (answers.Count > 0)
            {
                quiet = Environment.TickCount64;
            }
            else
            {
                if (Environment.TickCount64 - quiet > Hint.TotalMilliseconds)
                {
                    Hear(sweep);
                    quiet = Environment.TickCount64;
                }

                Hold(sweep.Id);
                if (taken < sweep.Total && cancellation.WaitHandle.WaitOne(Look))
                {
                    return false;
                }
            }
        }

        // What machines found to differ after the last answer was taken counts, too.
        Hold(sweep.Id);
        return true;
    }

    private void Hold(string id)
    {
        (SweepState State, string Note)? stands = Patiently(() => store.Sweeps.StateOf(id));
        if (stands is not { State: SweepState.Running or SweepState.Done })
        {
            throw stands switch
            {
                { State: SweepState.Differs, Note: var note } => new(SweepMessages.Differs(new(id))) { Note = note },
                null => new SweepEndedException(SweepMessages.Deleted(new(id))) { IsCancelled = true },
                _ => new SweepEndedException(SweepMessages.Cancelled(new(id))) { IsCancelled = true },
            };
        }
    }

    // Why nothing comes: nobody is there, or a machine that is there cannot work on it.
    private void Hear(Sweep sweep)
    {
        IReadOnlyList<Machine> alive = Patiently(() => store.Machines.Alive(TimeProvider.System.GetUtcNow()));
        if (!hinted && sweep.IsWaiting(alive))
        {
            hinted = true;
            tell(SweepMessages.NoMachine(new(worker)));
        }

        foreach (Machine machine in alive.Where(m => m.Note.Contains(sweep.Id, StringComparison.Ordinal) && notes.Add($"{m.Id} {m.Note}")))
        {
            tell(SweepMessages.MachineSays(new(machine.Name), machine.Note));
        }
    }

    // The database may be away for a while; the machines wait for it, too.
    private T Patiently<T>(Func<T> read)
    {
        while (true)
        {
            try
            {
                T result = read();
                told = Message.None;
                return result;
            }
            catch (StoreException fault) when (fault.InnerException is null)
            {
                // The database answers, with what nobody has written: that does not heal by waiting.
                throw new SweepEndedException(SweepMessages.Altered(fault.Words));
            }
            catch (StoreException fault)
            {
                Message trouble = SweepMessages.Trouble(fault, store.Place);
                if (!trouble.Equals(told))
                {
                    told = trouble;
                    tell(trouble);
                }

                if (cancellation.WaitHandle.WaitOne(4 * Look))
                {
                    throw;
                }
            }
        }
    }
}
