using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.UseCases;

/// <summary>A study of many variants of one case: its base is solved first, and what is asked is answered on it.</summary>
/// <param name="input">The case.</param>
internal sealed class StudyRun(RunInput input)
{
    /// <summary>Solves the case as it stands. Variants are solved beside each other, each on one thread, so that the answer does not depend on how many there are.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    internal CaseVariants Base(CancellationToken cancellation) =>
        new(input.Reading.Tables, input.Engines.Linear, input.Engines.Integer, input.Options with { Threads = 1 }, input.Relax, cancellation);

    /// <summary>Gives what the study is made on.</summary>
    /// <param name="variants">The case, solved.</param>
    internal StudyBasis BasisOf(CaseVariants variants) => new(variants, input.Reading.Studies, input.Threads, input.Subtitle, input.Provenance, input.Clock.GetUtcNow());

    /// <summary>Says why there is nothing to study.</summary>
    /// <param name="variants">The case, without a plan.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>Null where the case's limits do not contradict each other.</returns>
    internal StudyReport? Diagnose(CaseVariants variants, CancellationToken cancellation) =>
        variants.Base.Ending == PlanEnding.Infeasible ? DiagnosisRun.Of(input, variants.BaseProgram, found: null, cancellation) : null;
}
