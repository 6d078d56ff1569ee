using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>HubMix</c>: how mixed and how old machines are at each hub, and the largest training run that they could hold.</summary>
internal static class HubMixSheet
{
    /// <summary>Writes the sheet; it is left out where no hub has machines.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is not { HubMix.Count: > 0 } service)
        {
            return;
        }

        ReportSheet sheet = book.AddSheet(SheetMessages.HubMixTab, HubMixMessages.Title, HubMixMessages.Subtitle);
        TableBlock table = sheet.Table("HubMix", [.. Columns(), .. EvidenceColumns.Of<HubMixRow>(inputs, static (e, r) => e.Of(r))], service.HubMix);
        HubMixRow[] largest = [.. service.HubMix.GroupBy(static r => r.Year).Select(static g => g.Last())];
        TableBlock runs = sheet.ChartTable("LargestRunByYear", RunColumns(), largest);
        sheet.ChartBelow(table, new Chart(
            HubMixMessages.Chart,
            [
                new(SeriesKind.Column, runs[runs.Headers[0]], runs[runs.Headers[1]], Palette.Blue) { Name = HubMixMessages.LargestInPool },
                new(SeriesKind.Column, runs[runs.Headers[0]], runs[runs.Headers[2]], Palette.Green) { Name = HubMixMessages.LargestMixed },
                new(SeriesKind.Column, runs[runs.Headers[0]], runs[runs.Headers[3]], Palette.Orange) { Name = HubMixMessages.LargestAcross },
            ])
        {
            ValueTitle = ServiceMessages.UsablePetaflops,
        }, 16);
    }

    private static IReadOnlyList<Column<HubMixRow>> Columns() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ColumnMessages.Hub, NumberFormat.Text, static r => r.Hub),
        new(HubMixMessages.LargestPool, NumberFormat.Text, static r => r.LargestPool),
        new(HubMixMessages.LargestShare, NumberFormat.Percent, static r => r.LargestShare) { Mark = ColumnMark.Bar },
        new(HubMixMessages.Diversity, NumberFormat.TwoDecimals, static r => r.Diversity),
        .. Enumerable.Range(0, HubMixRow.AgeClasses).Select(static age => new Column<HubMixRow>(HubMixMessages.ShareOfAge(age), NumberFormat.Percent, r => r.Ages[age])),
        .. RunColumns().Skip(1),
    ];

    private static IReadOnlyList<Column<HubMixRow>> RunColumns() =>
    [
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(HubMixMessages.LargestInPool, "PFLOPS", NumberFormat.OneDecimal, static r => r.LargestInPool),
        new(HubMixMessages.LargestMixed, "PFLOPS", NumberFormat.OneDecimal, static r => r.LargestMixed),
        new(HubMixMessages.LargestAcross, "PFLOPS", NumberFormat.OneDecimal, static r => r.LargestAcross),
    ];
}
