using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The good units of each vendor and year.</summary>
/// <param name="facts">The plan.</param>
internal sealed class VendorOutput(PlanFacts facts)
{
    private readonly ILookup<string, PlanRow> rows = facts.Book["Production"].Rows
        .ToLookup(r => $"{facts.Inputs.Word("Accelerators", r.Text("Product"), "Vendor")}|{r.Text("Year")}", StringComparer.Ordinal);

    /// <summary>Gets the vendors that have recipes.</summary>
    public IReadOnlyList<string> Vendors { get; } = [.. facts.Inputs.Keys("Recipes")
        .Select(r => facts.Inputs.Word("Accelerators", facts.Inputs.Word("Recipes", r, "Sku"), "Vendor"))
        .Distinct(StringComparer.Ordinal)];

    /// <summary>Adds up a year's good units; those of the year before the plan are the shipments.</summary>
    public Reckoned Of(string vendor, int year) => year < facts.Time.FirstYear
        ? facts.Inputs.Number("Vendors", vendor, "Shipments")
        : rows[$"{vendor}|{year}"].Total(static r => r.Amount("Good units [accelerators]"));
}
