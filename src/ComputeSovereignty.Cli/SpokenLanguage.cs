using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli;

/// <summary>In which language a call speaks, known before its command line is read: so that a refusal, help or an error of the command line speaks it too.</summary>
internal static class SpokenLanguage
{
    /// <summary>The name of the variable that says the language of calls without <see cref="Option"/>.</summary>
    internal const string Variable = "SOVEREIGNTY_LANGUAGE";

    /// <summary>The option that says the language of a call.</summary>
    internal const string Option = "--language";

    /// <summary>Finds the speaker of a call.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="variable">What <see cref="Variable"/> holds; null or empty for nothing.</param>
    /// <returns>That of English where neither names a language that is spoken.</returns>
    internal static Speaker Of(IReadOnlyList<string> arguments, string? variable) =>
        (Asked(arguments) is { } asked ? Speaker.Of(asked) : null) ?? Speaker.Of(variable ?? string.Empty) ?? Speaker.English;

    /// <summary>Sees that the variable, where it counts, names a language that is spoken.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="variable">What <see cref="Variable"/> holds; null or empty for nothing.</param>
    /// <exception cref="RefusalException">It does not.</exception>
    internal static void Hold(IReadOnlyList<string> arguments, string? variable)
    {
        if (!string.IsNullOrEmpty(variable) && Asked(arguments) is null && Speaker.Of(variable) is null)
        {
            throw new RefusalException(CommandMessages.WrongLanguage(new(Variable), new(variable), Listing.Of(Speaker.All.Select(static s => s.Language), Joint.Or)));
        }
    }

    /// <summary>Finds what a command line says of the language.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The last that is said, as the parser takes it; null where nothing is.</returns>
    private static string? Asked(IReadOnlyList<string> arguments)
    {
        string? asked = null;
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            asked = arguments[i] == Option && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith($"{Option}=", StringComparison.Ordinal) || arguments[i].StartsWith($"{Option}:", StringComparison.Ordinal) ? arguments[i][(Option.Length + 1)..]
                : asked;
        }

        return asked;
    }
}
