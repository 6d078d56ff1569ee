using System.Text.Json.Serialization;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Planning;

/// <summary>From nameplate to work at one place in one year; PFLOPS, mean of the year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Where">The hub, <c>outside</c>, or the existing fleet.</param>
/// <param name="Province">Its province; empty where none is named.</param>
/// <param name="Origin">The origin of the machines.</param>
/// <param name="Deployed">Nameplate ever deployed there, or standing there at the start.</param>
/// <param name="Alive">What of it has not failed and is not retired.</param>
/// <param name="Occupied">What of it is in hours of work.</param>
/// <param name="AtHome">What is left where machines run among others of their pool.</param>
/// <param name="Usable">What is left by efficiency: of machines at work in the mix of their work, of idle ones in their best use.</param>
/// <param name="Used">What workloads receive of it.</param>
public sealed record UsableRow(
    int Year,
    [property: JsonPropertyName("place")] string Where,
    string Province,
    Origin Origin,
    [property: JsonPropertyName("nameplate")] double Deployed,
    double Alive,
    double Occupied,
    double AtHome,
    double Usable,
    double Used);

/// <summary>The cost of usable compute of one product at one hub in one year; CNY a PFLOPS-year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Product">The product.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Hub">The hub.</param>
/// <param name="Kind">The kind of work.</param>
/// <param name="PerNameplate">A PFLOPS of nameplate for a year.</param>
/// <param name="PerUsable">A usable PFLOPS for a year; null where nothing is usable.</param>
/// <param name="PerUsableWhereBusy">The same if it were never idle.</param>
public sealed record UsableCostRow(int Year, [property: JsonPropertyName("sku")] string Product, Origin Origin, string Hub, WorkKind Kind, double PerNameplate, double? PerUsable, double? PerUsableWhereBusy);
