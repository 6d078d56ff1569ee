using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>What a project expands.</summary>
public enum ProjectKind
{
    /// <summary>A logic line.</summary>
    Line,

    /// <summary>An HBM line.</summary>
    HbmLine,

    /// <summary>A packaging line.</summary>
    PackagingLine,

    /// <summary>A hub's power.</summary>
    Hub,
}

/// <summary>An expansion option: a row of sheet <c>Projects</c>.</summary>
public sealed record ExpansionProject : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets what it expands.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Gets the line or hub.</summary>
    public required string Target { get; init; }

    /// <summary>Gets the capacity of one module in natural units: wafers a month, or MW for a hub.</summary>
    public required double ModuleSize { get; init; }

    /// <summary>Gets the cost of one module, paid when ordered.</summary>
    public required Ratio<BillionCny, Module> Capex { get; init; }

    /// <summary>Gets the months from the order to the first capacity.</summary>
    public double LeadTime { get; init; }

    /// <summary>Gets the months from the first to the whole capacity.</summary>
    public double Ramp { get; init; }

    /// <summary>Gets the first day from which it may be ordered.</summary>
    public MonthDate? EarliestStart { get; init; }

    /// <summary>Gets the last day on which it may be ordered.</summary>
    public MonthDate? LatestStart { get; init; }

    /// <summary>Gets the most modules in all.</summary>
    /// <value>Null sets no limit.</value>
    public double? MaxModules { get; init; }

    /// <summary>Gets the most modules a year.</summary>
    /// <value>Null sets no limit.</value>
    public double? MaxModulesPerYear { get; init; }

    /// <summary>Gets who pays.</summary>
    public required Fund Fund { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Gets the wafers a month that a module adds to a line.</summary>
    public Ratio<KiloWafersPerMonth, Module> WafersPerModule => Ratio<KiloWafersPerMonth, Module>.FromNatural(ModuleSize);

    /// <summary>Gets the power that a module adds to a hub.</summary>
    public Ratio<Megawatt, Module> PowerPerModule => Ratio<Megawatt, Module>.FromNatural(ModuleSize);
}
