namespace ComputeSovereignty.Analysis.Variants;

/// <summary>Which of a simulation's draws.</summary>
public enum DrawSet
{
    /// <summary>The futures that odds are of.</summary>
    Futures,

    /// <summary>The draws that Sobol' indices need besides.</summary>
    Indices,
}

/// <summary>Numbered draws that follow each other.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one after the last.</param>
public readonly record struct DrawRange(long First, long End)
{
    /// <summary>Gets how many draws there are.</summary>
    public long Count => End - First;

    /// <summary>Divides draws into parts that differ by one draw at most.</summary>
    /// <param name="total">How many draws there are.</param>
    /// <param name="part">The part, from 1 on.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <returns>The draws of the part; none where there are more parts than draws before it.</returns>
    public static DrawRange Part(long total, int part, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, parts);
        return new(Until(part - 1), Until(part));

        long Until(int whole) => (long)((Int128)total * whole / parts);
    }
}
