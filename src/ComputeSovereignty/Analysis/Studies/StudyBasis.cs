using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>What a study is made on.</summary>
/// <param name="Variants">The case, solved as it stands.</param>
/// <param name="Studies">What the workbook holds beside the case.</param>
/// <param name="Threads">How many solves may run at once.</param>
/// <param name="Subtitle">Case, scenario, horizon.</param>
/// <param name="Provenance">How to make the study again.</param>
/// <param name="Time">When it is made.</param>
public sealed record StudyBasis(
    CaseVariants Variants, CaseStudies Studies, int Threads, string Subtitle, IReadOnlyList<KeyValuePair<string, string>> Provenance, DateTimeOffset Time)
{
    /// <summary>Says what a study is about, for its title.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="scenario">The scenario.</param>
    public static string SubtitleOf(PlanningCase planningCase, string scenario) =>
        $"{planningCase.Settings.Name}, scenario {scenario}, {planningCase.Horizon.StartYear} to {planningCase.Horizon.StartYear + planningCase.Horizon.Years - 1}";

    /// <summary>Says how to make a study again.</summary>
    /// <param name="input">The case, as people call it.</param>
    /// <param name="tables">Its tables, scenario and changes applied.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">What the scenario and further changes change, in order.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="engine">The engine, with version.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> ProvenanceOf(string input, CaseTables tables, string scenario, IEnumerable<string> changes, bool relax, string engine) =>
    [
        new("Input", input),
        new("Input hash", CaseFingerprint.Of(tables)),
        new("Scenario", scenario),
        new("Changes", string.Join("; ", changes)),
        new("Whole modules", relax ? "no" : "as the case says"),
        new("Program", PlanRunner.ProgramVersion),
        new("Engine", engine),
    ];
}
