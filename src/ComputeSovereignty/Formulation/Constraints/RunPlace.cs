using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A place holds no more of the largest training run than it trains.</summary>
/// <remarks>
/// <para>Rows: <c>RunPlace(π,y)</c>, one for each place that may hold the run of a year: a hub and pool, a hub, or, without key, all hubs. Unit: EFLOPS usable, mean of the year.</para>
/// <code>
/// x(π,y)  ≤  kept_π · Σ_{w Training} Σ_{g,u of π} e·χ·ω · n(w,g,u,y)
/// </code>
/// <para>x is <see cref="Decisions.RunHeld"/>, n <see cref="Decisions.Working"/>; kept is <see cref="RunSite.Kept"/>, what is left by mixing pools or by spanning hubs.</para>
/// <para>Shadow price: what an EFLOPS of training compute more at the place is worth to the run.</para>
/// <para>Source: formulation, row 26 of section 14; sheets <c>Targets</c>, <c>Plan</c>.</para>
/// </remarks>
public sealed class RunPlace : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(RunPlace);

    /// <summary>Names a place as it stands in sentences.</summary>
    /// <param name="row">The row.</param>
    internal static Message Where(RowKey row) => Where(row.Thing, row.HasPart ? row.Part : string.Empty);

    /// <summary>Names a place as it stands in sentences.</summary>
    /// <param name="hub">The hub; empty for all hubs together.</param>
    /// <param name="pool">The pool, a dash for machines of none; empty for all pools together.</param>
    internal static Message Where(string hub, string pool) => (hub, pool) switch
    {
        ("", _) => Message.Of("all hubs together", "全部枢纽", "RunAcrossHubs"),
        (_, ComputeFleet.NoPool) => Message.Of($"accelerators of no pool at {new Name(hub)}", $"位于{new Name(hub)}、不属于任何资源池的加速器", "RunOfNoPool"),
        (_, "") => Message.Of($"all pools at {new Name(hub)}", $"位于{new Name(hub)}的全部资源池", "RunAcrossPools"),
        _ => Message.Of($"{new Name(pool)} accelerators at {new Name(hub)}", $"位于{new Name(hub)}的{new Name(pool)}加速器", "RunInPool"),
    };

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        RunModel runs = new(planningCase);
        foreach ((int year, _) in runs.Sizes)
        {
            foreach (RunSite site in runs.Sites(year))
            {
                LinearExpression<Exaflops> row = new();
                row += decisions.RunHeld[(site.Key, year)];
                foreach (ComputeFleet fleet in site.Fleets)
                {
                    foreach (Workload workload in runs.Trainers(fleet, year))
                    {
                        row -= new Ratio<Exaflops, Exaflops>(site.Kept * model.Received(workload, fleet, year)) * decisions.Working[(workload.Id, fleet.Key, year)];
                    }
                }

                program.AtMost(Name, site.Key, $"{year}", row, Quantity<Exaflops>.Zero);
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Service,
        Class = LimitClass.Capacity,
        Cell = RuleFacts.OfYear(row.Period),
        Step = null,
        IsQuoted = false,
        Full = Message.Of($"The largest training run uses all training compute of {Where(row)}", $"最大训练任务已用尽{Where(row)}的训练算力", "RunPlaceFull"),
        Nothing = Message.Of($"There is no training compute of {Where(row)} for the largest training run", $"{Where(row)}没有可供最大训练任务使用的训练算力", "RunPlaceNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"The largest training run uses no more training compute of {Where(row)} than there is", $"最大训练任务对{Where(row)}训练算力的使用不超过实有规模", "RunPlaceRule"),
        AsLimit = Message.Of($"the training compute of {Where(row)} for the largest training run", $"{Where(row)}可供最大训练任务使用的训练算力", "RunPlaceLimit"),
    };
}
