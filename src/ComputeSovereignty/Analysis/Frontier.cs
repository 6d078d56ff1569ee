using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis;

/// <summary>The trade-off between two goals: the plans that cannot be better in one without being worse in the other.</summary>
/// <remarks>
/// <para>
/// Answers: what does one goal cost in units of the other? Holds fixed: the case. ε-constraint method (Haimes, Lasdon and Wismer 1971): the first goal is held at
/// ε, the second optimised, then the first optimised again at that value of the second, so that every point is efficient and none only weakly so.
/// The exchange rate of a point is solved too, with a unit more of the first goal. The objectives that are no goals follow in the order A B S C D.
/// </para>
/// <para>
/// Where the next point goes: into the interval in which the frontier is known the least, the triangle between the chord of two neighbours and their tangents
/// (sandwich algorithm, Rote 1992); at whole modules, which have no tangents, the rectangle between neighbours, halved. Two points a round, so that the
/// answer does not depend on the number of threads. Solves: one lexicographic solve a point, and for its exchange rate one of the second goal alone.
/// </para>
/// </remarks>
public sealed record Frontier
{
    private const int PointsPerRound = 2;

    /// <summary>What remains unknown is no longer looked for below this part of the rectangle between the ends.</summary>
    private const double KnownWellEnough = 1e-6;

    /// <summary>Gets the first goal, held at ε.</summary>
    public required FrontierGoal X { get; init; }

    /// <summary>Gets the second goal.</summary>
    public required FrontierGoal Y { get; init; }

    /// <summary>Gets the points from the best of the first goal to the best of the second; one where the goals do not conflict, none where there is no plan.</summary>
    public required IReadOnlyList<FrontierPoint> Points { get; init; }

    /// <summary>Gets the case's own plan in the two goals; null where there is none.</summary>
    public required (double X, double Y)? Plan { get; init; }

    /// <summary>Gets the other figures of the case's own plan; null where there is none.</summary>
    public PlanFigures? PlanFigures { get; init; }

    /// <summary>Gets a value indicating whether modules must be whole: the frontier is then a staircase, and between its points nothing is known.</summary>
    public required bool WholeModules { get; init; }

    /// <summary>Gets why points are missing; nothing where none are.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets a value indicating whether the goals conflict at all.</summary>
    public bool Conflicts => Points.Count > 1;

    /// <summary>Gets what the frontier shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => FrontierFindings.Of(this);

    /// <summary>Computes the frontier.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="x">The first goal.</param>
    /// <param name="y">The second goal.</param>
    /// <param name="points">The most points; at least 2.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each point when it is solved.</param>
    /// <param name="cancellation">Stops the solves; the points found so far remain.</param>
    /// <exception cref="ArgumentException">The goals are the same.</exception>
    public static Frontier Of(
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
            PlanFigures = variants.Base.Summary is { } own ? Analysis.PlanFigures.Of(own) : null,
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
