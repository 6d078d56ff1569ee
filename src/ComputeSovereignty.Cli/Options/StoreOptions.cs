using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Where the run store is.</summary>
/// <param name="isKeeping">Whether the verb keeps a run there, and may be asked not to.</param>
internal sealed class StoreOptions(bool isKeeping = false) : OptionGroup("The run store")
{
    private readonly Option<bool> none = new("--no-store") { Description = "Keep nothing of this run in the store. Otherwise runs and the workbench list it." };

    /// <summary>Gets the place of the store.</summary>
    internal Option<string> Store { get; } = new("--store")
    {
        HelpName = "PLACE",
        Description = "A file for SQLite, or a connection string of PostgreSQL, such as \"Host=db;Database=plans\". Default: the variable SOVEREIGNTY_STORE, else runs.db in your data folder.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => isKeeping ? [Store, none] : [Store];

    /// <summary>Tells whether nothing is to be kept.</summary>
    /// <param name="parse">The command line.</param>
    internal bool IsLeftOut(ParseResult parse) => parse.GetValue(none);

    /// <summary>Gives the place.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="session">The surroundings.</param>
    internal string Place(ParseResult parse, Session session) =>
        parse.GetValue(Store) is { Length: > 0 } named ? named
        : Environment.GetEnvironmentVariable("SOVEREIGNTY_STORE") is { Length: > 0 } usual ? usual
        : Path.Combine(session.DataFolder, "runs.db");
}
