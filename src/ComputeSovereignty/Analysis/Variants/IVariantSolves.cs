using ComputeSovereignty.Analysis.Uncertainty.Futures;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>Solves any range of a study's variants: the place where one machine's threads and many machines are alike.</summary>
public interface IVariantSolves
{
    /// <summary>Solves variants.</summary>
    /// <param name="questions">All variants of the study.</param>
    /// <param name="range">Which of them, by their numbers from 0 on. An answer does not depend on the range that it is found in.</param>
    /// <param name="take">Takes the answers, one at a time and in order.</param>
    /// <param name="cancellation">Stops the work; the answers handed over stay.</param>
    /// <returns>The first variant that was not handed over: the range's end unless the work was stopped.</returns>
    long Run(IReadOnlyList<VariantQuestion> questions, DrawRange range, Action<VariantAnswer> take, CancellationToken cancellation = default);
}

/// <summary>Solves variants on threads of this process.</summary>
/// <param name="variants">The variants of the case.</param>
/// <param name="threads">How many threads.</param>
public sealed class ThreadedVariants(CaseVariants variants, int threads) : IVariantSolves
{
    /// <inheritdoc/>
    public long Run(IReadOnlyList<VariantQuestion> questions, DrawRange range, Action<VariantAnswer> take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        if (range.Count <= 0)
        {
            return range.End;
        }

        int most = (int)Math.Min(Math.Max(1, threads), range.Count);
        return OrderedWork<VariantAnswer>.Run(range.First, range.End, [.. Enumerable.Repeat<Func<long, VariantAnswer?>>(Answer, most)], take);

        VariantAnswer? Answer(long number)
        {
            if (cancellation.IsCancellationRequested)
            {
                return null;
            }

            VariantQuestion question = questions[(int)number];
            VariantResult result = variants.Solve(question.Read(), cancellation);
            return cancellation.IsCancellationRequested ? null : new(number, question, result.Ending, PlanFigures.Of(result));
        }
    }
}
