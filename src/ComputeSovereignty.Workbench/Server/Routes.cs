using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Two kinds of addresses: those that show something, and those that change something.</summary>
internal static class Routes
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>Adds an address that shows something and changes nothing.</summary>
    /// <param name="app">The application.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="handler">Answers.</param>
    internal static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder app, string pattern, Delegate handler) => app.MapMethods(pattern, Reading, handler);

    /// <summary>Adds an address that changes something, for planners and administrators.</summary>
    /// <param name="app">The application.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="handler">Answers.</param>
    internal static RouteHandlerBuilder MapWrite(this IEndpointRouteBuilder app, string pattern, Delegate handler) => app.MapPost(pattern, handler).RequireAuthorization(Roles.Planner);
}
