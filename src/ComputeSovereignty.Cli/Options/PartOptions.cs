using System.CommandLine;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Verbs;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Which part of a run is done here.</summary>
/// <param name="resumes">Whether the group has its own option to take up a part, since the verb has none.</param>
internal sealed class PartOptions(bool resumes = false) : OptionGroup("Several machines")
{
    /// <summary>Gets the part.</summary>
    internal Option<Part?> Part { get; } = new("--part")
    {
        HelpName = "K/N",
        Description = "Solve part K of N only, into a folder of its own below that of -o. The verb merge makes one run of all parts, with the same files as on one machine.",
        CustomParser = static argument =>
        {
            Part? part = Parts.Part.Read(argument.Tokens[0].Value);
            if (part is null)
            {
                Verb.Refuse(argument, OptionMessages.NoPart(new(argument.Tokens[0].Value), new($"{Parts.Part.Most}")));
            }

            return part;
        },
    };

    /// <summary>Gets whether a part is taken up.</summary>
    internal Option<bool> Resume { get; } = new("--resume") { Description = "With --part: take up the part where it was stopped; one that is not begun is begun." };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => resumes ? [Part, Resume] : [Part];
}
