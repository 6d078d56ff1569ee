using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Whether existing files are overwritten, for verbs that are told where to write by an argument.</summary>
internal sealed class ForceOption() : OptionGroup("Output")
{
    /// <summary>Gets whether existing files are overwritten.</summary>
    internal Option<bool> Force { get; } = new("--force") { Description = "Overwrite existing files." };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Force];
}
