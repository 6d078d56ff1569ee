using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>The figures by which plans are compared, in natural units.</summary>
public sealed record PlanFigures
{
    /// <summary>Gets the checkpoint year.</summary>
    public required int CheckpointYear { get; init; }

    /// <summary>Gets the share of the checkpoint year by the constrained definition; null where its whole is 0.</summary>
    /// <value>Fraction. Above the target it is not made as large as it could be: no objective asks for it.</value>
    public required double? Share { get; init; }

    /// <summary>Gets the target of the checkpoint year; fraction.</summary>
    public required double Target { get; init; }

    /// <summary>Gets a value indicating whether the checkpoint is met, in a certified plan.</summary>
    public required bool Met { get; init; }

    /// <summary>Gets a value indicating whether the plan is certified.</summary>
    public required bool Certified { get; init; }

    /// <summary>Gets what the checkpoint year misses of its target; 0 where it is met.</summary>
    /// <value>Fraction of the year's whole: 0.01 is a share point.</value>
    public required double Shortfall { get; init; }

    /// <summary>Gets what all years miss of their targets, by weight: the optimum of stage A, and so the same in every optimal plan.</summary>
    /// <value>Fraction: 0.01 is a share point.</value>
    public required double WeightedShortfall { get; init; }

    /// <summary>Gets the supply stage that holds the share down the most; null where none does.</summary>
    public required SupplyStage? FirstBinding { get; init; }

    /// <summary>Gets the supply stages that hold the share down, the tightest first (<see cref="PlanSummary.Holding"/>).</summary>
    public required IReadOnlyList<SupplyStage> Holding { get; init; }

    /// <summary>Gets the compute installed by the end of the checkpoint year, PFLOPS.</summary>
    public required double Compute { get; init; }

    /// <summary>Gets the compute installed by the end of the horizon, PFLOPS.</summary>
    public required double FinalCompute { get; init; }

    /// <summary>Gets the technology money committed by the end of the checkpoint year and not spent, CNY.</summary>
    public required double Backlog { get; init; }

    /// <summary>Gets the technology money committed over the horizon and not spent, CNY.</summary>
    public required double FinalBacklog { get; init; }

    /// <summary>Gets what the programme and the industry fund pay over the horizon, CNY.</summary>
    public required double Spend { get; init; }

    /// <summary>Gets the first year that meets its target; null where none does.</summary>
    public required int? FirstYearMet { get; init; }

    /// <summary>Gets the share path.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Gets demand for usable compute in the checkpoint year; null for a case in which nobody asks for anything, and where no stage of the solve settles service.</summary>
    public ServedYear? Demand { get; init; }

    /// <summary>Gets what goes unserved over all years, by weight: the optimum of stage S; null where there is no such stage.</summary>
    /// <value>Fraction of what is asked for.</value>
    public double? WeightedUnserved { get; init; }

    /// <summary>Gets the name of what binds first, or that nothing does.</summary>
    public Message BindingWords => FirstBinding is { } stage ? StageMessages.Title(stage) : StageMessages.Nothing;

    /// <summary>Reads the figures of a plan.</summary>
    /// <param name="plan">The short answer.</param>
    public static PlanFigures Of(PlanSummary plan)
    {
        YearResult checkpoint = plan.Checkpoint;
        return new()
        {
            CheckpointYear = checkpoint.Year,
            Share = checkpoint.Share,
            Target = checkpoint.Target,
            Met = checkpoint.Met,
            Certified = plan.Certified,
            Shortfall = checkpoint.Whole > 0 ? checkpoint.Shortfall / checkpoint.Whole : 0,
            WeightedShortfall = Math.Max(0, plan.Stage("A")),
            FirstBinding = plan.FirstBinding,
            Holding = plan.Holding,
            Compute = checkpoint.ComputeInstalled,
            FinalCompute = plan.Years[^1].ComputeInstalled,
            Backlog = checkpoint.Backlog,
            FinalBacklog = plan.Years[^1].Backlog,
            Spend = plan.Spend,
            FirstYearMet = plan.Verdict.FirstYearMet,
            Years = plan.Years,
            Demand = double.IsNaN(plan.Stage("S")) ? null : plan.CheckpointDemand,
            WeightedUnserved = double.IsNaN(plan.Stage("S")) ? null : Math.Max(0, plan.Stage("S")),
        };
    }

    /// <summary>Reads the figures of a variant.</summary>
    /// <param name="variant">The variant.</param>
    /// <returns>Null where it has no plan.</returns>
    public static PlanFigures? Of(VariantResult variant) => variant.Summary is { } plan ? Of(plan) : null;
}
