using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>A solved plan in the planner's natural units (CNY, wafers, dies, stacks, accelerators, MW, PFLOPS), with the evidence for it.</summary>
/// <remarks>Made by <c>PlanReader</c> only; reports write it and compute nothing.</remarks>
public sealed record Plan
{
    /// <summary>Gets the case that was solved, after scenario and changes.</summary>
    public required PlanningCase Case { get; init; }

    /// <summary>Gets the answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the objectives in the order in which they were optimised.</summary>
    public required IReadOnlyList<StageResult> Stages { get; init; }

    /// <summary>Gets the share path, one row a year.</summary>
    public required IReadOnlyList<YearResult> Years { get; init; }

    /// <summary>Gets what is assembled, one row a recipe, packaging line and period with output.</summary>
    public required IReadOnlyList<AssemblyRow> Assembly { get; init; }

    /// <summary>Gets what each product brings, one row a product and period.</summary>
    public required IReadOnlyList<ProductionRow> Production { get; init; }

    /// <summary>Gets the logic lines, one row a line and period.</summary>
    public required IReadOnlyList<LineRow> Lines { get; init; }

    /// <summary>Gets the wafer starts, one row a line, die and period with starts.</summary>
    public required IReadOnlyList<StartsRow> Starts { get; init; }

    /// <summary>Gets the die balances, one row a die, origin and period.</summary>
    public required IReadOnlyList<StockRow> Dies { get; init; }

    /// <summary>Gets the HBM lines, one row a line and period.</summary>
    public required IReadOnlyList<HbmLineRow> HbmLines { get; init; }

    /// <summary>Gets the DRAM wafer starts, one row a line, grade and period with starts.</summary>
    public required IReadOnlyList<StartsRow> HbmStarts { get; init; }

    /// <summary>Gets the stack balances, one row a grade, origin and period.</summary>
    public required IReadOnlyList<StockRow> Stacks { get; init; }

    /// <summary>Gets the packaging lines, one row a line and period.</summary>
    public required IReadOnlyList<CapacityRow> Packaging { get; init; }

    /// <summary>Gets the import channels, one row a channel and period.</summary>
    public required IReadOnlyList<ImportRow> Imports { get; init; }

    /// <summary>Gets the components, one row a component and period.</summary>
    public required IReadOnlyList<ComponentRow> Components { get; init; }

    /// <summary>Gets what is deployed, one row a hub, product and period with deployment.</summary>
    public required IReadOnlyList<DeploymentRow> Deployment { get; init; }

    /// <summary>Gets the power of the hubs, one row a hub and period; MW.</summary>
    public required IReadOnlyList<CapacityRow> Hubs { get; init; }

    /// <summary>Gets the money by year and purpose.</summary>
    public required IReadOnlyList<SpendRow> Spend { get; init; }

    /// <summary>Gets the orders of projects and conversions.</summary>
    public required IReadOnlyList<OrderRow> Orders { get; init; }

    /// <summary>Gets demand, usable compute and service; null for a case that says nothing of them.</summary>
    public PlanService? Service { get; init; }

    /// <summary>Gets the rules of thumb of the case, judged; none for a case without them.</summary>
    public IReadOnlyList<HeuristicReading> Heuristics { get; init; } = [];

    /// <summary>Gets the tasks of the roadmap, judged; none for a case without them.</summary>
    public IReadOnlyList<TaskReading> Roadmap { get; init; } = [];

    /// <summary>Gets the rows that bind or nearly bind, the dearest first.</summary>
    public required IReadOnlyList<Binding> Bindings { get; init; }

    /// <summary>Gets the certificate of the whole solve: the worst of its stages.</summary>
    public required Certificate Certificate { get; init; }

    /// <summary>Gets the warnings and notes that the reports repeat.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Gets where the plan comes from.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>The answer to the plan's question.</summary>
/// <param name="CheckpointYear">The year of the question.</param>
/// <param name="Met">Whether the year's shortfall is zero (to 10⁻⁶ of the whole) in a feasible plan, and there is something to measure.</param>
/// <param name="Feasible">Whether the plan is certified to keep every rule; if not, no year is called met.</param>
/// <param name="Certified">Whether the plan is also certified the best; if not, no year is called missed for good.</param>
/// <param name="Share">The checkpoint year's share by the constrained definition; null where the whole is 0.</param>
/// <param name="Target">The checkpoint year's target.</param>
/// <param name="CommittedShare">The share of value committed, scope technology, whatever definition is constrained; null where nothing is committed.</param>
/// <param name="DeployedShare">The share of value deployed, scope technology; null where nothing is deployed.</param>
/// <param name="FirstYearMet">The first year that meets its target, or null.</param>
/// <param name="Sentence">The answer in one sentence.</param>
public sealed record Verdict(
    int CheckpointYear,
    bool Met,
    bool Feasible,
    bool Certified,
    double? Share,
    double Target,
    double? CommittedShare,
    double? DeployedShare,
    int? FirstYearMet,
    Message Sentence)
{
    /// <summary>Gets what the checkpoint year could reach at the expense of others, a sentence; nothing where it is met or the largest shares were not computed.</summary>
    public Message Reach { get; init; } = Message.None;

    /// <summary>Gets the whole answer: the sentence, and what the year could reach.</summary>
    public Message Answer => Message.Sentences(Sentence, Reach);
}

/// <summary>The result of one lexicographic stage.</summary>
/// <param name="Letter">A, B, S, C or D; Y for the largest share of one year.</param>
/// <param name="Name">Share, Backlog, Service, Compute, Cost, or Year:2028.</param>
/// <param name="Value">The value in natural units: a fraction, PFLOPS-years or CNY.</param>
/// <param name="Bound">What is proved: no plan can be better. Equal to the value for a linear program; null where a search ended before anything was proved.</param>
/// <param name="Unit">The natural unit.</param>
/// <param name="Gap">|value − bound| / max(1, |value|), on the program's scale; null without a bound.</param>
/// <param name="Status">Why the engine stopped.</param>
/// <param name="Certificate">The stage's own certificate.</param>
/// <param name="Iterations">Simplex iterations.</param>
public sealed record StageResult(
    string Letter,
    string Name,
    double Value,
    double? Bound,
    string Unit,
    double? Gap,
    TerminationStatus Status,
    Certificate Certificate,
    long Iterations);
