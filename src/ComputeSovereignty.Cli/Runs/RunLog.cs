using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using Serilog;
using Serilog.Core;
using Serilog.Formatting.Json;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The log of one call: a file of JSON lines. The console stays quiet.</summary>
internal static class RunLog
{
    /// <summary>Gets the seconds since the process began.</summary>
    internal static double SecondsSinceStart
    {
        get
        {
            using Process process = Process.GetCurrentProcess();
            return Math.Round((DateTime.Now - process.StartTime).TotalSeconds, 2);
        }
    }

    /// <summary>Gets the most memory that the process has had at once, MB.</summary>
    internal static long PeakMegabytes
    {
        get
        {
            using Process process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 >> 20;
        }
    }

    /// <summary>Opens the log of a call.</summary>
    /// <param name="path">The file; its folder is made where it does not exist, and a file that is there is replaced.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <exception cref="RefusalException">It cannot be written.</exception>
    internal static Logger Open(string path, IEnumerable<string> arguments)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Empty);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NoOutput(FaultMessages.Of(fault)), fault);
        }

        Logger log = new LoggerConfiguration().WriteTo.File(new JsonFormatter(renderMessage: true), path).CreateLogger();
        log.Information(
            "sovereignty {Version} on {System}, {Runtime}: {Arguments}",
            PlanRunner.ProgramVersion,
            RuntimeInformation.OSDescription,
            RuntimeInformation.FrameworkDescription,
            arguments);
        return log;
    }

    /// <summary>Writes down an internal error where the call has no log of its own.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="fault">The error.</param>
    /// <returns>The log's path; that there is none where it could not be written.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever keeps a log from being written, the error that it was for is still told.")]
    internal static Message WriteFault(Session session, IEnumerable<string> arguments, Exception fault)
    {
        string time = session.Clock.GetLocalNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        try
        {
            return Message.Verbatim(Write(Path.Combine(session.LogFolder, $"{time}.log")));
        }
        catch (Exception)
        {
            // Where nothing can be written, the sentence on the screen must do.
        }

        try
        {
            return Message.Verbatim(Write(Path.Combine(Path.GetTempPath(), $"sovereignty-{time}.log")));
        }
        catch (Exception)
        {
            return CommandMessages.NoLog(new($"{fault.GetType().Name}: {fault.Message}"));
        }

        string Write(string path)
        {
            using Logger log = Open(path, arguments);
            log.Fatal(fault, "Internal error");
            return path;
        }
    }
}
