using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>A question whose pieces were solved in parts: asked again here to make the report, once it is seen to be the parts' own.</summary>
/// <param name="inner">The question.</param>
/// <param name="expected">What the parts say of themselves.</param>
internal sealed class MergedQuestion(IStudyQuestion inner, IReadOnlyDictionary<string, string> expected) : IStudyQuestion
{
    /// <inheritdoc/>
    public Message StepName => inner.StepName;

    /// <inheritdoc/>
    public Message Subject => inner.Subject;

    /// <inheritdoc/>
    public int StepsOf(StudyBasis basis)
    {
        string[] differences =
        [
            .. from fact in basis.Provenance
               where !fact.Name.Equals(StudyMessages.Input) && expected.GetValueOrDefault($"{fact.Name}") != $"{fact.Value}"
               select $"{fact.Name} is “{fact.Value}” here, the parts have “{expected.GetValueOrDefault($"{fact.Name}")}”",
            .. SweepQuestion.ProbeOf(basis.Variants) != expected.GetValueOrDefault(PartFile.Probe) ? ["this machine gives other bytes for the same case"] : Array.Empty<string>(),
        ];
        return differences.Length == 0 ? inner.StepsOf(basis) : throw new RefusalException($"The case is not the one of the parts: {string.Join("; ", differences)}.");
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default) => inner.Answer(basis, progress, cancellation);
}
