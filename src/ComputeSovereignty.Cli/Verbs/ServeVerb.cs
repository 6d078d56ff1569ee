using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>serve</c>: the workbench in the browser.</summary>
internal sealed class ServeVerb : Verb
{
    private const string CertificateVariable = "SOVEREIGNTY_CERTIFICATE_PASSWORD";

    private readonly ServeOptions served = new();
    private readonly StoreOptions store = new();
    private readonly ClusterOptions cluster = new(ClusterUse.Look);

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal ServeVerb(Session session)
        : base("serve", "the workbench in the browser", session)
    {
        Details =
        [
            "Serves until Ctrl-C. Only this machine can reach it unless --urls or --proxy says otherwise.",
            "Where others reach it, people sign in with accounts of sovereignty accounts, or by a service of OpenID Connect; it answers to the names of --hosts alone, and by TLS: a proxy's, named with --proxy, or its own with --certificate.",
            "The trail of who did what stands in the run store; administrators read it at /audit.",
        ];
        Examples =
        [
            new("serve", "The workbench for you alone, at http://127.0.0.1:5080."),
            new("serve --hosts plans.example.org --proxy 127.0.0.1 --store \"Host=db;Database=plans\"", "For a team, behind a proxy on the same machine."),
            new("serve --urls https://0.0.0.0:443 --hosts plans.example.org --certificate plans.pfx", "For a team, with a certificate of its own."),
        ];
        With(served);
        With(store);
        With(cluster);
        With(new LanguageOption());
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        WorkbenchOptions options = new()
        {
            Urls = Words(parse.GetValue(served.Urls) ?? "http://127.0.0.1:5080"),
            Store = store.Place(parse, Session),
            Cluster = cluster.Place(parse),
            Identify = MachineIdentities.Here,
            KeyFolder = Path.Combine(Session.DataFolder, "keys"),
            WorkFolder = Path.Combine(Session.DataFolder, "work"),
            Baseline = NewVerb.Content(),
            Hosts = Words(parse.GetValue(served.Hosts)),
            Proxies = Words(parse.GetValue(served.Proxy)),
            Certificate = parse.GetValue(served.Certificate) is { Length: > 0 } file ? Session.Resolve(file) : null,
            CertificatePassword = Environment.GetEnvironmentVariable(CertificateVariable),
            OpenId = parse.GetValue(served.OpenId) is { Length: > 0 } settings ? OpenIdFile.Read(Session, settings) : null,
            Clock = Session.Clock,
            Log = line => Session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{Session.Clock.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC {Session.Speaker.Say(line)}\n")),
            Fault = fault => Path.GetFileNameWithoutExtension($"{RunLog.WriteFault(Session, parse.Tokens.Select(static t => t.Value), fault)}"),
        };
        ServeAsync(options, parse.GetValue(served.Open)).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private async Task ServeAsync(WorkbenchOptions options, bool open)
    {
        WorkbenchServer server = await StartAsync(options).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            Session.Say(VerbMessages.WorkbenchAt(Listing.Of(server.Urls), new(Place(options.Store))));
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
        catch (Exception fault) when (fault is StoreException or UnguardedException or IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new RefusalException(FaultMessages.Of(fault), fault);
        }
    }

    // A connection string may hold a password of its own.
    private string Place(string place) => place.Contains('=', StringComparison.Ordinal) ? "PostgreSQL" : Session.Shorten(place);

    private static string[] Words(string? list) => (list ?? string.Empty).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private sealed class ServeOptions() : OptionGroup("The server")
    {
        internal Option<string> Urls { get; } = new("--urls")
        {
            HelpName = "URL;…",
            Description = "The addresses to listen to; port 0 for any free one. Default: http://127.0.0.1:5080.",
        };

        internal Option<string> Hosts { get; } = new("--hosts")
        {
            HelpName = "NAME;…",
            Description = "The names by which others reach it, such as plans.example.org; *.example.org for all below it. No other is answered to.",
        };

        internal Option<string> Proxy { get; } = new("--proxy")
        {
            HelpName = "ADDRESS;…",
            Description = "The proxies with TLS in front of it, as addresses or networks. Their X-Forwarded-For, -Proto and -Host are believed, nobody else's.",
        };

        internal Option<string> Certificate { get; } = new("--certificate")
        {
            HelpName = "FILE",
            Description = $"The certificate of https addresses, PKCS #12; its password is in the variable {CertificateVariable}.",
        };

        internal Option<string> OpenId { get; } = new("--openid")
        {
            HelpName = "FILE",
            Description = "A service that vouches for people: JSON with authority, clientId, clientSecret, title, roleClaim and roles. Its answer comes to /sign-in/openid/back.",
        };

        internal Option<bool> Open { get; } = new("--open")
        {
            Description = "Open it in the browser.",
        };

        internal override IReadOnlyList<Option> Options => [Urls, Hosts, Proxy, Certificate, OpenId, Open];
    }
}
