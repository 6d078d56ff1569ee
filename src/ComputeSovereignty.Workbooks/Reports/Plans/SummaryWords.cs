using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>The sentences of the first page.</summary>
public static class SummaryWords
{
    private const int MostChanges = 4;
    private const int MostWarnings = 4;
    private const int Tightest = 3;
    private const int YearLength = 4;

    /// <summary>Says why the plan may be believed, or that it may not.</summary>
    public static string Certificate(Plan plan)
    {
        if (!Verdicts.IsFeasible(plan))
        {
            string faults = plan.Certificate.Violations.Count > 0 ? string.Join("; ", plan.Certificate.Violations.Take(3)) : "the certificate is missing";
            return $"This plan is not certified and must not be relied on; no year of it is called met. Why: {faults}.";
        }

        string limit = $"{Optimization.Certificate.Tolerance:0.######}";
        string gap = plan.Certificate.AskedGap > 0 && plan.Certificate.IntegerGap > Optimization.Certificate.Tolerance
            ? $"; with whole modules no plan can be better by more than {plan.Certificate.IntegerGap:0.###%}"
            : string.Empty;
        return Verdicts.IsBest(plan)
            ? $"Certified: every constraint holds and {Best(plan)}, recomputed apart from the solver, to {limit}{gap}."
            : $"Certified to keep every constraint, but not proved the best: {Doubt(plan)}.";
    }

    // What is proved is that the first objective of the case's order can be no better.
    private static string Best(Plan plan) => plan.Case.Settings.Objective switch
    {
        { Kind: ObjectiveKind.Deployment } => "no plan leaves fewer commitments unspent",
        { Kind: ObjectiveKind.Compute } => "no plan installs more compute over the horizon",
        { Kind: ObjectiveKind.Year, Year: { } year } => $"no plan gives {year} a larger domestic share",
        { Kind: ObjectiveKind.Service } when plan.Stages.Any(static s => s.Letter == "S") => "no plan leaves less of demand unserved",
        _ => "no plan has a smaller shortfall over all targets",
    };

    /// <summary>Gets the figures that stand out.</summary>
    public static IReadOnlyList<(string Label, string Figure)> Tiles(Plan plan)
    {
        Verdict verdict = plan.Verdict;
        YearResult last = plan.Years[^1];
        return
        [
            ($"Target for {verdict.CheckpointYear}", Target(verdict.Target)),
            ($"Domestic share of what is COMMITTED, {verdict.CheckpointYear}", Percent(verdict.CommittedShare)),
            ($"Domestic share of what is DEPLOYED, {verdict.CheckpointYear}", Percent(verdict.DeployedShare)),
            ("First year that meets its target", !Verdicts.IsFeasible(plan) ? "–" : verdict.FirstYearMet is { } year ? $"{year}" : "none"),
            ($"Backlog at the end of {last.Year}", $"{Money.Billions(last.Backlog):#,##0} bn CNY"),
            ($"Compute installed by the end of {last.Year}", $"{last.ComputeInstalled / 1000:#,##0} EFLOPS"),
        ];
    }

    /// <summary>Explains why the two shares of the first page differ.</summary>
    public static string TwoShares(Plan plan)
    {
        Verdict verdict = plan.Verdict;
        YearResult year = plan.Years.First(y => y.Year == verdict.CheckpointYear);
        string judged = ShareDefinition.Of(plan.Case.Settings).Title;
        string spent = year.Committed > 0 ? $" In {year.Year}, {year.Deployed / year.Committed:0%} of the technology money committed for the year is spent" : string.Empty;
        string backlog = year.Backlog > 0.5 * Money.Billion ? $", and {Money.Billions(year.Backlog):#,##0} bn CNY are still unspent at its end." : ".";
        string above = plan.Years.Any(static y => Verdicts.Committed(y) > 1.0005)
            ? " A share above 100% means that the year also deploys what earlier years committed."
            : string.Empty;
        return $"Two shares, because a plan that deploys less looks more sovereign: of what is deployed, {Percent(verdict.DeployedShare)} is domestic in {year.Year}; "
            + $"of what is committed, {Percent(verdict.CommittedShare)}.{spent}{(spent.Length > 0 ? backlog : string.Empty)} "
            + $"The plan is judged on: {char.ToLowerInvariant(judged[0])}{judged[1..]} ({Percent(verdict.Share)}).{above}";
    }

    /// <summary>Says the tightest bottlenecks, each thing once.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<string> Bottlenecks(Plan plan, int most = Tightest)
    {
        string[] words =
        [
            .. Tight(plan).Take(most).Select(b => Periods(plan, b) is > 1 and var count && b.Worth is { Throughout: false }
                ? $"{b.Words} Binding in {count} {(b.Period.Length == YearLength ? "years" : "periods")}."
                : b.Words),
        ];
        return words.Length > 0 ? words : ["No single limit lowers the shortfall when it is relaxed."];
    }

    /// <summary>Gets the limits of which more would bring something that is confirmed, each once, the tightest first.</summary>
    /// <param name="plan">The plan.</param>
    public static IEnumerable<Binding> Tight(Plan plan) => plan.Bindings.Where(static b => b.IsTight).DistinctBy(static b => (b.Family, b.Key));

    /// <summary>Counts the periods in which a limit binds.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="limit">The limit.</param>
    public static int Periods(Plan plan, Binding limit) =>
        plan.Bindings.Count(b => b.Family == limit.Family && b.Key == limit.Key && b.MovesGoals);

    /// <summary>Says what the plan assumes.</summary>
    public static IReadOnlyList<string> Assumptions(Plan plan, PlanInputs inputs)
    {
        PlanSettings settings = plan.Case.Settings;
        Horizon horizon = plan.Case.Horizon;
        string fund = settings.IndustryFund is { } limit ? Money.Said(limit.Natural, settings.CnyPerUsd) : "no limit";
        string stock = settings.MaxFinishedStock is { } months ? $"at most {months:0.##} months' inflow of finished accelerators is held" : "finished accelerators may be held without limit";
        return
        [
            Scenario(plan.Provenance),
            $"Share judged on: {ShareDefinition.Of(settings).Title}. Export controls: regime {settings.Regime}.",
            $"Programme budget {Money.Said(settings.ProgrammeBudget.Natural, settings.CnyPerUsd)}; industry fund {fund}.",
            $"{(settings.IntegerModules ? "Projects come in whole modules" : "Relaxed: parts of modules may be built")}; {stock}.",
            $"{horizon.Years} years in {horizon.PeriodCount} periods; goals in order: {string.Join(", ", plan.Stages.Select(static s => s.Name.ToLowerInvariant()))}.",
            .. Evidence(inputs),
        ];
    }

    /// <summary>Says the warnings about the input.</summary>
    public static IReadOnlyList<string> Warnings(Plan plan)
    {
        Finding[] warnings = [.. plan.Findings.Where(static f => f.Severity != Severity.Note)];
        string[] shown = [.. warnings.Take(MostWarnings).Select(static f => f.Place == SourceCell.None ? f.Message : $"{f.Place.Sheet}: {f.Message}")];
        return warnings.Length > MostWarnings ? [.. shown, $"{warnings.Length - MostWarnings} more on sheet Provenance."] : shown;
    }

    /// <summary>Lists the other sheets.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="withEnvelope">Whether the workbook has the sheets of the envelope.</param>
    public static IReadOnlyList<(string Name, string What)> Contents(Plan plan, bool withEnvelope) =>
    [
        ("SharePath", "the share of every year, by every definition"),
        .. withEnvelope
            ? new[] { ("Envelope", "the largest share of each year, a ceiling"), ("EnvelopeCosts", "what that leaves to the other years") }
            : [],
        ("Production", "accelerators by product"),
        ("Wafers", "logic lines: capacity and use"),
        ("Dies", "good dies: made, used, held"),
        ("Hbm", "memory stacks by supplier"),
        ("Packaging", "advanced packaging"),
        ("Imports", $"what the regime {plan.Case.Settings.Regime} lets in"),
        ("Components", "processors, memory, network, servers"),
        ("Deployment", "hubs and their power"),
        .. ServiceContents(plan.Service),
        ("Spend", "what the money goes to"),
        ("Projects", "ordered when, online when"),
        ("Bottlenecks", "what one more unit would be worth"),
        ("Certificate", "the evidence"),
        ("Inputs", "every figure, with its source"),
        ("Provenance", "how to make this plan again"),
    ];

    // Sheets of what a case does not speak of are left out.
    private static IEnumerable<(string Name, string What)> ServiceContents(PlanService? service) =>
    [
        .. service is { Demand.Count: > 0 } ? new[] { ("Demand", "usable compute asked for and served") } : [],
        .. service is { Usable.Count: > 0 } ? new[] { ("Usable", "from nameplate to work, and its cost") } : [],
        .. service is { Service.Count: > 0 } ? new[] { ("Service", "who is served with what, and where") } : [],
        .. service is { Fleet.Count: > 0 } ? new[] { ("Fleet", "machines by age") } : [],
        .. service is { Labs.Count: > 0 } ? new[] { ("Labs", "compute, researchers and their pay") } : [],
        .. service is { Adoption.Count: > 0 } ? new[] { ("Adoption", "firms that take up models") } : [],
    ];

    // The first goal that is open, with what is known of it.
    private static string Doubt(Plan plan)
    {
        if (plan.Stages.FirstOrDefault(static s => !s.Certificate.Best) is not { } open)
        {
            return plan.Certificate.Doubts.Count > 0 ? plan.Certificate.Doubts[0] : "the certificate is missing";
        }

        string stage = open.Name.ToLowerInvariant();
        return open.Status switch
        {
            TerminationStatus.Optimal => $"in {stage}, {open.Certificate.Doubts[0]}",
            _ when open.Gap is { } gap => $"the search for {stage} ended early, and a plan better by {gap:0.###%} is not ruled out",
            _ => $"the search for {stage} ended before anything was proved of it",
        };
    }

    private static string Scenario(Provenance from)
    {
        if (from.Changes.Count == 0)
        {
            return $"Scenario {from.Scenario}: {from.Input} as it stands.";
        }

        string more = from.Changes.Count > MostChanges ? $"; and {from.Changes.Count - MostChanges} more, on sheet Provenance" : string.Empty;
        return $"Scenario {from.Scenario}, with: {string.Join("; ", from.Changes.Take(MostChanges))}{more}.";
    }

    private static IEnumerable<string> Evidence(PlanInputs inputs)
    {
        if (inputs.Figures.Count == 0)
        {
            yield break;
        }

        Dictionary<string, SourceReference> sources = inputs.Sources.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        int assumed = inputs.Figures.Count(f => PlanInputs.SourcesOf(f, sources).Any(static s => s.Kind == SourceKind.Assumption));
        int low = inputs.Figures.Count(f => PlanInputs.SourcesOf(f, sources).Any(static s => s.Confidence == Confidence.Low));
        yield return $"{inputs.Figures.Count:#,##0} figures, of which {assumed:#,##0} rest on assumptions and {low:#,##0} on sources of low confidence; sheet Inputs names each.";
    }

    /// <summary>Says a target, with a decimal only where it has one.</summary>
    public static string Target(double target) => $"{target:0.#%}";

    /// <summary>Says a share with one decimal; a dash where there is none.</summary>
    public static string Percent(double? share) => share is { } value ? $"{value:0.0%}" : "–";
}
