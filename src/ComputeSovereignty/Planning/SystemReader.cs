using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads accelerators, imports, components and hubs.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class SystemReader(SolvedProgram solved)
{
    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly Horizon horizon = solved.Formulated.Case.Horizon;

    /// <summary>Reads what each product brings, one row a product and period.</summary>
    internal IEnumerable<ProductionRow> Production() =>
        from sku in planningCase.Accelerators
        from t in horizon.Periods
        let good = planningCase.Recipes.Where(r => r.Sku == sku.Id)
            .Sum(r => r.AssemblyYield.Value * planningCase.PackagingLines.Sum(j => solved.Natural(decisions.Assembled, (r.Id, j.Id, t))))
        let imported = planningCase.Imports.Where(c => c.Kind == ImportKind.Accelerator && c.Item == sku.Id)
            .Sum(c => solved.Natural(decisions.AcceleratorImports, (c.Id, t)))
        let deployed = solved.Natural(decisions.DeployedTotal, (sku.Id, t))
        select new ProductionRow(
            sku.Id,
            sku.Vendor,
            planningCase.OriginOf(sku),
            horizon.Label(t),
            horizon.YearOf(t),
            good,
            sku.ProgrammeShare * good,
            imported,
            deployed,
            solved.Natural(decisions.FinishedStock, (sku.Id, t)),
            deployed * sku.Fp16 / 1000,
            deployed * planningCase.PaidPrice(sku, horizon.YearOf(t)).Value * 1e6);

    /// <summary>Reads the import channels, one row a channel and period.</summary>
    internal IEnumerable<ImportRow> Imports() =>
        from channel in planningCase.Imports
        from t in horizon.Periods
        let scale = channel.Kind == ImportKind.Component ? 1e9 : 1e3
        select new ImportRow(
            channel.Id,
            channel.Kind,
            channel.Item,
            channel.Category,
            horizon.Label(t),
            horizon.YearOf(t),
            horizon.Length * channel.Cap[horizon.YearOf(t)] * scale,
            planningCase.Delivered(channel.Category, t),
            solved.Natural(decisions.AcceleratorImports, (channel.Id, t))
                + solved.Natural(decisions.StackImports, (channel.Id, t))
                + solved.Natural(decisions.ComponentImports, (channel.Id, t)));

    /// <summary>Reads the components, one row a component and period.</summary>
    internal IEnumerable<ComponentRow> Components() =>
        from component in planningCase.Components
        from t in horizon.Periods
        let domestic = solved.Natural(decisions.DomesticComponents, (component.Id, t))
        let foreign = solved.Natural(decisions.ForeignComponents, (component.Id, t))
        select new ComponentRow(
            component.Id,
            horizon.Label(t),
            horizon.YearOf(t),
            planningCase.Accelerators.Sum(k => component.Need(k, horizon.YearOf(t)).Value * 1e6 * solved.Natural(decisions.DeployedTotal, (k.Id, t))),
            domestic,
            foreign,
            horizon.Length * component.DomesticCapacity[horizon.YearOf(t)].Natural);

    /// <summary>Reads what is deployed where.</summary>
    internal IEnumerable<DeploymentRow> Deployment()
    {
        foreach (((string sku, string hub, int t), Variable<KiloAccelerator> deployed) in decisions.Deployed)
        {
            if (solved.Natural(deployed) is > 0 and double units)
            {
                double draw = planningCase.Hubs[hub].Draw(planningCase.Accelerators[sku], planningCase.Settings.SystemPowerFactor).Value;
                yield return new(hub, sku, horizon.Label(t), horizon.YearOf(t), units, draw * units / 1000);
            }
        }
    }

    /// <summary>Reads the power of the hubs, one row a hub and period.</summary>
    internal IEnumerable<CapacityRow> Hubs() =>
        from hub in planningCase.Hubs
        from t in horizon.Periods
        let capacity = solved.Natural(InstalledCapacity.OfHub(decisions, planningCase, hub, t))
        let load = solved.Natural(decisions.PowerLoad, (hub.Id, t))
        select new CapacityRow(hub.Id, horizon.Label(t), horizon.YearOf(t), capacity, load, capacity > 0 ? load / capacity : 0);
}
