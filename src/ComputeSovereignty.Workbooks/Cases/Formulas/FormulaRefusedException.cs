namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>A formula uses what is not computed here, or what spreadsheet programs do not agree on: its cell is told as one without a value.</summary>
internal sealed class FormulaRefusedException : InvalidOperationException
{
    /// <summary>Initializes the refusal.</summary>
    public FormulaRefusedException()
        : base("The formula is not computed here.")
    {
    }

    /// <summary>Initializes the refusal with its reason.</summary>
    /// <param name="message">The reason.</param>
    public FormulaRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes the refusal with its cause.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">The cause.</param>
    public FormulaRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
