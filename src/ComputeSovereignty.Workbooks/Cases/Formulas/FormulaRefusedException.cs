namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>A formula uses what is not computed here, or what spreadsheet programs do not agree on: its cell is told as one without a value.</summary>
internal sealed class FormulaRefusedException : InvalidOperationException
{
    /// <summary>Initializes the refusal.</summary>
    internal FormulaRefusedException()
        : base("The formula is not computed here.")
    {
    }
}

/// <summary>A part of a formula gives an error, which is then the value of the whole unless a function handles it.</summary>
/// <param name="error">The error, such as <c>#N/A</c>.</param>
internal sealed class FormulaErrorException(string error) : InvalidOperationException(error)
{
    /// <summary>Gets the error.</summary>
    internal string Error { get; } = error;
}
