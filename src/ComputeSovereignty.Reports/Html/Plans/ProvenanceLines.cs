using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>How to make a plan again: name and value.</summary>
internal static class ProvenanceLines
{
    /// <summary>Lists the lines.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of(Plan plan, Speaker reader)
    {
        Provenance from = plan.Provenance;
        (Message Name, string Value)[] lines =
        [
            (StudyMessages.Input, from.Input.Length > 0 ? from.Input : Numbers.None),
            (EvidenceMessages.InputHash, from.InputHash.Length > 0 ? from.InputHash : Numbers.None),
            (StudyMessages.Scenario, from.Scenario),
            (StudyMessages.Changes, string.Join("; ", from.Changes)),
            (StudyMessages.Program, from.ProgramVersion),
            (EvidenceMessages.LinearEngine, from.LinearEngine),
            (EvidenceMessages.IntegerEngine, from.IntegerEngine),
            (EvidenceMessages.Size, reader.Say(WordMessages.Size(from.Size))),
            (EvidenceMessages.Options, reader.Say(new Listing([.. from.Options.Select(static o => EvidenceMessages.Option(WordMessages.Option(o.Key), WordMessages.OptionValue(o.Value)))], Joint.Semicolon))),
            (EvidenceMessages.SolvedAt, reader.Say(EvidenceMessages.Solved(new(from.SolvedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)), Figure.Number(from.Duration.TotalSeconds, "0.00")))),
        ];
        return lines.Where(static l => l.Value.Length > 0).Select(l => new KeyValuePair<string, string>(reader.Say(l.Name), l.Value));
    }
}
