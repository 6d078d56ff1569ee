namespace ComputeSovereignty.Optimization;

/// <summary>Where a row or column of a simplex solution stands.</summary>
public enum BasisStatus
{
    /// <summary>Not at a bound and not basic: a free column at zero.</summary>
    Free,

    /// <summary>In the basis.</summary>
    Basic,

    /// <summary>At its upper bound.</summary>
    AtUpper,

    /// <summary>At its lower bound.</summary>
    AtLower,

    /// <summary>Fixed: both bounds are equal.</summary>
    Fixed,
}

/// <summary>A simplex basis, from which an engine can start a neighbouring program.</summary>
/// <param name="Columns">Shape: [columns].</param>
/// <param name="Rows">Shape: [rows]; the status of the row's activity between its row bounds.</param>
public sealed record Basis(IReadOnlyList<BasisStatus> Columns, IReadOnlyList<BasisStatus> Rows)
{
    /// <summary>Extends the basis by rows whose slack is basic, so that it stays a basis of a program with those rows appended.</summary>
    /// <param name="count">How many rows were appended.</param>
    public Basis WithRows(int count) => new(Columns, [.. Rows, .. Enumerable.Repeat(BasisStatus.Basic, count)]);
}
