using System.CommandLine;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>In which form the answer is given.</summary>
/// <param name="withVerdict">Whether the verb answers a question of feasibility.</param>
/// <param name="inLanguages">Whether the answer is given in several languages.</param>
internal sealed class FormOptions(bool withVerdict = false, bool inLanguages = true) : OptionGroup("Output")
{
    /// <summary>Gets whether the answer is JSON.</summary>
    internal Option<bool> Json { get; } = new("--json") { Description = "Print the result as JSON and nothing else; progress and errors go to standard error." };

    /// <summary>Gets the language of reports.</summary>
    internal Option<string> Language { get; } = Languages();

    /// <summary>Gets whether an infeasible checkpoint is an error to the shell.</summary>
    internal Option<bool> RequireFeasible { get; } = new("--require-feasible")
    {
        Description = "End with exit code 1 where the checkpoint year's target is not met by a certified plan.",
    };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Json, .. inLanguages ? new[] { Language } : [], .. withVerdict ? new[] { RequireFeasible } : []];

    /// <summary>Gets the speaker of the language in which the report is wanted.</summary>
    /// <param name="parse">The command line.</param>
    internal Speaker Speaker(ParseResult parse) => Messages.Speaker.Of(parse.GetValue(Language) ?? string.Empty) ?? Messages.Speaker.English;

    private static Option<string> Languages()
    {
        Option<string> language = new("--language") { HelpName = "LANGUAGE", Description = "Language of workbook, page and screen: en (the default) or zh-Hans. JSON keeps its English names." };
        language.AcceptOnlyFromAmong([.. Messages.Speaker.All.Select(static s => s.Language)]);
        return language;
    }
}
