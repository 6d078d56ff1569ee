using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The share path against the target, by every definition of share.</summary>
internal static class ShareSection
{
    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, PlanEvidence evidence, Speaker reader) => new(reader.Say(SectionMessages.DomesticShare), reader.Say(Finding(plan)),
    [
        SharePath(plan, evidence, reader),
        Money(plan, evidence, reader),
        Table(plan, reader),
        Definitions(plan, reader),
    ]);

    private static Message Finding(Plan plan)
    {
        if (!PlanWords.IsCertified(plan))
        {
            return ShareSectionMessages.NotCertified;
        }

        int[] met = [.. plan.Years.Where(static y => y.Met).Select(static y => y.Year)];
        int[] missed = [.. plan.Years.Where(static y => !y.Met && y.IsMeasured).Select(static y => y.Year)];
        int[] unmeasured = [.. plan.Years.Where(static y => !y.IsMeasured).Select(static y => y.Year)];
        Message measured = (met.Length, missed.Length) switch
        {
            (0, 0) => Message.None,
            (_, 0) => unmeasured.Length == 0 ? ShareSectionMessages.AllMet : ShareSectionMessages.Met(PlanWords.Years(met)),
            (0, _) => unmeasured.Length == 0 ? ShareSectionMessages.NoneMet : ShareSectionMessages.Missed(PlanWords.Years(missed)),
            _ => ShareSectionMessages.MetAndMissed(PlanWords.Years(met), PlanWords.Years(missed)),
        };
        return unmeasured.Length == 0 ? measured : Message.Sentences(measured, ShareSectionMessages.Unmeasured(PlanWords.Years(unmeasured)));
    }

    private static LineChart SharePath(Plan plan, PlanEvidence evidence, Speaker reader)
    {
        bool apart = JudgedApart(plan);
        YearResult checkpoint = plan.Years.First(y => y.Year == plan.Verdict.CheckpointYear);
        return new(
            new Caption(reader.Say(ShareSectionMessages.AgainstTarget))
            {
                Format = Numbers.WholePercent,
                Summary = reader.Say(ShareSectionMessages.Both(Period.Of(checkpoint.Year), Figure.Target(checkpoint.Target), Figure.Share(Verdicts.Committed(checkpoint)), Figure.Share(Verdicts.Deployed(checkpoint)))),
                Remark = reader.Say(Message.Sentences(
                    ShareSectionMessages.AppliesTo(ShareMessages.Of(ShareDefinition.Of(plan.Case.Settings))),
                    plan.Years.Any(static y => Verdicts.Committed(y) > 1) ? ShareSectionMessages.AboveOne : Message.None)),
                Sources = evidence.Of("Targets"),
            },
            YearsOf(plan),
            [
                Line.Limit(reader.Say(SectionMessages.Target), [.. plan.Years.Select(static y => (double?)y.Target)]),
                new(reader.Say(ShareSectionMessages.OfDeployed), [.. plan.Years.Select(static y => Verdicts.Deployed(y))], Shade.Beside),
                new(reader.Say(ShareSectionMessages.OfCommitted), [.. plan.Years.Select(static y => Verdicts.Committed(y))], Shade.Plan) { IsLabelled = !apart },
                .. apart ? [new Line(reader.Say(ShareSectionMessages.AsJudged), [.. plan.Years.Select(static y => y.Share)], Shade.Domestic) { IsLabelled = true }] : Array.Empty<Line>(),
            ]) { Maximum = 1, CategoryTitle = reader.Say(SectionMessages.Year) };
    }

    private static ColumnChart Money(Plan plan, PlanEvidence evidence, Speaker reader) => new(
        new Caption(reader.Say(ShareSectionMessages.MoneyTitle), PlanUnit.Money.Say(reader))
        {
            Summary = reader.Say(ShareSectionMessages.MoneySummary(Figure.Money(plan.Years.Sum(static y => y.Committed)), Figure.Money(plan.Years.Sum(static y => y.Deployed)))),
            Sources = evidence.Of("Targets"),
        },
        YearsOf(plan),
        [
            new(reader.Say(ShareSectionMessages.Committed), [.. plan.Years.Select(y => (double?)PlanUnit.Money.Of(y.Committed, reader))], Shade.Ghost),
            new(reader.Say(ShareSectionMessages.Deployed), [.. plan.Years.Select(y => (double?)PlanUnit.Money.Of(y.Deployed, reader))], Shade.Plan),
        ])
    {
        IsGrouped = true,
        CategoryTitle = reader.Say(SectionMessages.Year),
        Lines = [new(reader.Say(ShareSectionMessages.Unspent), [.. plan.Years.Select(y => (double?)PlanUnit.Money.Of(y.Backlog, reader))], Shade.Foreign)],
    };

    private static DataTable Table(Plan plan, Speaker reader)
    {
        PlanUnit basis = PlanUnit.OfBasis(plan.Years[0].BasisUnit);
        return DataTable.Of(
            new Caption(reader.Say(ShareSectionMessages.YearByYear)),
            plan.Years,
            new(reader.Say(SectionMessages.Year), static y => y.Year),
            new(reader.Say(SectionMessages.Target), string.Empty, "0.#%", static y => y.Target),
            new(reader.Say(ShareSectionMessages.AsJudged), string.Empty, Numbers.Percent, static y => y.Share),
            new(reader.Say(ShareSectionMessages.Shortfall), basis.Say(reader), Numbers.OneDecimal, y => basis.Of(y.Shortfall, reader)),
            new(reader.Say(ShareSectionMessages.Unspent), PlanUnit.Money.Say(reader), Numbers.OneDecimal, y => PlanUnit.Money.Of(y.Backlog, reader)),
            new(reader.Say(ShareSectionMessages.Accelerators), PlanUnit.Accelerators.Say(reader), Numbers.Whole, y => PlanUnit.Accelerators.Of(y.AcceleratorsDeployed, reader)),
            new(reader.Say(ShareSectionMessages.Compute), PlanUnit.Exaflops.Say(reader), Numbers.Whole, y => PlanUnit.Exaflops.Of(y.ComputeInstalled, reader)),
            new(reader.Say(SectionMessages.Verdict), y => PlanWords.Verdict(plan, y, reader)));
    }

    private static DataTable Definitions(Plan plan, Speaker reader) => new(
        new Caption(reader.Say(ShareSectionMessages.Definitions)) { Format = Numbers.Percent },
        [new(reader.Say(ShareSectionMessages.Definition)), .. plan.Years.Select(static y => new TableColumn($"{y.Year}", string.Empty, Numbers.Percent))],
        [.. ShareDefinition.All.Select(d => (IReadOnlyList<object?>)[reader.Say(ShareMessages.Of(d).AtBeginning()), .. plan.Years.Select(y => (object?)y.Shares.FirstOrDefault(s => s.Definition == d)?.Share)])])
    {
        IsFolded = true,
    };

    private static bool JudgedApart(Plan plan)
    {
        ShareDefinition judged = ShareDefinition.Of(plan.Case.Settings);
        return judged is not { Basis: ShareBasis.Value, Scope: ShareScope.Technology, ContentRule: ContentRule.Vendor };
    }

    private static string[] YearsOf(Plan plan) => [.. plan.Years.Select(static y => $"{y.Year}")];
}
