using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>Chooses what is said of break-evens.</summary>
internal static class BreakEvenSentences
{
    private const int MostLevers = 6;

    /// <summary>Says the answer of one lever.</summary>
    /// <param name="result">The result, without words.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="message">Why there is no answer, where there is none.</param>
    /// <param name="holding">The stage that binds first in the base case; null where none does.</param>
    internal static Message Of(LeverBreakEven result, PlanningCase planningCase, Message message, SupplyStage? holding) => Message.Sentences(
    [
        Answer(result, planningCase.TargetOf(planningCase.Settings.CheckpointYear), message, holding),
        result.Outcome == BreakEvenOutcome.Meets && result.Lever.AsksForLess ? Yardstick(result.Lever) : Message.None,
        result.Monotone || result.Outcome == BreakEvenOutcome.NoAnswer ? Message.None : BreakEvenMessages.NotMonotone,
        .. Stair(result),
    ]);

    /// <summary>Says what many levers give, each alone.</summary>
    /// <param name="results">The levers.</param>
    /// <param name="target">The checkpoint year's target.</param>
    internal static Message Of(IReadOnlyList<LeverBreakEven> results, Target target)
    {
        int holds = results.Count(static r => r.Outcome is BreakEvenOutcome.HoldsUntil or BreakEvenOutcome.HoldsThroughout);
        return holds > 0
            ? BreakEvenMessages.MetInBase(Named(target), Figure.Count(holds), Figure.Count(results.Count))
            : BreakEvenMessages.HowManySuffice(results.Count(static r => r.IsEnough), results.Count(static r => !r.Lever.AsksForLess), Named(target));
    }

    /// <summary>Names the levers that are not enough alone: those that help, with how far they get, then those that move nothing.</summary>
    /// <param name="results">The levers.</param>
    internal static IEnumerable<Message> NotSufficient(IReadOnlyList<LeverBreakEven> results)
    {
        LeverBreakEven[] cannot = [.. results.Where(static l => l.Outcome == BreakEvenOutcome.CannotAlone)];
        LeverBreakEven[] helpful = [.. cannot.Where(static l => l.AmountAtMost != l.Lever.Neutral).OrderByDescending(static l => Math.Round(l.ShareAtMost, 6))];
        LeverBreakEven[] idle = [.. cannot.Where(static l => l.AmountAtMost == l.Lever.Neutral)];
        if (helpful.Length > 0)
        {
            yield return BreakEvenMessages.HelpfulNotSufficient(Shown(helpful, Joint.Comma, static l => BreakEvenMessages.WithLargestShare(l.Lever.Title.Within(), Figure.Share(l.ShareAtMost))));
        }

        if (idle.Length > 0)
        {
            yield return BreakEvenMessages.NoEffectAlone(Shown(idle, Joint.Comma, static l => l.Lever.Title.Within()));
        }
    }

    /// <summary>Names the levers that are each enough, with their amounts.</summary>
    /// <param name="results">The levers.</param>
    internal static Message Enough(IReadOnlyList<LeverBreakEven> results) =>
        Shown(results, Joint.Semicolon, static l => BreakEvenMessages.LeverWith(l.Lever.Title.Within(), LeverMessages.Beside(l.Lever, l.Amount!.Value)));

    /// <summary>Says what would have to be asked for less, if nothing else were done; nothing where no such lever has an answer.</summary>
    /// <param name="results">The levers.</param>
    internal static Message OnPaper(IReadOnlyList<LeverBreakEven> results)
    {
        Message[] less = [.. results.Where(static l => l is { Outcome: BreakEvenOutcome.Meets, Lever.AsksForLess: true }).Select(static r => BreakEvenMessages.LeverTurned(r.Lever.Title.Within(), LeverMessages.Turned(r.Lever, r.Amount!.Value)))];
        return less.Length == 0 ? Message.None : BreakEvenMessages.OnPaperOnly(new(less, Joint.Or));
    }

    /// <summary>Says what two directions of one lever give where neither meets the checkpoint.</summary>
    /// <param name="first">One direction.</param>
    /// <param name="second">The other.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="holding">The stage that binds first in the base case; null where none does.</param>
    internal static Message OfBoth(LeverBreakEven first, LeverBreakEven second, PlanningCase planningCase, SupplyStage? holding)
    {
        Period year = Period.Of(planningCase.Settings.CheckpointYear);
        LeverBreakEven better = second.ShareAtMost > first.ShareAtMost + ShareGap.Visible ? second : first;
        Message answer = better.AmountAtMost == better.Lever.Neutral
            ? BreakEvenMessages.NoEffectEitherWay(first.Lever.Title, LeverMessages.Turned(first.Lever, first.Lever.Limit), LeverMessages.Turned(second.Lever, second.Lever.Limit), year, Figure.Share(first.ShareAtMost))
            : BreakEvenMessages.EitherWayAtMost(first.Lever.Title, LeverMessages.Turned(better.Lever, better.AmountAtMost), year, Figure.Share(better.ShareAtMost));
        return Message.Sentences(answer, Tightest(holding));
    }

    /// <summary>Says what two levers give together.</summary>
    /// <param name="frontier">The frontier.</param>
    /// <param name="target">The checkpoint year's target.</param>
    internal static Message Of(LeverFrontier frontier, Target target)
    {
        (Lever one, Lever other) = (frontier.First.Lever, frontier.Second.Lever);
        LeverFrontierPoint[] enough = [.. frontier.Points.Where(static p => p.Second is not null)];
        LeverFrontierPoint[] shared = [.. enough.Where(p => p.First != one.Neutral && p.Second != other.Neutral)];
        if (enough.Length == 0)
        {
            return LeverPairMessages.PairInsufficient(LeverAddresses.Named(one), LeverAddresses.Named(other), Named(target));
        }

        if (shared.Length == 0)
        {
            return LeverPairMessages.NoSubstitutes(Named(target), Alone(frontier.First, frontier.Second));
        }

        LeverFrontierPoint middle = shared[shared.Length / 2];
        return LeverPairMessages.PairSufficient(Named(target), With(one, middle.First), With(other, middle.Second!.Value), Alone(frontier.First, frontier.Second));
    }

    /// <summary>Names a lever with an amount: <c>domestic HBM capacity +22.7%</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    internal static Message With(Lever lever, double amount) => amount == lever.Neutral
        ? LeverPairMessages.Unchanged(LeverAddresses.Named(lever))
        : BreakEvenMessages.LeverWith(LeverAddresses.Named(lever), LeverMessages.Beside(lever, amount));

    private static Message Answer(LeverBreakEven result, Target target, Message message, SupplyStage? holding)
    {
        Lever lever = result.Lever;
        Period year = Period.Of(target.Year);
        Message Turned(double amount) => LeverMessages.Turned(lever, amount);
        return result.Outcome switch
        {
            BreakEvenOutcome.Meets when lever.AsksForLess => BreakEvenMessages.SufficientOnPaper(lever.Title, Change(result), year, Threshold(result)),
            BreakEvenOutcome.Meets => BreakEvenMessages.Sufficient(lever.Title, Change(result), Named(target), Threshold(result)),
            BreakEvenOutcome.CannotAlone when result.AmountAtMost == lever.Neutral && holding is { } stage =>
                BreakEvenMessages.NoEffectBecause(lever.Title, Turned(lever.Limit), year, Figure.Share(result.ShareAtMost), BreakEvenMessages.RemainsBottleneck(StageMessages.Within(stage), StageMessages.IsPlural(stage))),
            BreakEvenOutcome.CannotAlone when result.AmountAtMost == lever.Neutral => BreakEvenMessages.NoEffect(lever.Title, Turned(lever.Limit), year, Figure.Share(result.ShareAtMost)),
            BreakEvenOutcome.CannotAlone => Message.Sentences(BreakEvenMessages.ReachesAtMost(lever.Title, Turned(result.AmountAtMost), year, Figure.Share(result.ShareAtMost)), Tightest(holding)),
            BreakEvenOutcome.HoldsUntil => BreakEvenMessages.MetUntil(lever.Title, Named(target), Turned(result.Amount!.Value), Turned(result.Missed!.Value), Figure.Size(result.MissingThere)),
            BreakEvenOutcome.HoldsThroughout => BreakEvenMessages.MetThroughout(lever.Title, Named(target), Turned(lever.OtherLimit)),
            _ => BreakEvenMessages.NoResult(lever.Title, message),
        };
    }

    private static IEnumerable<Message> Stair(LeverBreakEven result)
    {
        if (result is not { Stair: { } stair, Amount: { } amount })
        {
            yield break;
        }

        yield return stair.Width > 0
            ? BreakEvenMessages.StepOfModules(LeverMessages.Change(result.Lever, stair.From), LeverMessages.Change(result.Lever, stair.To), Figure.Size(stair.Missing))
            : BreakEvenMessages.JumpOfModules(Figure.Size(stair.Missing));
        if (result.RelaxedAmount is { } relaxed)
        {
            yield return relaxed == amount ? BreakEvenMessages.SameRelaxed : BreakEvenMessages.RelaxedSufficient(LeverMessages.Change(result.Lever, relaxed));
        }
    }

    private static Message Alone(LeverBreakEven first, LeverBreakEven second) => (first.Amount, second.Amount) switch
    {
        ({ } one, { } other) => LeverPairMessages.EitherAlone(With(first.Lever, one), With(second.Lever, other)),
        ({ } one, _) => LeverPairMessages.OneAlone(With(first.Lever, one), LeverAddresses.Named(second.Lever)),
        (_, { } other) => LeverPairMessages.OneAlone(With(second.Lever, other), LeverAddresses.Named(first.Lever)),
        _ => LeverPairMessages.NeitherAlone,
    };

    private static Message Shown(IReadOnlyList<LeverBreakEven> levers, Joint joint, Func<LeverBreakEven, Message> said) =>
        BreakEvenMessages.AndMore(new([.. levers.Take(MostLevers).Select(said)], joint), Math.Max(0, levers.Count - MostLevers));

    private static Message Named(Target target) => BreakEvenMessages.TargetOf(Figure.Target(target.DomesticShare), Period.Of(target.Year));

    private static Message Change(LeverBreakEven result) => LeverMessages.Change(result.Lever, result.Amount!.Value);

    private static Message Threshold(LeverBreakEven result) => LeverMessages.Threshold(result.Lever, result.Missed!.Value, result.Amount!.Value);

    private static Message Tightest(SupplyStage? holding) => holding is { } stage ? BreakEvenMessages.TightestInBase(StageMessages.Within(stage)) : Message.None;

    private static Message Yardstick(Lever lever) => lever.Addresses.Any(static a => a.Column == "CommittedTechnologySpend") ? BreakEvenMessages.SmallerDenominator : BreakEvenMessages.LowerTarget;
}
