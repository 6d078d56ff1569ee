using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The finished accelerators that reach the programme (formulation, family 8).</summary>
public static class Inflow
{
    /// <summary>Writes the inflow of a product in a period: ProgrammeShare · Σ_r AssemblyYield_r · Σ_j a(r,j,t) + Σ_c i(c,t).</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="sku">The product.</param>
    /// <param name="period">The period.</param>
    /// <returns>Thousand accelerators.</returns>
    public static LinearExpression<KiloAccelerator> Of(Decisions decisions, PlanningCase planningCase, Accelerator sku, int period)
    {
        LinearExpression<KiloAccelerator> inflow = new();
        inflow.Add(Built(decisions, planningCase, sku, period), sku.ProgrammeShare);

        foreach (ImportChannel channel in planningCase.Imports.Where(c => c.Kind == ImportKind.Accelerator && c.Item == sku.Id))
        {
            inflow += decisions.AcceleratorImports[(channel.Id, period)];
        }

        return inflow;
    }

    /// <summary>Writes the good units of a product that all vendors build in a period, before <c>ProgrammeShare</c>: Σ_r AssemblyYield_r · Σ_j a(r,j,t).</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="sku">The product.</param>
    /// <param name="period">The period.</param>
    /// <returns>Thousand accelerators.</returns>
    public static LinearExpression<KiloAccelerator> Built(Decisions decisions, PlanningCase planningCase, Accelerator sku, int period)
    {
        LinearExpression<KiloAccelerator> built = new();
        foreach (AssemblyRecipe recipe in planningCase.Recipes.Where(r => r.Sku == sku.Id))
        {
            foreach (PackagingLine line in planningCase.PackagingLines)
            {
                if (decisions.Assembled.TryGetValue((recipe.Id, line.Id, period), out Variable<KiloPackage> assembled))
                {
                    built += recipe.AssemblyYield * assembled;
                }
            }
        }

        return built;
    }

    /// <summary>Reads the finished accelerators held at the start, F(−1).</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="sku">The product.</param>
    public static Quantity<KiloAccelerator> Opening(PlanningCase planningCase, Accelerator sku) =>
        new(Enum.GetValues<Origin>().Sum(origin => planningCase.OpeningStock(StockKind.Accelerator, sku.Id, origin)));
}
