using ComputeSovereignty.Analysis.Diagnosis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.UseCases;

/// <summary>Says why a case has no plan: which limit, eased alone, repairs it, and which limits cannot hold together.</summary>
internal static class DiagnosisRun
{
    /// <summary>The name of its files without ending.</summary>
    internal const string Files = "diagnosis";

    /// <summary>Diagnoses a case whose limits contradict each other.</summary>
    /// <param name="input">The case.</param>
    /// <param name="program">Its program.</param>
    /// <param name="found">What contradicts each other in it, where that is known.</param>
    /// <param name="cancellation">Stops the solves.</param>
    internal static StudyReport Of(RunInput input, FormulatedProgram program, ConflictSet? found, CancellationToken cancellation) => DiagnosisReport.Of(
        input.Case.Settings.Name,
        new DiagnosisAnalysis(input.Engines.Linear, input.Engines.Integer, input.Options).Diagnose(program, found, cancellation),
        input.Provenance,
        input.Clock.GetUtcNow());
}
