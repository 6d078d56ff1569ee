namespace ComputeSovereignty.Analysis.Gap;

/// <summary>One year of the gap: what is committed and asked for against what the chain delivers.</summary>
public sealed record GapYear
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the target share; fraction.</summary>
    public required double Target { get; init; }

    /// <summary>Gets the share by the constrained definition; null where the whole is 0.</summary>
    public required double? Share { get; init; }

    /// <summary>Gets what is missing of the target; fraction of the whole, 0.01 is a share point.</summary>
    public required double Missing { get; init; }

    /// <summary>Gets the shortfall, in <see cref="ShortfallUnit"/>.</summary>
    public required double Shortfall { get; init; }

    /// <summary>Gets the unit of the constrained share's basis: CNY, PFLOPS or accelerators.</summary>
    public required string ShortfallUnit { get; init; }

    /// <summary>Gets the technology money committed, CNY.</summary>
    public required double Committed { get; init; }

    /// <summary>Gets the technology money that the plan spends, CNY.</summary>
    public required double Spent { get; init; }

    /// <summary>Gets the domestic part of it, CNY: accelerators and counted components.</summary>
    public required double Domestic { get; init; }

    /// <summary>Gets the foreign part of it, CNY: accelerators with levy and counted components.</summary>
    public required double Foreign { get; init; }

    /// <summary>Gets the committed money not yet spent by the end of the year, CNY.</summary>
    public required double Backlog { get; init; }

    /// <summary>Gets the compute asked for, PFLOPS.</summary>
    public required double ComputeGoal { get; init; }

    /// <summary>Gets the compute deployed in the year, PFLOPS.</summary>
    public required double Compute { get; init; }

    /// <summary>Gets the domestic part of it, PFLOPS.</summary>
    public required double DomesticCompute { get; init; }

    /// <summary>Gets the accelerators deployed in the year.</summary>
    public required double Accelerators { get; init; }

    /// <summary>Gets the domestic part of them.</summary>
    public required double DomesticAccelerators { get; init; }

    /// <summary>Gets a value indicating whether the year meets its target in a certified plan.</summary>
    public required bool Met { get; init; }
}
