using System.CommandLine;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Cli.Options;

/// <summary>What a verb does with a cluster.</summary>
internal enum ClusterUse
{
    /// <summary>It submits questions, where one is named.</summary>
    Submit,

    /// <summary>It works for it, or with what is submitted.</summary>
    Join,

    /// <summary>It asks it and shows it, where one is named.</summary>
    Look,
}

/// <summary>Whether many machines solve, and what becomes of their work when the one who asked goes.</summary>
/// <param name="use">What the verb does with the cluster.</param>
internal sealed class ClusterOptions(ClusterUse use) : OptionGroup(use == ClusterUse.Submit ? "Several machines" : "The cluster")
{
    private const string Leave = "leave";

    /// <summary>Gets the database of the cluster.</summary>
    internal Option<string> Cluster { get; } = new("--cluster")
    {
        HelpName = "CONNECTION",
        Description = use switch
        {
            ClusterUse.Submit => "Let the machines of a cluster solve: the connection string of its PostgreSQL database, such as \"Host=db;Database=plans\". The files are those of one machine. See: sovereignty worker --help",
            ClusterUse.Look => "Let the machines of a cluster solve simulations, grids, scenarios, break-evens and worlds of the browser, and show them on the page Machines: the connection string of its PostgreSQL database.",
            _ => "The PostgreSQL database of the cluster as a connection string, such as \"Host=db;Database=plans\"; a password may be in the variable PGPASSWORD.",
        },
        Required = use == ClusterUse.Join,
    };

    /// <summary>Gets whether the question is submitted and left.</summary>
    internal Option<bool> Detach { get; } = new("--detach") { Description = "With --cluster: submit and end. “sovereignty sweeps follow” comes back for the files." };

    /// <summary>Gets what becomes of the work on Ctrl-C.</summary>
    internal Option<string> OnStop { get; } = Stops();

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => use == ClusterUse.Submit ? [Cluster, Detach, OnStop] : [Cluster];

    /// <summary>Gives the connection string of the cluster.</summary>
    /// <param name="parse">The command line.</param>
    /// <returns>Null where this machine solves alone.</returns>
    /// <exception cref="RefusalException">It is none of PostgreSQL, or options stand without it.</exception>
    internal string? Place(ParseResult parse)
    {
        string? place = parse.GetValue(Cluster);
        if (place is null)
        {
            return parse.GetValue(Detach) || parse.GetValue(OnStop) is not null ? throw new RefusalException(OptionMessages.WithCluster) : null;
        }

        return StoreDatabase.IsPostgres(place)
            ? place
            : throw new RefusalException(OptionMessages.NoConnection(new(place)));
    }

    /// <summary>Tells whether the work is cancelled on Ctrl-C; else the machines go on with it.</summary>
    /// <param name="parse">The command line.</param>
    internal bool Cancels(ParseResult parse) => parse.GetValue(OnStop) is { } word && word != Leave;

    private static Option<string> Stops()
    {
        Option<string> stop = new("--on-stop") { HelpName = "leave|cancel", Description = "With --cluster: whether Ctrl-C leaves the machines at work, or cancels their work. Default: leave." };
        stop.AcceptOnlyFromAmong(Leave, "cancel");
        return stop;
    }
}
