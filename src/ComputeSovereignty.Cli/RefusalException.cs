using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli;

/// <summary>What the user asked for cannot be done, and the message says why and what to do instead. Ends the program with <see cref="ExitCode.WrongInput"/>.</summary>
internal sealed class RefusalException : Exception, ISpokenFault
{
    /// <summary>Initializes a refusal without a reason.</summary>
    public RefusalException()
    {
    }

    /// <summary>Initializes a refusal in one language.</summary>
    /// <param name="message">Why, in one sentence.</param>
    public RefusalException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes a refusal in one language with its cause.</summary>
    /// <param name="message">Why, in one sentence.</param>
    /// <param name="innerException">The cause.</param>
    public RefusalException(string message, Exception innerException)
        : base(message, innerException) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes a refusal.</summary>
    /// <param name="words">Why, in one sentence.</param>
    /// <param name="innerException">The cause; null where there is none.</param>
    public RefusalException(Message words, Exception? innerException = null)
        : base(words?.ToString(), innerException) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
