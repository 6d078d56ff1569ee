using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>Machines alive are those before that did not fail, plus what is deployed, less what grows too old (defines <see cref="Decisions.Alive"/>).</summary>
/// <remarks>
/// <para>Rows: <c>FleetBalance(g,u,a,t)</c>, one for each pool and origin, place, age and period in which there can be machines. Unit: EFLOPS of nameplate.</para>
/// <code>
/// K(t) − ς·K(t−1) − d(t) + (1 − f)·ς^k·d(t−k) + f·ς^(k+1)·d(t−k−1)  =  0          K(−1) = 0
/// </code>
/// <para>
/// K is <see cref="Decisions.Alive"/>; d(t) = Σ_{k in g} Fp16_k · Σ_u v(k,u,t) at hubs, v being <see cref="Decisions.Deployed"/>, and <see cref="Decisions.Outside"/> outside the programme; ς = (1 − AnnualFailure)^h.
/// The age a of 12a months is k whole periods and a rest f, as a lag is (section 1); what leaves is taken off as far as it has not failed by then. There is no such term where nothing ages. While nothing can have
/// reached the age, the column of the oldest class counts the younger one too.
/// </para>
/// <para>Shadow price: what an EFLOPS more at the place in the period is worth.</para>
/// <para>Source: formulation, row 18 of section 14; sheets <c>Pools</c>, <c>Accelerators</c>.</para>
/// </remarks>
public sealed class FleetBalance : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(FleetBalance);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        ServiceModel model = ServiceModel.Of(planningCase);
        foreach (ComputeFleet fleet in model.Fleets)
        {
            IReadOnlyList<double> ages = model.Ages(fleet);
            double surviving = fleet.Pool.Survival(0) * PortableMath.Pow(1 - fleet.Pool.AnnualFailure, horizon.Length);
            foreach (int t in horizon.Periods)
            {
                foreach (double age in ages.Where(a => decisions.Alive.ContainsKey((fleet.Key, a, t))))
                {
                    LinearExpression<Exaflops> row = new();
                    row += decisions.Alive[(fleet.Key, age, t)];
                    if (t > fleet.First)
                    {
                        row -= new Ratio<Exaflops, Exaflops>(surviving) * decisions.Alive[(fleet.Key, model.ColumnAge(fleet, ages, age, t - 1), t - 1)];
                    }

                    row.Add(Arriving(decisions, fleet, t), -1);
                    AddLeaving(row, decisions, horizon, fleet, age, t, surviving);
                    program.Equal(Name, ServiceModel.KeyOf(fleet, ages, age), horizon.Label(t), row, Quantity<Exaflops>.Zero);
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        row.Thing == ComputeFleet.NoPool
            ? Message.Of("Accelerators of no pool stay where they are deployed until they fail or retire", "不属于任何资源池的加速器自部署起在原地运行，直至故障或退役", "FleetBalanceRuleOfNoPool")
            : Message.Of($"Accelerators of pool {row.ThingName} stay where they are deployed until they fail or retire", $"资源池{row.ThingName}的加速器自部署起在原地运行，直至故障或退役", "FleetBalanceRule"),
        static planningCase => planningCase.Settings.Source);

    private static void AddLeaving(LinearExpression<Exaflops> row, Decisions decisions, Horizon horizon, ComputeFleet fleet, double age, int t, double surviving)
    {
        if (double.IsInfinity(age))
        {
            return;
        }

        (int whole, double remainder) = horizon.Lag(12 * age);
        row.Add(Arriving(decisions, fleet, t - whole), (1 - remainder) * PortableMath.Pow(surviving, whole));
        row.Add(Arriving(decisions, fleet, t - whole - 1), remainder * PortableMath.Pow(surviving, whole + 1));
    }

    private static LinearExpression<Exaflops> Arriving(Decisions decisions, ComputeFleet fleet, int t)
    {
        LinearExpression<Exaflops> arriving = new();
        if (t < fleet.First)
        {
            return arriving;
        }

        if (fleet.Place.IsOutside)
        {
            arriving += decisions.Outside[(fleet.Kind, t)];
            return arriving;
        }

        foreach ((Accelerator sku, int first) in fleet.Products.Where(p => p.First <= t))
        {
            foreach (Hub hub in fleet.Place.Hubs)
            {
                arriving += ComputeFleet.Nameplate(sku) * decisions.Deployed[(sku.Id, hub.Id, t)];
            }
        }

        return arriving;
    }
}
