using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads sheet Plan, in which a row is a setting: it is turned on its side and read as one row.</summary>
internal static class PlanReading
{
    private static readonly SheetSchema OnItsSide = new(WorkbookSchema.Plan, "the settings of the plan", [.. PlanRows.All]);

    /// <summary>Reads the settings; the periods go to the context as soon as they are known.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <returns>The settings, or null where one of them is wrong.</returns>
    internal static PlanSettings? Read(ReadingContext context)
    {
        if (context.Tables.Find(WorkbookSchema.Plan) is not { } sheet || sheet.ColumnOf("Setting") < 0 || sheet.ColumnOf("Value") < 0)
        {
            return null;
        }

        CheckRows(context, sheet);
        RowReader row = new(context, Turned(sheet), OnItsSide, 0);
        int start = (int)row.Number("StartYear");
        int years = (int)row.Number("Years");
        int periods = (int)row.Number("PeriodsPerYear");
        context.Horizon = row.Failed ? null : new Horizon(start, years, periods);
        PlanSettings settings = Settings(context, row);
        return row.Failed ? null : settings;
    }

    private static PlanSettings Settings(ReadingContext context, RowReader row)
    {
        PlanSettings settings = new()
        {
            Name = row.Text("Name"),
            Description = row.Text("Description"),
            CnyPerUsd = row.Number("CnyPerUsd"),
            ProgrammeBudget = row.Amount<BillionCny>("ProgrammeBudget"),
            IndustryFund = row.Limit<BillionCny>("IndustryFund"),
            AcceleratorFraction = row.Number("AcceleratorFraction"),
            ShareBasis = row.Choice<ShareBasis>("ShareBasis"),
            ShareScope = row.Choice<ShareScope>("ShareScope"),
            ShareDenominator = row.Choice<ShareDenominator>("ShareDenominator"),
            ContentRule = row.Choice<ContentRule>("ContentRule"),
            Objective = Objective(context, row),
            CheckpointYear = CheckpointYear(context, row),
            Regime = Regime(context, row),
            EdgeExclusion = row.Number("EdgeExclusion"),
            ScribeLane = row.Number("ScribeLane"),
            SystemPowerFactor = row.Number("SystemPowerFactor"),
            MaxFinishedStock = row.Limit("MaxFinishedStock"),
            IntegerModules = row.Truth("IntegerModules"),
            Demand = Demand(row),
            BudgetSource = row.PlaceOf("ProgrammeBudget"),
            FundSource = row.PlaceOf("IndustryFund"),
            StockSource = row.PlaceOf("MaxFinishedStock"),
            Source = context.Tables.Find("Plan")?.Place ?? SourceCell.None,
        };
        CheckShare(row, settings);
        return settings;
    }

    private static DemandSettings Demand(RowReader row) => new()
    {
        CountOutside = row.Truth("CountOutside"),
        OutsideOccupancy = row.Number("OutsideOccupancy"),
        OutsideTier = row.Choice<PlaceTier>("OutsideTier"),
        ReferencePool = row.Text("ReferencePool"),
        MixLossTraining = row.Number("MixLossTraining"),
        MixLossInference = row.Number("MixLossInference"),
        CrossSiteLoss = row.Limit("CrossSiteLoss"),
        ReferenceComputePrice = row.Limit("ReferenceComputePrice"),
        ResearcherPool = row.Number("ResearcherPool"),
        ResearcherInflow = row.Number("ResearcherInflow"),
        ResearcherExit = row.Number("ResearcherExit"),
        ResearcherPay = row.Limit("ResearcherPay"),
        Attrition = row.Number("Attrition"),
        MoveLoss = row.Number("MoveLoss"),
        Insulation = row.Number("Insulation"),
        PoachingPremium = row.Number("PoachingPremium"),
        WageRule = row.Choice<WageRule>("WageRule"),
    };

    private static ObjectiveOrder Objective(ReadingContext context, RowReader row)
    {
        string text = row.Text("Objective");
        if (!text.StartsWith("Year", StringComparison.OrdinalIgnoreCase))
        {
            return new(row.Choice<ObjectiveKind>("Objective"));
        }

        int? year = text.Length > 5 && int.TryParse(text.AsSpan(5), out int parsed) ? parsed : null;
        if (year is null || (context.Horizon is { } horizon && !horizon.CalendarYears.Contains(year.Value)))
        {
            row.Fail("Objective", RowMessages.ObjectiveYear, new Name(text), RowMessages.ObjectiveYears(new($"Year:{context.Horizon?.StartYear}")));
        }

        return new(ObjectiveKind.Year, year);
    }

    private static int CheckpointYear(ReadingContext context, RowReader row)
    {
        int year = (int)row.Number("CheckpointYear");
        if (year > 0 && context.Horizon is { } horizon && !horizon.CalendarYears.Contains(year))
        {
            row.Fail("CheckpointYear", RowMessages.CheckpointOutside, Figure.Exact(year), RowMessages.Years(Figure.Exact(horizon.StartYear), Figure.Exact(horizon.StartYear + horizon.Years - 1)));
        }

        return year;
    }

    private static string Regime(ReadingContext context, RowReader row)
    {
        if (context.Keys("ExportControls").Count > 0 || context.Tables.Find("ExportControls") is null)
        {
            return row.Text("Regime");
        }

        row.Warn("Regime", RowMessages.NoControls);
        return "none";
    }

    private static void CheckShare(RowReader row, PlanSettings settings)
    {
        if (settings.ShareBasis == ShareBasis.Units && settings.ShareDenominator == ShareDenominator.Committed)
        {
            row.Fail("ShareBasis", RowMessages.UnitsNotCommitted, RowMessages.With(new("Units"), new("Committed")), RowMessages.With(new("Units"), new("Deployed")), RowMessages.SetDenominator);
        }

        if (settings.ContentRule == ContentRule.ValueAdded && settings.ShareBasis != ShareBasis.Value)
        {
            row.Fail("ContentRule", RowMessages.ValueAddedOfValue, RowMessages.With(new("ValueAdded"), new($"{settings.ShareBasis}")), RowMessages.With(new("ValueAdded"), new("Value")), RowMessages.SetBasis);
        }
    }

    private static TableSheet Turned(TableSheet sheet)
    {
        int value = sheet.ColumnOf("Value");
        TableCell[] cells = [.. PlanRows.All.Select(s => sheet.RowOf(s.Name) is >= 0 and var row ? sheet.Rows[row][value] : new TableCell(CellValue.Blank, sheet.Place))];
        return new(sheet.Name, sheet.Place, PlanRows.All.Select(s => new TableCell(CellValue.OfText(s.Name), sheet.Place)), [cells]);
    }

    private static void CheckRows(ReadingContext context, TableSheet sheet)
    {
        int key = sheet.ColumnOf("Setting");
        int unit = sheet.ColumnOf("Unit");
        for (int row = 0; row < sheet.Rows.Count; row++)
        {
            string name = sheet.Keys[row];
            TableCell named = sheet.Rows[row][key];
            SheetRows.CheckSources(context, sheet, row);
            if (WorkbookSchema.Setting(name) is not { } setting)
            {
                context.Warn(named.Source, RowMessages.SettingUnknown, new Name(name), suggestion: NearestName.Suggestion(name, PlanRows.All.Select(static s => s.Name)));
                continue;
            }

            if (sheet.RowOf(name) != row)
            {
                context.Error(named.Source, RowMessages.DuplicateSetting(new(name)), allowed: RowMessages.EachSettingOnce);
            }

            TableCell given = sheet.Cell(row, unit);
            if (!given.Value.IsBlank && given.Value.Text.Trim() != setting.Unit)
            {
                context.Error(given.Source, HeaderMessages.UnitUnexpected(new(name)), new Name(given.Value.Text), setting.Unit.Length > 0 ? Message.Verbatim(setting.Unit) : HeaderMessages.NoUnit);
            }
            else if (unit >= 0 && given.Value.IsBlank && setting.Unit.Length > 0 && !sheet.Cell(row, sheet.ColumnOf("Value")).Value.IsBlank)
            {
                context.Warn(given.Source, RowMessages.SettingWithoutUnit(new(name), new(setting.Unit)));
            }
        }
    }
}
