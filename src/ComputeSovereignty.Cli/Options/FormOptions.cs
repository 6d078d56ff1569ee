using System.CommandLine;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>In which form the answer is given.</summary>
/// <param name="withVerdict">Whether the verb answers a question of feasibility.</param>
internal sealed class FormOptions(bool withVerdict = false) : OptionGroup("Output")
{
    /// <summary>Gets whether the answer is JSON.</summary>
    internal Option<bool> Json { get; } = new("--json") { Description = "Print the result as JSON and nothing else; progress and errors go to standard error." };

    /// <summary>Gets the language of reports.</summary>
    internal Option<string> Language { get; } = LanguageOption.Of("Language of workbook, page and screen: en or zh-Hans. Default: the variable SOVEREIGNTY_LANGUAGE, else en. JSON keeps its English names.");

    /// <summary>Gets whether an infeasible checkpoint is an error to the shell.</summary>
    internal Option<bool> RequireFeasible { get; } = new("--require-feasible")
    {
        Description = "End with exit code 1 where the checkpoint year's target is not met by a certified plan.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Json, Language, .. withVerdict ? new[] { RequireFeasible } : []];

    /// <summary>Gets the speaker of the language in which the report is wanted.</summary>
    /// <param name="parse">The command line.</param>
    internal Speaker Speaker(ParseResult parse) => Messages.Speaker.Of(parse.GetValue(Language) ?? string.Empty) ?? Verb.SpeakerOf(parse.CommandResult);
}
