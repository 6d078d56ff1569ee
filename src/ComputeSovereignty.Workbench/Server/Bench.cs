using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Everything that the pages of one server work with.</summary>
internal sealed class Bench : IDisposable
{
    private readonly ServerLease lease;

    /// <summary>Initializes the bench.</summary>
    /// <param name="options">How the workbench is served.</param>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    internal Bench(WorkbenchOptions options)
    {
        Options = options;
        Store = RunStore.Open(options.Store);
        HasAccounts = options.OpenId is not null || !Store.Accounts.IsEmpty;
        lease = new(Store.Servers, TimeProvider.System, options.Fault);
        Cases = new(Store.Cases, options.Baseline.ToArray(), options.Limits, options.Clock);
        Board = new(Store.Runs, lease.Server, options.Limits, options.Clock, options.Fault);
        Cluster = options.Cluster is { } cluster ? RunStore.Open(cluster) : null;
        Machines = Cluster is not null && options.Identify is { } identify ? new(Cluster, identify) : null;
        Works = WorksOf(options, Machines).ToDictionary(static w => w.Kind, StringComparer.Ordinal);
        Room = new(Store, options.Limits, options.Store);
        LeftRuns left = new(this);
        lease.AtEachBeat = () =>
        {
            Board.StopLost();
            left.TakeUp();
        };

        // Pages do not wait for the cases of what was left.
        _ = Task.Run(left.TakeUp);
    }

    /// <summary>Gets how the workbench is served.</summary>
    internal WorkbenchOptions Options { get; }

    /// <summary>Gets the store.</summary>
    internal RunStore Store { get; }

    /// <summary>Gets the store of the cluster; null where there is none.</summary>
    internal RunStore? Cluster { get; }

    /// <summary>Gets the machines that solve for this server; null where it solves alone.</summary>
    internal ClusterDesk? Machines { get; }

    /// <summary>Gets a value indicating whether people sign in.</summary>
    internal bool HasAccounts { get; }

    /// <summary>Gets the cases.</summary>
    internal CaseDesk Cases { get; }

    /// <summary>Gets the runs at work.</summary>
    internal RunBoard Board { get; }

    /// <summary>Gets the kinds of runs, by name.</summary>
    internal IReadOnlyDictionary<string, IRunWork> Works { get; }

    /// <summary>Gets the warm cases of people who move levers.</summary>
    internal LeverDesk Levers { get; } = new();

    /// <summary>Gets what room the store has.</summary>
    internal StoreRoom Room { get; }

    /// <summary>Gives the name of a cookie: behind TLS one that browsers take from this very host alone.</summary>
    /// <param name="name">The name.</param>
    internal string CookieName(string name) => Options.IsSecure ? $"__Host-{name}" : name;

    /// <summary>Writes a line into the trail of who did what, and of what went wrong at the sign-in into the log.</summary>
    /// <param name="http">The request.</param>
    /// <param name="deed">What was done.</param>
    /// <param name="subject">The id of what it was done to.</param>
    /// <param name="detail">What that is called.</param>
    /// <param name="account">Who did it, where the request does not yet say.</param>
    internal void Note(HttpContext http, string deed, string subject, string detail, KeptAccount? account = null)
    {
        string source = SignInTries.SourceOf(http.Connection.RemoteIpAddress);
        Store.Audit.Add(new(Options.Clock.GetUtcNow(), account?.Id ?? Roles.IdOf(http.User), account?.Name ?? http.User.Identity?.Name ?? string.Empty, source, deed, subject, detail));
        if (deed is "sign-in.wrong" or "sign-in.limited" or "sign-in.refused" or "password.refused")
        {
            Options.Log(ServeMessages.Deed(Message.Of(deed, $"{Phrases.Chinese[$"deed.{deed}"]}（{deed}）", "ServeDeedKind"), new(source), new(string.Concat(detail.Select(static c => char.IsControl(c) ? ' ' : c)))));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Board.Dispose();
        lease.Dispose();
        Store.Dispose();
        Cluster?.Dispose();
    }

    private static IRunWork[] WorksOf(WorkbenchOptions options, ClusterDesk? machines) =>
    [
        new PlanWork(options.Clock),
        new GapWork(options.Clock),
        new DemandWork(options.Clock),
        new CompareWork(options.Clock, machines),
        new BreakEvenWork(options.Clock, machines),
        new FrontierWork(options.Clock),
        new StochasticWork(options.Clock, machines),
        new AlternativesWork(options.Clock),
        new SimulationWork(options.WorkFolder, options.Clock, machines),
        new CalibrationWork(options.Clock),
    ];
}
