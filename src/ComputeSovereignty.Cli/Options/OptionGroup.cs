using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Options that belong together, under a heading of the help.</summary>
/// <param name="heading">The heading.</param>
internal abstract class OptionGroup(string heading)
{
    /// <summary>Gets the heading.</summary>
    internal string Heading { get; } = heading;

    /// <summary>Gets the options in the order of the help.</summary>
    internal abstract IReadOnlyList<Option> Options { get; }
}
