using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Which case, and what is changed in it before anything else is done.</summary>
internal sealed class CaseOptions() : OptionGroup("The case")
{
    /// <summary>Gets the case.</summary>
    internal Argument<string> Case { get; } = new("CASE") { Description = "A workbook (.xlsx), or a folder or .zip of CSV files." };

    /// <summary>Gets the scenario.</summary>
    internal Option<string> Scenario { get; } = new("--scenario")
    {
        HelpName = "NAME",
        Description = "Apply a scenario of the sheet Scenarios, with those it inherits from. Default: Base, the case as it stands.",
    };

    /// <summary>Gets the further changes.</summary>
    internal Option<string[]> Set { get; } = new("--set")
    {
        HelpName = "\"ADDRESS OP VALUE\"",
        Description = "Change a figure, after the scenario. OP is = (set), *= (scale), += (add) or shift (months later). In one argument, as often as needed.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Scenario, Set];
}
