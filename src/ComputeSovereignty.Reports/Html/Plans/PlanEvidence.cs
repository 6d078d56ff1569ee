using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Reports.Excel;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The sources behind the tables of a case, for the charts that rest on them.</summary>
/// <param name="inputs">The figures of the case.</param>
internal sealed class PlanEvidence(PlanInputs inputs)
{
    private readonly ILookup<string, (string Key, IReadOnlyList<string> References)> bySheet = inputs.Figures
        .Select(static f => (Address: ParameterAddress.Parse(f.Address), f.References))
        .ToLookup(static f => f.Address.Sheet, static f => (f.Address.Key, f.References), StringComparer.Ordinal);

    /// <summary>Gets the sources that can be cited.</summary>
    internal IReadOnlyList<SourceReference> Sources => inputs.Sources;

    /// <summary>Lists the sources that the rows of some sheets cite, each once, in order.</summary>
    /// <param name="sheets">The sheets.</param>
    internal IReadOnlyList<string> Of(params IReadOnlyList<string> sheets) =>
        [.. sheets.SelectMany(sheet => bySheet[sheet]).SelectMany(static f => f.References).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Lists the sources of one row.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key of the row.</param>
    internal IReadOnlyList<string> OfRow(string sheet, string key) =>
        [.. bySheet[sheet].Where(f => f.Key == key).SelectMany(static f => f.References).Distinct()];
}
