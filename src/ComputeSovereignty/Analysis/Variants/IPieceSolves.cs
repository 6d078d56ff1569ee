namespace ComputeSovereignty.Analysis.Variants;

/// <summary>The answer of one piece of a question, as data that can be kept and sent.</summary>
public interface IPieceAnswer
{
    /// <summary>Gets its number among the pieces of the question, from 0 on.</summary>
    long Number { get; }

    /// <summary>Gets what was asked in it: the same text for the same piece.</summary>
    string Key { get; }
}

/// <summary>Solves any range of a question's pieces: the place where one machine's threads and many machines are alike.</summary>
public interface IPieceSolves
{
    /// <summary>Solves pieces.</summary>
    /// <param name="range">Which of them, by their numbers from 0 on. An answer does not depend on the range that it is found in.</param>
    /// <param name="take">Takes the answers, one at a time and in order.</param>
    /// <param name="cancellation">Stops the work; the answers handed over stay.</param>
    /// <returns>The first piece that was not handed over: the range's end unless the work was stopped.</returns>
    long Run(DrawRange range, Action<IPieceAnswer> take, CancellationToken cancellation = default);
}

/// <summary>Solves pieces on threads of this process.</summary>
/// <param name="solve">Solves the piece of a number, on the thread that asks; an answer of a solve that was stopped is thrown away.</param>
/// <param name="threads">How many threads.</param>
public sealed class ThreadedPieces(Func<long, CancellationToken, IPieceAnswer> solve, int threads) : IPieceSolves
{
    /// <inheritdoc/>
    public long Run(DrawRange range, Action<IPieceAnswer> take, CancellationToken cancellation = default)
    {
        if (range.Count <= 0)
        {
            return range.End;
        }

        int most = (int)Math.Min(Math.Max(1, threads), range.Count);
        return OrderedWork<IPieceAnswer>.Run(range.First, range.End, [.. Enumerable.Repeat<Func<long, IPieceAnswer?>>(Answer, most)], take);

        IPieceAnswer? Answer(long number)
        {
            try
            {
                IPieceAnswer? answer = cancellation.IsCancellationRequested ? null : solve(number, cancellation);
                return cancellation.IsCancellationRequested ? null : answer;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return null;
            }
        }
    }
}
