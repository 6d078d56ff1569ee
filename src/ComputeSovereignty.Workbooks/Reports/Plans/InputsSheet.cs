using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Inputs</c>: every figure used, with its source.</summary>
internal static class InputsSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, PlanInputs inputs)
    {
        ReportSheet sheet = book.AddSheet(
            "Inputs",
            "Every figure that the plan rests on, with its source",
            "As solved: scenario and changes applied. An address names a figure for --set and for scenarios. Sources stand to the right.");
        Dictionary<string, SourceReference> sources = inputs.Sources.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        sheet.Table("Inputs", FigureColumns(sources), inputs.Figures);
        sheet.Table("Sources", SourceColumns(), inputs.Sources);
    }

    private static IReadOnlyList<Column<InputFigure>> FigureColumns(Dictionary<string, SourceReference> sources) =>
    [
        new("Address", NumberFormat.Text, static f => f.Address) { MaxWidth = 50 },
        new("Value", NumberFormat.General, static f => f.Value) { Alignment = CellAlignment.Right },
        new("Unit", NumberFormat.Text, static f => f.Unit),
        new("Sources", NumberFormat.Text, static f => string.Join(' ', f.References)),
        new("Confidence", NumberFormat.Text, f => string.Join(", ", PlanInputs.SourcesOf(f, sources).Select(static s => s.Confidence.ToString()).Distinct())),
        new("Kind", NumberFormat.Text, f => string.Join(", ", PlanInputs.SourcesOf(f, sources).Select(static s => s.Kind.ToString()).Distinct())),
        new("Read from", NumberFormat.Text, static f => PlaceOf(f)),
    ];

    private static string PlaceOf(InputFigure figure)
    {
        string place = figure.Place.Cell.Length > 0 ? $"{figure.Place.Sheet}!{figure.Place.Cell}" : figure.Place.ToString();
        return figure.IsDefault ? $"{place} (blank: default)" : place;
    }

    private static IReadOnlyList<Column<SourceReference>> SourceColumns() =>
    [
        new("Source", NumberFormat.Text, static s => s.Id),
        new("Title", NumberFormat.Text, static s => s.Title) { MaxWidth = 60 },
        new("Publisher", NumberFormat.Text, static s => s.Publisher),
        new("Date", NumberFormat.Text, static s => s.Date),
        new("Confidence", NumberFormat.Text, static s => s.Confidence.ToString()),
        new("Kind", NumberFormat.Text, static s => s.Kind.ToString()),
    ];
}
