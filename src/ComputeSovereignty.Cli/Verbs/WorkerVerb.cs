using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Cluster;
using ComputeSovereignty.Cluster.Machines;
using ComputeSovereignty.Cluster.Silos;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Serilog.Core;
using Serilog.Events;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>worker</c>: lets this machine work on the questions of a cluster.</summary>
internal sealed class WorkerVerb : Verb
{
    private readonly ClusterOptions clusterOptions = new(ClusterUse.Join);
    private readonly WorkerOptions workerOptions = new();
    private readonly Lock speech = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal WorkerVerb(Session session)
        : base("worker", "let this machine work on the questions of a cluster", session)
    {
        Details =
        [
            "Joins the cluster, solves what simulate, compare, breakeven and stochastic submit with --cluster, and what the workbench of serve --cluster asks, and writes it into the cluster's database. Machines may come, go and fail at any time: each answer is kept once.",
            "A machine whose program or engines differ, or which gives other bytes for three fixed draws, is refused with the reason. Clocks must be kept by NTP. Machines talk to each other at the address of --listen, unencrypted: keep them in a network of their own.",
        ];
        Examples =
        [
            new("worker --cluster \"Host=db;Database=plans\"", "All processors of this machine."),
            new("worker --cluster \"Host=db;Database=plans\" --threads 8 --listen 10.0.0.7:11111", "Eight threads, at an address that a firewall lets through."),
        ];
        With(clusterOptions);
        With(workerOptions);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string place = clusterOptions.Place(parse)!;
        (IPAddress address, int port) = parse.GetValue(workerOptions.Listen) is { } listen ? Endpoint(listen) : (AddressTowards(StoreDatabase.HostOf(place)), 0);
        using RunStore store = Session.Reading(() => SweepStores.Open(place));
        MachineOptions options = new(
            parse.GetValue(workerOptions.Name) is { Length: > 0 } name ? name : Environment.MachineName,
            parse.GetValue(workerOptions.Threads) ?? Environment.ProcessorCount,
            MachineIdentities.Here(Session.Cancellation),
            address,
            port,
            parse.GetValue(workerOptions.Silence) ?? TimeSpan.FromSeconds(WorkerOptions.UsualSilence));
        string time = Session.Clock.GetLocalNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        using Logger log = RunLog.Open(Path.Combine(Session.LogFolder, $"{time}-worker-{Environment.ProcessId}.log"), ["worker", options.Name]);
        using WarningLog warnings = new((isError, text, fault) => log.Write(isError ? LogEventLevel.Error : LogEventLevel.Warning, fault, "{Warning}", text));
        Speaker speaker = workerOptions.Speaker(parse);
        try
        {
            new ClusterMachine(store, new SweepSolver(Session), options, TimeProvider.System, warnings, message => Tell(speaker.Say(message))).Run(Session.Cancellation);
            return ExitCode.Done;
        }
        catch (StoreException fault)
        {
            throw new RefusalException(SweepMessages.NoDatabase(fault, place), fault);
        }
        catch (SweepRefusedException fault)
        {
            throw new RefusalException(FaultMessages.Of(fault), fault);
        }
    }

    private void Tell(string sentence)
    {
        lock (speech)
        {
            Session.Out.Write($"{sentence}\n");
        }
    }

    private static (IPAddress Address, int Port) Endpoint(string text) =>
        IPEndPoint.TryParse(text, out IPEndPoint? end) && !end.Address.Equals(IPAddress.Any) && !end.Address.Equals(IPAddress.IPv6Any)
            ? (end.Address, end.Port)
            : throw new RefusalException(SweepRefusalMessages.NoAddress(new(text)));

    // The address by which this machine would reach the database: nothing is sent.
    private static IPAddress AddressTowards(string host)
    {
        if (host.Length == 0 || host[0] == '/')
        {
            return IPAddress.Loopback;
        }

        try
        {
            IPAddress there = IPAddress.TryParse(host, out IPAddress? known) ? known : Dns.GetHostAddresses(host)[0];
            using Socket socket = new(there.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(there, 9);
            return ((IPEndPoint)socket.LocalEndPoint!).Address;
        }
        catch (SocketException fault)
        {
            throw new RefusalException(SweepRefusalMessages.HostNotFound(new(host), new(fault.Message)), fault);
        }
    }

    private sealed class WorkerOptions() : OptionGroup("This machine")
    {
        /// <summary>The seconds that a machine may be silent unless told otherwise.</summary>
        internal const int UsualSilence = 15;

        private readonly FormOptions form = new();

        internal Option<int?> Threads { get; } = new("--threads")
        {
            HelpName = "N",
            Description = "How many solves run beside each other. Default: one for each processor.",
            CustomParser = static argument => Numbers.Whole(argument, 1),
        };

        internal Option<string> Name { get; } = new("--name") { HelpName = "NAME", Description = "What people call this machine. Default: its name in the network." };

        internal Option<string> Listen { get; } = new("--listen")
        {
            HelpName = "ADDRESS[:PORT]",
            Description = "Where the other machines reach this one. Default: the address by which it reaches the database, and any free port.",
        };

        internal Option<TimeSpan?> Silence { get; } = new("--silence")
        {
            HelpName = "TIME",
            Description = $"How long a machine may be silent before the others take its work over; the same on all. Default: {UsualSilence}s.",
            CustomParser = Numbers.Span,
        };

        internal override IReadOnlyList<Option> Options => [Threads, Name, Listen, Silence, form.Language];

        internal Speaker Speaker(ParseResult parse) => form.Speaker(parse);
    }
}
