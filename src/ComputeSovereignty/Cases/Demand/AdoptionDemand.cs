namespace ComputeSovereignty.Cases.Demand;

/// <summary>What a sector gains and pays by models, per employee and year, under its labour rule (formulation, section 13).</summary>
/// <param name="Benefit">b = Wage·TaskShare·(ReleaseShare + (1 − ReleaseShare)·Amplification), CNY.</param>
/// <param name="Cost">c = TokensPerDay·250·TokenPrice/10⁶ + ToolCost + (1 − ReleaseShare)·TaskShare·Retraining/RetrainingYears, CNY.</param>
/// <param name="Adopted">clamp((b/c − 1)/(3 − 1), 0, 1) · the year's ceiling.</param>
/// <param name="Tokens">Trillion tokens a day of those who adopt.</param>
/// <param name="Compute">Usable PFLOPS, headroom included.</param>
/// <param name="Burden">The dual cost burden: (Wage·(1 − TaskShare·ReleaseShare) + c)/Wage − 1.</param>
public sealed record AdoptionResult(double Benefit, double Cost, double Adopted, double Tokens, double Compute, double Burden)
{
    /// <summary>Gets benefit over cost; null where nothing is paid.</summary>
    public double? Ratio => Cost > 0 ? Benefit / Cost : null;
}

/// <summary>The demand of firms that take up models where that pays (formulation, section 13).</summary>
public static class AdoptionDemand
{
    private const double WorkingDays = 250;

    private const double DaysPerYear = 365;

    // From what pays for itself on, adoption rises until a benefit of three times the cost.
    private const double FullRatio = 3;

    /// <summary>Computes the adoption of a sector in a year.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="year">The year.</param>
    /// <param name="startYear">The first year of the plan.</param>
    /// <param name="tokenPrice">CNY a million tokens.</param>
    public static AdoptionResult Of(AdoptionSector sector, int year, int startYear, double tokenPrice)
    {
        double kept = 1 - sector.ReleaseShare;
        double benefit = sector.Wage * sector.TaskShare * (sector.ReleaseShare + (kept * sector.Amplification));
        double cost = (sector.TokensPerDay * WorkingDays * tokenPrice / 1e6) + sector.ToolCost + (kept * sector.TaskShare * sector.Retraining / sector.RetrainingYears);
        double pays = cost > 0 ? Math.Clamp(((benefit / cost) - 1) / (FullRatio - 1), 0, 1) : benefit > 0 ? 1 : 0;
        double adopted = pays * sector.Ceiling[year];
        double tokens = sector.Employees * adopted * sector.TokensPerDay * WorkingDays / DaysPerYear / 1e12;
        double flop = TokenCompute.Flop(sector.ActiveParameters, sector.CachedShare, sector.EfficiencyGain, year - startYear);
        double burden = sector.Wage > 0 ? (((sector.Wage * (1 - (sector.TaskShare * sector.ReleaseShare))) + cost) / sector.Wage) - 1 : 0;
        return new(benefit, cost, adopted, tokens, TokenCompute.Petaflops(tokens, flop) * sector.Headroom, burden);
    }

    /// <summary>Computes by how much work grows with headcount kept, 1/(1 − TaskShare).</summary>
    /// <param name="sector">The sector.</param>
    /// <returns>Infinite where models can do all of it.</returns>
    public static double AmplificationRatio(AdoptionSector sector) => 1 / (1 - sector.TaskShare);
}
