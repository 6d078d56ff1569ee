using System.Globalization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>How to make a plan again: name and value.</summary>
internal static class ProvenanceLines
{
    /// <summary>Lists the lines.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of(Plan plan)
    {
        Provenance from = plan.Provenance;
        yield return new("Input", from.Input.Length > 0 ? from.Input : Numbers.None);
        yield return new("SHA-256 of the effective tables", from.InputHash.Length > 0 ? from.InputHash : Numbers.None);
        yield return new("Scenario", from.Scenario);
        if (from.Changes.Count > 0)
        {
            yield return new("Changes", string.Join("; ", from.Changes));
        }

        yield return new("Program", from.ProgramVersion);
        yield return new("Engine of linear programs", from.LinearEngine);
        if (from.IntegerEngine.Length > 0)
        {
            yield return new("Engine of integer programs", from.IntegerEngine);
        }

        yield return new("Size of the program", from.Size);
        yield return new("Options", string.Join("; ", from.Options.Select(static o => $"{o.Key} {o.Value}")));
        yield return new("Solved at", $"{from.SolvedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC, in {from.Duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
    }
}
