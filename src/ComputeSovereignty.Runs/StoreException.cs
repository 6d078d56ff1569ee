using ComputeSovereignty.Messages;
using Npgsql;

namespace ComputeSovereignty.Runs;

/// <summary>The run store cannot be used; the message tells the operator why.</summary>
public sealed class StoreException : Exception, ISpokenFault
{
    /// <summary>Initializes an empty exception.</summary>
    public StoreException()
    {
    }

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    public StoreException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception in one language.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="inner">What the database said.</param>
    public StoreException(string message, Exception? inner)
        : base(message, inner) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes the exception.</summary>
    /// <param name="words">Why, one sentence.</param>
    /// <param name="inner">What the database said; null where it said nothing.</param>
    public StoreException(Message words, Exception? inner = null)
        : base(words?.ToString(), inner) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;

    /// <summary>Gets what the database said, a sentence; nothing where it said nothing.</summary>
    public Message Reason { get; init; } = Messages.Message.None;

    /// <summary>Gets a value indicating whether no database answers, now: there is no way to it, it is down, or it starts or ends.</summary>
    public bool IsAway => InnerException is NpgsqlException and (not PostgresException or PostgresException { SqlState: "57P01" or "57P02" or "57P03" });
}
