namespace ComputeSovereignty.Optimization;

/// <summary>What an engine is and can do; what it cannot do is declared here, not thrown later.</summary>
public sealed record SolverDescription
{
    /// <summary>Gets the name used on the command line, for example <c>clp</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name for people, with the version.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the version of the library.</summary>
    public required string Version { get; init; }

    /// <summary>Gets a value indicating whether it solves linear programs with duals.</summary>
    public bool Linear { get; init; }

    /// <summary>Gets a value indicating whether it solves integer programs.</summary>
    public bool Integers { get; init; }

    /// <summary>Gets a value indicating whether it starts from a given basis and returns one.</summary>
    public bool WarmStart { get; init; }

    /// <summary>Gets a value indicating whether a token stops it in the middle of a solve.</summary>
    public bool Interruptible { get; init; }

    /// <summary>Gets the largest accuracy to expect of it, relative.</summary>
    /// <value>10⁻⁹ for simplex engines, 10⁻⁶ for first-order ones.</value>
    public double Accuracy { get; init; } = 1e-9;
}
