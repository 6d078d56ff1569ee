using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Where results go and in which form.</summary>
/// <param name="placeHelp">What <c>-o</c> means to the verb.</param>
internal sealed class OutputOptions(string placeHelp) : OptionGroup("Output")
{
    /// <summary>Gets the place of the output.</summary>
    internal Option<string> Place { get; } = new("--output", "-o") { HelpName = "PATH", Description = placeHelp };

    /// <summary>Gets whether existing files are overwritten.</summary>
    internal Option<bool> Force { get; } = new("--force") { Description = "Overwrite existing files." };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Place, Force];
}
