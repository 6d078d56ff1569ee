using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>What stands between the network and the pages, all of it the framework's: hosts that are answered to, proxies that are believed, TLS, forms that no other site can send, keys.</summary>
internal static class FrontServices
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Adds them.</summary>
    /// <param name="services">The services.</param>
    /// <param name="bench">The bench.</param>
    internal static void Add(IServiceCollection services, Bench bench)
    {
        WorkbenchOptions options = bench.Options;
        services.AddHostFiltering(hosts =>
        {
            hosts.AllowedHosts = [.. LoopbackNames, .. options.Hosts];
            hosts.AllowEmptyHosts = false;
        });
        services.Configure<ForwardedHeadersOptions>(forwarded => Believe(forwarded, options));
        services.AddHsts(static hsts =>
        {
            hsts.MaxAge = TimeSpan.FromDays(365);
            hsts.IncludeSubDomains = true;
        });
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = bench.CookieName("workbench-form");
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.SecurePolicy = options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            forgery.FormFieldName = Screens.FormToken.Field;

            // The policy of our own headers says more.
            forgery.SuppressXFrameOptionsHeader = true;
        });
        IDataProtectionBuilder keys = services.AddDataProtection().SetApplicationName("sovereignty-workbench");
        if (options.KeyFolder is { } folder)
        {
            keys.PersistKeysToFileSystem(Directory.CreateDirectory(folder));
        }
        else
        {
            keys.UseEphemeralDataProtectionProvider();
        }
    }

    // Only the proxies that are named are believed: not even loopback by itself.
    private static void Believe(ForwardedHeadersOptions forwarded, WorkbenchOptions options)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.AllowedHosts = [.. options.Hosts];
        forwarded.ForwardLimit = options.Proxies.Count;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (string proxy in options.Proxies)
        {
            if (System.Net.IPNetwork.TryParse(proxy, out System.Net.IPNetwork network))
            {
                forwarded.KnownIPNetworks.Add(network);
            }
            else
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        }
    }
}
