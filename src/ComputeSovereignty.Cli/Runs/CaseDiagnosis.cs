using ComputeSovereignty.Analysis.Diagnosis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>Says why a case has no plan: which limit, eased alone, repairs it, and which limits cannot hold together.</summary>
internal static class CaseDiagnosis
{
    /// <summary>Diagnoses a case whose limits contradict each other.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="loaded">The case.</param>
    /// <param name="program">Its program.</param>
    /// <param name="engines">The engines.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    internal static StudyReport Of(Session session, LoadedCase loaded, FormulatedProgram program, Engines engines, SolverOptions options, bool relax) => DiagnosisReport.Of(
        program.Case.Settings.Name,
        new DiagnosisAnalysis(engines.Linear, engines.Integer, options).Diagnose(program, session.Cancellation),
        StudyBasis.ProvenanceOf(loaded.Path, loaded.Reading.Tables, loaded.Scenario, loaded.Changes, relax, engines.Linear.Description.Title),
        session.Clock.GetUtcNow());
}
