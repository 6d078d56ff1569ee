using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The planner in a browser, served: pages that work without script, on loopback unless told otherwise.</summary>
public sealed class WorkbenchServer : IAsyncDisposable
{
    /// <summary>The most bytes of a request: an upload and the fields beside it.</summary>
    private const long MostBytes = 33L << 20;

    private readonly WebApplication app;
    private readonly Bench bench;

    private WorkbenchServer(WebApplication app, Bench bench) => (this.app, this.bench) = (app, bench);

    /// <summary>Gets the addresses that are listened to, ports filled in.</summary>
    public IReadOnlyList<string> Urls => [.. app.Urls];

    /// <summary>Starts serving.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="ArgumentException">An address is wrong, or other machines reach it without accounts, a name of the host, or TLS.</exception>
    /// <exception cref="IOException">An address is taken.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The server that is returned disposes of it; where there is none, it is disposed of here.")]
    public static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options, CancellationToken cancellation = default)
    {
        Bench bench = Opened(options);
        WebApplication? app = null;
        try
        {
            app = Build(bench);
            Fences.Use(app, bench);
            Map(app, bench);
            await app.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            if (app is not null)
            {
                await app.DisposeAsync().ConfigureAwait(false);
            }

            bench.Dispose();
            throw;
        }

        return new(app, bench);
    }

    /// <summary>Serves until told to stop.</summary>
    /// <param name="cancellation">Stops it.</param>
    public Task WaitAsync(CancellationToken cancellation) => app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(1));
        await app.StopAsync(patience.Token).ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        bench.Dispose();
    }

    /// <summary>Tells whether an address can be reached from this machine alone.</summary>
    /// <param name="url">The address.</param>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static bool IsLoopback(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException fault)
        {
            throw new UnguardedException(ServeMessages.NoAddress(new(url)), fault);
        }

        return address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }

    private static Bench Opened(WorkbenchOptions options)
    {
        foreach (string url in options.Urls)
        {
            IsLoopback(url);
        }

        if (options.IsPublic)
        {
            RefuseUnguarded(options);
        }

        Bench bench = new(options);
        if (options.IsPublic && !bench.HasAccounts)
        {
            bench.Dispose();
            throw new UnguardedException(ServeMessages.NoAccounts);
        }

        return bench;
    }

    private static void Map(WebApplication app, Bench bench)
    {
        SignInEndpoints.Map(app, bench);
        AccountEndpoints.Map(app, bench);
        CaseEndpoints.Map(app, bench);
        TableEndpoints.Map(app, bench);
        LeverEndpoints.Map(app, bench);
        AnalysisEndpoints.Map(app, bench);
        RunEndpoints.Map(app, bench);
        RunComparisonEndpoints.Map(app, bench);
        DrawsEndpoints.Map(app, bench);
        MachineEndpoints.Map(app, bench);
        PreferenceEndpoints.Map(app, bench);
        AssetEndpoints.Map(app);
    }

    // What is reached from elsewhere has names that it answers to, and TLS: a password in the open is everybody's.
    private static void RefuseUnguarded(WorkbenchOptions options)
    {
        if (options.Proxies.FirstOrDefault(static p => !IPAddress.TryParse(p, out _) && !IPNetwork.TryParse(p, out _)) is { } wrong)
        {
            throw new UnguardedException(ServeMessages.NoProxy(new(wrong)));
        }

        if (options.Hosts.Count == 0)
        {
            throw new UnguardedException(ServeMessages.NoHosts);
        }

        if (options.Proxies.Count == 0 && options.Urls.FirstOrDefault(static u => !IsLoopback(u) && !u.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) is { } url)
        {
            throw new UnguardedException(ServeMessages.NoTls(new(url)));
        }
    }

    private static WebApplication Build(Bench bench)
    {
        WorkbenchOptions options = bench.Options;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
            if (options.Certificate is { } certificate)
            {
                kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = X509CertificateLoader.LoadPkcs12FromFile(certificate, options.CertificatePassword));
            }
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(bench);
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<FormOptions>(static form =>
        {
            form.MultipartBodyLengthLimit = MostBytes;
            form.ValueCountLimit = 512;
            form.ValueLengthLimit = 64 << 10;
        });
        FrontServices.Add(builder.Services, bench);
        AccessServices.Add(builder.Services, bench);
        Budgets.Add(builder.Services, options.Limits);
        return builder.Build();
    }

    /// <summary>The program's own Ctrl-C ends the server; the host adds none.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
