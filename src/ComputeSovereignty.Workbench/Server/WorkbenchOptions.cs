namespace ComputeSovereignty.Workbench.Server;

/// <summary>How the workbench is served.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>Gets the addresses that are listened to.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Gets where cases and runs are kept: a file for SQLite, or a connection string of PostgreSQL.</summary>
    public required string Store { get; init; }

    /// <summary>Gets the folder of the keys that sign cookies and forms; null for keys that end with the process.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>Gets the folder of what long runs have done so far, so that one that was stopped is taken up where it ended.</summary>
    public string WorkFolder { get; init; } = Path.Combine(Path.GetTempPath(), "sovereignty-work");

    /// <summary>Gets the workbook that comes with the program.</summary>
    public required ReadOnlyMemory<byte> Baseline { get; init; }

    /// <summary>Gets the password that people sign in with and scripts send as bearer token; empty for none, which only loopback addresses allow.</summary>
    public string Password { get; init; } = string.Empty;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what is told of internal errors; it gives what to call them to people.</summary>
    public Func<Exception, string> Fault { get; init; } = static _ => "no log";
}
