using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What a million tokens of a service cost in one year, against their price (formulation, section 16).</summary>
/// <param name="Service">The service.</param>
/// <param name="Year">The year.</param>
/// <param name="Flop">The compute of a token, FLOP.</param>
/// <param name="Cost">What a million tokens cost on the machines at hubs that served inference, each weighted by what it served; CNY.</param>
/// <param name="Price">What they are sold for, CNY.</param>
/// <param name="Occupancy">The mean occupancy of these machines, fraction.</param>
public sealed record TokenMargin(string Service, int Year, double Flop, double Cost, double Price, double Occupancy)
{
    /// <summary>Gets what is left of the price; fraction of it, below 0 in a price war. Null where tokens are given away.</summary>
    public double? Margin => Price > 0 ? 1 - (Cost / Price) : null;

    /// <summary>Gets the occupancy at which cost and price are equal; above 1 no occupancy is enough. Null where tokens are given away.</summary>
    public double? BreakEvenOccupancy => Price > 0 ? Occupancy * Cost / Price : null;

    /// <summary>Computes it for every service and year with a price and machines at hubs that served its kind of work.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="served">What the machines of its plan serve.</param>
    internal static IReadOnlyList<TokenMargin> Of(PlanningCase planningCase, IReadOnlyList<ServiceRow> served) =>
    [
        .. from service in planningCase.Tokens
           from target in planningCase.Targets
           where target.TokenPrice is not null
           let machines = MachineCost.OfServed(planningCase, served, target.Year, planningCase.Workloads[service.Workload].Kind)
           where machines is not null
           let flop = TokenCompute.Flop(service, target.Year - planningCase.Horizon.StartYear)
           select new TokenMargin(service.Id, target.Year, flop, UsableCost.OfMillionTokens(machines.PerUsable, flop), target.TokenPrice!.Value, machines.Occupancy),
    ];
}
