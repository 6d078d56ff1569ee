using System.CommandLine;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>What a verb of several actions does: the first word after it.</summary>
/// <param name="actions">The actions, the usual one first.</param>
internal sealed class ActionArgument(params string[] actions)
{
    /// <summary>Gets the argument.</summary>
    internal Argument<string> Argument { get; } = new("ACTION")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = $"{string.Join(", ", actions)}. Default: {actions[0]}.",
        DefaultValueFactory = _ => actions[0],
    };

    /// <summary>Reads the action.</summary>
    /// <param name="parse">The command line.</param>
    /// <exception cref="RefusalException">It is none of the actions.</exception>
    internal string Of(ParseResult parse)
    {
        string asked = parse.GetRequiredValue(Argument);
        if (actions.Contains(asked, StringComparer.Ordinal))
        {
            return asked;
        }

        throw new RefusalException(Message.Sentences(
            OptionMessages.NoneOf(new(asked), Listing.Of(actions, Joint.Comma)), NearestName.Of(asked, actions) is { } name ? CommandMessages.DidYouMean(new(name)) : Message.None));
    }
}
