using System.Diagnostics;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>The program as a process of its own, as a shell, a scheduler or a fault meets it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly Task<string> said;
    private readonly Task<string> complained;

    private Child(Process process)
    {
        this.process = process;
        said = process.StandardOutput.ReadToEndAsync();
        complained = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Gets the path of the program.</summary>
    internal static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "sovereignty.dll");

    /// <summary>Gets the exit code; 128 and the signal's number for one that a signal ended.</summary>
    internal int Exit => process.ExitCode;

    internal string Out => said.Result;

    internal string Error => complained.Result;

    internal bool HasExited => process.HasExited;

    internal static Child Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    internal static Child Start(string folder, (string Name, string? Value)[] environment, params string[] arguments) =>
        Begin(folder, environment, Environment.ProcessPath!, [Program, .. arguments]);

    /// <summary>Starts a line of the shell in which <c>$SOVEREIGNTY</c> is the program.</summary>
    internal static Child Shell(string folder, string line) =>
        Begin(folder, [("SOVEREIGNTY", $"{Environment.ProcessPath} {Program}")], "/bin/bash", ["-c", line]);

    internal void Signal(string name)
    {
        if (!process.HasExited)
        {
            using Process kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
            kill.WaitForExit();
        }
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>How long it took; null where it has not ended within the time.</returns>
    internal TimeSpan? Wait(TimeSpan most)
    {
        long clock = Stopwatch.GetTimestamp();
        return process.WaitForExit(most) ? Stopwatch.GetElapsedTime(clock) : null;
    }

    /// <summary>Waits for the end, however busy the machine is.</summary>
    internal Child Ended()
    {
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"It does not end. {Error}");
        }

        return this;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static Child Begin(string folder, (string Name, string? Value)[] environment, string file, string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "home");
        start.Environment["HOME"] = folder;
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
            if (value is null)
            {
                start.Environment.Remove(name);
            }
        }

        return new(Process.Start(start)!);
    }
}
