using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>Chooses what to say of a plan made before the world is known.</summary>
internal static class StochasticSentences
{
    // More worlds than these are counted, not listed.
    private const int ListedWorlds = 4;

    // A tenth of what is told as a change.
    private const double Nothing = ShareGap.NoChange / 10;

    /// <summary>Says it, a sentence each; the first is the answer.</summary>
    /// <param name="plan">The plan.</param>
    internal static IReadOnlyList<Message> Of(StochasticResult plan) => !plan.Message.IsEmpty ? [plan.Message] :
    [
        Answer(plan),
        Knowing(plan),
        Solution(plan),
        .. Regret(plan) is { } regret ? [regret] : Array.Empty<Message>(),
        .. Tail(plan),
    ];

    /// <summary>Says the largest regret.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Null where there is none.</returns>
    internal static Message? Regret(StochasticResult plan)
    {
        WorldOutcome worst = plan.Worlds.MaxBy(static w => w.RobustRegret ?? double.MinValue)!;
        (Figure regret, Message scenario) = (Figure.Size(worst.RobustRegret ?? 0), worst.World.Variant.Title);
        return worst.RobustRegret is not > Nothing ? null
            : plan.Worlds.Max(static w => w.DeterministicRegret) is { } most ? StochasticMessages.LargestRegretAgainst(regret, scenario, Figure.Size(most))
            : StochasticMessages.LargestRegret(regret, scenario);
    }

    private static Message Answer(StochasticResult plan)
    {
        WorldOutcome[] met = [.. plan.Worlds.Where(static w => w.Robust is { Met: true })];
        (Period year, Figure all, Figure shortfall) = (Period.Of(plan.Worlds[0].Known.CheckpointYear), Figure.Count(plan.Worlds.Count), Figure.Points(plan.Robust));
        return met.Length == 0
            ? StochasticMessages.RobustMeetsNone(all, year, shortfall)
            : StochasticMessages.RobustMeetsIn(
                year,
                met.Length > ListedWorlds ? StochasticMessages.SomeOf(Figure.Count(met.Length), all) : Message.Of(new Listing([.. met.Select(static w => w.World.Variant.Title)])),
                Figure.Part(met.Sum(static w => w.World.Weight)),
                shortfall);
    }

    private static Message Knowing(StochasticResult plan)
    {
        (Figure all, Figure saved) = (Figure.Count(plan.Worlds.Count), Figure.Size(plan.PerfectInformation));
        return plan.PerfectInformation < Nothing ? StochasticMessages.PerfectInformationNothing(all, saved) : StochasticMessages.PerfectInformation(all, saved);
    }

    private static Message Solution(StochasticResult plan) => plan.StochasticSolution switch
    {
        double.NaN => StochasticMessages.BaseOrdersImpossible(new([.. plan.Worlds.Where(static w => w.Deterministic is null).Select(static w => w.World.Variant.Title)])),
        < Nothing => StochasticMessages.HedgingWorthNothing,
        double lost => StochasticMessages.HedgingWorth(Figure.Points(lost)),
    };

    private static IEnumerable<Message> Tail(StochasticResult plan)
    {
        double tail = plan.TailOf([.. plan.Worlds.Select(static w => w.Robust?.WeightedShortfall ?? double.NaN)]);
        if (double.IsFinite(tail) && plan.Worlds.Count > 1)
        {
            (Figure part, Figure shortfall) = (Figure.Part(1 - plan.Question.Tail), Figure.Points(tail));
            yield return plan.Question.TailWeight > 0
                ? StochasticMessages.WorstPartWeighed(part, shortfall, Figure.Part(plan.Question.TailWeight))
                : StochasticMessages.WorstPart(part, shortfall);
        }
    }
}
