using System.Runtime.CompilerServices;

namespace ComputeSovereignty.Messages;

/// <summary>What is to be said: a key and typed arguments, with its sentence in every language. A speaker says it, at the very end.</summary>
/// <remarks>
/// Results hold messages, never sentences. A message is made by a method of a catalogue (<c>GapMessages</c>, <c>PlanMessages</c> …), whose name is the key and where both languages
/// stand one under the other; a language left out does not compile. <see cref="ToString"/> says it in English, for tests and logs.
/// </remarks>
public sealed class Message : IArgument, IEquatable<Message>
{
    private readonly Func<Speaker, string> say;

    private Message(string key, IReadOnlyList<IArgument> arguments, Func<Speaker, string> say)
    {
        Key = key;
        Arguments = arguments;
        this.say = say;
    }

    /// <summary>Gets the message that says nothing.</summary>
    public static Message None { get; } = new(string.Empty, [], static _ => string.Empty);

    /// <summary>Gets its name: that of the catalogue's method.</summary>
    /// <value>Empty for what is the same in every language and for nothing.</value>
    public string Key { get; }

    /// <summary>Gets what stands in its places, in the order of the English sentence.</summary>
    public IReadOnlyList<IArgument> Arguments { get; }

    /// <summary>Gets a value indicating whether it says nothing.</summary>
    public bool IsEmpty => ToString().Length == 0;

    /// <summary>Makes a message of sentences with places.</summary>
    /// <param name="english">The sentence in English.</param>
    /// <param name="chinese">The sentence in simplified Chinese, with the same arguments.</param>
    /// <param name="key">Its name; the compiler gives that of the method.</param>
    public static Message Of(Template english, Template chinese, [CallerMemberName] string key = "")
    {
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(chinese);
        return new(key, [.. english.Arguments], speaker => (speaker.IsChinese ? chinese : english).Say(speaker));
    }

    /// <summary>Makes a message without places.</summary>
    /// <param name="english">The text in English.</param>
    /// <param name="chinese">The text in simplified Chinese.</param>
    /// <param name="key">Its name; the compiler gives that of the member.</param>
    public static Message Of(string english, string chinese, [CallerMemberName] string key = "") =>
        new(key, [], speaker => speaker.IsChinese ? chinese : english);

    /// <summary>Makes a message that is the same in every language: a name, what a planner typed.</summary>
    /// <param name="text">The text.</param>
    public static Message Verbatim(string text) => string.IsNullOrEmpty(text) ? None : new(string.Empty, [], _ => text);

    /// <summary>Says an argument by itself.</summary>
    /// <param name="argument">A figure, a name, a list.</param>
    public static Message Of(IArgument argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return argument as Message ?? new("Argument", [argument], argument.Say);
    }

    /// <summary>Says sentences one after the other; those that say nothing are left out.</summary>
    /// <param name="sentences">The sentences, each with its full stop.</param>
    public static Message Sentences(params IEnumerable<Message> sentences)
    {
        Message[] all = [.. sentences.Where(static s => !s.IsEmpty)];
        return all.Length switch
        {
            0 => None,
            1 => all[0],
            _ => new(nameof(Sentences), all, speaker => speaker.Sentences(all.Select(speaker.Say))),
        };
    }

    /// <summary>Gets the message as the beginning of a sentence: with a capital in languages that have one.</summary>
    public Message AtBeginning() => new(Key, Arguments, speaker => speaker.Capitalised(say(speaker)));

    /// <summary>Gets the message as part of a sentence: without its capital, unless that is part of a name such as <c>HBM</c>.</summary>
    public Message Within() => new(Key, Arguments, speaker => speaker.Lowered(say(speaker)));

    /// <inheritdoc/>
    public string Say(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return say(speaker);
    }

    /// <inheritdoc/>
    public bool Equals(Message? other) => other is not null && Speaker.All.All(s => s.Say(this) == s.Say(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Says it in English.</summary>
    public override string ToString() => Speaker.English.Say(this);
}
