using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Inputs</c>: every figure used, with its source.</summary>
internal static class InputsSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, PlanInputs inputs)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.InputsTab, EvidenceMessages.InputsTitle, EvidenceMessages.InputsSubtitle);
        Dictionary<string, SourceReference> sources = inputs.Sources.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        sheet.UnprintedTable("Inputs", FigureColumns(sources), inputs.Figures);
        sheet.Table("Sources", SourceColumns(), inputs.Sources, isResult: false);
    }

    private static IReadOnlyList<Column<InputFigure>> FigureColumns(Dictionary<string, SourceReference> sources) =>
    [
        new(EvidenceColumnMessages.Address, NumberFormat.Text, static f => f.Address) { MaxWidth = 34 },
        new(ColumnMessages.Value, NumberFormat.General, static f => f.IsUnlimited ? EvidenceMessages.NoLimit : f.Value) { Alignment = CellAlignment.Right },
        new(ColumnMessages.Unit, NumberFormat.Text, static f => DisplayUnit.Of(f.Unit)),
        new(EvidenceColumnMessages.Sources, NumberFormat.Text, static f => string.Join(' ', f.References)) { MaxWidth = 24 },
        new(ColumnMessages.Confidence, NumberFormat.Text, f => new Listing([.. PlanInputs.SourcesOf(f, sources).Select(static s => s.Confidence).Distinct().Select(SourceMessages.Of)], Joint.Comma)),
        new(ColumnMessages.Kind, NumberFormat.Text, f => new Listing([.. PlanInputs.SourcesOf(f, sources).Select(static s => s.Kind).Distinct().Select(SourceMessages.Of)], Joint.Comma)) { MaxWidth = 24 },
        new(EvidenceColumnMessages.ReadFrom, NumberFormat.Text, static f => PlaceOf(f)) { MaxWidth = 28 },
    ];

    private static Message PlaceOf(InputFigure figure)
    {
        string place = figure.Place.Cell.Length > 0 ? $"{figure.Place.Sheet}!{figure.Place.Cell}" : figure.Place.ToString();
        return figure.IsDefault ? EvidenceMessages.BlankDefault(new(place)) : Message.Verbatim(place);
    }

    private static IReadOnlyList<Column<SourceReference>> SourceColumns() =>
    [
        new(EvidenceColumnMessages.Source, NumberFormat.Text, static s => s.Id),
        new(EvidenceColumnMessages.Title, NumberFormat.Text, static s => s.Title) { MaxWidth = 80, SingleLine = true, WebLink = static s => s.Link },
        new(EvidenceColumnMessages.Publisher, NumberFormat.Text, static s => s.Publisher) { MaxWidth = 36, SingleLine = true },
        new(EvidenceColumnMessages.Date, NumberFormat.Text, static s => s.Date),
        new(ColumnMessages.Confidence, NumberFormat.Text, static s => SourceMessages.Of(s.Confidence)),
        new(ColumnMessages.Kind, NumberFormat.Text, static s => SourceMessages.Of(s.Kind)),
        new(EvidenceColumnMessages.WebAddress, NumberFormat.Text, static s => s.Address) { SingleLine = true, OnScreenOnly = true, WebLink = static s => s.Link },
        new(EvidenceColumnMessages.Accessed, NumberFormat.Text, static s => s.Accessed) { OnScreenOnly = true },
        new(EvidenceColumnMessages.Quote, NumberFormat.Text, static s => s.Quote) { SingleLine = true, OnScreenOnly = true },
        new(EvidenceColumnMessages.Derivation, NumberFormat.Text, static s => s.Derivation) { SingleLine = true, OnScreenOnly = true },
        new(RuleMessages.Note, NumberFormat.Text, static s => s.Note) { SingleLine = true, OnScreenOnly = true },
    ];
}
