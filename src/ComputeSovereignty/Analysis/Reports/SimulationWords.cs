using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what a simulation gave in sentences.</summary>
/// <param name="answer">The answer.</param>
internal sealed class SimulationWords(SimulationAnswer answer)
{
    // With fewer draws a fifth of them, by which drivers are compared, is less than 40, and an even chance is known to no better than ±7 points.
    private const int FewDraws = 200;

    private readonly Simulation simulation = answer.Simulation;
    private readonly int checkpoint = answer.Simulation.Schema.Checkpoint;

    /// <summary>Lists the sentences that an analyst may quote, the answer apart.</summary>
    internal IEnumerable<string> Findings()
    {
        if (answer.Draws < FewDraws)
        {
            yield return $"{Wording.Count(answer.Draws)} draws are few: odds, drivers and the price of deciding now may be chance; with {Wording.Count(FewDraws)} or more they settle.";
        }

        yield return Share(answer.Fans[0]);
        if (NotTheBase(answer.Fans[0]) is { Length: > 0 } reason)
        {
            yield return reason;
        }

        yield return FirstMet();
        yield return Stages();
        yield return Drivers();
        foreach (string sentence in new[] { answer.Prices.Count > 0 ? Price() : Fate(), answer.Indices.Count > 0 ? Indices(answer.Indices[0].Result, answer.Indices[0].Indices) : string.Empty, answer.Faults.Count > 0 ? Faults() : string.Empty }.Where(static s => s.Length > 0))
        {
            yield return sentence;
        }

        string draws = answer.Draws < simulation.Settings.Draws ? $"the first {Wording.Count(answer.Draws)} of {Wording.Count(simulation.Settings.Draws)} draws" : $"{Wording.Count(simulation.Settings.Draws)} draws";
        yield return $"{Wording.Sentence(simulation.DesignTitle)}, {draws}, seed {simulation.Settings.Seed}; intervals are those of independent draws, at 95%.";
    }

    /// <summary>Says how likely the checkpoint is met.</summary>
    internal string Odds()
    {
        YearOdds odds = answer.Checkpoint;
        string orders = answer.Way == Investments.Fixed ? " under the base plan's orders" : odds.Kept is null ? string.Empty : " where orders can follow the future";
        return odds.Met.Draws == 0 ? "No draw has a certified plan."
            : $"{Wording.Target(odds.Target)} domestic in {checkpoint} is met in {Chance(odds.Met.Value)} of futures{orders} (95% interval {Chance(odds.Met.Low)} to {Chance(odds.Met.High)}, {Wording.Count(odds.Met.Draws)} draws){(odds.Kept is { } kept ? $", in {Chance(kept.Value)} under the base plan's orders" : string.Empty)}.";
    }

    /// <summary>Says the spread of the checkpoint's share.</summary>
    internal string Share(Fan fan)
    {
        FanYear year = fan.Years.First(y => y.Year == checkpoint);
        return year.Levels[3] is null ? "No draw has a share."
            : $"In half of the futures the share of {checkpoint} is {Wording.Percent(year.Levels[3])} or more, in nine of ten between {Wording.Percent(year.Levels[0])} and {Wording.Percent(year.Levels[^1])}{(simulation.Schema.Scope == FutureScope.AllStages ? string.Empty : ", counted up to the target")}; the base plan has {Wording.Percent(year.Base)}.";
    }

    /// <summary>Says why the middle of the futures is not the base plan; empty where they are the same but for half a point.</summary>
    /// <remarks>The base plan is one solve with the case's figures. A range tells how far its own middle is from those where it scales them; of figures that are set, the case alone knows.</remarks>
    internal string NotTheBase(Fan fan)
    {
        FanYear year = fan.Years.First(y => y.Year == checkpoint);
        if (year.Levels[3] is not { } middle || year.Base is not { } known || Math.Abs(middle - known) < 0.005)
        {
            return string.Empty;
        }

        string[] moved =
        [
            .. answer.Effects.Where(e => e.Result == answer.CheckpointShare && e.Driver.Parameter.Effect == ChangeOperation.Scale).OrderByDescending(static e => Math.Abs(e.Swing))
                .Select(static e => (e.Driver, Middle: e.Driver.Distribution.Inverse(0.5))).Where(static d => Math.Abs(d.Middle - 1) >= 0.005).Take(2).Select(static d => $"{d.Driver.Name} × {d.Middle:0.00}"),
        ];
        return $"The base plan takes every figure as the case has it; each future draws {Wording.Count(simulation.Model.Drivers.Count)} of them from ranges whose middle need not be the case's figure{(moved.Length > 0 ? $" ({string.Join(", ", moved)})" : string.Empty)}, and the share does not follow them in proportion: so the middle of the futures, {Wording.Percent(middle)}, is not the base plan's {Wording.Percent(known)}.";
    }

    /// <summary>Says the spread of another result in its last year.</summary>
    internal static string Fan(Fan fan)
    {
        FanYear last = fan.Years[^1];
        return last.Levels[3] is not { } middle ? "No draw has it."
            : $"In {last.Year} it is {Say(middle)} in the middle, in nine of ten futures between {Say(last.Levels[0]!.Value)} and {Say(last.Levels[^1]!.Value)}.";

        string Say(double value) => $"{value.ToString(Math.Abs(value) >= 10 ? "#,##0" : "0.0")} {fan.Unit}";
    }

    /// <summary>Says when a target is first met.</summary>
    internal string FirstMet()
    {
        FirstMet? likeliest = answer.FirstMet.Where(static f => f.Year is not null).MaxBy(static f => f.First.Value);
        double never = answer.FirstMet[^1].First.Value;
        return likeliest is null || double.IsNaN(never) ? "No draw has a certified plan."
            : $"The first year that meets its target is most often {likeliest.Year} ({Chance(likeliest.First.Value)} of futures); {(never > 0 ? $"in {Chance(never)} none does" : "in every future one does")}.";
    }

    /// <summary>Says what holds the share down.</summary>
    internal string Stages()
    {
        StageFrequency[] named = [.. answer.Stages.Where(static s => s.Stage is not null && s.First.Value > 0).Take(3)];
        return named.Length == 0 ? "No stage holds the share down in any future."
            : $"What holds the share down the most is {Wording.List(named.Select(static s => $"{StageMessages.Title(s.Stage!.Value)} in {Chance(s.First.Value)} of futures"))}.";
    }

    /// <summary>Says which drivers matter.</summary>
    internal string Drivers()
    {
        DriverEffect[] effects = [.. answer.Effects.Where(e => e.Result == answer.CheckpointShare && e.Correlation is { IsClear: true }).OrderByDescending(static e => Math.Abs(e.Swing)).Take(3)];
        return effects.Length == 0 ? $"No driver moves the share of {checkpoint} clearly in {Wording.Count(answer.Draws)} draws."
            : $"The share of {checkpoint} follows {Wording.List(effects.Select(static e => $"{e.Driver.Name} ({100 * e.Swing:+0.0;−0.0} points from its lowest to its highest fifth)"))} the most.";
    }

    /// <summary>Says what rank correlations are.</summary>
    internal string Correlations()
    {
        double half = answer.Draws > 3 ? 1.96 / Math.Sqrt(answer.Draws - 3) : 1;
        return $"Rank correlations: +1 where a result always rises with a driver, −1 where it always falls; within ±{half:0.00} none can be told from chance in {Wording.Count(answer.Draws)} draws.";
    }

    /// <summary>Says what the Sobol' indices of a result show, and whether they can be trusted.</summary>
    internal static string Indices(ResultColumn result, SobolIndices indices)
    {
        SobolIndex most = indices.Indices.MaxBy(static i => i.Total.Value)!;
        double sum = indices.Indices.Sum(static i => i.First.Value);
        string dropped = indices.Dropped > 0 ? $" {Wording.Count(indices.Dropped, "base draw")} had to be left out, since a plan is missing." : string.Empty;
        string together = sum < 0.995 ? $"; all drivers by themselves make {sum:0%}, the rest is what they do together" : string.Empty;
        string made = $"{Wording.Sentence(most.Factor)} makes {Math.Min(1, most.Total.Value):0%} of the variance of the {result.Title.ToLowerInvariant()} ({Math.Max(0, most.First.Value):0%} by itself){together}.";
        return indices.IsTooSmall
            ? $"Sobol' indices rest on {Wording.Count(indices.BaseDraws)} base draws, too few to trust: the widest interval is ±{indices.WidestHalf:0.00}; about {Wording.Count(indices.DrawsNeeded)} (--indices) would bring it to ±0.05. As far as they go: {made}{dropped}"
            : made + dropped;
    }

    /// <summary>Says what deciding now costs.</summary>
    internal string Price()
    {
        DecisionPrice share = answer.Prices[0];
        YearOdds odds = answer.Checkpoint;
        DecisionPrice shortfall = answer.Prices.First(static p => p.Result.Name == ResultSchema.WeightedShortfall);
        return $"Orders decided now, which cannot follow the future, change the share of {checkpoint} by {100 * share.Difference:+0.00;−0.00;0.00} points on average and the odds of its target by {100 * (odds.Kept!.Value - odds.Met.Value):+0.0;−0.0;0.0} points; over all targets they miss {100 * shortfall.Difference:0.00} points more. {Fate()}".TrimEnd();
    }

    /// <summary>Says how the base plan's orders fared.</summary>
    internal string Fate()
    {
        if (answer.Fate is not { Draws: > 0 } fate)
        {
            return string.Empty;
        }

        string[] parts =
        [
            .. fate.Moved > 0 ? [$"in {Wording.Count(fate.Moved)} some came later, since the future did not allow them sooner"] : Array.Empty<string>(),
            .. fate.Dropped > 0 ? [$"in {Wording.Count(fate.Dropped)} some were never allowed"] : Array.Empty<string>(),
            .. fate.Cut > 0 ? [$"in {Wording.Count(fate.Cut)} limits of the future forced cuts"] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? $"The base plan's {Wording.Count(simulation.Orders!.Count, "order")} could stand as planned in every future."
            : $"The base plan's {Wording.Count(simulation.Orders!.Count, "order")} stood as planned in {Wording.Count(fate.Whole)} of {Wording.Count(fate.Draws)} futures; {Wording.List(parts)}.";
    }

    /// <summary>Counts the draws without a certified plan.</summary>
    internal string Faults()
    {
        YearOdds odds = answer.Checkpoint;
        int draws = answer.Faults.Select(static f => f.Draw).Distinct().Count();
        string kinds = Wording.List(answer.Faults.GroupBy(static f => f.Ending).OrderBy(static g => g.Key).Select(static g => $"{OddsSections.Ending(g.Key)} ({Wording.Count(g.Select(static f => f.Draw).Distinct().Count())})"));
        return answer.Faults.Count == 0
            ? $"{Wording.Count(answer.IndexFaults.Count, "draw")} of the Sobol' indices have no certified plan."
            : $"{Wording.Count(draws)} of {Wording.Count(answer.Draws)} draws have no certified plan: {kinds}. They are left out of the figures; did all of them miss the target, or all meet it, the probability would be {Chance(odds.Least)} or {Chance(odds.Most)}.";
    }

    /// <summary>Says what is uncertain.</summary>
    internal string Uncertainty()
    {
        CorrelationGroup[] groups = [.. CorrelationGroup.Of(simulation.Model.Drivers.Select(static d => d.Parameter)).Where(static g => g.IsCorrelated)];
        string moved = groups.Length == 0 ? "all independent" : $"those of {Wording.List(groups.Select(static g => $"group {g.Name}"))} move together (a Gaussian copula)";
        return $"{Wording.Count(simulation.Model.Drivers.Count, "figure")} of sheet Uncertainty, {moved}. Everything else is as the case says.";
    }

    private static string Chance(double part) => double.IsNaN(part) ? "no part" : part is > 0 and < 0.001 or > 0.999 and < 1 ? $"{part:0.00%}" : $"{part:0.0%}";
}
