using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Solves what each regime, category and channel of imports is worth.</summary>
public static class ExportControlAnalysis
{
    /// <summary>Counts the solves.</summary>
    /// <param name="variants">The variants of the case.</param>
    public static int SolvesOf(CaseVariants variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ImportRules rules = new(variants, CancellationToken.None);
        return rules.Distinct(Asked(variants.BaseCase, rules)).Count;
    }

    /// <summary>Computes the map.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each rule when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static ExportControlResult Solve(CaseVariants variants, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        PlanningCase planningCase = variants.BaseCase;
        ImportRules rules = new(variants, cancellation);
        string[] regimes = [.. ControlCalendar.Regimes(planningCase)];
        string[] categories = CategoriesOf(planningCase);
        List<(Message Name, double[] Upper)> asked = Asked(planningCase, rules);
        Queue<ControlEffect> effects = new(rules.Solve(asked, threads, progress).Select(r => ControlEffect.Of(r, variants)));
        return new()
        {
            Chosen = planningCase.Settings.Regime,
            Calendar = [.. regimes.SelectMany(regime => ControlCalendar.Of(planningCase, regime))],
            Regimes = [.. regimes.Select(regime => Regime(variants, rules, regime, categories, effects))],
            Categories = [.. categories.Select(c => new CategoryWorth(c, [.. planningCase.Imports.Where(i => i.Category == c).Select(static i => i.Kind).Distinct()], effects.Dequeue(), effects.Dequeue()))],
            Channels = [.. planningCase.Imports.Select(c => Channel(variants, rules, c, effects))],
        };
    }

    private static string[] CategoriesOf(PlanningCase planningCase) => [.. planningCase.Imports.Select(static c => c.Category).Distinct()];

    private static List<(Message Name, double[] Upper)> Asked(PlanningCase planningCase, ImportRules rules)
    {
        string[] categories = CategoriesOf(planningCase);
        List<(Message Name, double[] Upper)> asked = [];
        foreach (string regime in ControlCalendar.Regimes(planningCase))
        {
            asked.Add((ProgressMessages.Regime(new(regime)), rules.With(static _ => true, (c, t) => rules.Under(c, t, regime))));
            asked.AddRange(categories.Select(category => (ProgressMessages.CategoryUnder(new(category), new(regime)), rules.With(c => c.Category == category, (c, t) => rules.Under(c, t, regime)))));
        }

        foreach (string category in categories)
        {
            asked.Add((ProgressMessages.Banned(new(category)), rules.With(c => c.Category == category, static (_, _) => 0)));
            asked.Add((ProgressMessages.InFull(new(category)), rules.With(c => c.Category == category, rules.Licensed)));
        }

        foreach (ImportChannel channel in planningCase.Imports)
        {
            asked.Add((ProgressMessages.Banned(new(channel.Id)), rules.With(c => c == channel, static (_, _) => 0)));
            asked.Add((ProgressMessages.InFull(new(channel.Id)), rules.With(c => c == channel, rules.Licensed)));
            asked.Add((ProgressMessages.Unlimited(new(channel.Id)), rules.With(c => c == channel, static (_, _) => double.PositiveInfinity)));
        }

        return asked;
    }

    private static RegimeRow Regime(CaseVariants variants, ImportRules rules, string regime, string[] categories, Queue<ControlEffect> effects)
    {
        PlanningCase planningCase = variants.BaseCase;
        ControlEffect whole = effects.Dequeue();
        List<CategoryPart> parts = [.. categories.Select(category => new CategoryPart(category, effects.Dequeue()))];
        IEnumerable<CategoryPart> differing = parts.Where(part => planningCase.Imports.Any(c => c.Category == part.Category
            && planningCase.Horizon.Periods.Any(t => !rules.Under(c, t, regime).Equals(rules.Under(c, t, planningCase.Settings.Regime)))));
        return new(
            regime,
            regime == planningCase.Settings.Regime,
            whole,
            [.. differing.OrderByDescending(static p => Math.Abs(p.Effect.Gain ?? double.PositiveInfinity)).ThenByDescending(static p => Math.Abs(p.Effect.CheckpointGain ?? 0))]);
    }

    private static ChannelWorth Channel(CaseVariants variants, ImportRules rules, ImportChannel channel, Queue<ControlEffect> effects)
    {
        PlanningCase planningCase = variants.BaseCase;
        Decisions decisions = variants.BaseProgram.Decisions;
        double perUnit = channel.Kind == ImportKind.Component ? 1e9 : 1e3;
        return new(
            channel,
            channel.Kind switch { ImportKind.Component => "CNY", ImportKind.Hbm => "stacks", _ => "accelerators" },
            perUnit * planningCase.Horizon.Periods.Sum(t => rules.Licensed(channel, t)),
            perUnit * planningCase.Horizon.Periods.Sum(t => rules.Under(channel, t, planningCase.Settings.Regime)),
            variants.Base.Summary is { } plan ? planningCase.Horizon.Periods.Sum(t => Imported(new SolvedProgram(variants.BaseProgram, plan.Values), t)) : null,
            effects.Dequeue(),
            effects.Dequeue(),
            effects.Dequeue());

        double Imported(SolvedProgram solved, int period) => channel.Kind switch
        {
            ImportKind.Accelerator => solved.Natural(decisions.AcceleratorImports, (channel.Id, period)),
            ImportKind.Hbm => solved.Natural(decisions.StackImports, (channel.Id, period)),
            _ => solved.Natural(decisions.ComponentImports, (channel.Id, period)),
        };
    }
}
