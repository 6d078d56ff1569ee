using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>Says a gap report in sentences that can be quoted.</summary>
internal static class GapWords
{
    private const int MostLevers = 6;

    /// <summary>Says what matters most: the gap, what explains it, what would close it.</summary>
    /// <param name="gap">The result, without headlines.</param>
    internal static IReadOnlyList<string> Of(GapResult gap)
    {
        GapYear year = gap.Years.First(y => y.Year == gap.Summary.Verdict.CheckpointYear);
        string[] all = [Money(year), Compute(year), .. LiftedAlone(gap), .. gap.Ladder.Words, .. Levers(gap)];
        return [.. all.Where(static s => s.Length > 0)];
    }

    /// <summary>Says what a stage explains of the gap.</summary>
    /// <param name="explanation">The explanation, without words.</param>
    /// <param name="missing">The gap of the checkpoint year; fraction of the whole.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static string Of(StageExplanation explanation, double missing, int year)
    {
        string stage = $"{StageMessages.Within(explanation.Stage).AtBeginning()}";
        if (missing <= ShareGap.Visible)
        {
            return $"{year} has no gap to explain.";
        }

        return explanation.ClosesAlone <= ShareGap.Visible
            ? $"{stage}: lifted alone, nothing changes."
            : missing - explanation.ClosesAlone <= ShareGap.Visible
                ? $"{stage}: lifted alone, the whole gap of {Wording.Size(missing)} closes."
                : $"{stage}: lifted alone, {Wording.Size(explanation.ClosesAlone)} of the {Wording.Size(missing)} close.";
    }

    private static string Money(GapYear year)
    {
        string spent = $"For {year.Year}, {Wording.Billions(year.Committed)} of technology are committed; the chain delivers {Wording.Billions(year.Spent)} in the year, {Wording.Billions(year.Domestic)} of it domestic";
        string backlog = year.Backlog > 5e7 ? $", and {Wording.Billions(year.Backlog)} of commitments are still unspent at its end" : string.Empty;
        return $"{spent}{backlog}.";
    }

    private static string Compute(GapYear year) =>
        $"Of {Wording.About(year.ComputeGoal)} PFLOPS asked for in {year.Year}, {Wording.About(year.Compute)} are deployed in the year, {Wording.About(year.DomesticCompute)} of them domestic, on {Wording.About(year.DomesticAccelerators)} domestic accelerators. That counts compute of the year; the share counts by the definition of the case.";

    // One definition leads: what lifting a stage alone, with all of its limits at once, does to the gap.
    private static IEnumerable<string> LiftedAlone(GapResult gap)
    {
        double missing = ShareGap.Of(gap.Summary);
        if (missing <= ShareGap.Visible)
        {
            yield break;
        }

        StageExplanation[] helps = [.. gap.Explanations.Where(static e => e.ClosesAlone > ShareGap.Visible)];
        SupplyStage[] whole = [.. helps.Where(e => missing - e.ClosesAlone <= ShareGap.Visible).Select(static e => e.Stage)];
        StageExplanation[] part = [.. helps.Where(e => missing - e.ClosesAlone > ShareGap.Visible)];
        int year = gap.Summary.Verdict.CheckpointYear;
        if (whole.Length > 0)
        {
            yield return $"Lifting any one of these stages alone, with all of its limits at once, closes the gap of {year}: {Wording.List(whole.Select(static s => $"{StageMessages.WithLimits(s)}"))}. A single limit of a stage may not be enough.";
        }

        foreach (StageExplanation each in part)
        {
            yield return $"Lifting {StageMessages.Within(each.Stage)} alone closes {Wording.Size(each.ClosesAlone)} of the {Wording.Size(missing)}.";
        }

        if (helps.Length == 0)
        {
            yield return $"Lifting any single stage alone closes nothing of the gap of {year}: several bind at once.";
        }
    }

    private static IEnumerable<string> Levers(GapResult gap)
    {
        BreakEvenResult[] meets = [.. gap.Levers.Where(static l => l.IsEnough)];
        BreakEvenResult[] cannot = [.. gap.Levers.Where(static l => l.Outcome == BreakEvenOutcome.CannotAlone)];
        if (meets.Length > 0)
        {
            string shown = string.Join("; ", meets.Take(MostLevers).Select(static l => $"{l.Lever.Title} {LeverWords.Short(l.Lever, l.Amount!.Value)}"));
            string more = meets.Length > MostLevers ? $"; and {meets.Length - MostLevers} more" : string.Empty;
            yield return $"Each of these alone would meet the checkpoint: {shown}{more}.";
        }

        if (cannot.Length > 0)
        {
            yield return BreakEvenWords.Cannot(cannot);
        }

        if (gap.Levers.Where(static l => l is { Outcome: BreakEvenOutcome.Meets, Lever.AsksForLess: true }).ToArray() is { Length: > 0 } less)
        {
            yield return BreakEvenWords.Less(less);
        }
    }
}
