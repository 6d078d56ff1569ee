namespace ComputeSovereignty.Runs;

/// <summary>A case that somebody brought, without its content.</summary>
/// <param name="Id">Its name in addresses: letters and digits, not to be guessed.</param>
/// <param name="Owner">The visitor who brought it.</param>
/// <param name="Name">What it was called.</param>
/// <param name="IsShared">Whether everybody who can reach the workbench sees it.</param>
/// <param name="Changed">When it was brought or last edited, UTC.</param>
public sealed record KeptCase(string Id, string Owner, string Name, bool IsShared, DateTimeOffset Changed);
