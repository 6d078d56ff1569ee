using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Which program of a case is meant, and how it is written.</summary>
internal sealed class ProgramOptions() : OptionGroup("The model")
{
    /// <summary>Free MPS.</summary>
    internal const string Mps = "mps";

    /// <summary>The LP format.</summary>
    internal const string Lp = "lp";

    /// <summary>Gets the format.</summary>
    internal Option<string> Format { get; } = Named(new("--format")
    {
        HelpName = "mps|lp",
        Description = "Free MPS, which every solver reads, or LP, which people read too; LP turns letters such as - and + of a name into _. Default: mps.",
        DefaultValueFactory = static _ => Mps,
    });

    /// <summary>Gets the stage.</summary>
    internal Option<string> Stage { get; } = new("--stage")
    {
        HelpName = "LETTER",
        Description = "The stage whose objective is written: A share, B unspent commitments, S service, C compute, D cost, Y share of a year. Default: the first of the case.",
    };

    /// <summary>Gets whether modules need not be whole.</summary>
    internal Option<bool> Relax { get; } = new("--relax") { Description = "Modules need not be whole." };

    /// <summary>Gets the order of the objectives.</summary>
    internal Option<string> Objective { get; } = new("--objective")
    {
        HelpName = "ORDER",
        Description = "Share, Deployment, Service, Compute, Cost or Year:2028. Default: what the case says.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Format, Stage, Relax, Objective];

    private static Option<string> Named(Option<string> option)
    {
        option.AcceptOnlyFromAmong(Mps, Lp);
        return option;
    }
}
