using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>How many researchers make up for compute that is missing (formulation, section 12).</summary>
public static class Isoquant
{
    /// <summary>Computes L/L₀ at which output holds with a part z of compute missing: [(1 − s₀·(1 − z)^ρ)/(1 − s₀)]^(1/ρ), ρ = (σ − 1)/σ; (1 − z)^(−s₀/(1 − s₀)) at σ = 1; at σ = 0 nobody makes up for anything.</summary>
    /// <remarks>Convex in z, so what researchers replace is concave in their number: linear segments are bounds from below and need no binaries.</remarks>
    /// <param name="computeShare">s₀, compute over compute and researchers; below 1.</param>
    /// <param name="elasticity">σ; 0 or more.</param>
    /// <param name="missing">z; 0 … 1.</param>
    /// <returns>The ratio; null where no number is enough.</returns>
    public static double? Ratio(double computeShare, double elasticity, double missing)
    {
        if (computeShare >= 1 || elasticity == 0)
        {
            return missing > 0 ? null : 1;
        }

        if (Math.Abs(elasticity - 1) < 1e-9)
        {
            return Finite(PortableMath.Pow(1 - missing, -computeShare / (1 - computeShare)));
        }

        double rho = (elasticity - 1) / elasticity;
        double left = (1 - (computeShare * PortableMath.Pow(1 - missing, rho))) / (1 - computeShare);
        return left <= 0 ? null : Finite(PortableMath.Pow(left, 1 / rho));
    }

    private static double? Finite(double ratio) => double.IsFinite(ratio) ? ratio : null;
}
