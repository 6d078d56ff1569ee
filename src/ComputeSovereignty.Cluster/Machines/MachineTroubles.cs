using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Machines;

/// <summary>What keeps a machine from working while it goes on trying: the same again and again is told once.</summary>
/// <param name="place">The connection string of the cluster.</param>
/// <param name="tell">Takes what there is to tell people.</param>
internal sealed class MachineTroubles(string place, Action<Message> tell)
{
    private readonly HashSet<string> told = [];
    private readonly HashSet<string> ofStore = [];

    /// <summary>Tells what was met. Of the store it is told again when it comes back after the store has answered.</summary>
    /// <param name="fault">What was met.</param>
    internal void Tell(Exception fault)
    {
        if (StoreFault(fault) is not { } ofIt)
        {
            TellOnce(ClusterMessages.Trouble(fault));
            return;
        }

        Message trouble = SweepMessages.Trouble(ofIt, place);
        lock (told)
        {
            ofStore.Add($"{trouble}");
        }

        TellOnce(trouble);
    }

    /// <summary>Takes note that the store answers.</summary>
    internal void Forget()
    {
        lock (told)
        {
            told.ExceptWith(ofStore);
            ofStore.Clear();
        }
    }

    /// <summary>Tells something unless it was told.</summary>
    /// <param name="trouble">What there is to tell.</param>
    internal void TellOnce(Message trouble)
    {
        lock (told)
        {
            if (!told.Add($"{trouble}"))
            {
                return;
            }
        }

        tell(trouble);
    }

    /// <summary>Finds what the store met behind a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>Null where it is of something else.</returns>
    internal static StoreException? StoreFault(Exception? fault) => fault switch
    {
        null => null,
        StoreException ofStore => ofStore,
        AggregateException many => many.InnerExceptions.Select(StoreFault).FirstOrDefault(static f => f is not null),
        _ => StoreFault(fault.InnerException),
    };
}
