using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Store;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>serve</c>: the workbench in the browser.</summary>
internal sealed class ServeVerb : Verb
{
    private const string PasswordVariable = "SOVEREIGNTY_PASSWORD";

    private readonly ServeOptions served = new();
    private readonly StoreOptions store = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal ServeVerb(Session session)
        : base("serve", "the workbench in the browser", session)
    {
        Details =
        [
            "Serves until Ctrl-C. Only this machine can reach it unless --urls says otherwise, and then only with a password.",
            $"The password is that of the variable {PasswordVariable}, or the first line of a file. Scripts send it as bearer token. Put a proxy with TLS in front where others may listen.",
        ];
        Examples =
        [
            new("serve", "The workbench for you alone, at http://127.0.0.1:5080."),
            new("serve --urls http://0.0.0.0:8080 --password-file secret.txt --store \"Host=db;Database=plans\"", "For a team."),
        ];
        With(served);
        With(store);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        WorkbenchOptions options = new()
        {
            Urls = (parse.GetValue(served.Urls) ?? "http://127.0.0.1:5080").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Store = store.Place(parse, Session),
            KeyFolder = Path.Combine(Session.DataFolder, "keys"),
            WorkFolder = Path.Combine(Session.DataFolder, "work"),
            Baseline = NewVerb.Content(),
            Password = Password(parse),
            Clock = Session.Clock,
            Fault = fault => Path.GetFileNameWithoutExtension(RunLog.WriteFault(Session, parse.Tokens.Select(static t => t.Value), fault)),
        };
        ServeAsync(options, parse.GetValue(served.Open)).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private async Task ServeAsync(WorkbenchOptions options, bool open)
    {
        WorkbenchServer server = await StartAsync(options).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            await Session.Out.WriteAsync($"The workbench is at {string.Join(" and ", server.Urls)}. Runs are kept in {Place(options.Store)}. Ctrl-C stops it.\n").ConfigureAwait(false);
            if (open)
            {
                Open(server.Urls[0]);
            }

            await server.WaitAsync(Session.Cancellation).ConfigureAwait(false);
        }
    }

    // Without a browser the address on the screen is enough.
    private static void Open(string url)
    {
        try
        {
            Process.Start(new ProcessStartInfo(url) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception fault) when (fault is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
        }
    }

    private static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options)
    {
        try
        {
            return await WorkbenchServer.StartAsync(options).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is StoreException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(fault is ArgumentException ? fault.Message.Split(" (Parameter", 2)[0] : fault.Message, fault);
        }
    }

    // A connection string may hold a password of its own.
    private string Place(string place) => place.Contains('=', StringComparison.Ordinal) ? "PostgreSQL" : Session.Shorten(place);

    private string Password(ParseResult parse)
    {
        if (parse.GetValue(served.PasswordFile) is not { } file)
        {
            return Environment.GetEnvironmentVariable(PasswordVariable) ?? string.Empty;
        }

        try
        {
            return File.ReadLines(Session.Resolve(file)).FirstOrDefault()?.Trim() is { Length: > 0 } password ? password
                : throw new RefusalException($"{file} has no password in its first line.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private sealed class ServeOptions() : OptionGroup("The server")
    {
        internal Option<string> Urls { get; } = new("--urls")
        {
            HelpName = "URL;…",
            Description = "The addresses to listen to; port 0 for any free one. Default: http://127.0.0.1:5080.",
        };

        internal Option<string> PasswordFile { get; } = new("--password-file")
        {
            HelpName = "FILE",
            Description = "The file whose first line is the password.",
        };

        internal Option<bool> Open { get; } = new("--open")
        {
            Description = "Open it in the browser.",
        };

        internal override IReadOnlyList<Option> Options => [Urls, PasswordFile, Open];
    }
}
