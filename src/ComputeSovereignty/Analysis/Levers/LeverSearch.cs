using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Searches the change at which the checkpoint turns from missed to met, or from met to missed.</summary>
/// <param name="lever">The lever.</param>
/// <param name="trials">Solves its amounts.</param>
/// <param name="met">Whether the checkpoint is met as the case stands.</param>
/// <param name="hint">Where to begin; null to begin with a small change.</param>
internal sealed class LeverSearch(Lever lever, LeverTrials trials, bool met, LeverHint? hint = null)
{
    private const int MostTrials = 60;

    /// <summary>Gets the amounts that are tried.</summary>
    internal LeverScale Scale { get; } = new(lever, met ? lever.OtherLimit : lever.Limit);

    /// <summary>Runs the search.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Two neighbouring changes, the first with the state of the case as it stands, the second with the other; null where no change reaches it.</returns>
    internal (double Inside, double Outside)? Run(CancellationToken cancellation)
    {
        if ((Expand(cancellation) ?? AroundBest(cancellation)) is not { } bracket)
        {
            return null;
        }

        (double inside, double outside) = bracket;
        bool halve = false;
        for (int trial = 0; trial < MostTrials && outside - inside > Scale.Tick(outside) * 1.001; trial++)
        {
            double width = outside - inside;
            double next = Between(inside, outside, halve);
            if (Reaches(next, cancellation))
            {
                outside = next;
            }
            else
            {
                inside = next;
            }

            // A secant that does not even halve the bracket is followed by a halving.
            halve = outside - inside > width / 2;
        }

        return (inside, outside);
    }

    /// <summary>Tries the furthest amount as well, so that a lever of which more can hurt is seen.</summary>
    /// <param name="cancellation">Stops the trial.</param>
    internal void TryFurthest(CancellationToken cancellation) => _ = Reaches(Scale.Furthest, cancellation);

    /// <summary>Tells whether, among the amounts tried, going further always helped or always hurt.</summary>
    internal bool IsMonotone()
    {
        double[] missing = [.. trials.All.Where(static t => t.Answered).OrderBy(t => Change(t.Amount)).Select(static t => t.Missing)];
        (double First, double Second)[] pairs = [.. missing.Zip(missing.Skip(1))];
        return pairs.All(p => p.Second >= p.First - trials.Visible) || pairs.All(p => p.Second <= p.First + trials.Visible);
    }

    /// <summary>Finds the stair at a missed amount: how far back towards the case as it stands the shortfall is the same.</summary>
    /// <param name="missed">The amount next to the break-even.</param>
    /// <param name="cancellation">Stops the search.</param>
    internal LeverStair Stair(double missed, CancellationToken cancellation)
    {
        double level = trials.Try(missed, cancellation).Missing;
        double on = Change(missed);
        double off = 0;

        // Most often the share moves with the lever, and the nearest amount shows it.
        _ = on > 0 ? trials.Try(Scale.Amount(on - Scale.Tick(on)), cancellation) : null;
        foreach (LeverTrial trial in trials.All.Where(t => t.Answered && Change(t.Amount) < Change(missed)).OrderByDescending(t => Change(t.Amount)))
        {
            if (!IsSame(trial))
            {
                off = Change(trial.Amount);
                break;
            }

            on = Change(trial.Amount);
        }

        for (int trial = 0; trial < MostTrials && on - off > Scale.Tick(on) * 1.001; trial++)
        {
            double middle = Math.Min(Scale.Up((on + off) / 2), on - Scale.Tick(on));
            (off, on) = IsSame(trials.Try(Scale.Amount(middle), cancellation)) ? (off, middle) : (middle, on);
        }

        return new(Scale.Amount(on), missed, level);

        bool IsSame(LeverTrial trial) => trial.Answered && Math.Abs(trial.Missing - level) <= trials.Visible;
    }

    private double Change(double amount) => Math.Abs(amount - lever.Neutral);

    private bool Reaches(double change, CancellationToken cancellation) =>
        trials.Try(Scale.Amount(change), cancellation) is { Answered: true } trial && trial.Met != met;

    // From a small change, or those of the hint, outwards until one reaches the other state.
    private (double Inside, double Outside)? Expand(CancellationToken cancellation)
    {
        double inside = 0;
        while (inside < Scale.Furthest)
        {
            cancellation.ThrowIfCancellationRequested();
            double change = Next(inside);
            if (Reaches(change, cancellation))
            {
                return (inside, change);
            }

            inside = change;
        }

        return null;
    }

    // Where going further has hurt, the changes beside the best one are looked at more closely.
    private (double Inside, double Outside)? AroundBest(CancellationToken cancellation)
    {
        for (int trial = 0; trial < 6 && !IsMonotone(); trial++)
        {
            LeverTrial[] outward = [.. trials.All.Where(static t => t.Answered).OrderBy(t => Change(t.Amount))];
            double[] changes = [.. outward.Select(t => Change(t.Amount))];
            int best = Array.IndexOf(outward, outward.MinBy(t => met ? -t.Missing : t.Missing));
            int beside = trial % 2 == 0 ? Math.Max(0, best - 1) : Math.Min(changes.Length - 1, best + 1);
            double change = Scale.Up((changes[best] + changes[beside]) / 2);
            if (Reaches(change, cancellation))
            {
                return (changes.Where(c => c < change).DefaultIfEmpty(0).Max(), change);
            }
        }

        return null;
    }

    private double Next(double inside) => hint switch
    {
        { Inside: var first } when inside < first && first < Scale.Furthest => first,
        { Outside: var second } when inside < second => Math.Min(second, Scale.Furthest),
        { Outside: var near } when inside == near => Scale.Up(Math.Min(Scale.Furthest, lever.IsWhole ? inside + 3 : 1.25 * inside)),
        _ when inside > 0 => Further(inside),
        _ => lever.IsWhole ? Math.Min(Scale.Furthest, 3) : Scale.Up(Scale.Furthest / 64),
    };

    // Where the shortfall falls, as far as its slope says, but no more than fourfold; else fourfold.
    private double Further(double inside)
    {
        double next = Math.Min(4 * inside, Math.Max(1.25 * inside, Zero() ?? double.PositiveInfinity));
        return Scale.Up(Math.Min(Scale.Furthest, lever.IsWhole ? Math.Max(inside + 1, next) : next));
    }

    private double Between(double inside, double outside, bool halve)
    {
        double middle = inside > 0 && outside > 4 * inside ? Math.Sqrt(inside * outside) : (inside + outside) / 2;
        double next = !halve && Zero() is { } zero && zero > inside && zero < outside ? zero : middle;
        double tick = Scale.Tick(outside);

        // A step back from an answer that the secant hit exactly shows that its neighbour misses.
        return Scale.Up(next) >= outside - (0.5 * tick) ? outside - tick : Scale.Up(next);
    }

    // Where the straight line through the two smallest shortfalls that are left meets zero; null where they do not fall.
    private double? Zero()
    {
        (double Change, double Missing)[] points = [.. trials.All
            .Where(static t => t.Answered && t.Missing > ShareGap.Tolerance)
            .Select(t => (Change(t.Amount), t.Missing))
            .OrderBy(static p => p.Missing)
            .Take(2)];
        return points.Length == 2 && points[1].Missing - points[0].Missing > 1e-9
            ? points[0].Change + (points[0].Missing * (points[0].Change - points[1].Change) / (points[1].Missing - points[0].Missing))
            : null;
    }
}
