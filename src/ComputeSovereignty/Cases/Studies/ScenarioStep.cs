using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>One change of one scenario: a row of sheet <c>Scenarios</c>.</summary>
public sealed record ScenarioStep
{
    /// <summary>Gets the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Gets the scenario whose changes come first; empty for none.</summary>
    public string Parent { get; init; } = string.Empty;

    /// <summary>Gets the change.</summary>
    public required ParameterChange Change { get; init; }

    /// <summary>Gets the planner's note.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
