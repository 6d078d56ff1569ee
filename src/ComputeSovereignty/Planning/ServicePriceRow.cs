using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>What a little ease of one row of service brings: less asked for, more machines or researchers, or less of what a rule asks for.</summary>
/// <param name="Family">The rule, as the formulation names it.</param>
/// <param name="Key">The workload, fleet or province; empty where there is one row a year.</param>
/// <param name="Year">The year.</param>
/// <param name="Unit">The unit of ease: EFLOPS, MW or thousand researchers.</param>
/// <param name="Gain">By how much a unit takes off the unserved share over all years, by weight (stage S): percentage points.</param>
public sealed record ServicePriceRow(string Family, ProgramKey Key, int Year, string Unit, double Gain)
{
    /// <summary>Gets up to what ease the gain holds, in <see cref="Unit"/>; null for any.</summary>
    public double? EasedBy { get; init; }

    /// <summary>Gets down to what tightening it holds, in <see cref="Unit"/>; null for any.</summary>
    public double? TightenedBy { get; init; }

    /// <summary>Gets a value indicating whether the gain holds both ways: elsewhere it is one of many, and must not be quoted.</summary>
    public bool Holds { get; init; }
}
