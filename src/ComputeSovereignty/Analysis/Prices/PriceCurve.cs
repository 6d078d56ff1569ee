using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Prices;

/// <summary>The shortfall as a function of one capacity: convex and piecewise straight, so that two tangents meet at or before the end of a piece.</summary>
/// <param name="variants">Solves.</param>
/// <param name="program">The program with the plan's orders held.</param>
/// <param name="standing">Its share stage, solved.</param>
/// <param name="rows">By how much one step raises the right side of each row.</param>
internal sealed class PriceCurve(CaseVariants variants, LinearProgram program, ShareProbe standing, IReadOnlyList<(int Row, double Change)> rows)
{
    /// <summary>Two figures of the shortfall within this are one, in share points.</summary>
    private const double Same = 2e-6;

    private ShareProbe? last;
    private Tangent? one;

    /// <summary>A tangent of the curve.</summary>
    /// <param name="At">Steps.</param>
    /// <param name="Value">The shortfall there, share points.</param>
    /// <param name="Slope">Its change a step.</param>
    private sealed record Tangent(double At, double Value, double Slope)
    {
        internal double AtZero => Value - (Slope * At);
    }

    private double Start => 100 * standing.StageA;

    /// <summary>Gets the slope of the solved plan's duals, share points a step.</summary>
    internal double Slope => SlopeOf(standing);

    /// <summary>Solves one step more.</summary>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>What it takes off the shortfall, share points; null where there is no answer.</returns>
    internal double? Effect(CancellationToken cancellation) => (one ??= Solve(1, cancellation)) is { } step ? Start - step.Value : null;

    /// <summary>Solves one step more and follows the first straight piece.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The price at the margin; null where no straight piece that begins at the plan is found.</returns>
    internal PriceSide? More(CancellationToken cancellation)
    {
        if ((one ??= Solve(1, cancellation)) is not { } step)
        {
            return null;
        }

        (Tangent first, Tangent? beyond) = FirstPiece(step, cancellation);
        if (Math.Abs(first.AtZero - Start) > Same)
        {
            return null;
        }

        (double end, bool open) = beyond is null ? Outwards(first, cancellation) : (End(first, beyond, cancellation), false);
        return new(-first.Slope, end, open);
    }

    /// <summary>Solves some steps more with the backlog too, so that the share stage leaves no choice between years.</summary>
    /// <param name="steps">Steps; 0 for the program as it stands.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>What is missing of the checkpoint year's target, fraction of the whole; null where there is no answer.</returns>
    internal double? MissingWith(double steps, CancellationToken cancellation)
    {
        FormulatedProgram asked = standing.Formulated.WithStages(ShareGap.ShareThenBacklog(standing.Formulated));
        PlanSummary? summary = variants.SolveProgram(asked, [], Moved(steps), cancellation: cancellation).Summary;
        cancellation.ThrowIfCancellationRequested();
        return summary is null ? null : ShareGap.Of(summary);
    }

    /// <summary>Solves one step less.</summary>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>What it adds to the shortfall, share points; null where there is no answer.</returns>
    internal double? Less(CancellationToken cancellation)
    {
        last = null;
        return Solve(-1, cancellation) is { } step ? step.Value - Start : null;
    }

    private double SlopeOf(ShareProbe probe) => rows.Sum(r => probe.Results[^1].Solution.Duals[r.Row] * r.Change);

    private bool IsOn(Tangent piece, double at, double value) => Math.Abs(Start + (piece.Slope * at) - value) <= Same;

    // Goes back towards the plan until the tangent passes through it.
    private (Tangent First, Tangent? Beyond) FirstPiece(Tangent step, CancellationToken cancellation)
    {
        Tangent first = step;
        Tangent? beyond = null;
        for (int trial = 0; trial < 6 && Math.Abs(first.AtZero - Start) > Same; trial++)
        {
            double meet = Math.Abs(first.Slope - Slope) > 1e-9 ? (Start - first.AtZero) / (first.Slope - Slope) : 0;
            double at = meet / first.At is > 0.001 and < 0.9 ? meet : first.At / 4;
            if (Solve(at, cancellation) is not { } next)
            {
                break;
            }

            (beyond, first) = (first, next);
        }

        return (first, beyond);
    }

    // The piece is still good at one step: further out, up to 64 steps.
    private (double End, bool Open) Outwards(Tangent first, CancellationToken cancellation)
    {
        double good = first.At;
        for (double at = 8; at <= 64; at *= 8)
        {
            if (Solve(at, cancellation) is not { } next)
            {
                return (good, false);
            }

            if (!IsOn(first, next.At, next.Value))
            {
                return (End(first with { At = good }, next, cancellation), false);
            }

            good = next.At;
        }

        return (good, true);
    }

    private double End(Tangent first, Tangent beyond, CancellationToken cancellation)
    {
        for (int trial = 0; trial < 4 && Math.Abs(beyond.Slope - first.Slope) > 1e-9; trial++)
        {
            if (IsOn(first, beyond.At, beyond.Value))
            {
                return beyond.At;
            }

            double at = (Start - beyond.AtZero) / (beyond.Slope - first.Slope);
            if (at / beyond.At is <= 0 or >= 0.9999 || Math.Abs(at) <= Math.Abs(first.At) || Solve(at, cancellation) is not { } next)
            {
                break;
            }

            if (IsOn(first, at, next.Value))
            {
                return at;
            }

            beyond = next;
        }

        return first.At;
    }

    private Tangent? Solve(double steps, CancellationToken cancellation)
    {
        ShareProbe probe = variants.Probe(standing.Formulated, Moved(steps), last ?? standing, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!probe.Solved)
        {
            return null;
        }

        last = probe;
        return new(steps, 100 * probe.StageA, SlopeOf(probe));
    }

    private LinearProgram Moved(double steps)
    {
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        foreach ((int row, double change) in rows)
        {
            lower[row] += steps * change;
            upper[row] += steps * change;
        }

        return program.WithRowBounds(lower, upper);
    }
}
