using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
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
    CaseVariants Variants, CaseStudies Studies, int Threads, Message Subtitle, IReadOnlyList<StudyFact> Provenance, DateTimeOffset Time)
{
    /// <summary>Says what a study is about, for its title.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="scenario">The scenario.</param>
    public static Message SubtitleOf(PlanningCase planningCase, string scenario)
    {
        ArgumentNullException.ThrowIfNull(planningCase);
        Horizon horizon = planningCase.Horizon;
        return StudyMessages.Subtitle(new(planningCase.Settings.Name), new(scenario), Figure.Number(horizon.StartYear, "0"), Figure.Number(horizon.StartYear + horizon.Years - 1, "0"));
    }

    /// <summary>Says how to make a study again.</summary>
    /// <param name="input">The case, as people call it.</param>
    /// <param name="tables">Its tables, scenario and changes applied.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">What the scenario and further changes change, in order.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="engine">The engine, with version.</param>
    public static IReadOnlyList<StudyFact> ProvenanceOf(string input, CaseTables tables, string scenario, IEnumerable<string> changes, bool relax, string engine) =>
    [
        new(StudyMessages.Input, Message.Verbatim(input)),
        new(StudyMessages.InputHash, Message.Verbatim(CaseFingerprint.Of(tables))),
        new(StudyMessages.Scenario, Message.Verbatim(scenario)),
        new(StudyMessages.Changes, Message.Verbatim(string.Join("; ", changes))),
        new(StudyMessages.WholeModules, relax ? StudyMessages.No : StudyMessages.AsTheCaseSays),
        new(StudyMessages.Program, Message.Verbatim(PlanRunner.ProgramVersion)),
        new(StudyMessages.Engine, Message.Verbatim(engine)),
    ];
}
