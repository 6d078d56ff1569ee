using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Says in the store that this server lives, and buries the runs of those that no longer do.</summary>
internal sealed class ServerLease : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    private readonly ServerShelf servers;
    private readonly TimeProvider clock;
    private readonly Func<Exception, string> fault;
    private readonly ITimer timer;

    /// <summary>Gets or sets what else is done at each beat.</summary>
    internal Action AtEachBeat { get; set; } = static () => { };

    /// <summary>Initializes the lease.</summary>
    /// <param name="servers">The servers of the store.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="fault">Told of internal errors.</param>
    internal ServerLease(ServerShelf servers, TimeProvider clock, Func<Exception, string> fault)
    {
        (this.servers, this.clock, this.fault) = (servers, clock, fault);
        Renew();
        timer = clock.CreateTimer(_ => Try(), null, Beat, Beat);
    }

    /// <summary>Gets the name of this server: the machine's, and what no other process has.</summary>
    internal string Server { get; } = $"{Environment.MachineName} {StoreKeys.New()}";

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1031", Justification = "A lease that cannot be given back runs out by itself.")]
    public void Dispose()
    {
        timer.Dispose();
        try
        {
            servers.Leave(Server);
            servers.Bury(clock.GetUtcNow());
        }
        catch (Exception error)
        {
            fault(error);
        }
    }

    private void Renew()
    {
        servers.Renew(Server, clock.GetUtcNow());
        servers.Bury(clock.GetUtcNow());
    }

    [SuppressMessage("Design", "CA1031", Justification = "A store that is out of reach for a moment is reached at the next beat.")]
    private void Try()
    {
        try
        {
            Renew();
            AtEachBeat();
        }
        catch (Exception error)
        {
            fault(error);
        }
    }
}
