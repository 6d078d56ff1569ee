using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>Says a gap report in sentences that can be quoted.</summary>
internal static class GapWords
{
    private const int MostLevers = 6;

    /// <summary>Says what matters most: the gap, what explains it, what would close it.</summary>
    /// <param name="findings">The findings, without headlines.</param>
    internal static IReadOnlyList<string> Of(GapFindings findings)
    {
        GapYear year = findings.Years.First(y => y.Year == findings.Summary.Verdict.CheckpointYear);
        string[] all = [Money(year), Compute(year), .. Binding(findings), .. findings.Ladder.Words, .. Levers(findings), .. WholeStages(findings)];
        return [.. all.Where(static s => s.Length > 0)];
    }

    /// <summary>Says what a stage explains of the gap.</summary>
    /// <param name="explanation">The explanation, without words.</param>
    /// <param name="missing">The gap of the checkpoint year; fraction of the whole.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static string Of(StageExplanation explanation, double missing, int year)
    {
        string stage = Wording.Sentence(StageWords.Of(explanation.Stage));
        if (missing <= ShareGap.Visible)
        {
            return $"{year} has no gap to explain.";
        }

        string closes = explanation.ClosesAlone <= ShareGap.Visible
            ? "lifted alone, nothing changes"
            : missing - explanation.ClosesAlone <= ShareGap.Visible
                ? $"lifted alone, the whole gap of {Wording.Size(missing)} closes"
                : $"lifted alone, {Wording.Size(explanation.ClosesAlone)} of the {Wording.Size(missing)} close";
        return explanation.CausesAlone switch
        {
            null => $"{stage}: {closes}.",
            <= ShareGap.Visible => $"{stage}: as the only limit no gap would be left; {closes}.",
            { } causes => $"{stage}: as the only limit {Wording.Size(causes)} would be missing; {closes}.",
        };
    }

    private static string Money(GapYear year)
    {
        string spent = $"For {year.Year}, {Wording.Billions(year.Committed)} of technology are committed; the chain delivers {Wording.Billions(year.Spent)} in the year, {Wording.Billions(year.Domestic)} of it domestic";
        string backlog = year.Backlog > 5e7 ? $", and {Wording.Billions(year.Backlog)} of commitments are still unspent at its end" : string.Empty;
        return $"{spent}{backlog}.";
    }

    private static string Compute(GapYear year) =>
        $"Of {Wording.About(year.ComputeGoal)} PFLOPS asked for in {year.Year}, {Wording.About(year.Compute)} are deployed in the year, {Wording.About(year.DomesticCompute)} of them domestic, on {Wording.About(year.DomesticAccelerators)} domestic accelerators. That counts compute of the year; the share counts by the definition of the case.";

    private static IEnumerable<string> Binding(GapFindings findings)
    {
        if (ShareGap.Of(findings.Summary) <= ShareGap.Visible)
        {
            yield break;
        }

        foreach (StageCeiling ceiling in findings.Ceilings.Where(static c => c.Years.Count > 0 && !c.Meets))
        {
            yield return ceiling.Words;
        }

        if (findings.Ceilings.Where(static c => c.Years.Count > 0).All(static c => c.Meets))
        {
            yield return "No stage causes the gap by itself: those that hold the share down do so together.";
        }
    }

    // A lever is one figure of a stage: where none of a stage's levers is enough, all of its limits together may be.
    private static IEnumerable<string> WholeStages(GapFindings findings)
    {
        double missing = ShareGap.Of(findings.Summary);
        SupplyStage[] enough = [.. findings.Explanations.Where(e => missing > ShareGap.Visible && missing - e.ClosesAlone <= ShareGap.Visible).Select(static e => e.Stage)];
        if (enough.Length > 0)
        {
            yield return $"Lifted as a whole, with all of its limits at once, each of these stages would close the gap: {Wording.List(enough.Select(StageWords.WithLimits))}; where no single lever of a stage is enough, several of its limits must give way together.";
        }
    }

    private static IEnumerable<string> Levers(GapFindings findings)
    {
        BreakEvenResult[] meets = [.. findings.Levers.Where(static l => l.IsEnough)];
        BreakEvenResult[] cannot = [.. findings.Levers.Where(static l => l.Outcome == BreakEvenOutcome.CannotAlone)];
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

        if (findings.Levers.Where(static l => l is { Outcome: BreakEvenOutcome.Meets, Lever.AsksForLess: true }).ToArray() is { Length: > 0 } less)
        {
            yield return BreakEvenWords.Less(less);
        }
    }
}
