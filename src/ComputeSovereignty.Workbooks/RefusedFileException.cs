using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks;

/// <summary>A file is not written; the message tells the user why.</summary>
public sealed class RefusedFileException : IOException, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public RefusedFileException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    public RefusedFileException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="inner">The cause.</param>
    public RefusedFileException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Why, one sentence.</param>
    /// <param name="inner">The cause; null where there is none.</param>
    public RefusedFileException(Message words, Exception? inner = null)
        : base(words?.ToString(), inner) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
