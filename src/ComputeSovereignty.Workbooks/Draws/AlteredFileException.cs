namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>A file that the program itself wrote holds something that it did not write; the message tells the user which.</summary>
public sealed class AlteredFileException : Exception
{
    /// <summary>Initializes an empty exception.</summary>
    public AlteredFileException()
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    public AlteredFileException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the exception.</summary>
    /// <param name="message">Which file, and what is wrong with it: one sentence.</param>
    /// <param name="inner">What its reader said.</param>
    public AlteredFileException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
