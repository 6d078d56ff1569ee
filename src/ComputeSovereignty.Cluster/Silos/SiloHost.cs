using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Cluster.Coordination;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace ComputeSovereignty.Cluster.Silos;

/// <summary>This machine's place in the cluster: reaches the coordinator, wherever it is, or is it.</summary>
internal sealed class SiloHost : IDisposable
{
    /// <summary>How many probes in a row a machine may miss.</summary>
    private const int MostMissed = 3;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly IHost host;
    private readonly LossSign loss;

    private SiloHost(IHost host, LossSign loss)
    {
        (this.host, this.loss) = (host, loss);
        Coordinator = host.Services.GetRequiredService<IGrainFactory>().GetGrain<ISweepCoordinator>(SweepCoordinator.Key);
        Address = host.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
    }

    /// <summary>Gets the coordinator.</summary>
    internal ISweepCoordinator Coordinator { get; }

    /// <summary>Gets this machine's address in the cluster.</summary>
    internal SiloAddress Address { get; }

    /// <summary>Gets a value indicating whether the others have given this machine up, for example after a pause of it: it must come in anew.</summary>
    internal bool IsLost => loss.IsLost;

    /// <summary>Comes into the cluster.</summary>
    /// <param name="store">The store.</param>
    /// <param name="options">How.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="log">Takes what the engine of clusters warns of.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static SiloHost Start(RunStore store, MachineOptions options, TimeProvider clock, ILoggerProvider log, CancellationToken cancellation)
    {
        LossSign loss = new();
        IHost host = new HostBuilder()
            .ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddProvider(log))
            .UseOrleans(silo => Configure(silo, store, options, clock, loss))
            .ConfigureServices(services => services.AddSingleton<IHostLifetime, NoLifetime>().AddSingleton<IFatalErrorHandler>(loss))
            .Build();
        try
        {
            host.StartAsync(cancellation).GetAwaiter().GetResult();
            return new(host, loss);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Gives the name of the cluster of an identity: machines of another one never meet.</summary>
    /// <param name="identity">The identity.</param>
    internal static string ClusterOf(MachineIdentity identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity.Program}\n{identity.Engines}\n{identity.Digest}")))[..16];

    /// <inheritdoc/>
    public void Dispose()
    {
        using CancellationTokenSource end = new(Farewell);
        try
        {
            host.StopAsync(end.Token).Wait(Farewell);
        }
        catch (AggregateException)
        {
            // Who leaves need not hear what the farewell met: the others find out.
        }

        if (!loss.IsLost)
        {
            host.Dispose();
        }
    }

    private static void Configure(ISiloBuilder silo, RunStore store, MachineOptions options, TimeProvider clock, LossSign loss)
    {
        int port = options.Port > 0 ? options.Port : FreePort(options.Address);
        silo.Services.AddSingleton(store).AddSingleton(options.Identity).AddSingleton(clock).AddSingleton<IMembershipTable, StoreMembership>();
        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (ClusterOf(options.Identity), "sweeps"));
        silo.Configure<SiloOptions>(named => named.SiloName = options.Name);
        silo.Configure<EndpointOptions>(end =>
        {
            (end.AdvertisedIPAddress, end.SiloPort, end.GatewayPort) = (options.Address, port, 0);
            end.SiloListeningEndpoint = new(options.Address, port);
        });
        silo.Configure<SiloMessagingOptions>(static messaging => messaging.ResponseTimeout = messaging.SystemResponseTimeout = TimeSpan.FromSeconds(10));
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.ProbeTimeout = options.Silence / MostMissed;
            membership.NumMissedProbesLimit = MostMissed;
            membership.IAmAliveTablePublishTimeout = options.Silence / MostMissed;
            membership.NumMissedTableIAmAliveLimit = MostMissed;
            membership.TableRefreshTimeout = options.Silence;
        });
    }

    private static int FreePort(IPAddress address)
    {
        using TcpListener listener = new(address, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Signals are heard by the program, not by the host within it.</summary>
    [SuppressMessage("Performance", "CA1812", Justification = "The host makes it.")]
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Hears that the others have given this machine up. The usual answer is to end the process; here it comes in anew.</summary>
    private sealed class LossSign : IFatalErrorHandler
    {
        private volatile bool isLost;

        internal bool IsLost => isLost;

        public bool IsUnexpected(Exception exception) => exception is not OperationCanceledException;

        public void OnFatalException(object? sender, string? context, Exception? exception) => isLost = true;
    }
}
