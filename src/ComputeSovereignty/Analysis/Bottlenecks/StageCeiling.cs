using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>What one stage alone would allow in one year, all other stages without limit.</summary>
/// <param name="Year">The year.</param>
/// <param name="Accelerators">Domestic accelerators in the mix that gives most compute; null where the stage sets no limit.</param>
/// <param name="Petaflops">Domestic compute of the year, PFLOPS; null where the stage sets no limit.</param>
/// <param name="Share">The share by the case's own definition, along the path that serves its targets best; null where the whole is 0.</param>
/// <param name="Missing">What this stage alone leaves missing of the year's target; fraction of the whole, 0.01 is a share point.</param>
public sealed record CeilingYear(int Year, double? Accelerators, double? Petaflops, double? Share, double Missing);

/// <summary>What one stage alone would allow.</summary>
public sealed record StageCeiling
{
    /// <summary>Gets the stage.</summary>
    public required SupplyStage Stage { get; init; }

    /// <summary>Gets the ceilings, one row a year; none where the program of the stage has no answer.</summary>
    public required IReadOnlyList<CeilingYear> Years { get; init; }

    /// <summary>Gets the shortfall of all years by weight that this stage alone causes (stage A); fraction.</summary>
    public required double StageA { get; init; }

    /// <summary>Gets the part of the checkpoint year's shortfall that this stage alone causes; fraction of the whole.</summary>
    public required double Missing { get; init; }

    /// <summary>Gets a sentence for analysts.</summary>
    public required Message Words { get; init; }

    /// <summary>Gets a value indicating whether this stage alone lets the checkpoint year meet its target.</summary>
    public bool Meets => Years.Count > 0 && Missing <= ShareGap.Tolerance;

    /// <summary>Gets a value indicating whether this stage sets no limit on accelerators in any year.</summary>
    public bool HasNoLimit => Years.Count > 0 && Years.All(static y => y.Petaflops is null);
}
