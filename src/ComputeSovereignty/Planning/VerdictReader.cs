using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Reads the verdict from the share path.</summary>
internal static class VerdictReader
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

    private static Message Sentence(PlanSettings settings, YearResult year, IReadOnlyList<YearResult> years, double? committed, double? deployed, bool feasible, bool best)
    {
        (Figure target, Period period, Message bases) = (Figure.Target(year.Target), Period.Of(year.Year), PlanVerdictMessages.Bases(committed, deployed));
        if (!feasible)
        {
            return PlanVerdictMessages.NotCertified(target, period, bases);
        }

        if (!year.IsMeasured)
        {
            return PlanVerdictMessages.NothingToMeasure(target, period, bases, settings.ShareDenominator == ShareDenominator.Deployed);
        }

        Message reaches = PlanVerdictMessages.Reaches(Reached(year), bases);
        YearResult[] missed = [.. years.Where(static y => !y.Met)];
        bool isFirst = settings.Objective is { Kind: ObjectiveKind.Year, Year: { } first } && first == year.Year;
        return year.Met && isFirst && missed.Length > 0 ? PlanVerdictMessages.TargetMetFirst(target, period, reaches, missed)
            : year.Met ? PlanVerdictMessages.TargetMet(target, period, reaches)
            : best ? Missed(settings, year, isFirst, bases, reaches)
            : PlanVerdictMessages.TargetMissedSoFar(target, period, reaches);
    }

    // Only the largest share of the year alone proves that no plan meets it; a plan for all years may trade this one for others.
    private static Message Missed(PlanSettings settings, YearResult year, bool isFirst, Message bases, Message reaches)
    {
        (Figure target, Period period, Figure? gap) = (Figure.Target(year.Target), Period.Of(year.Year), year.Share is { } share ? Figure.Points(year.Target - share) : null);
        return isFirst && settings.ShareDenominator == ShareDenominator.Committed && Reached(year) is { } most ? PlanVerdictMessages.TargetOutOfReach(target, period, most, bases)
            : settings.Objective.Kind is ObjectiveKind.Share or ObjectiveKind.Cost ? PlanVerdictMessages.TargetMissedAtLeastShortfall(target, period, gap, reaches)
            : PlanVerdictMessages.TargetMissed(target, period, gap, reaches);
    }

    // A share that misses its target by little must not read as if it met it: 79.98%, not 80.0%.
    private static Figure? Reached(YearResult year)
    {
        if (year.Share is not { } share)
        {
            return null;
        }

        string format = "0.0%";
        for (int digits = 2; digits <= 6 && !year.Met && share.ToString(format, CultureInfo.InvariantCulture) == year.Target.ToString(format, CultureInfo.InvariantCulture); digits++)
        {
            format = $"0.{new string('0', digits)}%";
        }

        return Figure.Part(share, format);
    }
}
