using System.Globalization;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Planning;

/// <summary>Says the verdict in one sentence, with both denominators: a plan that deploys less looks more sovereign.</summary>
internal static class VerdictWords
{
    /// <summary>Reads the verdict.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="years">The share path.</param>
    /// <param name="feasible">Whether the plan is certified to keep every rule.</param>
    /// <param name="best">Whether it is certified the best.</param>
    internal static Verdict Of(PlanningCase planningCase, IReadOnlyList<YearResult> years, bool feasible, bool best)
    {
        int checkpoint = planningCase.Settings.CheckpointYear;
        YearResult year = years.Single(y => y.Year == checkpoint);
        double? committed = ShareOf(year, ShareDenominator.Committed);
        double? deployed = ShareOf(year, ShareDenominator.Deployed);
        int? firstMet = years.FirstOrDefault(static y => y.Met)?.Year;
        return new(checkpoint, year.Met, feasible, feasible && best, year.Share, year.Target, committed, deployed, firstMet, Sentence(planningCase.Settings, year, years, committed, deployed, feasible, best));
    }

    private static double? ShareOf(YearResult year, ShareDenominator denominator) =>
        year.Shares.Single(s => s.Definition == new ShareDefinition(ShareBasis.Value, ShareScope.Technology, denominator, ContentRule.Vendor)).Share;

    private static string Sentence(PlanSettings settings, YearResult year, IReadOnlyList<YearResult> years, double? committed, double? deployed, bool feasible, bool best)
    {
        string reach = year.Share is { } share ? Reached(share, year) : "no share, since nothing is deployed,";
        string bases = $"({Percent(committed)} of the technology money committed for the year, {(deployed is { } part ? $"{part:0.0%} of what is deployed in it" : "nothing is deployed in it")})";
        if (!feasible)
        {
            return $"Not certified: the numbers below do not prove that {year.Target:0.#%} domestic by {year.Year} can or cannot be met {bases}.";
        }

        if (!year.IsMeasured)
        {
            return $"There is nothing to measure in {year.Year}: {(settings.ShareDenominator == ShareDenominator.Deployed ? "the plan deploys nothing in it" : "nothing is committed for it")}, so its target of {year.Target:0.#%} domestic is neither met nor missed {bases}.";
        }

        YearResult[] missed = [.. years.Where(static y => !y.Met)];
        if (year.Met && settings.Objective is { Kind: ObjectiveKind.Year, Year: { } first } && first == year.Year && missed.Length > 0)
        {
            return $"{year.Target:0.#%} domestic in {year.Year} is feasible alone: the plan that puts the year before all else reaches {reach} {bases} and misses the {(missed.Length == 1 ? "target" : "targets")} of {string.Join(", ", missed.Select(static y => $"{y.Year} ({Percent(y.Share)})"))}.";
        }

        return year.Met
            ? $"{year.Target:0.#%} domestic in {year.Year} is feasible: the plan reaches {reach} {bases}."
            : best
            ? $"{year.Target:0.#%} domestic in {year.Year} is not {Missed(settings, year.Year)} {reach} {bases}."
            : $"{year.Target:0.#%} domestic in {year.Year} is not met by the best plan found so far, which reaches {reach} {bases}; the search ended before it could rule out a better one.";
    }

    // Only the largest share of the year alone proves that no plan meets it; a plan for all years may trade this one for others.
    private static string Missed(PlanSettings settings, int year) => settings switch
    {
        { Objective: { Kind: ObjectiveKind.Year, Year: { } alone }, ShareDenominator: ShareDenominator.Committed } when alone == year => "feasible: no plan reaches more than",
        { Objective.Kind: ObjectiveKind.Share or ObjectiveKind.Cost } => "met: the plan of least shortfall over all years reaches",
        _ => "met: the plan reaches",
    };

    // A share that misses its target by little must not read as if it met it: 79.98%, not 80.0%.
    private static string Reached(double share, YearResult year)
    {
        string text = $"{share:0.0%}";
        string target = $"{year.Target:0.0%}";
        for (int digits = 2; digits <= 6 && !year.Met && text == target; digits++)
        {
            string format = $"0.{new string('0', digits)}%";
            (text, target) = (share.ToString(format, CultureInfo.InvariantCulture), year.Target.ToString(format, CultureInfo.InvariantCulture));
        }

        return text;
    }

    private static string Percent(double? share) => share is { } value ? $"{value:0.0%}" : "nothing";
}
