using ComputeSovereignty.Cases.Studies;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads what a workbook holds beside the case.</summary>
internal static class StudyReading
{
    /// <summary>Reads the sheets of studies.</summary>
    /// <param name="context">Takes the findings.</param>
    internal static CaseStudies Read(ReadingContext context)
    {
        foreach (TableSheet sheet in context.Tables.Sheets)
        {
            if (WorkbookSchema.Find(sheet.Name) is { IsAddressable: false } schema)
            {
                HeaderCheck.CheckColumns(context, sheet, schema);
            }
        }

        return new()
        {
            Scenarios = SheetRows.Read(context, "Scenarios", StudyRecords.Scenario),
            Uncertainty = SheetRows.Read(context, "Uncertainty", StudyRecords.Uncertainty),
            Indicators = SheetRows.Read(context, "Indicators", StudyRecords.Observation),
            IndicatorRules = SheetRows.Read(context, "IndicatorRules", StudyRecords.Rule),
            YieldHistory = SheetRows.Read(context, "YieldHistory", StudyRecords.Yield),
            Heuristics = new(SheetRows.Read(context, "Heuristics", RuleRecords.Heuristic)),
            HeuristicTests = SheetRows.Read(context, "HeuristicTests", RuleRecords.Test),
            Roadmap = new(SheetRows.Read(context, "Roadmap", RuleRecords.Task)),
            Sources = new(SheetRows.Read(context, "Sources", StudyRecords.Reference)),
        };
    }
}
