using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The sentences of the first page.</summary>
public static class SummaryWords
{
    private const int MostChanges = 4;
    private const int MostWarnings = 4;
    private const int Tightest = 3;
    private const int YearLength = 4;

    /// <summary>Says why the plan may be believed, or that it may not.</summary>
    /// <param name="plan">The plan.</param>
    public static Message Certificate(Plan plan)
    {
        if (!Verdicts.IsFeasible(plan))
        {
            return PlanMessages.NotCertified(CertificateMessages.Of(plan.Certificate.Violations.Count > 0 ? plan.Certificate.Violations.Take(3) : ["the certificate is missing"]));
        }

        Figure limit = Figure.Number(Optimization.Certificate.Tolerance, "0.######");
        return !Verdicts.IsBest(plan) ? PlanMessages.NotProvedBest(Doubt(plan))
            : plan.Certificate is { AskedGap: > 0, IntegerGap: > Optimization.Certificate.Tolerance and var gap } ? PlanMessages.CertifiedWithin(Best(plan), limit, Figure.Part(gap, "0.###%"))
            : PlanMessages.Certified(Best(plan), limit);
    }

    // What is proved is that the first objective of the case's order can be no better.
    private static Message Best(Plan plan) => plan.Case.Settings.Objective switch
    {
        { Kind: ObjectiveKind.Deployment } => PlanMessages.BestDeployment,
        { Kind: ObjectiveKind.Compute } => PlanMessages.BestCompute,
        { Kind: ObjectiveKind.Year, Year: { } year } => PlanMessages.BestYear(Period.Of(year)),
        { Kind: ObjectiveKind.Service } when plan.Stages.Any(static s => s.Letter == "S") => PlanMessages.BestService,
        _ => PlanMessages.BestShare,
    };

    /// <summary>Gets the figures that stand out.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<(Message Label, IArgument Figure)> Tiles(Plan plan)
    {
        Verdict verdict = plan.Verdict;
        YearResult last = plan.Years[^1];
        (Period checkpoint, Period end) = (Period.Of(verdict.CheckpointYear), Period.Of(last.Year));
        return
        [
            (PlanMessages.TargetTile(checkpoint), Figure.Target(verdict.Target)),
            (PlanMessages.CommittedTile(checkpoint), ShareOrDash(verdict.CommittedShare)),
            (PlanMessages.DeployedTile(checkpoint), ShareOrDash(verdict.DeployedShare)),
            (PlanMessages.FirstYearTile, !Verdicts.IsFeasible(plan) ? new Name("–") : verdict.FirstYearMet is { } year ? new Name($"{year}") : PlanMessages.NoYear),
            (PlanMessages.UnspentTile(end), Figure.Amount(Money.Billions(last.Backlog), DisplayUnit.BillionCny, "#,##0")),
            (PlanMessages.ComputeTile(end), Figure.Amount(last.ComputeInstalled / 1000, DisplayUnit.Of("EFLOPS"), "#,##0")),
        ];
    }

    /// <summary>Says how much of the usable compute that is sought in the checkpoint year is served, and of whom, and what goal demand implies.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Nothing for a case in which nobody asks for anything.</returns>
    public static Message Demand(Plan plan)
    {
        int checkpoint = plan.Verdict.CheckpointYear;
        return ServedYear.Of(plan).FirstOrDefault(y => y.Year == checkpoint) is { } year
            ? Message.Sentences(year.Words, plan.Service?.Goals.FirstOrDefault(g => g.Year == checkpoint)?.Words ?? Message.None, LargestRun(plan))
            : Message.None;
    }

    /// <summary>Says what the largest training run holds, of the checkpoint year or, where none is sought in it, of the last year with one.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Nothing where no run is sought.</returns>
    public static Message LargestRun(Plan plan) => plan.Service is { LargestRuns: { Count: > 0 } runs }
        ? LargestRun(plan.Service.RunPlaces, runs.FirstOrDefault(r => r.Year == plan.Verdict.CheckpointYear) ?? runs[^1])
        : Message.None;

    private static Message LargestRun(IReadOnlyList<RunPlaceRow> places, RunRow run) =>
        Message.Sentences(run.Words, places.Count(p => p.Year == run.Year && p.HoldsSome) > 1 ? ServiceMessages.LargestRunSplit : Message.None);

    private static IArgument ShareOrDash(double? share) => share is null ? new Name("–") : Figure.Share(share.Value);

    /// <summary>Explains why the two shares of the first page differ.</summary>
    /// <param name="plan">The plan.</param>
    public static Message TwoShares(Plan plan)
    {
        Verdict verdict = plan.Verdict;
        YearResult year = plan.Years.First(y => y.Year == verdict.CheckpointYear);
        Period period = Period.Of(year.Year);
        Message spent = year.Committed <= 0 ? Message.None
            : year.Backlog > 0.5 * Money.Billion ? PlanMessages.SpentAndUnspent(period, Figure.Part(year.Deployed / year.Committed), Figure.Money(year.Backlog))
            : PlanMessages.Spent(period, Figure.Part(year.Deployed / year.Committed));
        return Message.Sentences(
            PlanMessages.TwoShares(period, ShareOrDash(verdict.DeployedShare), ShareOrDash(verdict.CommittedShare)),
            spent,
            PlanMessages.JudgedOn(ShareMessages.Of(ShareDefinition.Of(plan.Case.Settings)), ShareOrDash(verdict.Share)),
            plan.Years.Any(static y => Verdicts.Committed(y) > 1.0005) ? PlanMessages.AboveOne : Message.None);
    }

    /// <summary>Says the tightest bottlenecks, each thing once.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="most">How many.</param>
    public static IReadOnlyList<Message> Bottlenecks(Plan plan, int most = Tightest)
    {
        Message[] words =
        [
            .. Tight(plan).Take(most).Select(b => Periods(plan, b) is > 1 and var count && b.Worth is { Throughout: false }
                ? Message.Sentences(b.Words, b.Period.Length == YearLength ? PlanMessages.BindingInYears(Figure.Count(count)) : PlanMessages.BindingInPeriods(Figure.Count(count)))
                : b.Words),
        ];
        return words.Length > 0 ? words : [PlanMessages.NoSingleLimit];
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
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static IReadOnlyList<Message> Assumptions(Plan plan, PlanInputs inputs)
    {
        PlanSettings settings = plan.Case.Settings;
        Horizon horizon = plan.Case.Horizon;
        return
        [
            Scenario(plan.Provenance),
            PlanMessages.JudgedUnder(ShareMessages.Of(ShareDefinition.Of(settings)), new(settings.Regime)),
            settings.IndustryFund is { } fund
                ? PlanMessages.BudgetAndFund(Figure.Money(settings.ProgrammeBudget.Natural), Dollars(settings.ProgrammeBudget.Natural, settings), Figure.Money(fund.Natural), Dollars(fund.Natural, settings))
                : PlanMessages.BudgetAlone(Figure.Money(settings.ProgrammeBudget.Natural), Dollars(settings.ProgrammeBudget.Natural, settings)),
            settings.IntegerModules ? PlanMessages.InWholeModules : PlanMessages.InFractionalModules,
            settings.MaxFinishedStock is { } months ? PlanMessages.StockOf(Figure.Number(months, "0.##")) : PlanMessages.StockUnlimited,
            PlanMessages.HorizonAndGoals(Figure.Count(horizon.Years), Figure.Count(horizon.PeriodCount), new Listing([.. plan.Stages.Select(static s => PlanMessages.Goal(s.Name))], Joint.Comma)),
            .. Evidence(inputs),
        ];
    }

    private static Figure Dollars(double cny, PlanSettings settings) => Figure.Amount(cny / settings.CnyPerUsd / 1e9, DisplayUnit.Of("bn USD"), "#,##0.#");

    /// <summary>Says the warnings about the input.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<Message> Warnings(Plan plan)
    {
        Finding[] warnings = [.. plan.Findings.Where(static f => f.Severity != Severity.Note)];
        Message[] shown = [.. warnings.Take(MostWarnings).Select(static f => f.Place == SourceCell.None ? f.Message : PlanMessages.WarningAt(new(f.Place.Sheet), f.Message))];
        return warnings.Length > MostWarnings ? [.. shown, PlanMessages.MoreWarnings(Figure.Count(warnings.Length - MostWarnings))] : shown;
    }

    // The first goal that is open, with what is known of it.
    private static Message Doubt(Plan plan)
    {
        if (plan.Stages.FirstOrDefault(static s => !s.Certificate.Best) is not { } open)
        {
            return CertificateMessages.Of(plan.Certificate.Doubts.Count > 0 ? plan.Certificate.Doubts[0] : "the certificate is missing");
        }

        Message stage = PlanMessages.Goal(open.Name);
        return open.Status switch
        {
            TerminationStatus.Optimal => PlanMessages.DoubtIn(stage, CertificateMessages.Of(open.Certificate.Doubts[0])),
            _ when open.Gap is { } gap => PlanMessages.DoubtWithin(stage, Figure.Part(gap, "0.###%")),
            _ => PlanMessages.DoubtAtAll(stage),
        };
    }

    private static Message Scenario(Provenance from)
    {
        if (from.Changes.Count == 0)
        {
            return PlanMessages.ScenarioAsItStands(new(from.Scenario), new(from.Input));
        }

        Listing changes = Listing.Of(from.Changes.Take(MostChanges), Joint.Semicolon);
        return from.Changes.Count > MostChanges
            ? PlanMessages.ScenarioWithMore(new(from.Scenario), changes, Figure.Count(from.Changes.Count - MostChanges))
            : PlanMessages.ScenarioWith(new(from.Scenario), changes);
    }

    private static IEnumerable<Message> Evidence(PlanInputs inputs)
    {
        if (inputs.Figures.Count == 0)
        {
            yield break;
        }

        Dictionary<string, SourceReference> sources = inputs.Sources.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        int assumed = inputs.Figures.Count(f => PlanInputs.SourcesOf(f, sources).Any(static s => s.Kind == SourceKind.Assumption));
        int low = inputs.Figures.Count(f => PlanInputs.SourcesOf(f, sources).Any(static s => s.Confidence == Confidence.Low));
        yield return PlanMessages.Evidence(Figure.Count(inputs.Figures.Count), Figure.Count(assumed), Figure.Count(low));
    }
}
