using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Formulation;

/// <summary>The first period in which there can be any of a product.</summary>
/// <param name="planningCase">The case.</param>
internal sealed class FirstSupply(PlanningCase planningCase)
{
    private readonly Horizon horizon = planningCase.Horizon;

    /// <summary>Finds the first period in which the programme can have one: from stock, built or imported.</summary>
    /// <param name="sku">The product.</param>
    /// <returns>The period; null where it can have none.</returns>
    internal int? Programme(Accelerator sku)
    {
        if (Enum.GetValues<Origin>().Any(origin => planningCase.OpeningStock(StockKind.Accelerator, sku.Id, origin) > 0))
        {
            return 0;
        }

        ImportChannel[] channels = [.. planningCase.Imports.Where(c => c.Kind == ImportKind.Accelerator && c.Item == sku.Id)];
        return First(t => (sku.ProgrammeShare > 0 && IsBuilt(sku, t)) || channels.Any(c => c.Cap[horizon.YearOf(t)] > 0 && planningCase.Delivered(c.Category, t) > 0));
    }

    /// <summary>Finds the first period in which vendors can build one beyond the programme's part.</summary>
    /// <param name="sku">The product.</param>
    /// <returns>The period; null where there is never one.</returns>
    internal int? Outside(Accelerator sku) => sku.ProgrammeShare < 1 ? First(t => IsBuilt(sku, t)) : null;

    private bool IsBuilt(Accelerator sku, int period) => planningCase.PackagingLines.Count > 0
        && planningCase.Recipes.Any(r => r.Sku == sku.Id && horizon.Availability(r.AvailableFrom, r.DiscontinuedAfter, period) > 0);

    private int? First(Func<int, bool> there)
    {
        int[] periods = [.. horizon.Periods.Where(there).Take(1)];
        return periods.Length == 0 ? null : periods[0];
    }
}
