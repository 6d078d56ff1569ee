namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>What kind of decisions a family is.</summary>
public enum DecisionGroup
{
    /// <summary>Orders of projects.</summary>
    Projects,

    /// <summary>Conversions of capacity.</summary>
    Conversions,

    /// <summary>Wafer starts of logic lines.</summary>
    LogicLines,

    /// <summary>DRAM wafers for HBM.</summary>
    Hbm,

    /// <summary>Imports through channels.</summary>
    Imports,

    /// <summary>Accelerators at hubs.</summary>
    Hubs,

    /// <summary>Products deployed.</summary>
    Products,

    /// <summary>Sums over all of a kind.</summary>
    Totals,
}
