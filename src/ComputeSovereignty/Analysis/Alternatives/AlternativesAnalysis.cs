using ComputeSovereignty.Analysis.NearBest;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>Finds plans within the slack, by directions and by hop-skip-jump, and keeps the most different.</summary>
public sealed class AlternativesAnalysis
{
    private const double Used = 1e-4;
    private const int Between = 8;

    private readonly CaseVariants variants;
    private readonly DecisionRanges ranges;
    private readonly NearBestProgram near;
    private readonly DecisionRange[] compared;
    private readonly double[] scales;
    private readonly int threads;
    private readonly IProgress<Message>? progress;
    private readonly CancellationToken cancellation;
    private readonly List<Message> failures = [];

    internal AlternativesAnalysis(CaseVariants variants, DecisionRanges ranges, int threads, IProgress<Message>? progress, CancellationToken cancellation)
    {
        (this.variants, this.ranges, this.threads, this.progress, this.cancellation) = (variants, ranges, threads, progress, cancellation);
        near = NearBestProgram.Of(variants, ranges.Slack, ranges.Goal);
        compared = [.. ranges.Ranges.Where(static r => r.Family.Group is not (DecisionGroup.Products or DecisionGroup.Totals) && r.Choice != DecisionChoice.Never)];
        scales = [.. compared.Select(static r => r.Most is { } most && double.IsFinite(most) ? Math.Max(most, Trace(r)) : Math.Max(2 * r.Plan, Trace(r)))];
    }

    /// <summary>Searches.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="slack">How much more shortfall over all targets is allowed than the least; fraction ≥ 0.</param>
    /// <param name="count">How many plans to keep, the case's own among them.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each solve when it is done.</param>
    /// <param name="goal">The goal that the slack is of.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static AlternativesResult Solve(
        CaseVariants variants, double slack, int count, int threads, IProgress<Message>? progress = null, NearGoal goal = NearGoal.Share, CancellationToken cancellation = default)
    {
        DecisionRanges ranges = DecisionRanges.Of(variants, slack, threads, progress, goal, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new AlternativesAnalysis(variants, ranges, threads, progress, cancellation).Search(count);
    }

    /// <summary>Searches.</summary>
    /// <param name="count">How many plans to keep.</param>
    internal AlternativesResult Search(int count)
    {
        double[] own = variants.Base.Summary!.Values;
        Found best = new(AlternativeMessages.Reference, own, Totals(own));
        Found[] directions = [.. StudyJobs.Run<Found?>([.. Directions().Select(d => new StudyJob<Found?>(d.Name, () => Solve(d.Name, d.Weights)))], threads, progress).OfType<Found>()];
        List<Found> all = [best, .. Jumps(best, count), .. directions];
        List<Found> kept = [best];
        while (kept.Count < Math.Min(count, all.Count) && all.MaxBy(f => kept.Min(k => Distance(f, k))) is { } furthest && kept.Min(k => Distance(furthest, k)) > 1e-3)
        {
            kept.Add(furthest);
        }

        return new()
        {
            Slack = ranges.Slack,
            Families = [.. compared.Select(static r => r.Family)],
            Scales = scales,
            Plans = [.. kept.Select((k, place) => Plan(k, best, place))],
            Found = all.Count,
            Failures = [.. failures.OrderBy(static f => $"{f}", StringComparer.Ordinal)],
            Ranges = ranges,
        };
    }

    // Axes are the groups that a person sees, each family on its own scale; then directions between the axes, spread evenly.
    private IEnumerable<(Message Name, double[] Weights)> Directions()
    {
        DecisionGroup[] groups = [.. compared.Select(static r => r.Family.Group).Distinct()];
        foreach (DecisionGroup group in groups)
        {
            yield return (AlternativeMessages.Fewest(group), Weights(f => f.Group == group ? 1 : 0));
            yield return (AlternativeMessages.Most(group), Weights(f => f.Group == group ? -1 : 0));
        }

        for (int point = 1; point <= Between && groups.Length > 1; point++)
        {
            double[] toward = [.. groups.Select((_, axis) => NormalCurve.Inverse(Halton(point, axis)))];
            yield return (AlternativeMessages.Mixed(Figure.Count(point)), Weights(f => toward[Array.IndexOf(groups, f.Group)]));
        }
    }

    private List<Found> Jumps(Found best, int count)
    {
        List<Found> found = [];
        bool[] used = [.. best.Totals.Select((t, f) => t > Used * scales[f])];
        while (found.Count < count)
        {
            bool[] now = [.. used];
            if (Solve(AlternativeMessages.Unused(Figure.Count(found.Count + 1)), Weights(compared.Index().Where(r => now[r.Index]).Select(static r => r.Item.Family).ToHashSet())) is not { } jump)
            {
                break;
            }

            progress?.Report(jump.Name);
            found.Add(jump);
            bool[] entered = [.. jump.Totals.Select((t, f) => !now[f] && t > Used * scales[f])];
            if (!entered.Contains(true))
            {
                break;
            }

            used = [.. used.Zip(entered, static (before, entering) => before || entering)];
        }

        return found;
    }

    private Found? Solve(Message name, double[] cost)
    {
        LinearProgram asked = near.Program.WithCost(cost);
        Solution solution = variants.LinearEngine.Solve(asked, variants.Options, near.Start, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (solution.Status == TerminationStatus.Optimal && Certification.Of(asked, solution).Holds)
        {
            return new(name, solution.Values, Totals(solution.Values));
        }

        lock (failures)
        {
            failures.Add(solution.Status == TerminationStatus.Unbounded ? AlternativeMessages.Unlimited(name) : AlternativeMessages.Uncertified(name, new($"{solution.Status}")));
        }

        return null;
    }

    private double[] Weights(HashSet<DecisionFamily> families) => Weights(f => families.Contains(f) ? 1 : 0);

    private double[] Weights(Func<DecisionFamily, double> factor)
    {
        double[] weights = new double[near.Program.ColumnCount];
        foreach ((DecisionRange range, double scale) in compared.Zip(scales))
        {
            double times = factor(range.Family) * range.Family.NaturalPerUnit / scale;
            for (int column = 0; times != 0 && column < range.Family.Weights.Length; column++)
            {
                weights[column] += times * range.Family.Weights[column];
            }
        }

        return weights;
    }

    private double[] Totals(double[] values) => [.. compared.Select(r => r.Family.At(values))];

    private double Distance(Found left, Found right) => left.Totals.Zip(right.Totals, scales).Average(static t => Math.Min(1, Math.Abs(t.First - t.Second) / t.Third));

    private AlternativePlan Plan(Found found, Found best, int place)
    {
        FormulatedProgram program = variants.BaseProgram;
        Objective share = program.Stages.First(static s => s.Letter == "A");
        double shortfall = share.Natural(program.Program.WithCost(share.Minimised).ObjectiveAt(found.Values));
        return new(AlternativeMessages.Plan(new($"{(char)('A' + Math.Min(place, 25))}"), found.Name), found.Totals, new ShareReader(new SolvedProgram(program, found.Values)).Years(feasible: true), Math.Max(0, shortfall), program.Case.Settings.CheckpointYear)
        {
            Distance = Distance(found, best),
            Demand = ServedYear.Of(new SolvedProgram(program, found.Values)).FirstOrDefault(y => y.Year == program.Case.Settings.CheckpointYear),
            Unserved = program.Stages.FirstOrDefault(static s => s.Letter == "S") is { } service ? Math.Max(0, service.Natural(program.Program.WithCost(service.Minimised).ObjectiveAt(found.Values))) : null,
            Words = AlternativeSentences.Differences([.. compared.Select(static r => r.Family)], scales, best.Totals, found.Totals),
        };
    }

    private static double Trace(DecisionRange range) => 1e-6 * range.Family.NaturalPerUnit;

    private static double Halton(int point, int axis)
    {
        int[] primes = [2, 3, 5, 7, 11, 13, 17, 19];
        int prime = primes[axis % primes.Length];
        (double fraction, double value) = (1d / prime, 0);
        for (int rest = point; rest > 0; rest /= prime, fraction /= prime)
        {
            value += fraction * (rest % prime);
        }

        return value;
    }

    private sealed record Found(Message Name, double[] Values, double[] Totals);
}
