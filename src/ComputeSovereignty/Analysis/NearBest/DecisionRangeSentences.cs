using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>Chooses what to say of what must, may and will never be done.</summary>
internal static class DecisionRangeSentences
{
    /// <summary>Says all ranges.</summary>
    /// <param name="ranges">The ranges.</param>
    internal static IReadOnlyList<Message> Of(DecisionRanges ranges)
    {
        if (!ranges.Message.IsEmpty)
        {
            return [ranges.Message];
        }

        DecisionRange[] own = [.. ranges.Ranges.Where(static r => r.Family.Group != DecisionGroup.Totals)];
        DecisionRange[] unknown = [.. ranges.Ranges.Where(static r => r.Choice == DecisionChoice.Unknown)];
        Message within = DecisionMessages.Within(ranges.Goal, Figure.Points(ranges.Slack));
        return
        [
            Say(DecisionChoice.Must, what => DecisionMessages.Always(within, what), DecisionMessages.AlwaysNothing(within)),
            Say(DecisionChoice.Never, DecisionMessages.Never, DecisionMessages.NeverNothing),
            Say(DecisionChoice.May, DecisionMessages.Optional, DecisionMessages.OptionalNothing),
            .. unknown.Length > 0 ? [DecisionMessages.NotDetermined(Names(unknown))] : Array.Empty<Message>(),
        ];

        Message Say(DecisionChoice choice, Func<Listing, Message> sentence, Message nothing)
        {
            DecisionRange[] some = [.. own.Where(r => r.Choice == choice)];
            return some.Length == 0 ? nothing : sentence(Names(some));
        }
    }

    private static Listing Names(DecisionRange[] ranges) => new(
        [.. ranges.GroupBy(static r => r.Family.Group).Select(static g => DecisionMessages.Phrase(g.Key, new([.. g.Select(static r => r.Family.Name)])))], Joint.Semicolon);
}
