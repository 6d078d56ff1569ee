namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>A draw without a certified plan.</summary>
/// <param name="Draw">The draw.</param>
/// <param name="Way">Under which way of investing.</param>
/// <param name="Ending">How its solve ended.</param>
/// <param name="Message">Why there is no plan.</param>
public sealed record DrawFault(long Draw, Investments Way, DrawEnding Ending, string Message);

/// <summary>Draws that were solved, read a column at a time: a file need not be held whole.</summary>
public interface IDrawTable
{
    /// <summary>Gets how many draws there are.</summary>
    int Count { get; }

    /// <summary>Gets the draws without a certified plan, in order.</summary>
    IReadOnlyList<DrawFault> Faults { get; }

    /// <summary>Reads a column of numbers.</summary>
    /// <param name="column">Its header, with or without the unit.</param>
    /// <returns>One number a draw; NaN where it has none. Empty where there is no such column.</returns>
    double[] Numbers(string column);
}

/// <summary>Draws held in memory.</summary>
/// <param name="layout">The columns.</param>
public sealed class DrawMemory(DrawLayout layout) : IDrawTable
{
    private readonly List<IReadOnlyList<string>> rows = [];
    private readonly List<DrawFault> faults = [];

    /// <inheritdoc/>
    public int Count => rows.Count;

    /// <inheritdoc/>
    public IReadOnlyList<DrawFault> Faults => faults;

    /// <summary>Adds a draw.</summary>
    /// <param name="row">The draw.</param>
    public void Add(DrawRow row)
    {
        rows.Add(layout.Fields(row));
        foreach ((Investments way, DrawOutcome? outcome) in new[] { (Investments.Adaptive, row.Adaptive), (Investments.Fixed, row.Fixed) })
        {
            if (outcome is { Ending: not DrawEnding.Planned })
            {
                faults.Add(new(row.Draw, way, outcome.Ending, outcome.Message));
            }
        }
    }

    /// <inheritdoc/>
    public double[] Numbers(string column) => layout.IndexOf(column) is >= 0 and var place ? [.. rows.Select(r => DrawLayout.Number(r[place]))] : [];
}
