using System.Net;
using ComputeSovereignty.Workbench.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
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
    private const int LeastPassword = 8;

    /// <summary>The most bytes of a request: an upload and the fields beside it.</summary>
    private const long MostBytes = 33L << 20;

    private readonly WebApplication app;

    private WorkbenchServer(WebApplication app) => this.app = app;

    /// <summary>Gets the addresses that are listened to, ports filled in.</summary>
    public IReadOnlyList<string> Urls => [.. app.Urls];

    /// <summary>Starts serving.</summary>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="ArgumentException">An address is wrong, or reaches beyond loopback without a password, or with one of less than eight characters.</exception>
    /// <exception cref="IOException">An address is taken.</exception>
    public static async Task<WorkbenchServer> StartAsync(WorkbenchOptions options, CancellationToken cancellation = default)
    {
        foreach (string url in options.Urls.Where(u => !IsLoopback(u) && options.Password.Length == 0))
        {
            throw new ArgumentException($"{url} can be reached from other machines, so a password is needed: set SOVEREIGNTY_PASSWORD, or name a file with --password-file.", nameof(options));
        }

        // Ten tries a minute find a short one within days.
        foreach (string url in options.Urls.Where(u => !IsLoopback(u) && options.Password.Length < LeastPassword))
        {
            throw new ArgumentException($"{url} can be reached from other machines, and the password has {options.Password.Length} {(options.Password.Length == 1 ? "character" : "characters")}: {LeastPassword} or more are needed.", nameof(options));
        }

        WebApplication app = Build(options);
        try
        {
            Bench bench = app.Services.GetRequiredService<Bench>();
            Fences.Use(app, bench);
            CaseEndpoints.Map(app, bench);
            TableEndpoints.Map(app, bench);
            LeverEndpoints.Map(app, bench);
            AnalysisEndpoints.Map(app, bench);
            RunEndpoints.Map(app, bench);
            RunComparisonEndpoints.Map(app, bench);
            PreferenceEndpoints.Map(app);
            AssetEndpoints.Map(app);
            await app.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new(app);
    }

    /// <summary>Serves until told to stop.</summary>
    /// <param name="cancellation">Stops it.</param>
    public Task WaitAsync(CancellationToken cancellation) => app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(2));
        await app.StopAsync(patience.Token).ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
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
            throw new ArgumentException($"“{url}” is no address to listen to; write one such as http://127.0.0.1:5080.", nameof(url), fault);
        }

        return address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? ip) && IPAddress.IsLoopback(ip));
    }

    private static WebApplication Build(WorkbenchOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(_ => new Bench(options));
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<FormOptions>(static form =>
        {
            form.MultipartBodyLengthLimit = MostBytes;
            form.ValueCountLimit = 512;
            form.ValueLengthLimit = 64 << 10;
        });
        builder.Services.AddAntiforgery(static forgery =>
        {
            forgery.Cookie.Name = "workbench-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.FormFieldName = Screens.FormToken.Field;
        });
        IDataProtectionBuilder keys = builder.Services.AddDataProtection().SetApplicationName("sovereignty-workbench");
        if (options.KeyFolder is { } folder)
        {
            keys.PersistKeysToFileSystem(Directory.CreateDirectory(folder));
        }
        else
        {
            keys.UseEphemeralDataProtectionProvider();
        }

        return builder.Build();
    }

    /// <summary>The program's own Ctrl-C ends the server; the host adds none.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
