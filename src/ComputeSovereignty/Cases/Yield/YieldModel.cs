using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Yield;

/// <summary>How die yield follows from defect density and die area (formulation, section 2).</summary>
/// <remarks>
/// The standard models; see C. H. Stapper, "Modeling of integrated circuit defect sensitivities", IBM J. Res. Dev. 27 (1983),
/// and J. A. Cunningham, "The use and evaluation of yield models in integrated circuit manufacturing", IEEE Trans. Semicond. Manuf. 3 (1990).
/// </remarks>
public enum YieldModel
{
    /// <summary>e^(−A·D): defects fall independently.</summary>
    Poisson,

    /// <summary>((1 − e^(−A·D))/(A·D))²: defect density varies as a triangle (Murphy 1964).</summary>
    Murphy,

    /// <summary>1/(1 + A·D): defect density varies exponentially (Seeds 1967).</summary>
    Seeds,

    /// <summary>(1 + A·D/a)^(−a): defects cluster with parameter a (Stapper 1973).</summary>
    NegativeBinomial,
}

/// <summary>The yield formulas.</summary>
public static class DieYield
{
    /// <summary>Computes the good part of dies.</summary>
    /// <param name="model">The yield model.</param>
    /// <param name="area">Die area A without scribe lane, cm².</param>
    /// <param name="defectDensity">D, per cm².</param>
    /// <param name="clusterAlpha">a of the negative binomial; not used by the others.</param>
    /// <returns>Fraction in (0, 1].</returns>
    public static double Of(YieldModel model, double area, double defectDensity, double clusterAlpha)
    {
        double defects = area * defectDensity;
        return model switch
        {
            YieldModel.Poisson => PortableMath.Exp(-defects),
            YieldModel.Murphy => defects == 0 ? 1 : Square(PortableMath.ExpM1(-defects) / defects),
            YieldModel.Seeds => 1 / (1 + defects),
            _ => PortableMath.Pow(1 + (defects / clusterAlpha), -clusterAlpha),
        };
    }

    private static double Square(double value) => value * value;
}
