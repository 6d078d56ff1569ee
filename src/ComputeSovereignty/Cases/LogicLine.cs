using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A logic line: a fab that runs one process node; a row of sheet <c>Lines</c>.</summary>
public sealed record LogicLine : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the operator.</summary>
    public string Operator { get; init; } = string.Empty;

    /// <summary>Gets the site.</summary>
    public string Site { get; init; } = string.Empty;

    /// <summary>Gets the process node, a key of <c>Nodes</c>.</summary>
    public required string Node { get; init; }

    /// <summary>Gets the part of installed starts that can be used, u.</summary>
    /// <value>Fraction in (0, 1]; default 1.</value>
    public double MaxUtilization { get; init; } = 1;

    /// <summary>Gets the utilization at the end of StartYear − 1, on which other customers' load is measured.</summary>
    /// <value>Fraction in [0, 1].</value>
    public required double Utilization { get; init; }

    /// <summary>Gets the accelerators' part of the load at the end of StartYear − 1.</summary>
    /// <value>Fraction in [0, 1].</value>
    public required double AcceleratorShare { get; init; }

    /// <summary>Gets the yearly growth of other customers' load.</summary>
    public double OtherGrowth { get; init; }

    /// <summary>Gets the part of other customers' load that can be moved off the line.</summary>
    /// <value>Fraction in [0, 1].</value>
    public double ReallocatableShare { get; init; }

    /// <summary>Gets the cost of moving load off.</summary>
    public Ratio<BillionCny, KiloWafer> ReallocationCost { get; init; }

    /// <summary>Gets the installed starts at the end of each year from StartYear − 1, committed and already paid.</summary>
    public required YearEndSeries<KiloWafersPerMonth> Installed { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the load of other customers at a time: Utilization·(1 − AcceleratorShare)·K(Y0 − 1)·(1 + OtherGrowth)^(time − Y0).</summary>
    /// <param name="time">Fractional years.</param>
    public Quantity<KiloWafersPerMonth> OtherLoad(double time)
    {
        int startYear = Installed.FirstYear + 1;
        return Utilization * (1 - AcceleratorShare) * PortableMath.Pow(1 + OtherGrowth, time - startYear) * Installed[Installed.FirstYear];
    }
}
