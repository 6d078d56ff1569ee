namespace ComputeSovereignty.Analysis;

/// <summary>Says what a year can reach and what that costs the others: a ceiling must not be sold as a plan.</summary>
internal static class EnvelopeWords
{
    /// <summary>What must be said where the plan is in whole modules and its ceilings are not.</summary>
    internal const string Relaxed = "The plan is in whole modules; the ceilings and the fastest path are not: in whole modules they could only be lower.";

    /// <summary>Says one year.</summary>
    /// <param name="row">The year.</param>
    internal static string Of(EnvelopeRow row)
    {
        if (row is not { Alone: { } alone, Plan: { } plan } || row.Message.Length > 0)
        {
            return Wording.Sentence(row.Message.Length > 0 ? $"{row.Year}: {row.Message}." : $"{row.Year}: nothing is committed for the year, so it has no share.");
        }

        if (alone - plan < Wording.NoChange)
        {
            return $"{row.Year} reaches {Wording.Percent(plan)} in the plan, and no plan gives it more{(alone < row.Target - Wording.NoChange ? $": its target of {Wording.Target(row.Target)} is out of reach in this case" : string.Empty)}.";
        }

        string verdict = alone < row.Target - Wording.NoChange ? $"; even so its target of {Wording.Target(row.Target)} is out of reach" : string.Empty;
        return $"Alone, {row.Year} could reach {Wording.Percent(alone)} against {Wording.Percent(plan)} in the plan{Means(row)}{verdict}. {Cost(row)}";
    }

    /// <summary>Says the whole envelope.</summary>
    /// <param name="envelope">The envelope.</param>
    internal static IReadOnlyList<string> Of(ShareEnvelope envelope)
    {
        EnvelopeRow[] known = [.. envelope.Rows.Where(static r => r is { Alone: not null, Message: "" })];
        EnvelopeRow[] beyond = [.. known.Where(static r => r.Alone < r.Target - Wording.NoChange)];
        List<string> sentences = [.. envelope.Rows.Select(static r => r.Words)];
        if (known.Length > 0)
        {
            sentences.Insert(0, beyond.Length == 0
                ? "Every year's target could be reached by that year alone; each figure is a ceiling that takes from the other years, not a plan for all of them."
                : $"Out of reach in this case, whatever the other years give up: {Wording.List(beyond.Select(static r => $"{r.Year} (at most {Wording.Percent(r.Alone)} of {Wording.Target(r.Target)})"))}. The other figures are ceilings that take from other years, not a plan for all of them.");
        }

        if (envelope is { FastestShortfall: { } fastest } && known is [{ PlanShortfall: { } plan }, ..])
        {
            sentences.Add(fastest - plan < Wording.NoChange
                ? "The fastest path, on which each year takes the most that the years before leave it, misses the targets by no more than the plan."
                : $"The fastest path, on which each year takes the most that the years before leave it, misses the targets by {Wording.Points(fastest)} in all, {Wording.Points(fastest - plan)} more than the plan.");
        }

        if (envelope.IsRelaxed)
        {
            sentences.Add(Relaxed);
        }

        return sentences;
    }

    private static string Means(EnvelopeRow row)
    {
        if (row is not { AloneHeld: { } alone, PlanHeld: { } plan })
        {
            return string.Empty;
        }

        List<string> held = [];
        Add(alone.Stacks - plan.Stacks, "HBM stacks");
        Add(alone.Dies - plan.Dies, "dies");
        Add(alone.Accelerators - plan.Accelerators, "finished accelerators");
        string[] idle = [.. row.Others.Where(o => o.IsIdle && o.Year < row.Year).Select(static o => $"{o.Year}")];
        string idling = idle.Length > 0 ? $"all but idling {Wording.List(idle)}" : string.Empty;
        string holding = held.Count > 0 ? $"holding back {Wording.List(held)} at its start" : string.Empty;
        string[] means = [.. new[] { holding, idling }.Where(static m => m.Length > 0)];
        return means.Length > 0 ? $", by {string.Join(" and ", means)}" : string.Empty;

        void Add(double more, string what)
        {
            if (more >= 1000)
            {
                held.Add($"{Wording.Count(more)} more {what}");
            }
        }
    }

    private static string Cost(EnvelopeRow row)
    {
        OtherYear[] lower = [.. row.Others.Where(static o => o.Plan - o.Alone >= 0.001)];
        string years = lower.Length > 0 ? $"{Wording.List(lower.Select(static o => $"{o.Year} falls from {Wording.Percent(o.Plan)} to {Wording.Percent(o.Alone)}"))}, and " : string.Empty;
        return row.AloneShortfall - row.PlanShortfall >= Wording.NoChange
            ? Wording.Sentence($"{years}the shortfall over all targets grows from {Wording.Points(row.PlanShortfall ?? 0)} to {Wording.Points(row.AloneShortfall ?? 0)}.")
            : Wording.Sentence($"{years}the shortfall over all targets does not grow.");
    }
}
