using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Server.Access;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>How the workbench is served.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>Gets the addresses that are listened to.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Gets where cases and runs are kept: a file for SQLite, or a connection string of PostgreSQL.</summary>
    public required string Store { get; init; }

    /// <summary>Gets the connection string of a cluster whose machines and sweeps are shown; null for none.</summary>
    public string? Cluster { get; init; }

    /// <summary>Gets what finds the identity that machines must share with this server; null where the cluster is looked at and not asked.</summary>
    public Func<CancellationToken, MachineIdentity>? Identify { get; init; }

    /// <summary>Gets the folder of the keys that sign cookies and forms; null for keys that end with the process.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>Gets the folder of what long runs have done so far, so that one that was stopped is taken up where it ended.</summary>
    public string WorkFolder { get; init; } = Path.Combine(Path.GetTempPath(), "sovereignty-work");

    /// <summary>Gets the workbook that comes with the program.</summary>
    public required ReadOnlyMemory<byte> Baseline { get; init; }

    /// <summary>Gets the names by which others reach the workbench, such as <c>plans.example.org</c>; loopback names are answered to in any case.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Gets the addresses or networks of proxies, whose word on where a request comes from, and by which scheme, is taken.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Gets the certificate of addresses of https, as a file of PKCS #12; null for that of the machine.</summary>
    public string? Certificate { get; init; }

    /// <summary>Gets the password of the certificate's file.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>Gets the service that vouches for people; null for none.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>Gets how much one person and all together may ask.</summary>
    public WorkbenchLimits Limits { get; init; } = new();

    /// <summary>Gets what is told of things that an operator wants to read, such as wrong passwords: lines of the log.</summary>
    public Action<Message> Log { get; init; } = static _ => { };

    /// <summary>Gets a value indicating whether the workbench is reached by TLS alone, its own or a proxy's.</summary>
    internal bool IsSecure => Proxies.Count > 0 || Urls.All(static u => u.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets a value indicating whether other machines reach it, themselves or through a proxy.</summary>
    internal bool IsPublic => Hosts.Count > 0 || Proxies.Count > 0 || !Urls.All(WorkbenchServer.IsLoopback);

    /// <summary>Gets the clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what is told of internal errors; it gives what to call them to people.</summary>
    public Func<Exception, string> Fault { get; init; } = static _ => "no log";
}
