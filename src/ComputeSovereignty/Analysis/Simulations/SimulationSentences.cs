using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>Chooses what to say of a simulation.</summary>
/// <param name="answer">The answer.</param>
internal sealed class SimulationSentences(SimulationResult answer)
{
    // With fewer draws a fifth of them, by which drivers are compared, is less than 40, and an even chance is known to no better than ±7 points.
    private const int FewDraws = 200;

    private readonly Simulation simulation = answer.Simulation;
    private readonly Period checkpoint = Period.Of(answer.Simulation.Schema.Checkpoint);

    /// <summary>Lists the sentences that an analyst may quote, the answer apart.</summary>
    internal IEnumerable<Message> All()
    {
        (Message design, Figure draws, Figure seed) = (simulation.DesignTitle, Figure.Count(answer.Draws), Figure.Number(simulation.Settings.Seed, "0"));
        Message[] all =
        [
            answer.Draws < FewDraws ? SimulationMessages.FewDraws(draws, Figure.Count(FewDraws)) : Message.None,
            Share(answer.Fans[0]),
            NotTheBase(answer.Fans[0]),
            FirstMet(),
            Stages(),
            .. answer.Rules.Select(RuleOddsSections.Words),
            Drivers(),
            answer.Prices.Count > 0 ? Price() : Fate(),
            answer.Indices.Count > 0 ? Indices(answer.Indices[0].Result, answer.Indices[0].Indices) : Message.None,
            answer.Faults.Count > 0 ? Faults() : Message.None,
            answer.Draws < simulation.Settings.Draws ? SimulationMessages.DesignOfFirst(design, draws, Figure.Count(simulation.Settings.Draws), seed) : SimulationMessages.Design(design, draws, seed),
        ];
        return all.Where(static m => !m.IsEmpty);
    }

    /// <summary>Says how likely the checkpoint is met.</summary>
    internal Message Odds()
    {
        YearOdds odds = answer.Checkpoint;
        if (odds.Met.Draws == 0)
        {
            return SimulationMessages.NoCertifiedDraw;
        }

        (Figure target, IArgument met, Figure low, Figure high, Figure draws) = (Figure.Target(odds.Target), Chance(odds.Met.Value), Share(odds.Met.Low), Share(odds.Met.High), Figure.Count(odds.Met.Draws));
        return answer.Way == Investments.Fixed ? SimulationMessages.OddsFixed(target, checkpoint, met, low, high, draws)
            : odds.Kept is { } kept ? SimulationMessages.OddsBoth(target, checkpoint, met, low, high, draws, Chance(kept.Value))
            : SimulationMessages.Odds(target, checkpoint, met, low, high, draws);
    }

    /// <summary>Says the spread of the checkpoint's share.</summary>
    internal Message Share(Fan fan)
    {
        FanYear year = AtCheckpoint(fan);
        if (year.Levels[3] is null)
        {
            return SimulationMessages.NoDrawHasResult;
        }

        (Figure middle, Figure low, Figure high, Figure known) = (Figure.Share(year.Levels[3]), Figure.Share(year.Levels[0]), Figure.Share(year.Levels[^1]), Figure.Share(year.Base));
        return simulation.Schema.Scope == FutureScope.AllStages
            ? SimulationMessages.ShareSpread(checkpoint, middle, low, high, known)
            : SimulationMessages.ShareSpreadCounted(checkpoint, middle, low, high, known);
    }

    /// <summary>Says why the middle of the futures is not the base plan; nothing where they are the same but for half a point.</summary>
    /// <remarks>The base plan is one solve with the case's figures. A range tells how far its own middle is from those where it scales them; of figures that are set, the case alone knows.</remarks>
    internal Message NotTheBase(Fan fan)
    {
        FanYear year = AtCheckpoint(fan);
        if (year.Levels[3] is not { } middle || year.Base is not { } known || Math.Abs(middle - known) < 0.005)
        {
            return Message.None;
        }

        Message[] moved =
        [
            .. answer.Effects.Where(e => e.Result == answer.CheckpointShare && e.Driver.Parameter.Effect == ChangeOperation.Scale).OrderByDescending(static e => Math.Abs(e.Swing))
                .Select(static e => (e.Driver, Middle: e.Driver.Distribution.Inverse(0.5))).Where(static d => Math.Abs(d.Middle - 1) >= 0.005).Take(2)
                .Select(static d => SimulationMessages.MedianFactor(d.Driver.Title.Within(), Figure.Number(d.Middle, "0.00"))),
        ];
        return SimulationMessages.MedianNotBase(
            Figure.Count(simulation.Model.Drivers.Count), moved.Length > 0 ? SimulationMessages.MedianFactors(new(moved, Joint.Comma)) : Message.None, Figure.Share(middle), Figure.Share(known));
    }

    /// <summary>Says the spread of another result in its last year.</summary>
    internal static Message Fan(Fan fan)
    {
        FanYear last = fan.Years[^1];
        return last.Levels[3] is not { } middle ? SimulationMessages.NoDrawHasResult
            : SimulationMessages.ResultSpread(Period.Of(last.Year), Say(middle), Say(last.Levels[0]!.Value), Say(last.Levels[^1]!.Value));

        Figure Say(double value) => fan.Unit.Length == 0 ? Figure.Share(value) : fan.Unit == "bn CNY" ? Figure.Money(value * 1e9) : Figure.Amount(value, fan.Unit, Math.Abs(value) >= 10 ? "#,##0" : "0.0");
    }

    /// <summary>Says when a target is first met.</summary>
    internal Message FirstMet()
    {
        FirstMet? likeliest = answer.FirstMet.Where(static f => f.Year is not null).MaxBy(static f => f.First.Value);
        double never = answer.FirstMet[^1].First.Value;
        return likeliest is null || double.IsNaN(never) ? SimulationMessages.NoCertifiedDraw
            : never > 0 ? SimulationMessages.FirstYearOrNever(Period.Of(likeliest.Year!.Value), Chance(likeliest.First.Value), Chance(never))
            : SimulationMessages.FirstYearAlways(Period.Of(likeliest.Year!.Value), Chance(likeliest.First.Value));
    }

    /// <summary>Says what holds the share down.</summary>
    internal Message Stages()
    {
        StageFrequency[] named = [.. answer.Stages.Where(static s => s.Stage is not null && s.First.Value > 0).Take(3)];
        return named.Length == 0 ? SimulationMessages.NoStageInAnyDraw
            : SimulationMessages.MainConstraints(new([.. named.Select(static s => SimulationMessages.StageIn(s.Stage!.Value, Chance(s.First.Value)))], Joint.Comma));
    }

    /// <summary>Says which drivers matter.</summary>
    internal Message Drivers()
    {
        DriverEffect[] effects = [.. answer.Effects.Where(e => e.Result == answer.CheckpointShare && e.Correlation is { IsClear: true }).OrderByDescending(static e => Math.Abs(e.Swing)).Take(3)];
        return effects.Length == 0 ? SimulationMessages.NoClearDriver(checkpoint, Figure.Count(answer.Draws))
            : SimulationMessages.MainDrivers(checkpoint, new([.. effects.Select(static e => SimulationMessages.DriverSwing(e.Driver.Title.Within(), Figure.Change(e.Swing)))]));
    }

    /// <summary>Says what rank correlations are.</summary>
    internal Message Correlations() =>
        SimulationMessages.RankCorrelations(Figure.Number(answer.Draws > 3 ? 1.96 / Math.Sqrt(answer.Draws - 3) : 1, "0.00"), Figure.Count(answer.Draws));

    /// <summary>Says what the Sobol' indices of a result show, and whether they can be trusted.</summary>
    internal Message Indices(ResultColumn result, SobolIndices indices)
    {
        SobolIndex most = indices.Indices.MaxBy(static i => i.Total.Value)!;
        double sum = indices.Indices.Sum(static i => i.First.Value);
        return Message.Sentences(
            indices.IsTooSmall ? SimulationMessages.IndicesTooFew(Figure.Count(indices.BaseDraws), Figure.Number(indices.WidestHalf, "0.00"), Figure.Count(indices.DrawsNeeded)) : Message.None,
            SimulationMessages.VarianceBy(
                Factor(most.Factor),
                Figure.Part(Math.Min(1, most.Total.Value)),
                result.Title,
                Figure.Part(Math.Max(0, most.First.Value)),
                sum < 0.995 ? SimulationMessages.Interaction(Figure.Part(sum)) : Message.None),
            indices.Dropped > 0 ? SimulationMessages.BaseDrawsExcluded(Figure.Count(indices.Dropped)) : Message.None);
    }

    /// <summary>Names what varies independently: a driver or a group.</summary>
    /// <param name="name">Its name in the model.</param>
    internal Message Factor(string name) => simulation.Model.Factors.First(f => f.Name == name).Title;

    /// <summary>Says what deciding now costs.</summary>
    internal Message Price()
    {
        YearOdds odds = answer.Checkpoint;
        DecisionPrice shortfall = answer.Prices.First(static p => p.Result.Name == ResultSchema.WeightedShortfall);
        return Message.Sentences(
            SimulationMessages.PriceOfFixing(checkpoint, Figure.Change(answer.Prices[0].Difference), Figure.Change(odds.Kept!.Value - odds.Met.Value), Figure.Change(shortfall.Difference)), Fate());
    }

    /// <summary>Says how the base plan's orders fared.</summary>
    internal Message Fate()
    {
        if (answer.Fate is not { Draws: > 0 } fate)
        {
            return Message.None;
        }

        Message[] parts =
        [
            .. fate.Moved > 0 ? [SimulationMessages.OrdersLater(Figure.Count(fate.Moved))] : Array.Empty<Message>(),
            .. fate.Dropped > 0 ? [SimulationMessages.OrdersLost(Figure.Count(fate.Dropped))] : Array.Empty<Message>(),
            .. fate.Cut > 0 ? [SimulationMessages.OrdersCut(Figure.Count(fate.Cut))] : Array.Empty<Message>(),
        ];
        Figure orders = Figure.Count(simulation.Orders!.Count);
        return parts.Length == 0 ? SimulationMessages.OrdersStand(orders) : SimulationMessages.OrdersStandIn(orders, Figure.Count(fate.Whole), Figure.Count(fate.Draws), new(parts, Joint.Semicolon));
    }

    /// <summary>Counts the draws without a certified plan.</summary>
    internal Message Faults()
    {
        YearOdds odds = answer.Checkpoint;
        IEnumerable<Message> kinds = answer.Faults.GroupBy(static f => f.Ending).OrderBy(static g => g.Key)
            .Select(static g => SimulationMessages.EndingCount(SimulationMessages.Ending(g.Key), Figure.Count(g.Select(static f => f.Draw).Distinct().Count())));
        return answer.Faults.Count == 0
            ? SimulationMessages.IndexDrawsWithoutPlan(Figure.Count(answer.IndexFaults.Count))
            : SimulationMessages.DrawsWithoutPlan(
                Figure.Count(answer.Faults.Select(static f => f.Draw).Distinct().Count()), Figure.Count(answer.Draws), new([.. kinds]), Chance(odds.Least), Chance(odds.Most));
    }

    /// <summary>Says what is uncertain.</summary>
    internal Message Uncertainty()
    {
        CorrelationGroup[] groups = [.. CorrelationGroup.Of(simulation.Model.Drivers.Select(static d => d.Parameter)).Where(static g => g.IsCorrelated)];
        Figure figures = Figure.Count(simulation.Model.Drivers.Count);
        return groups.Length == 0 ? SimulationMessages.AllIndependent(figures) : SimulationMessages.GroupsTogether(figures, new([.. groups.Select(static g => DesignMessages.Group(new(g.Name)))]));
    }

    private FanYear AtCheckpoint(Fan fan) => fan.Years.First(y => y.Year == simulation.Schema.Checkpoint);

    private static Figure Share(double fraction) => Figure.Part(fraction, "0.0%");

    private static IArgument Chance(double part) => double.IsNaN(part) ? StudyMessages.None : Figure.Part(part, part is > 0 and < 0.001 or > 0.999 and < 1 ? "0.00%" : "0.0%");
}
