using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>The cost of a usable PFLOPS for a year (formulation, section 16).</summary>
/// <param name="Capital">Machine and components over their life, CNY a year.</param>
/// <param name="Facility">The facility over 15 years, CNY a year.</param>
/// <param name="Power">Electricity, CNY a year.</param>
/// <param name="Nameplate">Dense FP16 compute of the machine, PFLOPS.</param>
/// <param name="Working">Efficiency times home: the part of nameplate that a busy machine turns into work.</param>
/// <param name="Occupancy">The part of hours in which it is busy.</param>
public sealed record UsableCost(double Capital, double Facility, double Power, double Nameplate, double Working, double Occupancy)
{
    private const double FacilityLife = 15;

    private const double UnknownLife = 5;

    private const double HoursPerYear = 8760;

    /// <summary>Gets the cost of one machine, CNY a year.</summary>
    public double PerMachine => Capital + Facility + Power;

    /// <summary>Gets the cost of a PFLOPS of nameplate, CNY a year.</summary>
    public double PerNameplate => PerMachine / Nameplate;

    /// <summary>Gets the cost of a usable PFLOPS-year, CNY.</summary>
    public double PerUsable => PerMachine / (Nameplate * Working * Occupancy);

    /// <summary>Gets the cost of a usable PFLOPS-year if the machine were never idle, CNY. What is above it is the cost of idleness.</summary>
    public double PerUsableWhereBusy => PerMachine / (Nameplate * Working);

    /// <summary>Computes the cost of a product at a hub: [(price·(1 + levy) + components)/Life + MW·FacilityCapex/CapitalEfficiency/15 + MW·8,760,000·PowerPrice]/η; 5 years where the pool names no life.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="sku">The product.</param>
    /// <param name="hub">The hub.</param>
    /// <param name="kind">The kind of work.</param>
    /// <param name="year">The year.</param>
    public static UsableCost Of(PlanningCase planningCase, Accelerator sku, Hub hub, WorkKind kind, int year)
    {
        const double Thousand = 1000;
        Pool pool = planningCase.PoolOf(sku);
        UsableCompute usable = new(planningCase);
        double components = planningCase.Components.Sum(c => c.Need(sku, year).Value) * BillionCny.NaturalPerUnit / Thousand;
        double price = planningCase.PaidPrice(sku, year).Value * BillionCny.NaturalPerUnit / Thousand;
        double megawatts = hub.Draw(sku, planningCase.Settings.SystemPowerFactor).Value / Thousand;
        double powerPrice = planningCase.Provinces.Contains(hub.Province) ? planningCase.Provinces[hub.Province].PowerPrice : 0;
        return new(
            (price + components) / (pool.Life ?? UnknownLife),
            megawatts * hub.FacilityCapex.Value * BillionCny.NaturalPerUnit / hub.CapitalEfficiency / FacilityLife,
            megawatts * Thousand * HoursPerYear * powerPrice,
            sku.Fp16 / Thousand,
            usable.Efficiency(pool, kind, year) * usable.AtHome(pool, hub.HomePool, kind),
            usable.Occupancy(hub, year));
    }

    /// <summary>Computes the cost of a million tokens, CNY: the cost of a usable PFLOPS-year · φ·10⁶/(31,536,000·10¹⁵).</summary>
    /// <param name="perUsable">The cost of a usable PFLOPS-year in inference, CNY.</param>
    /// <param name="flopPerToken">φ.</param>
    public static double OfMillionTokens(double perUsable, double flopPerToken) => perUsable * flopPerToken * 1e6 / RunDemand.FlopPerPetaflopsYear;
}
