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
        Message[] differences =
        [
            .. from fact in basis.Provenance
               where !fact.Name.Equals(StudyMessages.Input) && expected.GetValueOrDefault($"{fact.Name}") != $"{fact.Value}"
               select PartMessages.DiffersHere(fact.Name, fact.Value, new(expected.GetValueOrDefault($"{fact.Name}") ?? string.Empty)),
            .. SweepQuestion.ProbeOf(basis.Variants) != expected.GetValueOrDefault(PartFile.Probe) ? [PartMessages.OtherBytesHere] : Array.Empty<Message>(),
        ];
        return differences.Length == 0 ? inner.StepsOf(basis) : throw new RefusalException(PartMessages.AnotherCase(new(differences, Joint.Semicolon)));
    }

    /// <inheritdoc/>
    public StudyReport Answer(StudyBasis basis, IProgress<Message>? progress = null, CancellationToken cancellation = default) => inner.Answer(basis, progress, cancellation);
}
