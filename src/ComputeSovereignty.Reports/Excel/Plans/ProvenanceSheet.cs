using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Provenance</c>: enough to make the plan again, and everything that was noted on the way.</summary>
internal static class ProvenanceSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(SheetMessages.ProvenanceTab, EvidenceMessages.ProvenanceTitle, EvidenceMessages.ProvenanceSubtitle);
        sheet.Table(
            "Provenance",
            [
                new Column<StudyFact>(EvidenceColumnMessages.Property, NumberFormat.Text, static p => p.Name),
                new(ColumnMessages.Value, NumberFormat.Text, static p => p.Value) { MaxWidth = 90 },
            ],
            [.. Properties(plan)]);
        if (plan.Findings.Count == 0)
        {
            sheet.Note(EvidenceMessages.NothingNoted);
            return;
        }

        sheet.Table(
            "Findings",
            [
                new Column<Finding>(ColumnMessages.Kind, NumberFormat.Text, static f => WordMessages.Of(f.Severity)),
                new(EvidenceColumnMessages.FindingPlace, NumberFormat.Text, static f => f.Place.ToString()) { MaxWidth = 44, WrapsBeside = true },
                new(EvidenceColumnMessages.Message, NumberFormat.Text, static f => f.Message) { MaxWidth = 100, WrapsBeside = true },
                new(EvidenceColumnMessages.Found, NumberFormat.Text, static f => f.Found) { OnScreenOnly = true },
                new(EvidenceColumnMessages.AllowedValue, NumberFormat.Text, static f => f.Allowed) { OnScreenOnly = true },
                new(EvidenceColumnMessages.Suggestion, NumberFormat.Text, static f => f.Suggestion) { OnScreenOnly = true },
            ],
            [.. plan.Findings.OrderByDescending(static f => f.Severity)]);
    }

    private static IEnumerable<StudyFact> Properties(Plan plan)
    {
        Provenance from = plan.Provenance;
        yield return new(EvidenceMessages.Case, Message.Verbatim(plan.Case.Settings.Name));
        yield return new(EvidenceMessages.Input, Message.Verbatim(from.Input));
        yield return new(EvidenceMessages.InputHash, Message.Verbatim(from.InputHash));
        yield return new(EvidenceMessages.Scenario, Message.Verbatim(from.Scenario));
        foreach ((int index, string change) in from.Changes.Index())
        {
            yield return new(EvidenceMessages.Change(Figure.Count(index + 1)), Message.Verbatim(change));
        }

        yield return new(EvidenceMessages.Program, Message.Verbatim(from.ProgramVersion));
        yield return new(EvidenceMessages.LinearEngine, Message.Verbatim(from.LinearEngine));
        yield return new(EvidenceMessages.IntegerEngine, from.IntegerEngine.Length > 0 ? Message.Verbatim(from.IntegerEngine) : EvidenceMessages.NoneUsed);
        yield return new(EvidenceMessages.ProgramSize, WordMessages.Size(from.Size));
        foreach (KeyValuePair<string, string> option in from.Options)
        {
            yield return new(EvidenceMessages.Option(WordMessages.Option(option.Key)), WordMessages.OptionValue(option.Value));
        }

        yield return new(EvidenceMessages.SolvedAt, Message.Verbatim($"{from.SolvedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"));
        yield return new(EvidenceMessages.Duration, EvidenceMessages.Seconds(Figure.Number(from.Duration.TotalSeconds, "0.00")));
    }
}
