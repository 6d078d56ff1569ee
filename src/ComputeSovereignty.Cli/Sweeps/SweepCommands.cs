using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The command lines of a cluster as they can be typed: with its connection string, but for a password.</summary>
/// <param name="place">The connection string.</param>
internal sealed class SweepCommands(string place)
{
    /// <summary>Gets the command that lists sweeps.</summary>
    internal Name List => Line("sweeps");

    /// <summary>Gets the command that lets this machine work.</summary>
    internal Name Worker => Line("worker");

    /// <summary>Gets a value indicating whether the commands lack a password.</summary>
    internal bool LackPassword => StoreConnection.HasPassword(place);

    /// <summary>Gives the command that comes back to a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="folder">Where its files go; null for the usual place.</param>
    internal Name Follow(string sweep, string? folder) => Line($"sweeps follow {sweep}{(folder is { Length: > 0 } ? $" -o {Word(folder)}" : string.Empty)}");

    /// <summary>Gives the command that cancels a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    internal Name Cancel(string sweep) => Line($"sweeps cancel {sweep}");

    private Name Line(string words) => new($"sovereignty {words} --cluster {Quoted(StoreConnection.Shown(place))}");

    private static string Word(string text) => text.All(static c => char.IsLetterOrDigit(c) || "-_./\\:+".Contains(c, StringComparison.Ordinal)) ? text : Quoted(text);

    // Within quotes a shell of Unix still reads these.
    private static string Quoted(string text) =>
        OperatingSystem.IsWindows() ? $"\"{text}\"" : $"\"{string.Concat(text.Select(static c => "\\\"$`".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"))}\"";
}
