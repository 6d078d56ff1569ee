using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Solvers;

/// <summary>An engine cannot be used here; the message says why.</summary>
public sealed class MissingEngineException : InvalidOperationException, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public MissingEngineException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    public MissingEngineException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="inner">The cause.</param>
    public MissingEngineException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Why, one sentence.</param>
    public MissingEngineException(Message words)
        : base(words?.ToString()) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
