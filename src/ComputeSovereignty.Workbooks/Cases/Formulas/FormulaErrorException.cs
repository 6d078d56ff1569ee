namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>A part of a formula gives an error, which is then the value of the whole unless a function handles it. The message is the error, such as <c>#N/A</c>.</summary>
internal sealed class FormulaErrorException : InvalidOperationException
{
    /// <summary>Initializes the error of a value that does not fit.</summary>
    public FormulaErrorException()
        : base("#VALUE!")
    {
    }

    /// <summary>Initializes an error.</summary>
    /// <param name="message">The error, such as <c>#N/A</c>.</param>
    public FormulaErrorException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an error with its cause.</summary>
    /// <param name="message">The error.</param>
    /// <param name="innerException">The cause.</param>
    public FormulaErrorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the error.</summary>
    internal string Error => Message;
}
