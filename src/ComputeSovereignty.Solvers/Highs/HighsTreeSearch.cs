using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>One integer search of HiGHS, as it says of itself.</summary>
internal static class HighsTreeSearch
{
    /// <summary>Runs a search.</summary>
    /// <param name="program">The program.</param>
    /// <param name="start">A point that holds, or null.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">The caller's token.</param>
    internal static SearchAnswer Run(LinearProgram program, double[]? start, SolverOptions options, CancellationToken cancellation)
    {
        using StopClock clock = new(options.TimeLimit, cancellation);
        if (clock.Token.IsCancellationRequested)
        {
            return Nothing(clock.IsInterrupted ? SearchEnding.Interrupted : SearchEnding.TimeLimit);
        }

        if (ProgramNumbers.BoundsCross(program, options.Tolerance))
        {
            return Nothing(SearchEnding.Infeasible);
        }

        using HighsModel model = HighsModel.Load(program, options.Seed);
        if (model.IsRefused)
        {
            return Nothing(SearchEnding.Abandoned);
        }

        // HiGHS measures its gap against |incumbent|, the port against max(1, |incumbent|): one of the two limits is always the port's.
        double gap = Math.Max(0, options.RelativeGap);
        model.Set("mip_rel_gap", gap);
        model.Set("mip_abs_gap", gap);
        if (start is not null)
        {
            model.Start(start);
        }

        model.Run(clock);
        SearchEnding ending = model.Status switch
        {
            HighsStatus.Optimal or HighsStatus.Empty => SearchEnding.Finished,
            HighsStatus.Infeasible => SearchEnding.Infeasible,
            HighsStatus.Unbounded => SearchEnding.Unbounded,
            HighsStatus.UnboundedOrInfeasible => SearchEnding.InfeasibleOrUnbounded,
            HighsStatus.TimeLimit => SearchEnding.TimeLimit,
            HighsStatus.Interrupted => clock.IsInterrupted ? SearchEnding.Interrupted : SearchEnding.TimeLimit,
            HighsStatus.IterationLimit or HighsStatus.SolutionLimit => SearchEnding.OtherLimit,
            _ when clock.IsInterrupted => SearchEnding.Interrupted,
            _ when clock.IsOver => SearchEnding.TimeLimit,
            _ => SearchEnding.Abandoned,
        };
        return new(ending, model.HasPoint ? model.ReadValues() : null, model.Bound, model.Nodes, model.Iterations);
    }

    private static SearchAnswer Nothing(SearchEnding ending) => new(ending, null, double.NegativeInfinity, 0, 0);
}
