using System.Globalization;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>One search of Cbc, as it says of itself.</summary>
internal static class CbcSearch
{
    /// <summary>Runs a search, alone in the process.</summary>
    /// <param name="program">The program.</param>
    /// <param name="start">A point that holds, or null.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">The caller's token.</param>
    /// <returns>The answer, or null where the token ended the wait.</returns>
    internal static SearchAnswer? Run(LinearProgram program, double[]? start, SolverOptions options, CancellationToken cancellation)
    {
        using CbcGate? gate = CbcGate.Enter(cancellation);
        if (gate is null)
        {
            return null;
        }

        using CbcInterruption interruption = new(gate, cancellation);
        using CbcModel model = CbcModel.Load(program);
        SetParameters(model, options);
        if (start is not null)
        {
            model.Start(program, start);
        }

        if (cancellation.CanBeCanceled)
        {
            interruption.Watch(model);
        }

        using StopClock clock = new(options.TimeLimit, cancellation);
        model.Solve();
        return Read(model, interruption.HasCutNodes, clock.IsOver);
    }

    private static void SetParameters(CbcModel model, SolverOptions options)
    {
        // Cbc measures its gap against the larger of incumbent and bound, the port against the incumbent: g/(1+g) of the first is at most g of the second.
        double gap = Math.Max(0, options.RelativeGap);
        model.Set("ratioGap", Text(gap / (1 + gap)));
        model.Set("allowableGap", Text(gap));
        model.Set("randomSeed", Text(options.Seed));
        model.Set("randomCbcSeed", Text(options.Seed));
        if (options.TimeLimit is { } limit)
        {
            // By default the limit counts processor seconds of the whole process, other threads included.
            model.Set("timeMode", "elapsed");
            model.Set("seconds", Text(Math.Max(0.001, limit.TotalSeconds)));
        }
    }

    // A search closed by force tells false statuses. So does one that runs out of time before its first node: it says infeasible. What a late search
    // claims to have proven is therefore not believed, and without its own word for the time limit neither is the bound.
    private static SearchAnswer Read(CbcModel model, bool byForce, bool late)
    {
        SearchEnding ending = (model.Status, model.SecondaryStatus) switch
        {
            _ when byForce => SearchEnding.Interrupted,
            (2, _) => SearchEnding.Abandoned,
            (5, _) or (_, 5) => SearchEnding.Interrupted,
            (_, 1) => SearchEnding.Infeasible,
            (_, 7) => SearchEnding.Unbounded,
            (_, 4) => SearchEnding.TimeLimit,
            (0, 0 or 2) => SearchEnding.Finished,
            (0 or 1, _) => SearchEnding.OtherLimit,
            _ => SearchEnding.Abandoned,
        };
        bool stopped = late && ending is (SearchEnding.Finished or SearchEnding.Infeasible or SearchEnding.Unbounded);
        bool bounded = !stopped && ending is (SearchEnding.Finished or SearchEnding.TimeLimit or SearchEnding.OtherLimit);
        return new(
            stopped ? SearchEnding.TimeLimit : ending,
            model.ReadIncumbent(),
            bounded ? model.Bound : double.NegativeInfinity,
            model.Nodes,
            model.Iterations);
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
