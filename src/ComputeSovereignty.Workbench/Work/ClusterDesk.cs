using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The machines that solve for the workbench: what a run asks becomes a sweep of the run's own name, so that whichever server lives finds its answers.</summary>
/// <param name="store">The store of the cluster.</param>
/// <param name="identify">Finds what the machines must be to give this server's bytes.</param>
internal sealed class ClusterDesk(RunStore store, Func<CancellationToken, MachineIdentity> identify)
{
    private readonly Lock gate = new();
    private MachineIdentity? identity;

    /// <summary>Says of which case a run asks: scenario and changes are in it, as machines get it.</summary>
    /// <param name="order">What is asked for.</param>
    internal static IReadOnlyList<StudyFact> Facts(RunOrder order) =>
        StudyBasis.ProvenanceOf(order.Case.Kept.Name, order.Reading.Tables, ScenarioTree.Base, [], order.Relax, order.EngineTitle);

    /// <summary>Asks the machines, and takes their answers as they come, in order.</summary>
    /// <param name="question">The question.</param>
    /// <param name="order">What is asked for.</param>
    /// <param name="done">Tells how many pieces of each set are taken already.</param>
    /// <param name="take">Takes an answer, part of which may be taken already.</param>
    /// <param name="run">Told what keeps answers from coming; says when to stop.</param>
    /// <returns>Whether all are taken; else the run was stopped.</returns>
    /// <exception cref="SweepEndedException">The machines cannot answer.</exception>
    /// <exception cref="StoreException">The database of the cluster cannot be used.</exception>
    internal bool Ask(SweepQuestion question, RunOrder order, Func<IReadOnlyList<long>> done, Action<AnsweredChunk> take, LiveRun run)
    {
        SweepFollower follower = new(store, run.Tell, "sovereignty worker --cluster CONNECTION", run.Token);
        byte[] content = order.InputFile().Content.ToArray();
        while (true)
        {
            Sweep sweep = Submitted();
            try
            {
                if (follower.Follow(sweep, done(), take))
                {
                    return true;
                }
            }
            catch (SweepEndedException ended) when (ended.IsCancelled && sweep.Id != run.Run.Id && !run.IsCancelled)
            {
                // Somebody else wanted the same and no longer does; this run still does.
                continue;
            }
            catch (StoreException) when (run.IsCancelled)
            {
            }
            catch (StoreException fault)
            {
                throw new StoreException(SweepMessages.NoDatabase(fault, store.Place), fault);
            }

            Leave(sweep, run);
            return false;
        }

        Sweep Submitted()
        {
            try
            {
                return Submit(follower, question, order, content, run);
            }
            catch (StoreException fault)
            {
                throw new StoreException(SweepMessages.NoDatabase(fault, store.Place), fault);
            }
        }
    }

    /// <summary>Throws away what the machines have done for a run.</summary>
    /// <param name="run">The run.</param>
    internal void Forget(KeptRun run) => store.Sweeps.Delete(run.Id);

    // What was stopped with its run goes on with it, where the machines left it.
    private Sweep Submit(SweepFollower follower, SweepQuestion question, RunOrder order, byte[] content, LiveRun run)
    {
        string own = run.Run.Id;
        Sweep? left = store.Sweeps.Find(own);
        if (left is { State: SweepState.Cancelled } && left.Key == question.Key && left.Identity == Identity(run.Token) && store.Sweeps.Resume(own))
        {
            return store.Sweeps.Find(own) ?? left;
        }

        if (left is not null and not { State: SweepState.Running or SweepState.Done })
        {
            store.Sweeps.Delete(own);
        }

        return follower.Submit(question, order.Case.Kept.Name, content, Identity(run.Token), left is { State: SweepState.Running or SweepState.Done } ? null : own).Sweep;
    }

    // Whoever ends the run ends the machines' work on it, unless it is somebody else's too; a server that ends leaves it to the next.
    private void Leave(Sweep sweep, LiveRun run)
    {
        if (!run.IsLeft && sweep.Id == run.Run.Id)
        {
            store.Sweeps.Pause(sweep.Id, TimeProvider.System.GetUtcNow());
        }
    }

    private MachineIdentity Identity(CancellationToken cancellation)
    {
        lock (gate)
        {
            return identity ??= identify(cancellation);
        }
    }
}
