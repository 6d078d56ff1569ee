using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Lists columns that no plan reads, and cells that have no effect beside the others of their row, so that no cell is silent.</summary>
internal static class UnusedCells
{
    /// <summary>Lists columns and cells.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="places">The cells.</param>
    internal static IEnumerable<Finding> Of(PlanningCase planningCase, CellPlaces places) =>
    [
        .. ColumnsForReaders(planningCase, places.Tables),
        .. Vendors(planningCase, places),
        .. Nodes(planningCase, places),
        .. Lines(planningCase, places),
        .. HbmRecipes(planningCase, places),
        .. Products(planningCase, places),
        .. Channels(planningCase, places),
        .. Regimes(planningCase),
        .. Steps(planningCase, places),
    ];

    private static IEnumerable<Finding> ColumnsForReaders(PlanningCase planningCase, CaseTables tables) =>
        from sheet in tables.Sheets
        let schema = WorkbookSchema.Find(sheet.Name)
        where schema is { IsAddressable: true } && sheet.Rows.Count > 0
        let columns = schema.Columns.Where(c => c.IsForReaders && sheet.ColumnOf(c.Name) >= 0 && !(c.Name == "Province" && sheet.Name == "Hubs" && planningCase.Provinces.Count > 0)).Select(static c => c.Name).ToArray()
        where columns.Length > 0
        select Unused(sheet.Headers[sheet.ColumnOf(columns[0])].Cell.Source, UnusedMessages.ForReaders(Listing.Of(columns, Joint.Comma), new(sheet.Name)));

    private static IEnumerable<Finding> Vendors(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> building = [.. planningCase.Recipes.Select(r => planningCase.Accelerators[r.Sku].Vendor)];
        foreach (Vendor vendor in planningCase.Vendors)
        {
            bool builds = building.Contains(vendor.Id);
            string[] columns = [.. vendor.MaxGrowth is null || !builds ? ["Shipments"] : Array.Empty<string>(), .. builds ? Array.Empty<string>() : ["MaxGrowth", "MinShare", "MaxShare"]];
            foreach (Finding note in Cells(places, "Vendors", vendor.Id, builds ? UnusedMessages.NoMaxGrowth : UnusedMessages.NoRecipe, columns))
            {
                yield return note;
            }
        }
    }

    private static IEnumerable<Finding> Nodes(PlanningCase planningCase, CellPlaces places) => planningCase.Nodes.SelectMany(node => (IEnumerable<Finding>)
    [
        .. node.YieldModel == YieldModel.NegativeBinomial ? [] : Cells(places, "Nodes", node.Id, UnusedMessages.YieldModelIs(new($"{node.YieldModel}")), "ClusterAlpha"),
        .. node.LearningRate > 0 ? [] : Cells(places, "Nodes", node.Id, Zero("LearningRate"), "DefectDensityFloor", "ReferenceDate"),
    ]);

    // Other customers' load is measured on the capacity and the utilization of the year before the plan.
    private static IEnumerable<Finding> Lines(PlanningCase planningCase, CellPlaces places)
    {
        int before = planningCase.Horizon.StartYear - 1;
        foreach (LogicLine line in planningCase.Lines.Where(l => l.OtherLoad(planningCase.Horizon.StartYear).Value == 0))
        {
            (Message reason, string[] columns) = line.Installed.At(before + 1).Value == 0 ? (UnusedMessages.NoCapacity(Period.Of(before)), new[] { "Utilization", "AcceleratorShare" })
                : line.Utilization == 0 ? (Zero("Utilization"), new[] { "AcceleratorShare" })
                : (UnusedMessages.ColumnIs(new("AcceleratorShare"), Figure.Exact(1)), Array.Empty<string>());
            foreach (Finding note in Cells(places, "Lines", line.Id, reason, [.. columns, "OtherGrowth", "ReallocatableShare", "ReallocationCost"]))
            {
                yield return note;
            }
        }

        foreach (Finding note in planningCase.Lines.Where(l => l.OtherLoad(planningCase.Horizon.StartYear).Value > 0 && l.ReallocatableShare == 0).SelectMany(l => Cells(places, "Lines", l.Id, Zero("ReallocatableShare"), "ReallocationCost")))
        {
            yield return note;
        }
    }

    private static IEnumerable<Finding> HbmRecipes(PlanningCase planningCase, CellPlaces places) =>
        planningCase.HbmRecipes.Where(static r => r.LearningRate == 0).SelectMany(r => Cells(places, "HbmRecipes", r.Id, Zero("LearningRate"), "DieYieldCeiling", "ReferenceDate"));

    private static IEnumerable<Finding> Products(PlanningCase planningCase, CellPlaces places)
    {
        HashSet<string> built = [.. planningCase.Recipes.Select(static r => r.Sku)];
        HashSet<string> stacked = [.. planningCase.Recipes.Where(static r => r.HbmGrade.Length > 0 && r.StacksPerUnit.Value > 0).Select(static r => r.Sku)];
        HashSet<string> imported = [.. planningCase.Imports.Where(static c => c.Kind == ImportKind.Accelerator).Select(static c => c.Item)];
        return planningCase.Accelerators.SelectMany(product => (IEnumerable<Finding>)
        [
            .. stacked.Contains(product.Id) ? [] : Cells(places, "Accelerators", product.Id, built.Contains(product.Id) ? UnusedMessages.NoStacks : UnusedMessages.NoRecipe, built.Contains(product.Id) ? ["Memory"] : ["Memory", "ProgrammeShare"]),
            .. imported.Contains(product.Id) ? [] : Cells(places, "Accelerators", product.Id, UnusedMessages.NoChannel, "Category"),
        ]);
    }

    // A cap of which nothing is delivered sets no limit, however large.
    private static IEnumerable<Finding> Channels(PlanningCase planningCase, CellPlaces places)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ImportChannel channel in planningCase.Imports)
        {
            string[] years = [.. horizon.CalendarYears.Where(y => horizon.PeriodsOf(y).All(t => planningCase.Delivered(channel.Category, t) == 0)).Select(static y => $"{y}")];
            foreach (Finding note in Cells(places, "Imports", channel.Id, UnusedMessages.DeliversNothing(new(planningCase.Settings.Regime), new(channel.Category)), years))
            {
                yield return note;
            }
        }
    }

    private static IEnumerable<Finding> Regimes(PlanningCase planningCase) =>
        from control in planningCase.ExportControls.DistinctBy(static c => c.Regime)
        where control.Regime != planningCase.Settings.Regime
        select Unused(control.Source, UnusedMessages.RegimeUnused(new(control.Regime), new(planningCase.Settings.Regime)));

    private static IEnumerable<Finding> Steps(PlanningCase planningCase, CellPlaces places)
    {
        foreach (IGrouping<string, ExportControl> category in planningCase.ExportControls.Where(c => c.Regime == planningCase.Settings.Regime).GroupBy(static c => c.Category))
        {
            // A first step that delivers all is as none.
            ExportControl first = category.MinBy(static c => c.From)!;
            foreach (Finding note in first.DeliveredShare == 1 ? Cells(places, "ExportControls", $"{first.Regime}/{first.Category}/{first.From}", UnusedMessages.DeliveredBefore, "From") : [])
            {
                yield return note;
            }
        }
    }

    private static Message Zero(string column) => UnusedMessages.ColumnIs(new(column), Figure.Exact(0));

    /// <summary>Lists cells of a row that have no effect. A cell that is blank has nothing to be used.</summary>
    /// <param name="places">The cells.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="reason">Why they have none.</param>
    /// <param name="columns">The columns.</param>
    internal static IEnumerable<Finding> Cells(CellPlaces places, string sheet, string key, Message reason, params string[] columns)
    {
        string[] given = [.. columns.Where(c => places.Tables.Find(sheet) is { } table && table.RowOf(key) is >= 0 and var row && !table.Cell(row, table.ColumnOf(c)).Value.IsBlank)];
        if (given.Length > 0)
        {
            yield return Unused(places.Of(sheet, key, given[0]), UnusedMessages.CellsUnused(Listing.Of(given, Joint.Comma), new(sheet), new(key), reason));
        }
    }
}
