using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>Chooses what is said of the largest shares of years.</summary>
internal static class EnvelopeSentences
{
    // Less is not told of a stockpile, and of a fall: a thousand pieces, a tenth of a percentage point.
    private const double LeastStock = 1000;
    private const double LeastFall = 0.001;

    /// <summary>Says one year.</summary>
    /// <param name="row">The year.</param>
    internal static Message Of(EnvelopeRow row)
    {
        Period year = Period.Of(row.Year);
        if (row is not { Alone: { } alone, Plan: { } plan } || !row.Message.IsEmpty)
        {
            return row.Message.IsEmpty ? EnvelopeMessages.NothingCommitted(year) : EnvelopeMessages.NoMaximum(year, row.Message);
        }

        bool missed = alone < row.Target - ShareGap.NoChange;
        Figure target = Figure.Target(row.Target);
        if (alone - plan < ShareGap.NoChange)
        {
            return missed ? EnvelopeMessages.AlreadyLargestMissed(year, Figure.Share(plan), target) : EnvelopeMessages.AlreadyLargest(year, Figure.Share(plan));
        }

        return Message.Sentences(
            EnvelopeMessages.WithPriority(year, Figure.Share(alone), Figure.Share(plan), Means(row), missed ? EnvelopeMessages.StillMissed(target) : Message.None),
            Cost(row));
    }

    /// <summary>Says the whole envelope.</summary>
    /// <param name="envelope">The envelope.</param>
    internal static IReadOnlyList<Message> Of(ShareEnvelope envelope)
    {
        EnvelopeRow[] known = [.. envelope.Rows.Where(static r => r.Alone is not null && r.Message.IsEmpty)];
        EnvelopeRow[] beyond = [.. known.Where(static r => r.Alone < r.Target - ShareGap.NoChange)];
        Message whole = known.Length == 0 ? Message.None
            : beyond.Length == 0 ? EnvelopeMessages.EveryTargetInReach
            : EnvelopeMessages.OutOfReach(
                new([.. beyond.Select(static r => Period.Of(r.Year))]),
                new([.. beyond.Select(static r => EnvelopeMessages.MaximumAgainst(Figure.Share(r.Alone), Figure.Target(r.Target)))], Joint.Semicolon));
        Message fastest = envelope is { FastestShortfall: { } path } && known is [{ PlanShortfall: { } plan }, ..]
            ? path - plan < ShareGap.NoChange ? EnvelopeMessages.FastestAsGood : EnvelopeMessages.FastestCosts(Figure.Points(path), Figure.Points(path - plan))
            : Message.None;
        return [.. envelope.Rows.Select(static r => r.Words).Prepend(whole).Append(fastest).Append(envelope.IsRelaxed ? EnvelopeMessages.Relaxed : Message.None).Where(static m => !m.IsEmpty)];
    }

    private static Message Means(EnvelopeRow row)
    {
        if (row is not { AloneHeld: { } alone, PlanHeld: { } plan })
        {
            return Message.None;
        }

        Message[] held =
        [
            .. More(alone.Stacks - plan.Stacks, EnvelopeMessages.MoreStacks),
            .. More(alone.Dies - plan.Dies, EnvelopeMessages.MoreDies),
            .. More(alone.Accelerators - plan.Accelerators, EnvelopeMessages.MoreAccelerators),
        ];
        Period[] idle = [.. row.Others.Where(o => o.IsIdle && o.Year < row.Year).Select(static o => Period.Of(o.Year))];
        Message[] means = [.. new[] { held.Length > 0 ? EnvelopeMessages.Stockpiling(new(held)) : Message.None, idle.Length > 0 ? EnvelopeMessages.Idling(new(idle)) : Message.None }.Where(static m => !m.IsEmpty)];
        return means.Length > 0 ? EnvelopeMessages.ByMeans(means) : Message.None;
    }

    private static IEnumerable<Message> More(double more, Func<Figure, Message> said) => more >= LeastStock ? [said(Figure.Count(more))] : [];

    private static Message Cost(EnvelopeRow row) => EnvelopeMessages.Cost(
        [.. row.Others.Where(static o => o.Plan - o.Alone >= LeastFall).Select(static o => EnvelopeMessages.Falls(Period.Of(o.Year), Figure.Share(o.Plan), Figure.Share(o.Alone)))],
        Figure.Points(row.PlanShortfall ?? 0),
        row.AloneShortfall - row.PlanShortfall >= ShareGap.NoChange ? Figure.Points(row.AloneShortfall ?? 0) : null);
}
