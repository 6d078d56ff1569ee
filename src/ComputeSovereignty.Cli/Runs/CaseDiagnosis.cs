using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

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
    internal static StudyReport Of(Session session, LoadedCase loaded, FormulatedProgram program, Engines engines, SolverOptions options) => DiagnosisReport.Of(
        program.Case.Settings.Name,
        new InfeasibilityDiagnosis(engines.Linear, engines.Integer, options).Diagnose(program, session.Cancellation),
        [new("Input", loaded.Path), new("Scenario", loaded.Scenario), new("Changes", string.Join("; ", loaded.Changes)), new("Program", PlanRunner.ProgramVersion), new("Engine", engines.Linear.Description.Title)],
        session.Clock.GetUtcNow());
}
