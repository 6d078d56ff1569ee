using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>The short answer of a solve, as analyses compare many: verdict, share path, stages, and which supply stage binds.</summary>
public sealed record PlanSummary
{
    /// <summary>Gets the answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the objectives in the order in which they were optimised.</summary>
    public required IReadOnlyList<StageResult> Stages { get; init; }

    /// <summary>Gets the share path, one row a year.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Gets what the programme and the industry fund pay over the horizon, CNY.</summary>
    public required double Spend { get; init; }

    /// <summary>Gets the supply stages that hold stage A down, the tightest first: those of a rule that leaves nothing at all, then by their shadow prices times limits.</summary>
    /// <value>Names and their order; what more of a stage brings is solved where it is told.</value>
    public required IReadOnlyList<SupplyStage> Holding { get; init; }

    /// <summary>Gets the supply stages with a row that has a dual in stage A, among them limits of zero: only these can lower the shortfall when they are lifted alone.</summary>
    public IReadOnlySet<SupplyStage> Priced { get; init; } = new HashSet<SupplyStage>();

    /// <summary>Gets the supply stages with a row that has a dual in any stage that was solved: without integers only these can change the answer when they are lifted alone.</summary>
    public IReadOnlySet<SupplyStage> PricedInAny { get; init; } = new HashSet<SupplyStage>();

    /// <summary>Gets demand for usable compute and what is served of it, one row a year; none for a case in which nobody asks for anything.</summary>
    public IReadOnlyList<ServedYear> Demand { get; init; } = [];

    /// <summary>Gets how the rules of thumb stand, in the order of the workbook; none where nobody judged them.</summary>
    public IReadOnlyList<HeuristicReading> Heuristics { get; init; } = [];

    /// <summary>Gets how the tasks of the roadmap stand, in the order of the workbook; none where nobody judged them.</summary>
    public IReadOnlyList<TaskReading> Roadmap { get; init; } = [];

    /// <summary>Gets the bases of the stages, to start a neighbouring program from.</summary>
    public required IReadOnlyList<Basis?> Bases { get; init; }

    /// <summary>Gets the values of the columns after the last stage. Shape: [columns].</summary>
    public required double[] Values { get; init; }

    /// <summary>Gets a value indicating whether every stage is certified.</summary>
    public bool Certified => Verdict.Certified;

    /// <summary>Gets the checkpoint year's row.</summary>
    public YearResult Checkpoint => Years.First(y => y.Year == Verdict.CheckpointYear);

    /// <summary>Gets the checkpoint year's demand; null for a case in which nobody asks for anything.</summary>
    public ServedYear? CheckpointDemand => Demand.FirstOrDefault(d => d.Year == Verdict.CheckpointYear);

    /// <summary>Gets the supply stage that holds stage A down the most; null where none does.</summary>
    public SupplyStage? FirstBinding => Holding.Count > 0 ? Holding[0] : null;

    /// <summary>Gets the value of a stage in natural units.</summary>
    /// <param name="letter">A, B, S, C, D or Y.</param>
    /// <returns>NaN where the order has no such stage.</returns>
    public double Stage(string letter) => Stages.FirstOrDefault(s => s.Letter == letter)?.Value ?? double.NaN;
}
