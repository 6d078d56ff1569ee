using System.CommandLine.Parsing;
using System.Globalization;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Reads numbers of the command line: a decimal comma is refused, not taken for a thousands separator.</summary>
internal static class Numbers
{
    /// <summary>Reads a fraction from 0 to 1, such as <c>0.001</c> or <c>0.1%</c>.</summary>
    /// <param name="argument">The argument as it was typed.</param>
    internal static double? Fraction(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        bool percent = text.EndsWith('%');
        if (TryNumber(percent ? text[..^1] : text, out double number) && number / (percent ? 100 : 1) is >= 0 and <= 1)
        {
            return number / (percent ? 100 : 1);
        }

        Verb.Refuse(argument, OptionMessages.NotAFraction(new(text)));
        return null;
    }

    /// <summary>Reads a time span: seconds, or a number with <c>s</c>, <c>m</c> or <c>h</c>.</summary>
    /// <param name="argument">The argument as it was typed.</param>
    internal static TimeSpan? Span(ArgumentResult argument)
    {
        const double Longest = 1e7;
        string text = argument.Tokens[0].Value;
        (string number, double seconds) = text switch
        {
            [.. var head, 's'] => (head, 1),
            [.. var head, 'm'] => (head, 60),
            [.. var head, 'h'] => (head, 3600),
            _ => (text, 1d),
        };
        if (TryNumber(number, out double value) && value * seconds is >= 0 and <= Longest)
        {
            return TimeSpan.FromSeconds(value * seconds);
        }

        Verb.Refuse(argument, OptionMessages.NotATime(new(text)));
        return null;
    }

    /// <summary>Reads a whole number from a least one on.</summary>
    /// <param name="argument">The argument as it was typed.</param>
    /// <param name="least">The least that is allowed.</param>
    internal static int? Whole(ArgumentResult argument, int least)
    {
        string text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least)
        {
            return value;
        }

        Verb.Refuse(argument, OptionMessages.NotWhole(new(text), Figure.Number(least, "0")));
        return null;
    }

    private static bool TryNumber(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
