using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What the figures of demand rest on, and the largest run that one place holds.</summary>
internal static class DemandEvidenceSections
{
    private static readonly string[] Sheets = ["Pools", "Fleet", "Workloads", "Tokens", "Labs", "Runs", "Adoption", "Provinces"];

    private static readonly string[] Signs = ["not found", "no source found", "census found", "measurement found", "was found", "未找到", "未查到"];

    private static readonly string[] SignsOfAssumption = ["assum", "not found", "假设", "假定", "未找到", "未查到"];

    /// <summary>Makes the table of sources that are weak: what could not be found and what is contradicted first.</summary>
    /// <param name="studies">The sources of the case, and the tasks of its roadmap.</param>
    /// <param name="sources">Where figures come from.</param>
    /// <returns>Null where no source is weak.</returns>
    internal static StudySection? Weak(CaseStudies studies, FigureSources sources)
    {
        Dictionary<string, string[]> used = Sheets.Select(s => (Sheet: s, Ids: sources.Of(null, s)))
            .Append((Sheet: "Plan", Ids: sources.OfSettings(DemandInputs.Settings)))
            .SelectMany(static s => s.Ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (Id: id, s.Sheet)))
            .Concat(studies.Roadmap.SelectMany(static t => t.References).Distinct().Select(static id => (Id: id, Sheet: "Roadmap")))
            .GroupBy(static u => u.Id).ToDictionary(static g => g.Key, static g => g.Select(static u => u.Sheet).ToArray());
        SourceReference[] all = [.. studies.Sources.Where(r => used.ContainsKey(r.Id))];
        SourceReference[] weak = [.. all.Where(static r => IsLow(r) || IsMissing(r) || IsContradicted(r)).OrderBy(static r => IsMissing(r) || IsContradicted(r) ? 0 : 1)];
        return weak.Length == 0 ? null : StudySection.Of(
            "Evidence",
            DemandEvidenceMessages.Heading,
            DemandEvidenceMessages.Finding(Figure.Count(all.Length), Figure.Count(all.Count(IsLow)), Figure.Count(all.Count(IsMissing)), Figure.Count(all.Count(IsContradicted))),
            weak,
            (new("source", DemandEvidenceMessages.Source), static r => r.Id),
            (new("title", DemandEvidenceMessages.Title), static r => r.Title),
            (new("sheets", DemandEvidenceMessages.Sheets), r => string.Join(", ", used[r.Id])),
            (new("doubt", DemandEvidenceMessages.Doubt), static r => new Listing([.. Doubts(r)], Joint.Comma)),
            (new("confidence", DemandEvidenceMessages.Confidence), static r => SourceMessages.Of(r.Confidence)),
            (new("note", DemandEvidenceMessages.Note) { IsNote = true }, static r => r.Note)) with
        {
            Label = DemandEvidenceMessages.Label,
        };
    }

    /// <summary>Makes the table of rows of which the case itself says that figures are assumed or could not be found; rows that say the same share a line.</summary>
    /// <param name="tables">The tables of the case.</param>
    /// <returns>Null where no row says so.</returns>
    internal static StudySection? Assumed(CaseTables tables)
    {
        (string Sheet, string Key, string Note, string Sources)[] rows =
        [
            .. from name in Sheets.Append("Plan")
               let sheet = tables.Find(name)
               where sheet is not null
               from row in Enumerable.Range(0, sheet.Rows.Count)
               let note = Text(sheet, row, "Note")
               where (name != "Plan" || DemandInputs.Settings.Contains(sheet.Keys[row])) && SignsOfAssumption.Any(s => note.Contains(s, StringComparison.OrdinalIgnoreCase))
               select (name, sheet.Keys[row], note, Text(sheet, row, "Source")),
        ];
        return rows.Length == 0 ? null : StudySection.Of(
            "Assumptions",
            DemandEvidenceMessages.AssumedHeading,
            DemandEvidenceMessages.AssumedFinding(Figure.Count(rows.Length)),
            rows.GroupBy(static r => (r.Sheet, r.Note, r.Sources)),
            (new("sheet", DemandEvidenceMessages.Sheet), static g => g.Key.Sheet),
            (new("rows", DemandEvidenceMessages.Rows), static g => new Listing([.. g.Select(static r => new Name(r.Key))], Joint.Semicolon)),
            (new("note", DemandEvidenceMessages.RowNote), static g => g.Key.Note),
            (new("sources", StudyMessages.Sources), static g => g.Key.Sources)) with
        {
            Label = DemandEvidenceMessages.AssumedLabel,
        };
    }

    private static string Text(TableSheet sheet, int row, string column) => sheet.Cell(row, sheet.ColumnOf(column)).Value.Text.Trim();

    /// <summary>Makes the table of the largest run.</summary>
    /// <param name="runs">One a year in which a run is sought.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection LargestRuns(IReadOnlyList<RunRow> runs, DemandInputs inputs) => StudySection.Of(
        "LargestRuns",
        DemandEvidenceMessages.RunHeading,
        Message.Sentences([.. runs.Select(static r => r.Words)]),
        runs,
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Year),
        (new("asked", DemandReportMessages.Sought, "EFLOPS", "#,##0.0"), static r => r.Asked / 1000),
        (new("held", DemandEvidenceMessages.Held, "EFLOPS", "#,##0.0"), static r => r.Held / 1000),
        (new("missing", DemandEvidenceMessages.Missed, "EFLOPS", "#,##0.0"), static r => r.Missing / 1000),
        (new("sources", StudyMessages.Sources), r => inputs.OfRun(r.Year))) with
    {
        Label = DemandEvidenceMessages.RunLabel,
        Chart = new(StudyChartKind.Column, DemandEvidenceMessages.RunHeading, "year", ["held"]) { Limits = ["asked"] },
    };

    /// <summary>Says what is published of what the labs' figures rest on.</summary>
    /// <param name="observations">The observations of the case.</param>
    /// <param name="sources">Where figures come from.</param>
    /// <returns>Nothing where no observation rests on a source of the labs.</returns>
    internal static Message Observed(IReadOnlyList<Observation> observations, FigureSources sources)
    {
        HashSet<string> labs = [.. sources.Of(null, "Labs").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Observation[] some = [.. observations.Where(o => o.References.Any(labs.Contains))];
        return some.Length == 0 ? Message.None : DemandEvidenceMessages.Observed(new([.. some.Select(static o =>
            DemandEvidenceMessages.Observation(o.Title, o.Unit.Length == 0 ? Figure.Share(o.Value) : Figure.Amount(o.Value, DisplayUnit.Of(o.Unit)), new Period($"{o.Date}")))], Joint.Comma));
    }

    private static IEnumerable<Message> Doubts(SourceReference source)
    {
        if (IsMissing(source))
        {
            yield return DemandEvidenceMessages.Missing;
        }

        if (IsContradicted(source))
        {
            yield return DemandEvidenceMessages.Contradicted;
        }

        if (IsLow(source))
        {
            yield return DemandEvidenceMessages.Low;
        }
    }

    private static bool IsLow(SourceReference source) => source.Confidence == Confidence.Low;

    private static bool IsMissing(SourceReference source) => Signs.Any(s => source.Note.Contains(s, StringComparison.OrdinalIgnoreCase));

    private static bool IsContradicted(SourceReference source) => FigureSources.IsContradicted(source.Note) || source.Note.Contains("does not fit", StringComparison.OrdinalIgnoreCase);
}
