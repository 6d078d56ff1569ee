using System.CommandLine;
using System.CommandLine.Parsing;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>A command line that shows what a verb is for.</summary>
/// <param name="Line">The command line without the program's name.</param>
/// <param name="Purpose">What it does, a few words.</param>
internal sealed record Example(string Line, string Purpose);

/// <summary>One verb of the program: its command line, its help and its work.</summary>
internal abstract class Verb : Command
{
    /// <summary>Initializes a verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="session">The surroundings.</param>
    protected Verb(string name, string summary, Session session)
        : base(name, summary)
    {
        Session = session;
        SetAction(Run);
    }

    /// <summary>Gets how a command line is read that a program has written: no word of it is the name of a file with more words.</summary>
    internal static ParserConfiguration Literally => new() { ResponseFileTokenReplacer = null };

    /// <summary>Gets the speaker of the call that a part of a command line belongs to.</summary>
    /// <param name="part">The part.</param>
    internal static Speaker SpeakerOf(SymbolResult part)
    {
        SymbolResult? whole = part;
        while (whole is not null and not CommandResult { Command: Verb })
        {
            whole = whole.Parent;
        }

        return whole is CommandResult { Command: Verb verb } ? verb.Session.Speaker : Speaker.English;
    }

    /// <summary>Refuses a value of the command line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="why">Why.</param>
    internal static void Refuse(ArgumentResult value, Message why) => value.AddError(SpeakerOf(value).Say(why));

    /// <summary>Gets more about the verb, for its help: paragraphs.</summary>
    internal IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Gets command lines that show what it is for.</summary>
    internal IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Gets the options under their headings.</summary>
    internal List<OptionGroup> Groups { get; } = [];

    /// <summary>Gets the surroundings.</summary>
    protected Session Session { get; }

    /// <summary>Adds options.</summary>
    /// <typeparam name="T">The group.</typeparam>
    /// <param name="group">The options.</param>
    /// <returns>The same group.</returns>
    protected T With<T>(T group)
        where T : OptionGroup
    {
        Groups.Add(group);
        foreach (Option option in group.Options)
        {
            Add(option);
        }

        return group;
    }

    /// <summary>Adds an argument.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="argument">The argument.</param>
    /// <returns>The same argument.</returns>
    protected Argument<T> With<T>(Argument<T> argument)
    {
        Add(argument);
        return argument;
    }

    /// <summary>Does the work.</summary>
    /// <param name="parse">The command line.</param>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parse);
}
