using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Formulation;

/// <summary>The interposer wafers that a package takes (formulation, family 6).</summary>
public static class InterposerWafers
{
    /// <summary>Computes 1 / (GDPW(InterposerArea)·Yield); the interposer is square, with scribe lane like a die.</summary>
    /// <param name="recipe">The recipe, whose interposer it is.</param>
    /// <param name="line">The packaging line, whose yield counts.</param>
    /// <param name="settings">Edge exclusion and scribe lane.</param>
    public static Ratio<KiloWafer, KiloPackage> PerPackage(AssemblyRecipe recipe, PackagingLine line, PlanSettings settings)
    {
        double side = Math.Sqrt(recipe.InterposerArea);
        return new(1 / (DiesPerWafer.Gross(side, side, settings.EdgeExclusion, settings.ScribeLane) * line.Yield));
    }
}
