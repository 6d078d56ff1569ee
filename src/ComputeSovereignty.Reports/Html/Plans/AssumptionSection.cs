using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Excel.Plans;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What was assumed, and what the reader of the case warned of.</summary>
internal static class AssumptionSection
{
    private const int MostWarnings = 12;

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader)
    {
        string[] warnings = [.. plan.Findings.Where(static f => f.Severity != Severity.Note).Select(f => reader.Say(f.Place == SourceCell.None ? f.Message : FindingMessages.InPlace(new($"{f.Place}"), f.Message)))];
        string[] shown = warnings.Length > MostWarnings ? [.. warnings.Take(MostWarnings), reader.Say(EvidenceMessages.MoreWarnings(Figure.Count(warnings.Length - MostWarnings)))] : warnings;
        return new(reader.Say(SectionMessages.Assumptions), string.Empty,
        [
            new BulletList(reader.Say(EvidenceMessages.Settings), [.. SummaryWords.Assumptions(plan, PlanInputs.None).Select(a => reader.Say(a))]),
            .. shown.Length > 0 ? [new BulletList(reader.Say(EvidenceMessages.Warnings), shown)] : Array.Empty<IBlock>(),
        ]);
    }
}
