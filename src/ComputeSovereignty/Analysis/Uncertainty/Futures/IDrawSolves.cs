using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>Solves any range of a simulation's draws: the place where one machine's threads and many machines are alike.</summary>
public interface IDrawSolves
{
    /// <summary>Solves draws.</summary>
    /// <param name="set">Which draws.</param>
    /// <param name="range">Which of them. A draw's answer does not depend on the range that it is solved in.</param>
    /// <param name="take">Takes the rows, one at a time and in order.</param>
    /// <param name="cancellation">Stops the work; the draws handed over stay.</param>
    /// <returns>The first draw that was not handed over: the range's end unless the work was stopped.</returns>
    long Run(DrawSet set, DrawRange range, Action<DrawRow> take, CancellationToken cancellation = default);
}

/// <summary>Solves draws on threads of this process.</summary>
/// <param name="simulation">The simulation.</param>
/// <param name="open">Opens a solver; called once a thread.</param>
/// <param name="threads">How many threads.</param>
public sealed class ThreadedDraws(Simulation simulation, Func<IFutureSolver> open, int threads) : IDrawSolves
{
    /// <inheritdoc/>
    public long Run(DrawSet set, DrawRange range, Action<DrawRow> take, CancellationToken cancellation = default)
    {
        if (range.Count <= 0)
        {
            return range.End;
        }

        int most = (int)Math.Min(Math.Max(1, threads), range.Count);
        return OrderedWork<DrawRow>.Run(range.First, range.End, [.. Enumerable.Range(0, most).Select(_ => Maker(open()))], take);

        Func<long, DrawRow?> Maker(IFutureSolver solver) => draw => simulation.Solve(set, draw, solver, cancellation);
    }
}
