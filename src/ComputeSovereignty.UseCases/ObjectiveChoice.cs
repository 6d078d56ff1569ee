using ComputeSovereignty.Cases;

namespace ComputeSovereignty.UseCases;

/// <summary>The order of the objectives that somebody wants in place of the case's, on a command line or in a form.</summary>
internal static class ObjectiveChoice
{
    /// <summary>What the choice is called: an option of the command line without its dashes, a field of a form.</summary>
    internal const string Part = "objective";

    /// <summary>Writes the order as a change of the case, the last of all.</summary>
    /// <param name="order">The order, such as <c>Share</c> or <c>Year:2028</c>.</param>
    internal static string ChangeOf(string order) => $"Plan[Objective].Value = {order}";

    /// <summary>Lists the orders that a case may have; <see cref="ObjectiveKind.Service"/> only where there is demand.</summary>
    /// <param name="planningCase">The case.</param>
    internal static IReadOnlyList<ObjectiveOrder> Offered(PlanningCase planningCase) =>
    [
        .. Enum.GetValues<ObjectiveKind>().Where(k => k != ObjectiveKind.Year && (k != ObjectiveKind.Service || planningCase.Workloads.Count > 0)).Select(static k => new ObjectiveOrder(k)),
        .. planningCase.Horizon.CalendarYears.Select(static y => new ObjectiveOrder(ObjectiveKind.Year, y)),
    ];
}
