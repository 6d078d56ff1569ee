using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Reads the sheets of the case and joins their records.</summary>
/// <param name="context">Takes the findings.</param>
/// <param name="near">The reading of a neighbour of the same periods, whose sheets are taken over where they are the same; or null.</param>
internal sealed class CaseAssembly(ReadingContext context, CaseReading? near)
{
    /// <summary>Reads every sheet of the case.</summary>
    /// <param name="settings">The settings; null where they are wrong.</param>
    /// <returns>The case, of the rows that are right; null where not even the periods are known.</returns>
    internal PlanningCase? Read(PlanSettings? settings)
    {
        IReadOnlyList<Target> targets = Kept("Targets", static c => c.Targets) ?? Targets();
        Catalog<Vendor> vendors = Table("Vendors", static c => c.Vendors, LogicRecords.Vendor);
        Catalog<ProcessNode> nodes = Table("Nodes", static c => c.Nodes, LogicRecords.Node);
        Catalog<LogicLine> lines = Table("Lines", static c => c.Lines, LogicRecords.Line, l => nodes.Contains(l.Node));
        Catalog<LineConversion> conversions = Table("Conversions", static c => c.Conversions, LogicRecords.Conversion, c => lines.Contains(c.FromLine) && lines.Contains(c.ToLine));
        Catalog<DieDesign> dies = Table("Dies", static c => c.Dies, LogicRecords.Die, d => nodes.Contains(d.Node));
        Catalog<HbmLine> hbmLines = Table("HbmLines", static c => c.HbmLines, LogicRecords.HbmLine);
        Catalog<HbmGrade> grades = Table("HbmGrades", static c => c.HbmGrades, LogicRecords.Grade);
        Catalog<HbmRecipe> hbmRecipes = Table("HbmRecipes", static c => c.HbmRecipes, LogicRecords.HbmRecipe, r => hbmLines.Contains(r.Line) && grades.Contains(r.Grade));
        Catalog<PackagingLine> packaging = Table("PackagingLines", static c => c.PackagingLines, LogicRecords.PackagingLine);
        Catalog<Accelerator> accelerators = Table("Accelerators", static c => c.Accelerators, ProductRecords.Accelerator, a => vendors.Contains(a.Vendor));
        Catalog<AssemblyRecipe> recipes = Table("Recipes", static c => c.Recipes, ProductRecords.Recipe, r => accelerators.Contains(r.Sku) && dies.Contains(r.Die) && (r.HbmGrade.Length == 0 || grades.Contains(r.HbmGrade)));
        Catalog<Stockpile> stockpiles = Table("Stockpiles", static c => c.Stockpiles, ProductRecords.Stockpile);
        Catalog<WorkInProgress> wip = Table("Wip", static c => c.Wip, ProductRecords.Wip);
        Catalog<ImportChannel> imports = Table("Imports", static c => c.Imports, ProductRecords.Import);
        IReadOnlyList<ExportControl> controls = Kept("ExportControls", static c => c.ExportControls) ?? SheetRows.Read(context, "ExportControls", ProductRecords.ExportControl);
        Catalog<SystemComponent> components = Table("Components", static c => c.Components, ProductRecords.Component);
        Catalog<Hub> hubs = Table("Hubs", static c => c.Hubs, ProductRecords.Hub);
        Catalog<ExpansionProject> projects = Table("Projects", static c => c.Projects, ProductRecords.Project);
        Catalog<Pool> pools = Table("Pools", static c => c.Pools, UsableRecords.Pool);
        Catalog<Workload> workloads = Table("Workloads", static c => c.Workloads, UsableRecords.Workload);
        return settings is null || context.Horizon is not { } horizon ? null : new()
        {
            Settings = settings,
            Horizon = horizon,
            Targets = targets,
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
            Provinces = Table("Provinces", static c => c.Provinces, UsableRecords.Province),
            Pools = pools,
            Fleet = Table("Fleet", static c => c.Fleet, UsableRecords.Fleet, f => pools.Contains(f.Pool)),
            Workloads = workloads,
            Tokens = Table("Tokens", static c => c.Tokens, UsableRecords.Tokens, t => workloads.Contains(t.Workload)),
            Runs = Table("Runs", static c => c.Runs, UsableRecords.Run, r => workloads.Contains(r.Workload)),
            Labs = Table("Labs", static c => c.Labs, UsableRecords.Lab, l => workloads.Contains(l.Workload)),
            Adoption = Table("Adoption", static c => c.Adoption, UsableRecords.Sector, s => workloads.Contains(s.Workload)),
        };
    }

    private Catalog<T> Table<T>(string sheet, Func<PlanningCase, Catalog<T>> kept, Func<RowReader, T> record, Func<T, bool>? holds = null)
        where T : class, IKeyed =>
        Kept(sheet, kept) ?? (SheetRows.Read(context, sheet, record) is { Count: > 0 } records ? new(records.Where(holds ?? (static _ => true))) : Catalog<T>.Empty);

    // A sheet that the neighbour has too was right there, and means the same here: keys never change.
    private T? Kept<T>(string sheet, Func<PlanningCase, T> table)
        where T : class =>
        near is { Case: { } neighbour } && ReferenceEquals(near.Tables.Find(sheet), context.Tables.Find(sheet)) ? table(neighbour) : null;

    private Target[] Targets()
    {
        List<Target> targets = SheetRows.Read(context, "Targets", LogicRecords.Target);
        if (context.Horizon is not { } horizon || context.Tables.Find("Targets") is not { } sheet || sheet.ColumnOf("Year") < 0)
        {
            return [.. targets];
        }

        // A year whose row is wrong has been told; only a year without any row is missing.
        int[] missing = [.. horizon.CalendarYears.Where(y => sheet.RowOf($"{y}") < 0)];
        if (missing.Length > 0)
        {
            context.Error(sheet.Place, RowMessages.TargetsMissing(new([.. missing.Select(Period.Of)], Joint.Comma)), allowed: RowMessages.TargetRows(Figure.Exact(horizon.StartYear), Figure.Exact(horizon.StartYear + horizon.Years - 1)));
        }

        foreach (Target target in targets.Where(t => !horizon.CalendarYears.Contains(t.Year)))
        {
            context.Warn(target.Source, RowMessages.TargetUnused(Period.Of(target.Year)));
        }

        return [.. targets.Where(t => horizon.CalendarYears.Contains(t.Year)).OrderBy(static t => t.Year)];
    }
}
