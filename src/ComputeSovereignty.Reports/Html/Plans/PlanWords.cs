using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The marks and lists of the plan page.</summary>
internal static class PlanWords
{
    /// <summary>Says whether a target is met; nothing is called met in a plan that breaks a rule.</summary>
    internal static Badge Verdict(Plan plan, YearResult year, Speaker reader)
    {
        StudyMark mark = Mark(Verdicts.Of(plan, year));
        return new(reader.Say(mark.Words), mark.Tone switch { MarkTone.Good => Tone.Good, MarkTone.Alarm => Tone.Alarm, _ => Tone.Warning });
    }

    /// <summary>Says a verdict.</summary>
    /// <param name="verdict">The verdict, as documents name it.</param>
    internal static StudyMark Mark(string verdict) => verdict switch
    {
        Verdicts.Met => VerdictMessages.Met,
        Verdicts.NotCertified => VerdictMessages.NotCertified,
        Verdicts.NotMet => VerdictMessages.NotMet,
        Verdicts.NotProved => new(EvidenceMessages.NotProved, MarkTone.Warning),
        _ => new(EvidenceMessages.NothingToMeasure, MarkTone.Warning),
    };

    /// <summary>Tells whether the plan may be relied on.</summary>
    internal static bool IsCertified(Plan plan) => Verdicts.IsFeasible(plan);

    /// <summary>Says why the plan may be relied on, or that it may not.</summary>
    internal static Badge Certificate(Plan plan, Speaker reader) => new(
        reader.Say(SummaryWords.Certificate(plan)),
        !IsCertified(plan) ? Tone.Alarm : Verdicts.IsBest(plan) ? Tone.Good : Tone.Warning);

    /// <summary>Says years, a run of them by its ends.</summary>
    internal static IArgument Years(IEnumerable<int> years)
    {
        int[] all = [.. years.Order()];
        return all.Length > 2 && all[^1] - all[0] == all.Length - 1 ? SectionMessages.FirstToLast(new($"{all[0]}"), new($"{all[^1]}")) : new Listing([.. all.Select(Period.Of)]);
    }
}
