using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Lets only requests pass that name this machine as a loopback address, where nothing else is served: a page of another site that has its name point here is refused.</summary>
/// <param name="options">How the workbench is served.</param>
internal sealed class HostFence(WorkbenchOptions options)
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    private readonly bool onlyLoopback = options.Urls.All(WorkbenchServer.IsLoopback);

    /// <summary>Passes a request on, or refuses it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">What comes after.</param>
    internal Task PassAsync(HttpContext http, RequestDelegate next)
    {
        if (!onlyLoopback || LoopbackNames.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return http.Response.WriteAsync("This server answers to localhost only.\n");
    }
}
