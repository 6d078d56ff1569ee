using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What would have to be true for demand to be met: which limit keeps it unserved, and which is next once that one is gone?</summary>
/// <remarks>
/// <para>
/// On each rung every limit that is left is removed on top of those removed before, the case is solved again, and the one that serves most in the checkpoint year stays; of equal ones the first of
/// <see cref="ServedLimit.All"/>. Where no single one gains, all that are left are removed together. The ladder ends where all that is asked for in the checkpoint year is served, or nothing helps.
/// </para>
/// <para>
/// Idle hours and efficiency are limits beside the stages of supply: without idle hours every machine works at all hours; at its ceiling every pool is as efficient as it can become. Held fixed:
/// demand, rules of who is served, the case's order of objectives as far as service. In a linear program a stage of supply without a price in any objective up to service cannot gain by itself
/// and is not solved.
/// </para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many programs are solved at once.</param>
public sealed class ServedLadder(CaseVariants variants, int threads = 1)
{
    /// <summary>Climbs the ladder.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The rungs; none where all is served, nothing helps or nobody asks for compute.</returns>
    /// <exception cref="OperationCanceledException">The solves were stopped.</exception>
    public IReadOnlyList<ServedRung> Climb(CancellationToken cancellation = default)
    {
        List<ServedRung> rungs = [];
        ServedLimit[] removed = [];
        PlanSummary? plan = Solved(removed, cancellation);
        while (plan?.CheckpointDemand is { IsMet: false, Part: { } before })
        {
            ServedLimit[] left = [.. ServedLimit.All.Where(l => !removed.Contains(l) && l.IsIn(variants.BaseCase))];
            (ServedLimit[] Limits, PlanSummary? Plan)[] tried = Tried(plan, removed, [.. left.Select(static l => new[] { l })], cancellation);
            if (!tried.Any(t => Gain(t.Plan) > ShareGap.NoChange) && left.Length > 1)
            {
                tried = [.. Tried(plan, removed, [left], cancellation), .. tried];
            }

            // Gains are compared as they are told, so that the order decides between equals and not an engine's rounding.
            if (tried.Length == 0 || tried.MaxBy(t => Math.Round(Gain(t.Plan) / ShareGap.NoChange)) is not (var limits, { } next) || Gain(next) <= ShareGap.NoChange)
            {
                break;
            }

            ServedLift[] alone = [.. tried.Where(static t => t.Limits.Length == 1 && t.Plan?.CheckpointDemand is not null).Select(static t => new ServedLift(t.Limits[0], t.Plan!.CheckpointDemand!, t.Plan.Checkpoint.Share))];
            rungs.Add(new(rungs.Count + 1, limits, plan.CheckpointDemand, next.CheckpointDemand!, alone) { ShareBefore = plan.Checkpoint.Share, ShareAfter = next.Checkpoint.Share });
            removed = [.. removed, .. limits];
            plan = next;

            double Gain(PlanSummary? after) => after?.CheckpointDemand?.Part - before ?? double.NegativeInfinity;
        }

        return rungs;
    }

    /// <summary>Takes limits out of a case; stages of supply stay, since they are rows of its program.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="removed">The limits.</param>
    internal static PlanningCase Without(PlanningCase planningCase, IReadOnlyCollection<ServedLimit> removed)
    {
        PlanningCase busy = !removed.Contains(ServedLimit.IdleHours) ? planningCase : planningCase with
        {
            Settings = planningCase.Settings with { Demand = planningCase.Settings.Demand with { OutsideOccupancy = 1 } },
            Provinces = new(planningCase.Provinces.Select(static p => p with { Occupancy = p.Occupancy with { Values = [.. p.Occupancy.Values.Select(static _ => 1d)] } })),
            Fleet = new(planningCase.Fleet.Select(static f => f with { Occupancy = 1 })),
        };
        return !removed.Contains(ServedLimit.Efficiency) ? busy : busy with
        {
            Pools = new(busy.Pools.Select(static p => p with { TrainingEfficiency = p.EfficiencyCeiling, InferenceEfficiency = p.EfficiencyCeiling, EfficiencyGrowth = 0 })),
        };
    }

    private (ServedLimit[] Limits, PlanSummary? Plan)[] Tried(PlanSummary plan, ServedLimit[] removed, ServedLimit[][] candidates, CancellationToken cancellation)
    {
        (ServedLimit[] Limits, PlanSummary? Plan)[] tried = new (ServedLimit[], PlanSummary?)[candidates.Length];
        Parallel.For(0, candidates.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
        {
            bool priceless = candidates[index] is [{ Stage: { } stage }] && !plan.PricedInAny.Contains(stage) && !variants.BaseProgram.Program.HasIntegers;
            tried[index] = (candidates[index], priceless ? plan : Solved([.. removed, .. candidates[index]], cancellation));
        });
        cancellation.ThrowIfCancellationRequested();
        return tried;
    }

    private PlanSummary? Solved(ServedLimit[] removed, CancellationToken cancellation)
    {
        PlanningCase without = Without(variants.BaseCase, removed);
        FormulatedProgram program = UpToService(ReferenceEquals(without, variants.BaseCase) ? variants.BaseProgram : CapacityModel.Formulate(without));
        HashSet<SupplyStage> stages = [.. removed.Select(static l => l.Stage).OfType<SupplyStage>()];
        LinearProgram? lifted = stages.Count == 0 ? null : SupplyStages.Lift(program, program.Program, stages);
        return variants.SolveProgram(program, [], lifted, cancellation: cancellation).Summary;
    }

    // What follows share, backlog and service changes nothing of what is served. A workload without weight is served by chance in the plan; here it is where it can be, so that no limit is named for it.
    private static FormulatedProgram UpToService(FormulatedProgram program)
    {
        int last = program.Stages.Index().Where(static s => s.Item.Letter == "S").Select(static s => s.Index).DefaultIfEmpty(program.Stages.Count - 1).Max();
        Objectives objectives = new(program.Decisions, program.Case, program.Columns.Count);
        return program.WithStages([.. program.Stages.Take(last + 1), .. objectives.Weightless(program.Case.Settings.CheckpointYear)]);
    }
}

/// <summary>A limit of what is served: a loss of machines' work, or a stage of supply.</summary>
/// <param name="Stage">The stage of supply; null for a loss.</param>
/// <param name="Name">The stable name.</param>
public sealed record ServedLimit(SupplyStage? Stage, string Name)
{
    /// <summary>Gets hours in which machines do not work.</summary>
    public static ServedLimit IdleHours { get; } = new(null, nameof(IdleHours));

    /// <summary>Gets that machines are less efficient than they can become.</summary>
    public static ServedLimit Efficiency { get; } = new(null, nameof(Efficiency));

    /// <summary>Gets all limits: losses first, then supply along the chain.</summary>
    public static IReadOnlyList<ServedLimit> All { get; } = [IdleHours, Efficiency, .. SupplyStages.Liftable.Select(static s => new ServedLimit(s, $"{s}"))];

    /// <summary>Gets the limit as a title.</summary>
    public Messages.Message Title => DemandLadderMessages.Of(this);

    /// <summary>Tells whether a case has the limit.</summary>
    /// <param name="planningCase">The case.</param>
    internal bool IsIn(PlanningCase planningCase)
    {
        UsableCompute usable = new(planningCase);
        return this == IdleHours
            ? planningCase.Fleet.Any(static f => f.Occupancy < 1) || planningCase.Provinces.Any(static p => p.Occupancy.Values.Any(static o => o < 1)) || planningCase.Settings.Demand is { CountOutside: true, OutsideOccupancy: < 1 }
            : this != Efficiency
                || planningCase.Pools.Any(p => planningCase.Horizon.CalendarYears.Any(y => Enum.GetValues<WorkKind>().Any(k => usable.Efficiency(p, k, y) < p.EfficiencyCeiling)));
    }
}

/// <summary>What one limit, removed by itself on a rung, would serve.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="After">The checkpoint year's demand then.</param>
/// <param name="Share">The domestic share of the checkpoint year then; null where it has no whole.</param>
public sealed record ServedLift(ServedLimit Limit, ServedYear After, double? Share);

/// <summary>A rung of the ladder of service.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Limits">What is removed: one limit, or all that are left where they hold only together.</param>
/// <param name="Before">The checkpoint year's demand before the rung.</param>
/// <param name="After">The same after it.</param>
/// <param name="Candidates">What each limit by itself would serve on this rung.</param>
public sealed record ServedRung(int Number, IReadOnlyList<ServedLimit> Limits, ServedYear Before, ServedYear After, IReadOnlyList<ServedLift> Candidates)
{
    /// <summary>Gets the domestic share of the checkpoint year before the rung; null where it has no whole.</summary>
    public double? ShareBefore { get; init; }

    /// <summary>Gets the domestic share of the checkpoint year after the rung; null where it has no whole.</summary>
    public double? ShareAfter { get; init; }

    /// <summary>Gets the limits that would have served as much by themselves; the ladder takes the first.</summary>
    public IReadOnlyList<ServedLimit> Ties => [.. Candidates.Where(c => !Limits.Contains(c.Limit) && Math.Abs((c.After.Part - After.Part) ?? 1) <= ShareGap.NoChange).Select(static c => c.Limit)];
}
