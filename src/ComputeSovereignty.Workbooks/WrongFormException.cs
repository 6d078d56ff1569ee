using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks;

/// <summary>A file has another form than it must; the message tells the user where.</summary>
public sealed class WrongFormException : FormatException, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public WrongFormException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    public WrongFormException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    /// <param name="inner">The cause.</param>
    public WrongFormException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Which file, and what is wrong with it: one sentence.</param>
    public WrongFormException(Message words)
        : base(words?.ToString()) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
