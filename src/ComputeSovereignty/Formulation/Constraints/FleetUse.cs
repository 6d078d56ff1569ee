using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Machines that work are no more than are alive, and those of work that needs young ones no more than are young.</summary>
/// <remarks>
/// <para>Rows: <c>FleetUse(g,u,a,y)</c>, one for each pool and origin, place, age and year with users. Unit: EFLOPS of nameplate, mean of the year.</para>
/// <code>
/// Σ_{w: age(w) ≤ a} n(w,g,u,y)  ≤  h · Σ_{t in y} K(g,u,t,a)
/// </code>
/// <para>
/// n is <see cref="Decisions.Working"/>, K <see cref="Decisions.Alive"/>; age(w) is the workload's MaxAge, or the pool's Life where that comes first. Ages are nested, so one row for each of them is exact. A year in which
/// nothing can have reached an age has no row of it: that of the oldest class says more.
/// </para>
/// <para>Shadow price: what an EFLOPS of nameplate more at the place in the year is worth.</para>
/// <para>Source: formulation, row 19 of section 14; sheets <c>Workloads</c>, <c>Pools</c>.</para>
/// </remarks>
public sealed class FleetUse : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(FleetUse);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach (ComputeFleet fleet in model.Fleets)
        {
            IReadOnlyList<double> ages = model.Ages(fleet);
            foreach (int year in horizon.CalendarYears.Where(y => model.Users(fleet, y).Count > 0))
            {
                foreach (double age in model.BindingAges(fleet, ages, year))
                {
                    LinearExpression<Exaflops> row = new();
                    foreach (Workload workload in model.Users(fleet, year).Where(w => ServiceModel.AgeFor(w, fleet.Life) <= age))
                    {
                        row += decisions.Working[(workload.Id, fleet.Key, year)];
                    }

                    foreach (int t in horizon.PeriodsOf(year).Where(t => t >= fleet.First))
                    {
                        row -= new Ratio<Exaflops, Exaflops>(horizon.Length) * decisions.Alive[(fleet.Key, model.ColumnAge(fleet, ages, age, t), t)];
                    }

                    program.AtMost(Name, ServiceModel.KeyOf(fleet, ages, age), $"{year}", row, Quantity<Exaflops>.Zero);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Pools.Contains(row.Thing) ? planningCase.Pools[row.Thing].Source : planningCase.Settings.Source,
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"{Machines(row)} are fully used", $"{Machines(row)}已全部使用", "FleetUseFull").AtBeginning(),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"{Machines(row)} supply no more than what is installed", $"{Machines(row)}的供给不超过已部署规模", "FleetUseRule").AtBeginning(),
        AsLimit = Machines(row),
    };

    private static Message Machines(RowKey row)
    {
        (string place, string age) = row.Key.Parts is [_, _, var where, var under] ? (where, under) : (string.Empty, ServiceModel.AnyAge);
        Message standing = Standing(Kind(row.Thing), place);
        return age != ServiceModel.AnyAge
            ? Message.Of($"{standing} younger than {new Name(age)} years", $"{standing}（使用不满{new Name(age)}年）", "MachinesYounger")
            : standing;
    }

    private static Message Kind(string pool) => pool == ComputeFleet.NoPool
        ? Message.Of("accelerators", "加速器", "MachinesOfNoPool")
        : Message.Of($"{new Name(pool)} accelerators", $"{new Name(pool)}加速器", "MachinesOfPool");

    private static Message Standing(Message kind, string place) => place switch
    {
        "" => kind,
        ComputePlace.Outside => Message.Of($"{kind} outside the programme", $"项目外的{kind}", "MachinesOutside"),
        _ => Message.Of($"{kind} at {new Listing([.. place.Split('+').Select(static h => Message.Of(new Name(h)))])}", $"位于{new Listing([.. place.Split('+').Select(static h => Message.Of(new Name(h)))])}的{kind}", "MachinesAtHubs"),
    };
}
