using System.Collections.Concurrent;
using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says on which sources of the workbook a finding rests: those of the rows that it reads.</summary>
/// <param name="catalog">The figures of the case.</param>
internal sealed class FigureSources(ParameterCatalog catalog)
{
    private readonly ILookup<string, ParameterEntry> bySheet = catalog.Entries.ToLookup(static e => e.Address.Sheet, StringComparer.Ordinal);

    // Tables ask for the same few rows thousands of times, of thousands of figures.
    private readonly ConcurrentDictionary<(string Sheet, string? Key), string[]> byRow = new();

    /// <summary>Tells whether the note of a source says that another contradicts it.</summary>
    /// <param name="note">The note.</param>
    internal static bool IsContradicted(string note) => note.Contains("contradict", StringComparison.OrdinalIgnoreCase) || note.Contains("矛盾", StringComparison.Ordinal);

    /// <summary>Lists the sources of a year's target and commitment.</summary>
    /// <param name="year">The year.</param>
    internal string Of(int year) => Of($"{year}", "Targets");

    /// <summary>Lists the sources of everything that limits some stages.</summary>
    /// <param name="stages">The stages.</param>
    internal string Of(params IEnumerable<SupplyStage> stages)
    {
        SupplyStage[] all = [.. stages];
        return Ids(e => all.Any(s => Limits(s, e.Address)));
    }

    /// <summary>Lists the sources of one capacity: its own row, and those of what it makes or of what expands it.</summary>
    /// <param name="price">The capacity.</param>
    internal string Of(CapacityPrice price) => price.Key.Parts.Count == 0 ? Of([price.Stage])
        : Ids(e => e.Address.Sheet == "Projects" || Limits(price.Stage, e.Address), e => e.Address.Key.Split('/').Intersect(price.Key.Parts).Any());

    /// <summary>Lists the sources of rows of some sheets.</summary>
    /// <param name="key">The key of the rows; null for all.</param>
    /// <param name="sheets">The sheets.</param>
    internal string Of(string? key, params IReadOnlyList<string> sheets) => Joined(sheets.SelectMany(sheet => OfRows(sheet, key)));

    /// <summary>Lists the sources of settings of the plan.</summary>
    /// <param name="keys">The settings.</param>
    internal string OfSettings(IReadOnlyCollection<string> keys) => Joined(keys.SelectMany(key => OfRows("Plan", key)));

    /// <summary>Joins lists of sources into one.</summary>
    /// <param name="lists">The lists.</param>
    internal static string Union(params IReadOnlyCollection<string> lists) =>
        Joined(lists.SelectMany(static l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Lists the sources of the figures that a lever moves.</summary>
    /// <param name="addresses">What moves; wildcards allowed.</param>
    internal string Of(IReadOnlyList<ParameterAddress> addresses) => Joined(addresses.SelectMany(catalog.Matching));

    /// <summary>Lists the sources of the figures that changes move.</summary>
    /// <param name="changes">The changes.</param>
    internal string Of(IReadOnlyList<ParameterChange> changes) => Joined(changes.SelectMany(c => catalog.Matching(c.Address)));

    private static bool Limits(SupplyStage stage, ParameterAddress address) => stage switch
    {
        SupplyStage.Logic => address.Sheet is "Nodes" or "Lines" or "Dies" or "Conversions",
        SupplyStage.Hbm => address.Sheet is "HbmLines" or "HbmRecipes" or "HbmGrades" || (address.Sheet == "Stockpiles" && address.Key.StartsWith("Hbm/", StringComparison.Ordinal)),
        SupplyStage.Packaging => address.Sheet is "PackagingLines" or "Recipes",
        SupplyStage.Vendors => address.Sheet is "Vendors",
        SupplyStage.Components => address.Sheet is "Components",
        SupplyStage.Imports => address.Sheet is "Imports" or "ExportControls",
        SupplyStage.Power => address.Sheet is "Hubs",
        SupplyStage.Money => address is { Sheet: "Plan", Key: "ProgrammeBudget" or "IndustryFund" } or { Sheet: "Targets", Column: "MaxSpend" },
        _ => false,
    };

    private string[] OfRows(string sheet, string? key) =>
        byRow.GetOrAdd((sheet, key), row => [.. bySheet[row.Sheet].Where(e => row.Key is null || e.Address.Key == row.Key).SelectMany(static e => e.References).Distinct()]);

    private string Ids(params Func<ParameterEntry, bool>[] rules) => Joined(catalog.Entries.Where(e => rules.All(rule => rule(e))));

    private static string Joined(IEnumerable<ParameterEntry> entries) => Joined(entries.SelectMany(static e => e.References));

    private static string Joined(IEnumerable<string> ids) => string.Join(' ', ids.Distinct().Order(StringComparer.Ordinal));
}
