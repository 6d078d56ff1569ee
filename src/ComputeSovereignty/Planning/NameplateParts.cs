using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>What the nameplate compute of a year is made of, so that it can be told from what the programme has installed; PFLOPS.</summary>
/// <remarks>
/// What the programme has installed counts all that it ever deployed, at the end of the year. The way from nameplate to work begins with the mean of the year, and with the machines of others too:
/// what vendors sell outside the programme, and fleets that stood before the plan. Nothing has failed or is retired in either.
/// </remarks>
/// <param name="Year">The year.</param>
/// <param name="Installed">What the programme has installed by the end of the year.</param>
/// <param name="Hubs">The same as the mean of the year.</param>
/// <param name="Outside">What stands outside the programme; mean of the year.</param>
/// <param name="Fleets">What stood before the plan.</param>
public sealed record NameplateParts(int Year, double Installed, double Hubs, double Outside, double Fleets)
{
    /// <summary>Gets all of it: where the way from nameplate to work begins.</summary>
    public double All => Hubs + Outside + Fleets;

    /// <summary>Gets the parts in a sentence; nothing where there is no nameplate compute.</summary>
    public Message Words => All > 0 ? ServedMessages.Nameplate(this) : Message.None;

    /// <summary>Reads the parts.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="service">The plan's machines.</param>
    /// <param name="year">The year of the plan.</param>
    public static NameplateParts Of(PlanningCase planningCase, PlanService service, YearResult year)
    {
        ArgumentNullException.ThrowIfNull(planningCase);
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(year);
        UsableRow[] rows = [.. service.Usable.Where(u => u.Year == year.Year)];
        double outside = rows.Where(static r => r.Where == ComputePlace.Outside).Sum(static r => r.Deployed);
        double hubs = rows.Where(r => planningCase.Hubs.Any(h => h.Id == r.Where)).Sum(static r => r.Deployed);
        return new(year.Year, year.ComputeInstalled, hubs, outside, rows.Sum(static r => r.Deployed) - hubs - outside);
    }
}
