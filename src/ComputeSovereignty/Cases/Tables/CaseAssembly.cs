namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads the sheets of the case and joins their records.</summary>
internal static class CaseAssembly
{
    /// <summary>Reads every sheet of the case.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="settings">The settings; null where they are wrong.</param>
    /// <returns>The case, of the rows that are right; null where not even the periods are known.</returns>
    internal static PlanningCase? Read(ReadingContext context, PlanSettings? settings)
    {
        List<Target> targets = SheetRows.Read(context, "Targets", LogicRecords.Target);
        CheckTargets(context, targets);
        Catalog<Vendor> vendors = new(SheetRows.Read(context, "Vendors", LogicRecords.Vendor));
        Catalog<ProcessNode> nodes = new(SheetRows.Read(context, "Nodes", LogicRecords.Node));
        Catalog<LogicLine> lines = new(SheetRows.Read(context, "Lines", LogicRecords.Line).Where(l => nodes.Contains(l.Node)));
        Catalog<LineConversion> conversions = new(SheetRows.Read(context, "Conversions", LogicRecords.Conversion).Where(c => lines.Contains(c.FromLine) && lines.Contains(c.ToLine)));
        Catalog<DieDesign> dies = new(SheetRows.Read(context, "Dies", LogicRecords.Die).Where(d => nodes.Contains(d.Node)));
        Catalog<HbmLine> hbmLines = new(SheetRows.Read(context, "HbmLines", LogicRecords.HbmLine));
        Catalog<HbmGrade> grades = new(SheetRows.Read(context, "HbmGrades", LogicRecords.Grade));
        Catalog<HbmRecipe> hbmRecipes = new(SheetRows.Read(context, "HbmRecipes", LogicRecords.HbmRecipe).Where(r => hbmLines.Contains(r.Line) && grades.Contains(r.Grade)));
        Catalog<PackagingLine> packaging = new(SheetRows.Read(context, "PackagingLines", LogicRecords.PackagingLine));
        Catalog<Accelerator> accelerators = new(SheetRows.Read(context, "Accelerators", ProductRecords.Accelerator).Where(a => vendors.Contains(a.Vendor)));
        Catalog<AssemblyRecipe> recipes = new(SheetRows.Read(context, "Recipes", ProductRecords.Recipe)
            .Where(r => accelerators.Contains(r.Sku) && dies.Contains(r.Die) && (r.HbmGrade.Length == 0 || grades.Contains(r.HbmGrade))));
        Catalog<Stockpile> stockpiles = new(SheetRows.Read(context, "Stockpiles", ProductRecords.Stockpile));
        Catalog<WorkInProgress> wip = new(SheetRows.Read(context, "Wip", ProductRecords.Wip));
        Catalog<ImportChannel> imports = new(SheetRows.Read(context, "Imports", ProductRecords.Import));
        List<ExportControl> controls = SheetRows.Read(context, "ExportControls", ProductRecords.ExportControl);
        Catalog<SystemComponent> components = new(SheetRows.Read(context, "Components", ProductRecords.Component));
        Catalog<Hub> hubs = new(SheetRows.Read(context, "Hubs", ProductRecords.Hub));
        Catalog<ExpansionProject> projects = new(SheetRows.Read(context, "Projects", ProductRecords.Project));
        return settings is null || context.Horizon is not { } horizon ? null : new()
        {
            Settings = settings,
            Horizon = horizon,
            Targets = [.. targets.Where(t => horizon.CalendarYears.Contains(t.Year)).OrderBy(static t => t.Year)],
            Vendors = vendors,
            Nodes = nodes,
            Lines = lines,
            Conversions = conversions,
            Dies = dies,
            HbmLines = hbmLines,
            HbmGrades = grades,
            HbmRecipes = hbmRecipes,
            PackagingLines = packaging,
            Accelerators = accelerators,
            Recipes = recipes,
            Stockpiles = stockpiles,
            Wip = wip,
            Imports = imports,
            ExportControls = controls,
            Components = components,
            Hubs = hubs,
            Projects = projects,
        };
    }

    private static void CheckTargets(ReadingContext context, List<Target> targets)
    {
        if (context.Horizon is not { } horizon || context.Tables.Find("Targets") is not { } sheet || sheet.ColumnOf("Year") < 0)
        {
            return;
        }

        // A year whose row is wrong has been told; only a year without any row is missing.
        int[] missing = [.. horizon.CalendarYears.Where(y => sheet.RowOf($"{y}") < 0)];
        if (missing.Length > 0)
        {
            context.Error(sheet.Place, $"Targets are missing for {string.Join(", ", missing)}.", allowed: $"one row for each year {horizon.StartYear} to {horizon.StartYear + horizon.Years - 1}");
        }

        foreach (Target target in targets.Where(t => !horizon.CalendarYears.Contains(t.Year)))
        {
            context.Warn(target.Source, $"The target of {target.Year} is outside the plan's years and not used.");
        }
    }
}
