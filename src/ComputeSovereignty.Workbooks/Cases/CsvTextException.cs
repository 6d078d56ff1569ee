using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>A file of separated values breaks the rules of such files.</summary>
internal sealed class CsvTextException : FormatException
{
    /// <summary>Initializes the refusal without a sentence.</summary>
    public CsvTextException()
    {
    }

    /// <summary>Initializes the refusal.</summary>
    /// <param name="message">The sentence.</param>
    public CsvTextException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the refusal with its cause.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="innerException">The cause.</param>
    public CsvTextException(string message, Exception innerException)
        : base(message, innerException) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the refusal.</summary>
    /// <param name="words">What is wrong.</param>
    public CsvTextException(Message words)
        : base($"{words}") => Words = words;

    /// <summary>Gets what is wrong, for the owner of the file.</summary>
    internal Message Words { get; } = Messages.Message.None;
}
