using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>ServicePrices</c>: what less demand, more machines or a weaker rule is worth in service.</summary>
internal static class ServicePricesSheet
{
    /// <summary>Writes the sheet; it is left out where nothing has a price.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="inputs">The figures behind it.</param>
    public static void Write(ReportWorkbook book, Plan plan, PlanInputs inputs)
    {
        if (plan.Service is { Prices.Count: > 0 } service)
        {
            book.AddSheet(SheetMessages.ServicePricesTab, ServiceMessages.ServicePricesTitle, ServiceMessages.ServicePricesSubtitle)
                .Table("ServicePrices", [.. Columns(), .. EvidenceColumns.Of<ServicePriceRow>(inputs, static (e, r) => e.Of(r))], [.. service.Prices.OrderBy(static p => p.Year).ThenByDescending(static p => p.Gain)], isResult: false);
        }
    }

    private static IReadOnlyList<Column<ServicePriceRow>> Columns() =>
    [
        new(ServiceColumnMessages.WhatIsEased, NumberFormat.Text, static r => ServicePriceMessages.Of(r.Family)),
        new(EvidenceColumnMessages.Of, NumberFormat.Text, static r => ServicePriceMessages.Key(r.Key)),
        new(ColumnMessages.Year, NumberFormat.Year, static r => r.Year),
        new(ServiceColumnMessages.GainByUnit, "0.0000", static r => r.Gain),
        new(ColumnMessages.Unit, NumberFormat.Text, static r => DisplayUnit.Of(r.Unit)),
        new(ServiceColumnMessages.EasedBy, "#,##0.###", static r => r.EasedBy),
        new(ServiceColumnMessages.TightenedBy, "#,##0.###", static r => r.TightenedBy),
    ];
}
