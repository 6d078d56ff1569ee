namespace ComputeSovereignty.Cli;

/// <summary>What the user asked for cannot be done, and the message says why and what to do instead. Ends the program with <see cref="ExitCode.WrongInput"/>.</summary>
internal sealed class RefusalException : Exception
{
    /// <summary>Initializes a refusal without a reason.</summary>
    public RefusalException()
    {
    }

    /// <summary>Initializes a refusal.</summary>
    /// <param name="message">Why, in one sentence.</param>
    public RefusalException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a refusal with its cause.</summary>
    /// <param name="message">Why, in one sentence.</param>
    /// <param name="innerException">The cause.</param>
    public RefusalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
