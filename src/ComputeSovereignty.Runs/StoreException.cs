namespace ComputeSovereignty.Runs;

/// <summary>The run store cannot be used; the message tells the operator why.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Initializes an empty exception.</summary>
    public StoreException()
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Why, one sentence.</param>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Why, one sentence.</param>
    /// <param name="inner">What the database said.</param>
    public StoreException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
