using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>A copy of a case with the draws nearest to the quantiles as scenarios, to be opened and solved.</summary>
public static class NamedFutures
{
    /// <summary>The file of the copy.</summary>
    public const string FileName = "futures.xlsx";

    /// <summary>Makes the copy.</summary>
    /// <param name="original">The case as it stands, without scenario and changes.</param>
    /// <param name="scenario">The scenario under which was simulated; the futures inherit from it.</param>
    /// <param name="changes">The changes after it, which the futures repeat.</param>
    /// <param name="origin">Where these come from, for the notes, such as <c>given on the command line</c>.</param>
    /// <param name="answer">What the simulation says.</param>
    /// <returns>Null where the case has no sheet of scenarios, or has scenarios of these names already.</returns>
    public static CaseTables? Of(CaseTables original, string scenario, IReadOnlyList<ParameterChange> changes, string origin, SimulationResult answer)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(answer);
        if (original.Find("Scenarios") is null || answer.Named.Any(n => ScenarioRows.Exists(original, n.Name)))
        {
            return null;
        }

        return ScenarioRows.Append(original, answer.Named.Select(named => new WrittenScenario(
            named.Name,
            scenario == ScenarioTree.Base ? string.Empty : scenario,
            [.. changes.Select(c => (c, origin)), .. named.Changes.Select((change, index) => (change, index == 0 ? $"Draw {named.Draw}: {named.Share:0.0%} in {answer.Checkpoint.Year}" : string.Empty))])));
    }
}
