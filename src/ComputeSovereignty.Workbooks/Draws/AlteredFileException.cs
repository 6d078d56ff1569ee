using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>A file that the program itself wrote holds something that it did not write; the message tells the user which.</summary>
public sealed class AlteredFileException : Exception, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public AlteredFileException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    public AlteredFileException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    /// <param name="inner">What its reader said.</param>
    public AlteredFileException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Which file, and what is wrong with it: one sentence.</param>
    /// <param name="inner">What its reader said; null where it said nothing.</param>
    public AlteredFileException(Message words, Exception? inner = null)
        : base(words?.ToString(), inner) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
