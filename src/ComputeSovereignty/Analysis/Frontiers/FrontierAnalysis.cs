using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>Finds the plans that cannot be better in one goal without being worse in the other.</summary>
public static class FrontierAnalysis
{
    private const int PointsPerRound = 2;

    /// <summary>What remains unknown is no longer looked for below this part of the rectangle between the ends.</summary>
    private const double KnownWellEnough = 1e-6;

    /// <summary>Computes the frontier.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="x">The first goal.</param>
    /// <param name="y">The second goal.</param>
    /// <param name="points">The most points; at least 2.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each point when it is solved.</param>
    /// <param name="cancellation">Stops the solves; the points found so far remain.</param>
    /// <exception cref="ArgumentException">The goals are the same.</exception>
    public static FrontierResult Solve(
        CaseVariants variants, FrontierGoal x, FrontierGoal y, int points, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        if (x == y)
        {
            throw new ArgumentException("A frontier needs two different goals.", nameof(y));
        }

        FrontierSolves solves = new(variants, x, y, cancellation);
        (FrontierPoint? Point, Message Message)[] ends = StudyJobs.Run<(FrontierPoint?, Message)>(
            [new(ProgressMessages.BestOf(x.Title), () => solves.Best(x)), new(ProgressMessages.BestOf(y.Title), () => solves.Best(y))], threads, progress);
        List<FrontierPoint> found = [.. ends.Select(static e => e.Point).OfType<FrontierPoint>()];
        Message message = Message.Sentences(ends.Select(static e => e.Message).Distinct());
        if (found.Count == 2 && FrontierSolves.AreOne(found[0], found[1]))
        {
            found.RemoveAt(1);
        }

        while (found.Count >= 2 && found.Count < points && message.IsEmpty)
        {
            double[] limits = [.. NextLimits(found).Take(Math.Min(PointsPerRound, points - found.Count))];
            if (limits.Length == 0)
            {
                break;
            }

            (FrontierPoint? Point, Message Message)[] round = StudyJobs.Run<(FrontierPoint?, Message)>(
                [.. limits.Select(limit => new StudyJob<(FrontierPoint?, Message)>(ProgressMessages.GoalAt(y.Title, x.Title, Figure.Number(solves.Shown(limit), "#,##0.##")), () => solves.At(limit)))], threads, progress);
            message = Message.Sentences(round.Select(static r => r.Message).Distinct());
            found.AddRange(round.Select(static r => r.Point).OfType<FrontierPoint>().Where(p => !found.Any(f => FrontierSolves.AreOne(f, p))));
            found.Sort(static (a, b) => a.Minimised.X.CompareTo(b.Minimised.X));
        }

        return new()
        {
            X = x,
            Y = y,
            Points = Rated(found, solves, threads),
            Plan = variants.Base.Summary is { } plan ? solves.Place(plan.Values) : null,
            PlanFigures = variants.Base.Summary is { } own ? Variants.PlanFigures.Of(own) : null,
            WholeModules = variants.BaseProgram.Program.HasIntegers,
            Message = message,
        };
    }

    // The slopes that led from point to point are duals; what a unit more brings is solved.
    private static FrontierPoint[] Rated(List<FrontierPoint> found, FrontierSolves solves, int threads) => StudyJobs.Run<FrontierPoint>(
        [.. found.Select(point => new StudyJob<FrontierPoint>(Message.None, () => point with { Rate = solves.RateAt(point, (found[0].X, found[^1].X)) }))], threads, null);

    private static IEnumerable<double> NextLimits(List<FrontierPoint> found)
    {
        double width = found[^1].Minimised.X - found[0].Minimised.X;
        double height = found[0].Minimised.Y - found[^1].Minimised.Y;
        return found.Zip(found.Skip(1), (left, right) => Widest(left.Minimised, right.Minimised))
            .Where(i => i.Area / (width * height) > KnownWellEnough)
            .OrderByDescending(static i => i.Area)
            .Select(static i => i.Limit);
    }

    // Both goals are minimised here: from left to right the first grows and the second falls. A missing tangent is vertical on the left and level on the right.
    private static (double Area, double Limit) Widest((double X, double Y, double? Slope) left, (double X, double Y, double? Slope) right)
    {
        double width = right.X - left.X;
        double level = right.Slope ?? 0;
        double atLeft = right.Y - (level * width);
        double corner = left.Slope is { } steep && Math.Abs(level - steep) > 1e-12 ? Math.Clamp((atLeft - left.Y) / (steep - level), 0, width) : 0;
        double depth = (left.Y + ((right.Y - left.Y) * corner / width)) - (atLeft + (level * corner));
        double limit = corner > 0.05 * width && corner < 0.95 * width ? corner : 0.5 * width;
        return (Math.Max(0, 0.5 * depth * width), left.X + limit);
    }
}
