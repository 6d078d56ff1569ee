using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>LargestRun</c>: the largest single training run that is asked for, and the places that may hold it.</summary>
internal static class LargestRunSheet
{
    /// <summary>Writes the sheet; it is left out where no run is asked for.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is not { LargestRuns.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(
            SheetMessages.LargestRunTab,
            ServiceMessages.LargestRunTitle,
            service.RunPlaces.Where(static p => p.HoldsSome).GroupBy(static p => p.Year).All(static g => g.Count() == 1) ? ServiceMessages.LargestRunSubtitle : Message.Sentences(ServiceMessages.LargestRunSplit, ServiceMessages.LargestRunSubtitle));
        TableBlock runs = sheet.Table("LargestRuns", [.. Runs(), .. EvidenceColumns.Of<RunRow>(inputs, static (e, r) => e.Of(r))], service.LargestRuns);
        RunPlaceRow[] used = [.. service.RunPlaces.Where(static p => p.IsUsed)];
        if (used.Length > 0)
        {
            sheet.Table("RunPlaces", [.. Places(), .. EvidenceColumns.Of<RunPlaceRow>(inputs, static (e, r) => e.Of(r))], used);
        }

        if (used.Length < service.RunPlaces.Count)
        {
            sheet.Note(ServiceMessages.RunPlacesEmpty(Figure.Count(service.RunPlaces.Count - used.Length), Figure.Count(service.RunPlaces.Count)));
        }

        sheet.ChartBelow(runs, new Chart(ServiceMessages.LargestRunChart,
        [
            new(SeriesKind.Column, runs[runs.Headers[0]], runs[runs.Headers[2]], Palette.Blue) { Name = ServiceColumnMessages.RunHeld },
            new(SeriesKind.Line, runs[runs.Headers[0]], runs[runs.Headers[1]], Palette.Black) { Name = ServiceColumnMessages.RunSought, Dashed = true, Markers = true },
        ])
        {
            ValueTitle = Message.Verbatim("PFLOPS"),
        }, 16);
    }

    private static IReadOnlyList<Column<RunRow>> Runs() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.RunSought, "PFLOPS", NumberFormat.OneDecimal, static r => r.Asked),
        new(ServiceColumnMessages.RunHeld, "PFLOPS", NumberFormat.OneDecimal, static r => r.Held),
        new(ServiceColumnMessages.RunShort, "PFLOPS", NumberFormat.OneDecimal, static r => r.Missing),
        new(ServiceColumnMessages.LargestInOnePlace, "PFLOPS", NumberFormat.OneDecimal, static r => r.Best),
        new(EvidenceColumnMessages.InWords, NumberFormat.Text, static r => r.Words) { MaxWidth = 96 },
    ];

    private static IReadOnlyList<Column<RunPlaceRow>> Places() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Place, NumberFormat.Text, static r => r.Hub),
        new(ColumnMessages.Pool, NumberFormat.Text, static r => r.Pool),
        new(ServiceColumnMessages.TrainingThere, "PFLOPS", NumberFormat.OneDecimal, static r => r.Training),
        new(ServiceColumnMessages.LargestThere, "PFLOPS", NumberFormat.OneDecimal, static r => r.Largest),
        new(ServiceColumnMessages.PartPlaced, NumberFormat.TwoDecimals, static r => r.Chosen),
        new(ServiceColumnMessages.RunHeld, "PFLOPS", NumberFormat.OneDecimal, static r => r.Held),
    ];
}
