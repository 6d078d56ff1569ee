using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The command line as one who asks a cluster.</summary>
internal sealed class SweepClient : IDisposable
{
    private readonly Session session;
    private readonly Speaker speaker;
    private readonly RunStore store;
    private readonly SweepFollower follower;
    private readonly SweepCommands commands;

    /// <summary>Initializes the client.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="place">The connection string of the cluster.</param>
    /// <param name="speaker">The speaker of the user's language.</param>
    /// <exception cref="RefusalException">The store of the cluster cannot be opened.</exception>
    internal SweepClient(Session session, string place, Speaker speaker)
    {
        (this.session, this.speaker) = (session, speaker);
        store = SweepStores.Open(place, Tell, session.Cancellation);
        commands = new(place);
        follower = new(store, Tell, commands.Worker.ToString(), session.Cancellation);
    }

    /// <summary>Submits a question, or finds it where it is submitted already.</summary>
    /// <param name="question">The question.</param>
    /// <param name="loaded">Its case.</param>
    /// <exception cref="RefusalException">The machines of the cluster would give other bytes than this one.</exception>
    internal Sweep Submit(OpenQuestion question, LoadedCase loaded) => Refusing(() =>
    {
        (Sweep sweep, bool isNew) = SweepStores.Patiently(
            () => follower.Submit(question.Question, loaded.Path, Content(loaded), MachineIdentities.Here(session.Cancellation)), store.Place, Tell, session.Cancellation);
        Tell(isNew ? SweepScreenMessages.Submitted(new(sweep.Id)) : SweepScreenMessages.Found(new(sweep.Id)));
        return sweep;
    });

    /// <summary>Finds a sweep that is to be followed again, and sees that it asks the same.</summary>
    /// <param name="id">The sweep.</param>
    /// <param name="question">The question as this machine reads it.</param>
    /// <exception cref="RefusalException">There is no such sweep, or it asks something else.</exception>
    internal Sweep Find(string id, OpenQuestion question)
    {
        Sweep sweep = store.Sweeps.Find(id) ?? throw new RefusalException(OptionMessages.NoSweep(new(id), commands.List));
        IReadOnlyList<Message> differences = question.Question.Differences(sweep.Entries);
        return differences.Count == 0 ? sweep : throw new RefusalException(SweepRefusalMessages.AsksOther(new(id), new Listing(differences, Joint.Semicolon)));
    }

    /// <summary>Takes the answers of a sweep as they come, in order.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="done">How many pieces of each set are taken already.</param>
    /// <param name="take">Takes an answer, part of which may be taken already.</param>
    /// <returns>Whether all are taken; else the user wants to go.</returns>
    /// <exception cref="RefusalException">The sweep was cancelled, or two of its machines gave different bytes.</exception>
    internal bool Follow(Sweep sweep, IReadOnlyList<long> done, Action<AnsweredChunk> take) => Refusing(() =>
    {
        try
        {
            return follower.Follow(sweep, done, take);
        }
        catch (StoreException) when (session.Cancellation.IsCancellationRequested)
        {
            // The user goes while the database is away, which was told when it went.
            return false;
        }
    });

    /// <summary>Says what becomes of a sweep whose asker goes, and does so.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="cancels">Whether it is cancelled.</param>
    /// <param name="folder">Where its files go; null for no place of its own.</param>
    internal void Leave(Sweep sweep, bool cancels, string? folder)
    {
        if (cancels)
        {
            Tell(Refusing(() =>
            {
                try
                {
                    store.Sweeps.Cancel(sweep.Id, TimeProvider.System.GetUtcNow());
                    return SweepScreenMessages.Cancelled(new(sweep.Id));
                }
                catch (StoreException fault) when (fault.IsAway)
                {
                    return SweepScreenMessages.NotCancelled(new(sweep.Id), commands.Cancel(sweep.Id));
                }
            }));
        }
        else
        {
            Tell(SweepScreenMessages.Left(new(sweep.Id), commands.Follow(sweep.Id, folder), commands.Cancel(sweep.Id)));
            if (commands.LackPassword)
            {
                Tell(SweepScreenMessages.PasswordApart);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private T Refusing<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SweepEndedException ended)
        {
            throw new RefusalException(StoredText.Read(ended.Note, speaker) is { Length: > 0 } note ? SweepRefusalMessages.Ended(ended.Words, new(note)) : ended.Words, ended);
        }
        catch (StoreException fault)
        {
            throw new RefusalException(SweepMessages.NoDatabase(fault, store.Place), fault);
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
