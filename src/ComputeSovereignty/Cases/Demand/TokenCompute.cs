using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>The compute that a token costs (formulation, section 11).</summary>
public static class TokenCompute
{
    private const double SecondsPerDay = 86_400;

    /// <summary>Computes the FLOP of a token, φ(y) = 2·10⁹·[(1 − x)·ActiveParameters + x·DistilledParameters]·(1 − CachedShare)/(1 + EfficiencyGain)^(y − StartYear), x = min(1, DistilledShare + DistilledShareGrowth·(y − StartYear)).</summary>
    /// <remarks>Two FLOP a parameter and token, one to multiply and one to add: the usual count of a forward pass (E031).</remarks>
    /// <param name="service">The service.</param>
    /// <param name="yearsOn">y − StartYear.</param>
    /// <returns>FLOP.</returns>
    public static double Flop(TokenService service, int yearsOn)
    {
        double distilled = Math.Clamp(service.DistilledShare + (service.DistilledShareGrowth * yearsOn), 0, 1);
        double parameters = ((1 - distilled) * service.ActiveParameters) + (distilled * (service.DistilledParameters ?? service.ActiveParameters));
        return Flop(parameters, service.CachedShare, service.EfficiencyGain, yearsOn);
    }

    /// <summary>Computes the FLOP of a token of one model.</summary>
    /// <param name="parameters">Active parameters, billions.</param>
    /// <param name="cachedShare">The part of tokens that cost nothing.</param>
    /// <param name="efficiencyGain">The yearly gain of tokens made with the same compute.</param>
    /// <param name="yearsOn">y − StartYear.</param>
    /// <returns>FLOP.</returns>
    public static double Flop(double parameters, double cachedShare, double efficiencyGain, int yearsOn) =>
        2e9 * parameters * (1 - cachedShare) / PortableMath.Pow(1 + efficiencyGain, yearsOn);

    /// <summary>Computes the demand of a service, D = tokens·10¹²·(φ(y)/φ(StartYear))^(−Rebound)·φ(y)/86,400/10¹⁵·Headroom.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">The year.</param>
    /// <param name="startYear">The first year of the plan.</param>
    /// <returns>Usable PFLOPS.</returns>
    public static double Demand(TokenService service, int year, int startYear)
    {
        double first = Flop(service, 0);
        double flop = Flop(service, year - startYear);
        return first <= 0 || flop <= 0 ? 0 : Petaflops(service.Path[year] * PortableMath.Pow(flop / first, -service.Rebound), flop) * service.Headroom;
    }

    /// <summary>Converts tokens a day into compute.</summary>
    /// <param name="trillions">Trillion tokens a day.</param>
    /// <param name="flop">FLOP a token.</param>
    /// <returns>Usable PFLOPS.</returns>
    public static double Petaflops(double trillions, double flop) => trillions * 1e12 * flop / SecondsPerDay / 1e15;
}
