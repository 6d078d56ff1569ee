using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>What works of an existing fleet is no more than is left of it, and work that needs young machines takes no more than are young.</summary>
/// <remarks>
/// <para>Rows: <c>ExistingUse(f,a,y)</c>, one for each existing fleet, age and year with users. Unit: EFLOPS of nameplate, mean of the year.</para>
/// <code>
/// Σ_{w: age(w) ≤ a} q(w,f,y)  ≤  K̄(f,y,a)
/// </code>
/// <para>q is <see cref="Decisions.Existing"/>; K̄ is what is left of the fleet, <c>ExistingCompute.Alive</c>; age(w) is the workload's MaxAge, or the pool's Life where that comes first.</para>
/// <para>Shadow price: what an EFLOPS of nameplate more in the fleet is worth.</para>
/// <para>Source: formulation, row 19 of section 14; sheet <c>Fleet</c>.</para>
/// </remarks>
public sealed class ExistingUse : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ExistingUse);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach (ExistingFleet fleet in planningCase.Fleet)
        {
            double life = planningCase.Pools[fleet.Pool].Life ?? double.PositiveInfinity;
            foreach (int year in planningCase.Horizon.CalendarYears.Where(y => model.Users(fleet, y).Count > 0))
            {
                IReadOnlyList<Workload> users = model.Users(fleet, year);
                double[] ages = [.. users.Select(w => ServiceModel.AgeFor(w, life)).Distinct().Order()];
                foreach (double age in ages)
                {
                    LinearExpression<Exaflops> row = new();
                    foreach (Workload workload in users.Where(w => ServiceModel.AgeFor(w, life) <= age))
                    {
                        row += decisions.Existing[(workload.Id, fleet.Id, year)];
                    }

                    program.AtMost(Name, new(fleet.Id, ServiceModel.AgeOf(ages, age)), $"{year}", row, new Quantity<Exaflops>(model.Alive(fleet, year, age)));
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Fleet.Contains(row.Thing) ? planningCase.Fleet[row.Thing].Source : SourceCell.None,
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"{Fleet(row)} is fully used", $"{Fleet(row)}已全部使用", "ExistingUseFull").AtBeginning(),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"{Fleet(row)} supplies no more than what remains of it", $"{Fleet(row)}的供给不超过其剩余算力", "ExistingUseRule").AtBeginning(),
        AsLimit = Fleet(row),
    };

    private static Message Fleet(RowKey row) => row.HasPart && row.Part != ServiceModel.AnyAge
        ? Message.Of($"the part of existing fleet {row.ThingName} younger than {Age(row.Part)} years", $"现有算力{row.ThingName}中使用不满{Age(row.Part)}年的部分", "ExistingFleetYounger")
        : Message.Of($"existing fleet {row.ThingName}", $"现有算力{row.ThingName}", "ExistingFleetAll");

    private static Name Age(string years) => new(years);
}
