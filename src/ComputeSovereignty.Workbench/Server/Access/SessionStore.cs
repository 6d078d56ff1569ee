using System.Security.Cryptography;
using ComputeSovereignty.Runs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Keeps the sessions of the framework's cookies in the run store, so that signing out ends them on the server, and on every server of the store.</summary>
/// <param name="sessions">The sessions.</param>
/// <param name="clock">The clock.</param>
internal sealed class SessionStore(SessionShelf sessions, TimeProvider clock) : ITicketStore
{
    /// <inheritdoc/>
    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        sessions.Sweep(clock.GetUtcNow());
        string name = RandomNumberGenerator.GetHexString(64, lowercase: true);
        Put(name, ticket);
        return Task.FromResult(name);
    }

    /// <inheritdoc/>
    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        Put(key, ticket);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        Task.FromResult(sessions.Find(key, clock.GetUtcNow()) is { } content ? TicketSerializer.Default.Deserialize(content) : null);

    /// <inheritdoc/>
    public Task RemoveAsync(string key)
    {
        sessions.End(key);
        return Task.CompletedTask;
    }

    private void Put(string name, AuthenticationTicket ticket) =>
        sessions.Put(name, Roles.IdOf(ticket.Principal), TicketSerializer.Default.Serialize(ticket), ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + AccessServices.Idle);
}
