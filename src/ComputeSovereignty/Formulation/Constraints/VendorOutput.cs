using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>A vendor's output of a year is the good units of all its products (defines <see cref="Decisions.VendorOutput"/>).</summary>
/// <remarks>
/// <para>Rows: <c>VendorOutput(v,y)</c>, one for each vendor that has recipes and year. Unit: thousand accelerators.</para>
/// <code>
/// out(v,y) − Σ_{k of v} Σ_{r of k} AssemblyYield_r · Σ_j Σ_{t in y} a(r,j,t)  =  0
/// </code>
/// <para>out is <see cref="Decisions.VendorOutput"/>; a is <see cref="Decisions.Assembled"/>. Before <see cref="Accelerator.ProgrammeShare"/>: other buyers' units count.</para>
/// <para>Shadow price: what one more thousand good units of the vendor, as far as growth and share limits go, is worth.</para>
/// <para>Source: formulation, family 9; sheets <c>Vendors</c>, <c>Recipes</c>.</para>
/// </remarks>
public sealed class VendorOutput : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(VendorOutput);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (((string vendor, int year), Variable<KiloAccelerator> output) in decisions.VendorOutput)
        {
            LinearExpression<KiloAccelerator> row = new();
            row += output;
            foreach (AssemblyRecipe recipe in planningCase.Recipes.Where(r => planningCase.Accelerators[r.Sku].Vendor == vendor))
            {
                foreach (PackagingLine line in planningCase.PackagingLines)
                {
                    foreach (int t in horizon.PeriodsOf(year))
                    {
                        if (decisions.Assembled.TryGetValue((recipe.Id, line.Id, t), out Variable<KiloPackage> assembled))
                        {
                            row -= recipe.AssemblyYield * assembled;
                        }
                    }
                }
            }

            program.Equal(Name, vendor, $"{year}", row, Quantity<KiloAccelerator>.Zero);
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => RuleFacts.Bookkeeping(
        Message.Of($"The output of {row.ThingName} is that of its products", $"{row.ThingName}的产量等于其产品产量之和", "VendorOutputRule"),
        static planningCase => planningCase.Settings.Source);
}
