using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>A file has more of something than is allowed; the message is a sentence for its owner.</summary>
internal sealed class BookLimitException : InvalidOperationException
{
    /// <summary>Initializes the refusal without a sentence.</summary>
    public BookLimitException()
    {
    }

    /// <summary>Initializes the refusal.</summary>
    /// <param name="message">The sentence.</param>
    public BookLimitException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the refusal with its cause.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">The cause.</param>
    public BookLimitException(string message, Exception innerException)
        : base(message, innerException) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the refusal.</summary>
    /// <param name="words">What there is too much of.</param>
    public BookLimitException(Message words)
        : base($"{words}") => Words = words;

    /// <summary>Gets what there is too much of, for the owner of the file.</summary>
    internal Message Words { get; } = Messages.Message.None;
}
