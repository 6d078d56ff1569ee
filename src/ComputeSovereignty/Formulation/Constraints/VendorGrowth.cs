using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
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
        Step = (_, _) => (new(SupplyStage.Vendors, row.Thing, Message.Of($"Growth of {row.ThingName}", $"{row.ThingName}的增长", "VendorGrowthName"), StepMessages.RoomForAcceleratorsAYear, "thousand accelerators a year", 10), 10),
        IsQuoted = false,
        Full = Message.Of($"{row.ThingName} grows at its maximum rate", $"{row.ThingName}已按最高增速增长", "VendorGrowthFull"),
        More = RuleFacts.AllowsMore,
        Conflict = Message.Of($"{row.ThingName} grows no faster than its maximum rate", $"{row.ThingName}的增速不超过上限", "VendorGrowthRule"),
        AsLimit = Message.Of($"the maximum growth of {row.ThingName}", $"{row.ThingName}的最高增速", "VendorGrowthLimit"),
    };
}
