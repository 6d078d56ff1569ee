using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A vendor's part of all vendors' output stays between its limits.</summary>
/// <remarks>
/// <para>Rows: <c>VendorShare(v,Min,y)</c> and <c>VendorShare(v,Max,y)</c>, for each vendor that has recipes and the limit, and year. Unit: thousand accelerators.</para>
/// <code>
/// MinShare_v · Σ_w out(w,y) − out(v,y)  ≤  0
/// out(v,y) − MaxShare_v · Σ_w out(w,y)  ≤  0
/// </code>
/// <para>out is <see cref="Decisions.VendorOutput"/>; the sum is over all vendors that have recipes.</para>
/// <para>Shadow price: what one thousand units over or under the limit is worth.</para>
/// <para>Source: formulation, family 9; sheet <c>Vendors</c>.</para>
/// </remarks>
public sealed class VendorShare : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(VendorShare);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        foreach (((string id, int year), Variable<KiloAccelerator> output) in decisions.VendorOutput)
        {
            Vendor vendor = planningCase.Vendors[id];
            LinearExpression<KiloAccelerator> all = new();
            foreach (((string _, int otherYear), Variable<KiloAccelerator> other) in decisions.VendorOutput)
            {
                if (otherYear == year)
                {
                    all += other;
                }
            }

            if (vendor.MinShare is { } least)
            {
                LinearExpression<KiloAccelerator> row = new();
                row.Add(all, least);
                row -= output;
                program.AtMost(Name, new(id, "Min"), $"{year}", row, Quantity<KiloAccelerator>.Zero);
            }

            if (vendor.MaxShare is { } most)
            {
                LinearExpression<KiloAccelerator> row = new();
                row += output;
                row.Add(all, -most);
                program.AtMost(Name, new(id, "Max"), $"{year}", row, Quantity<KiloAccelerator>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Vendors,
        Class = LimitClass.Policy,
        Cell = planningCase => planningCase.Vendors[row.Thing].Source,
        Step = (_, _) => (new(SupplyStage.Vendors, row.Key, IsLeast(row)
            ? Message.Of($"Minimum market share of {row.ThingName}", $"{row.ThingName}的最低市场份额", "LeastShareName")
            : Message.Of($"Maximum market share of {row.ThingName}", $"{row.ThingName}的最高市场份额", "MostShareName"), StepMessages.RoomForAcceleratorsAYear, "thousand accelerators a year", 10), 10),
        IsQuoted = false,
        Full = IsLeast(row)
            ? Message.Of($"{row.ThingName} is at its minimum market share", $"{row.ThingName}已处于最低市场份额", "LeastShareFull")
            : Message.Of($"{row.ThingName} is at its maximum market share", $"{row.ThingName}已达最高市场份额", "MostShareFull"),
        More = IsLeast(row) ? StepMessages.RequiringLess : RuleFacts.AllowsMore,
        Conflict = IsLeast(row)
            ? Message.Of($"{row.ThingName} keeps its minimum market share", $"{row.ThingName}保持最低市场份额", "LeastShareRule")
            : Message.Of($"{row.ThingName} stays within its maximum market share", $"{row.ThingName}不超过最高市场份额", "MostShareRule"),
        AsLimit = IsLeast(row)
            ? Message.Of($"the minimum market share of {row.ThingName}", $"{row.ThingName}的最低市场份额", "LeastShareLimit")
            : Message.Of($"the maximum market share of {row.ThingName}", $"{row.ThingName}的最高市场份额", "MostShareLimit"),
    };

    private static bool IsLeast(RowKey row) => row.Part == "Min";
}
