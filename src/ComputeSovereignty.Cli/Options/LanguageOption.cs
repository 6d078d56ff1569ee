using System.CommandLine;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>In which language a verb speaks that writes no report.</summary>
internal sealed class LanguageOption() : OptionGroup("Output")
{
    private readonly Option<string> language = Of("Language of what is printed: en or zh-Hans. Default: the variable SOVEREIGNTY_LANGUAGE, else en.");

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [language];

    /// <summary>Makes the option. Its value is known to the session before the command line is read; here it is described, and a wrong one refused.</summary>
    /// <param name="description">What is in the language.</param>
    internal static Option<string> Of(string description)
    {
        Option<string> language = new(SpokenLanguage.Option) { HelpName = "LANGUAGE", Description = description };
        language.AcceptOnlyFromAmong([.. Speaker.All.Select(static s => s.Language)]);
        return language;
    }
}
