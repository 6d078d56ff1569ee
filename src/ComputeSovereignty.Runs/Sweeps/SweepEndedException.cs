using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>A sweep has no answer, or cannot be submitted.</summary>
public sealed class SweepEndedException : Exception, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public SweepEndedException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    public SweepEndedException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="innerException">The cause.</param>
    public SweepEndedException(string message, Exception innerException)
        : base(message, innerException) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Why, one sentence.</param>
    public SweepEndedException(Message words)
        : base($"{words}") => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;

    /// <summary>Gets which machines differ, and where, as <see cref="StoredText"/> reads it; empty for nothing.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether somebody has cancelled or deleted it, so that it may be asked again.</summary>
    public bool IsCancelled { get; init; }
}
