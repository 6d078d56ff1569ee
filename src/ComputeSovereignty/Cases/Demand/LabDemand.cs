using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>What labs spend on compute and on researchers (formulation, section 12): the calibrated-share form of a function of constant elasticity of substitution (Arrow, Chenery, Minhas and Solow 1961; Rutherford 1998).</summary>
public static class LabDemand
{
    /// <summary>Computes compute's share of what is spent on compute and researchers, s = s₀·π^(1−σ)/(s₀·π^(1−σ) + (1 − s₀)·ϖ^(1−σ)); σ = 1 gives s₀, σ = 0 amounts in fixed proportion.</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="computePrice">π, the price of compute over its reference.</param>
    /// <param name="wage">ϖ, the wage index.</param>
    /// <returns>0 … 1.</returns>
    public static double ComputeShare(LabClass lab, double computePrice, double wage)
    {
        double compute = lab.ComputeShare * PortableMath.Pow(computePrice, 1 - lab.Elasticity);
        double people = (1 - lab.ComputeShare) * PortableMath.Pow(wage, 1 - lab.Elasticity);
        return compute / (compute + people);
    }

    /// <summary>Computes the demand for compute, D = Number·B·(1 − δ)·s/ComputePrice.</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="price">The price of usable compute, CNY a PFLOPS-year.</param>
    /// <param name="reference">The price at which the share was observed.</param>
    /// <param name="wage">The wage index.</param>
    /// <returns>Usable PFLOPS.</returns>
    public static double Compute(LabClass lab, int year, double price, double reference, double wage) =>
        Spent(lab, year) * ComputeShare(lab, price / reference, wage) / price;

    /// <summary>Computes the demand for researchers, L = Number·B·(1 − δ)·(1 − s)/(ResearcherPay·ϖ).</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="price">The price of usable compute, CNY a PFLOPS-year.</param>
    /// <param name="reference">The price at which the share was observed.</param>
    /// <param name="wage">The wage index.</param>
    /// <param name="pay">Pay at wage index 1, CNY a year.</param>
    /// <returns>People.</returns>
    public static double Researchers(LabClass lab, int year, double price, double reference, double wage, double pay) =>
        Spent(lab, year) * (1 - ComputeShare(lab, price / reference, wage)) / (pay * wage);

    private static double Spent(LabClass lab, int year) => lab.Number * lab.Budget[year] * (1 - lab.DataShare);
}
