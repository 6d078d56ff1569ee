namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>The arguments of a function, computed when they are asked for.</summary>
/// <param name="evaluation">Computes them.</param>
/// <param name="call">The call.</param>
internal sealed class FormulaArguments(FormulaEvaluation evaluation, CallNode call)
{
    /// <summary>Gets the number of arguments.</summary>
    internal int Count => call.Arguments.Count;

    /// <summary>Gets what computes parts.</summary>
    internal FormulaEvaluation Evaluation => evaluation;

    /// <summary>Tells whether an argument is given.</summary>
    internal bool Has(int index) => index < Count && call.Arguments[index] is not MissingNode;

    /// <summary>Gets an argument as it is, blocks as blocks.</summary>
    internal FormulaValue Value(int index) => evaluation.Value(call.Arguments[index]);

    /// <summary>Gets an argument computed element by element.</summary>
    internal FormulaValue Elementwise(int index) => evaluation.Elementwise(call.Arguments[index]);

    /// <summary>Gets an argument as one value.</summary>
    internal FormulaValue Scalar(int index) => evaluation.Scalar(call.Arguments[index]);

    /// <summary>Gets an argument as one value that is no error.</summary>
    internal FormulaValue Sound(int index) => Scalar(index) is { IsError: true } error ? throw new FormulaErrorException(error.Text) : Scalar(index);

    /// <summary>Gets an argument as a number.</summary>
    internal double Number(int index) => FormulaEvaluation.Number(Scalar(index));

    /// <summary>Gets an argument as a number, or what it is where it is not given.</summary>
    internal double Number(int index, double otherwise) => Has(index) ? Number(index) : otherwise;

    /// <summary>Gets an argument as a whole number, cut off.</summary>
    internal int Whole(int index, int otherwise = 0) => Number(index, otherwise) is var number && Math.Abs(number) < 1e9 ? (int)Math.Truncate(number) : throw new FormulaRefusedException();

    /// <summary>Gets an argument as text.</summary>
    internal string Text(int index) => FormulaEvaluation.Text(Scalar(index));

    /// <summary>Gets an argument as a truth.</summary>
    internal bool Truth(int index) => FormulaEvaluation.Truth(Scalar(index));

    /// <summary>Gets an argument that must be a block.</summary>
    internal FormulaBlock Block(int index) => Value(index).Block ?? throw new FormulaRefusedException();

    /// <summary>Lists all single values of some arguments, those of blocks one by one, with whether they come from a block.</summary>
    internal IEnumerable<(FormulaValue Value, bool FromBlock)> All(int from = 0)
    {
        for (int index = from; index < Count; index++)
        {
            FormulaValue value = Value(index);
            if (value.Block is null)
            {
                yield return (value, false);
                continue;
            }

            foreach (FormulaValue inside in evaluation.All(value.Block))
            {
                yield return (inside, true);
            }
        }
    }

    /// <summary>Lists the numbers of some arguments: texts, truths and blanks of blocks do not count.</summary>
    internal double[] Numbers(int from = 0)
    {
        List<double> numbers = [];
        foreach ((FormulaValue value, bool fromBlock) in All(from))
        {
            if (!fromBlock || value.Kind is FormulaKind.Number or FormulaKind.Error or FormulaKind.Truth)
            {
                // A truth in a cell counts in one program and not in another.
                numbers.Add(fromBlock && value.Kind == FormulaKind.Truth ? throw new FormulaRefusedException() : FormulaEvaluation.Number(value));
            }
        }

        return [.. numbers];
    }

    /// <summary>Lists the numbers of one argument.</summary>
    internal double[] NumbersOf(int index) => new FormulaArguments(evaluation, call with { Arguments = [call.Arguments[index]] }).Numbers();
}
