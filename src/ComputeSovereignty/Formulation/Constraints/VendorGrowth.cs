using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A vendor's output grows no faster from year to year than it can.</summary>
/// <remarks>
/// <para>Rows: <c>VendorGrowth(v,y)</c>, one for each vendor that has recipes and <see cref="Vendor.MaxGrowth"/>, and year. Unit: thousand accelerators.</para>
/// <code>
/// out(v,y) − (1 + MaxGrowth_v) · out(v,y−1)  ≤  0          out(v,Y0−1) = Shipments_v
/// </code>
/// <para>out is <see cref="Decisions.VendorOutput"/>.</para>
/// <para>Shadow price: what one more thousand units of growth in the year is worth.</para>
/// <para>Source: formulation, family 9; sheet <c>Vendors</c>.</para>
/// </remarks>
public sealed class VendorGrowth : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(VendorGrowth);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        int first = planningCase.Horizon.StartYear;
        foreach (((string id, int year), Variable<KiloAccelerator> output) in decisions.VendorOutput)
        {
            Vendor vendor = planningCase.Vendors[id];
            if (vendor.MaxGrowth is not { } growth)
            {
                continue;
            }

            LinearExpression<KiloAccelerator> row = new();
            row += output;
            if (year > first)
            {
                row -= (1 + growth) * decisions.VendorOutput[(id, year - 1)];
            }
            else
            {
                row -= (1 + growth) * vendor.Shipments.GetValueOrDefault();
            }

            program.AtMost(Name, id, $"{year}", row, Quantity<KiloAccelerator>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Vendors,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Vendors[row.Thing].Source,
        Step = (_, _) => (new(SupplyStage.Vendors, row.Thing, $"Growth of {row.Thing}", "room for 10,000 accelerators a year", "thousand accelerators a year", 10), 10),
        IsQuoted = false,
        Full = $"{row.Thing} grows at its maximum rate",
        More = RuleFacts.AllowsMore,
        Conflict = $"{row.Thing} grows no faster than it can",
        AsLimit = $"the growth of {row.Thing}",
    };
}
