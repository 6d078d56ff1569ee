namespace ComputeSovereignty.Cases.Parameters;

/// <summary>The results of a plan that tests and tasks may name. The names are stable: workbooks of others hold them.</summary>
public static class ResultNames
{
    /// <summary>Gets the results that stand alone.</summary>
    public static IReadOnlyList<string> Plain { get; } =
    [
        "share.committed", "share.deployed", "service", "usable", "nameplate", "idle", "goal.derived", "lag.months", "cost.usable.domestic", "cost.usable.foreign", "gap.money", "gap.accelerators",
        "binding.logic", "binding.hbm", "binding.packaging", "binding.power", "stacks.domestic", "stacks.needed", "foreign.value", "province.idle", "province.floors", "champions.served",
        "talent.tightness", "talent.moves", "talent.newcomers", "talent.exit", "wage.clearing", "near.share", "edge.share",
    ];

    private static readonly HashSet<string> Parts =
    [
        "share.committed", "share.deployed", "service", "idle", "province.idle", "champions.served", "talent.exit", "near.share", "edge.share",
    ];

    private static readonly HashSet<string> PartsOfThings = ["Workloads", "Components", "Imports"];

    /// <summary>Gets the results that are of one thing each: the name before the thing, and the sheet that knows it.</summary>
    /// <value>The category of <c>delivered</c> stands in a column of sheet Imports, not in its key.</value>
    public static IReadOnlyList<(string Prefix, string Sheet)> Several { get; } =
        [("service.", "Workloads"), ("accelerators.", "Vendors"), ("component.domestic.", "Components"), ("delivered.", "Imports"), ("burden.", "Adoption")];

    /// <summary>Gets all names, for messages.</summary>
    public static IReadOnlyList<string> Forms { get; } = [.. Plain, "service.WORKLOAD", "accelerators.VENDOR", "component.domestic.COMPONENT", "delivered.CATEGORY", "burden.SECTOR"];

    /// <summary>Finds what a result is of.</summary>
    /// <param name="name">The name without the year.</param>
    /// <returns>The sheet and the thing; null for a result that stands alone or is none.</returns>
    public static (string Sheet, string Thing)? ThingOf(string name) =>
        Plain.Contains(name) ? null
        : Several.FirstOrDefault(s => name.StartsWith(s.Prefix, StringComparison.Ordinal) && name.Length > s.Prefix.Length) is { Sheet: { } sheet, Prefix: { } prefix } ? (sheet, name[prefix.Length..])
        : null;

    /// <summary>Finds the most that a result can be; none is below nothing.</summary>
    /// <param name="name">The name without the year.</param>
    /// <param name="periodsPerYear">The periods of a year, in each of which a stage may bind.</param>
    /// <returns>1 for a part of a whole, the periods for what counts them; null where there is no such limit.</returns>
    public static double? RangeOf(string name, int periodsPerYear)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("binding.", StringComparison.Ordinal) ? periodsPerYear
            : Parts.Contains(name) || (ThingOf(name) is { } of && PartsOfThings.Contains(of.Sheet)) ? 1
            : null;
    }
}
