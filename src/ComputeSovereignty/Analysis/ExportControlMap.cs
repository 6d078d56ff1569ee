using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis;

/// <summary>What another rule on imports changes.</summary>
/// <param name="Figures">The plan under it; null where there is none.</param>
/// <param name="Base">The plan as the case stands; null where there is none.</param>
/// <param name="Message">Why there is no plan; nothing where there is one.</param>
public sealed record ControlEffect(PlanFigures? Figures, PlanFigures? Base, Message Message)
{
    /// <summary>Gets what the shortfall over all targets falls by; fraction, negative where it grows.</summary>
    public double? Gain => Base?.WeightedShortfall - Figures?.WeightedShortfall;

    /// <summary>Gets what the shortfall of the checkpoint year falls by; fraction, negative where it grows.</summary>
    public double? CheckpointGain => Base?.Shortfall - Figures?.Shortfall;

    /// <summary>Gets what the compute installed by the end of the horizon grows by, PFLOPS.</summary>
    public double? ComputeChange => Figures?.FinalCompute - Base?.FinalCompute;

    /// <summary>Gets what the backlog at the end of the horizon grows by, CNY.</summary>
    public double? BacklogChange => Figures?.FinalBacklog - Base?.FinalBacklog;

    /// <summary>Reads the effect of a rule.</summary>
    /// <param name="result">The answer under it.</param>
    /// <param name="variants">The variants with the base.</param>
    internal static ControlEffect Of(VariantResult result, CaseVariants variants) => new(
        PlanFigures.Of(result), PlanFigures.Of(variants.Base), result.Summary is null ? ComparisonFindings.NoPlan(result.Ending, result.Message) : Message.None);
}

/// <summary>What an import channel is worth under the chosen regime.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Unit">What it is counted in: units or CNY.</param>
/// <param name="Licensed">Its caps over the horizon.</param>
/// <param name="Delivered">What the regime lets in over the horizon.</param>
/// <param name="Imported">What the plan brings in over the horizon; null where there is no plan.</param>
/// <param name="Without">The plan without it.</param>
/// <param name="InFull">The plan with all of its caps delivered.</param>
/// <param name="Unlimited">The plan with no limit on it.</param>
public sealed record ChannelWorth(
    ImportChannel Channel, string Unit, double Licensed, double Delivered, double? Imported, ControlEffect Without, ControlEffect InFull, ControlEffect Unlimited);

/// <summary>What a whole category is worth under the chosen regime.</summary>
/// <param name="Category">The category.</param>
/// <param name="Kinds">What its channels bring.</param>
/// <param name="Shut">The plan with nothing of it delivered.</param>
/// <param name="InFull">The plan with all of its caps delivered.</param>
public sealed record CategoryWorth(string Category, IReadOnlyList<ImportKind> Kinds, ControlEffect Shut, ControlEffect InFull);

/// <summary>One category's part in a regime: the chosen regime with this category alone as the other has it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Effect">What it changes.</param>
public sealed record CategoryPart(string Category, ControlEffect Effect);

/// <summary>A regime beside the chosen one.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="IsChosen">Whether it is the case's own.</param>
/// <param name="Effect">What it changes against the chosen one.</param>
/// <param name="Parts">The categories in which it delivers otherwise, the one that changes most first.</param>
public sealed record RegimeRow(string Regime, bool IsChosen, ControlEffect Effect, IReadOnlyList<CategoryPart> Parts);

/// <summary>What export controls let in and what they cost: by month, by channel, by category, and regime against regime.</summary>
/// <remarks>
/// Answers: which rule on imports matters most for the share, and is it the one that is talked about? Holds fixed: everything but the limits of import
/// channels. Solves: one a regime, one for each category in which a regime differs, two a category and three a channel; equal limits once.
/// </remarks>
public sealed record ExportControlMap
{
    /// <summary>Gets the chosen regime.</summary>
    public required string Chosen { get; init; }

    /// <summary>Gets the status of each category under each regime, the chosen one first.</summary>
    public required IReadOnlyList<ControlSpan> Calendar { get; init; }

    /// <summary>Gets the channels.</summary>
    public required IReadOnlyList<ChannelWorth> Channels { get; init; }

    /// <summary>Gets the categories that have channels.</summary>
    public required IReadOnlyList<CategoryWorth> Categories { get; init; }

    /// <summary>Gets the regimes, the chosen one first.</summary>
    public required IReadOnlyList<RegimeRow> Regimes { get; init; }

    /// <summary>Gets what the map shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => ExportControlFindings.Of(this);

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
    public static ExportControlMap Of(CaseVariants variants, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default)
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
