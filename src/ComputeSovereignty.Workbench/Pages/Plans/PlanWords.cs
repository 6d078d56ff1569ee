using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The words of the plan page that its workbook does not have.</summary>
internal static class PlanWords
{
    /// <summary>CNY in one bn CNY.</summary>
    internal const double Billion = 1e9;

    /// <summary>Says whether a target is met; nothing is called met in a plan that breaks a rule.</summary>
    internal static Badge Verdict(Plan plan, YearResult year) => Verdicts.Of(plan, year) switch
    {
        Verdicts.Met => new(Verdicts.Met, Tone.Good),
        Verdicts.NotCertified => new(Verdicts.NotCertified, Tone.Alarm),
        { } open => new(open, Tone.Warning),
    };

    /// <summary>Tells whether the plan may be relied on.</summary>
    internal static bool IsCertified(Plan plan) => Verdicts.IsFeasible(plan);

    /// <summary>Says why the plan may be relied on, or that it may not.</summary>
    internal static Badge Certificate(Plan plan, Speaker reader) => new(
        reader.Say(SummaryWords.Certificate(plan)),
        !IsCertified(plan) ? Tone.Alarm : Verdicts.IsBest(plan) ? Tone.Good : Tone.Warning);

    /// <summary>Joins words by commas and a last <c>and</c>.</summary>
    internal static string List(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>Says years, a run of them by its ends.</summary>
    internal static string Years(IEnumerable<int> years)
    {
        int[] all = [.. years.Order()];
        return all.Length > 2 && all[^1] - all[0] == all.Length - 1 ? $"{all[0]} to {all[^1]}" : List(all.Select(static y => $"{y}"));
    }
}
