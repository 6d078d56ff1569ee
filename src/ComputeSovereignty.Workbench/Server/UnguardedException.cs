using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The workbench cannot be served as it was asked for; the message tells the operator why.</summary>
public sealed class UnguardedException : ArgumentException, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public UnguardedException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    public UnguardedException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="inner">The cause.</param>
    public UnguardedException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Why, one sentence.</param>
    /// <param name="inner">The cause; null where there is none.</param>
    public UnguardedException(Message words, Exception? inner = null)
        : base(words?.ToString(), inner) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
