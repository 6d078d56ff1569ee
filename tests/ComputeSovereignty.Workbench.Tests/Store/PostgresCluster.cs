using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ComputeSovereignty.Workbench.Tests.Store;

/// <summary>A PostgreSQL server of the machine's own package, for a fixture: its data in a folder of its own, on a free port of loopback.</summary>
internal sealed class PostgresCluster : IDisposable
{
    private readonly string folder;

    private PostgresCluster(string folder, int port) => (this.folder, Port) = (folder, port);

    /// <summary>Gets the programs of the server; null where it is not installed.</summary>
    internal static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(static d => Path.Combine(d, "bin")).Where(static d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    internal int Port { get; }

    internal string Place(string database) => $"Host=127.0.0.1;Port={Port};Username=planner;Database={database}";

    internal static PostgresCluster Start()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"postgres-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", folder);
        }

        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        int port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        RunAsServer("initdb", "-D", Path.Combine(folder, "data"), "-U", "planner", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C");
        PostgresCluster server = new(folder, port);
        server.ComeBack();
        return server;
    }

    /// <summary>Ends the server as a fault would: calls under way break off, and nobody answers.</summary>
    internal void GoAway() => RunAsServer("pg_ctl", "-D", Path.Combine(folder, "data"), "-m", "immediate", "-w", "stop");

    /// <summary>Starts the server, again on its port, with what it has kept.</summary>
    internal void ComeBack() =>
        RunAsServer("pg_ctl", "-D", Path.Combine(folder, "data"), "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off", "start");

    public void Dispose()
    {
        GoAway();
        Directory.Delete(folder, recursive: true);
    }

    // The server refuses to run as root.
    private static void RunAsServer(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    // What the program prints goes nowhere: the server would keep a pipe open.
    private static void Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$@\" >/dev/null 2>&1 </dev/null");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(program);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
