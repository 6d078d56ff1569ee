using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A variant to solve, as data that can be kept and sent: what differs from the base, as text.</summary>
/// <param name="Changes">The changes, each as <c>ADDRESS OP VALUE</c>; none for the base.</param>
public sealed record VariantQuestion(IReadOnlyList<string> Changes)
{
    /// <summary>Gets the question in one text, the same as <see cref="CaseVariants.KeyOf"/> gives of its changes.</summary>
    public string Key => string.Join('\n', Changes);

    /// <summary>Asks for a variant.</summary>
    /// <param name="changes">What differs from the base.</param>
    public static VariantQuestion Of(IReadOnlyList<ParameterChange> changes) => new([.. changes.Select(static c => $"{c}")]);

    /// <summary>Reads the changes.</summary>
    /// <exception cref="FormatException">A text is no change.</exception>
    public IReadOnlyList<ParameterChange> Read() =>
        [.. Changes.Select(static text => ParameterChange.TryParse(text, string.Empty, out ParameterChange? change, out _) ? change! : throw new FormatException($"“{text}” is no change of a case."))];
}

/// <summary>The answer of a variant, as data.</summary>
/// <param name="Number">Its number among the variants of the study, from 0 on.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Ending">How the solve ended.</param>
/// <param name="Figures">The figures of the plan; null where there is none.</param>
public sealed record VariantAnswer(long Number, VariantQuestion Question, PlanEnding Ending, PlanFigures? Figures) : IPieceAnswer
{
    /// <inheritdoc/>
    public string Key => Question.Key;
}
