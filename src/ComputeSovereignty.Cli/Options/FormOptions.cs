using System.CommandLine;

namespace ComputeSovereignty.Cli.Options;

/// <summary>In which form the answer is given.</summary>
/// <param name="withVerdict">Whether the verb answers a question of feasibility.</param>
internal sealed class FormOptions(bool withVerdict = false) : OptionGroup("Output")
{
    /// <summary>Gets whether the answer is JSON.</summary>
    internal Option<bool> Json { get; } = new("--json") { Description = "Print the result as JSON and nothing else; progress and errors go to standard error." };

    /// <summary>Gets whether an infeasible checkpoint is an error to the shell.</summary>
    internal Option<bool> RequireFeasible { get; } = new("--require-feasible")
    {
        Description = "End with exit code 1 where the checkpoint year's target is not met by a certified plan.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => withVerdict ? [Json, RequireFeasible] : [Json];
}
