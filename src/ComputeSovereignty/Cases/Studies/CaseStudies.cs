namespace ComputeSovereignty.Cases.Studies;

/// <summary>What a workbook holds beside the case: what to vary, what was observed, where figures come from. Immutable.</summary>
public sealed record CaseStudies
{
    /// <summary>Gets the changes of all scenarios, in their order.</summary>
    public IReadOnlyList<ScenarioStep> Scenarios { get; init; } = [];

    /// <summary>Gets the uncertain parameters.</summary>
    public IReadOnlyList<UncertainParameter> Uncertainty { get; init; } = [];

    /// <summary>Gets the observations.</summary>
    public IReadOnlyList<Observation> Indicators { get; init; } = [];

    /// <summary>Gets the rules on indicators.</summary>
    public IReadOnlyList<IndicatorRule> IndicatorRules { get; init; } = [];

    /// <summary>Gets the observed yields.</summary>
    public IReadOnlyList<YieldObservation> YieldHistory { get; init; } = [];

    /// <summary>Gets the rules of thumb.</summary>
    public Catalog<Heuristic> Heuristics { get; init; } = Catalog<Heuristic>.Empty;

    /// <summary>Gets the tests of the rules of thumb, in their order.</summary>
    public IReadOnlyList<HeuristicTest> HeuristicTests { get; init; } = [];

    /// <summary>Gets the tasks of the roadmap.</summary>
    public Catalog<RoadmapTask> Roadmap { get; init; } = Catalog<RoadmapTask>.Empty;

    /// <summary>Gets where figures come from.</summary>
    public Catalog<SourceReference> Sources { get; init; } = Catalog<SourceReference>.Empty;
}
