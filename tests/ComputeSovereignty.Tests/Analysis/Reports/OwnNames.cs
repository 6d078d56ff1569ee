using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What stays as it is in every language: the workbook's own keys.</summary>
internal static class OwnNames
{
    /// <summary>Gets the sheets and columns of the workbook, and the word of an option.</summary>
    internal static IReadOnlyList<string> OfTheWorkbook { get; } =
        [.. WorkbookSchema.Sheets.SelectMany(static s => s.Columns.Select(static c => c.Name).Append(s.Name)).Append("shift").Append("IndustryFund").Append("ProgrammeBudget").Distinct()];
}
