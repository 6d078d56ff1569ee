using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The words of the plan page.</summary>
internal static class PlanWords
{
    /// <summary>CNY in one bn CNY.</summary>
    internal const double Billion = 1e9;

    /// <summary>Says whether a target is met; nothing is called met in a plan that is not certified.</summary>
    internal static Badge Verdict(Plan plan, YearResult year) =>
        !IsCertified(plan) ? new("not certified", Tone.Alarm) : year.Met ? new("met", Tone.Good) : new("not met", Tone.Warning);

    /// <summary>Tells whether the plan may be relied on.</summary>
    internal static bool IsCertified(Plan plan) => plan.Verdict.Certified && plan.Certificate.Holds;

    /// <summary>Says why the plan may be relied on, or that it may not.</summary>
    internal static Badge Certificate(Plan plan)
    {
        if (!IsCertified(plan))
        {
            return new($"Not certified: {string.Join("; ", plan.Certificate.Faults.DefaultIfEmpty("the certificate is missing").Take(2))}", Tone.Alarm);
        }

        string limit = $"{Optimization.Certificate.Tolerance:0.######}";
        bool proven = plan.Stages.All(static s => s.Status == TerminationStatus.Optimal);
        string gap = plan.Certificate.IntegerGap > Optimization.Certificate.Tolerance ? $"; whole modules: within {plan.Stages.Max(static s => s.Gap):0.###%} of the best" : string.Empty;
        return proven
            ? new($"Certified: every rule kept and no better plan, recomputed apart from the solver, to {limit}{gap}", Tone.Good)
            : new($"Certified, but not proven best: the search was stopped{gap}", Tone.Warning);
    }

    /// <summary>Explains why there are two shares.</summary>
    internal static string TwoShares(Plan plan)
    {
        YearResult year = plan.Years.First(y => y.Year == plan.Verdict.CheckpointYear);
        string spent = year.Committed > 0 ? $" In {year.Year}, {year.Deployed / year.Committed:0%} of the technology money committed for the year is spent" : string.Empty;
        string rest = spent.Length > 0 ? $"; {year.Backlog / Billion:#,##0} bn CNY are unspent at its end." : string.Empty;
        return $"There are two shares because a plan that deploys less looks more sovereign: one of what is committed, one of what is deployed.{spent}{rest}";
    }

    /// <summary>Gets the share of the value of technology by one whole, whatever the plan is judged on.</summary>
    internal static double? Share(YearResult year, ShareDenominator whole)
    {
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, whole, ContentRule.Vendor);
        return year.Shares.FirstOrDefault(s => s.Definition == definition)?.Share;
    }

    /// <summary>Says a purpose of spend.</summary>
    internal static string Purpose(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => "Domestic accelerators",
        SpendPurpose.ForeignAccelerators => "Foreign accelerators",
        SpendPurpose.DomesticComponents => "Domestic components",
        SpendPurpose.ForeignComponents => "Foreign components",
        SpendPurpose.Facilities => "Facilities",
        SpendPurpose.ProgrammeOrders => "Projects of the programme",
        SpendPurpose.IndustryOrders => "Projects of the industry",
        _ => "Moving other load",
    };

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
