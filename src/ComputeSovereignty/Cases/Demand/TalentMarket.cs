using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases.Demand;

/// <summary>Researchers there are, researchers whom labs ask for, and the pay at which both agree (formulation, section 12).</summary>
public sealed class TalentMarket
{
    private const double LargestWage = 1e6;

    private readonly PlanningCase planningCase;
    private readonly DemandSettings settings;

    /// <summary>Initializes the market of a case.</summary>
    /// <param name="planningCase">The case.</param>
    public TalentMarket(PlanningCase planningCase)
    {
        this.planningCase = planningCase;
        settings = planningCase.Settings.Demand;
    }

    /// <summary>Computes the researchers there are, Q(y) = ResearcherPool·(1 + ResearcherInflow − ResearcherExit)^(y − StartYear).</summary>
    /// <param name="year">The year.</param>
    /// <returns>People.</returns>
    public double Pool(int year) => settings.ResearcherPool * PortableMath.Pow(1 + settings.ResearcherInflow - settings.ResearcherExit, year - planningCase.Horizon.StartYear);

    /// <summary>Computes what is left of them after moves between employers, E(y) = Q·(1 − Attrition·MoveLoss·(1 − Insulation)).</summary>
    /// <param name="year">The year.</param>
    /// <returns>Researcher-years of the year.</returns>
    public double EffectivePool(int year) => Pool(year) * Math.Max(0, 1 - (settings.Attrition * settings.MoveLoss * (1 - settings.Insulation)));

    /// <summary>Gets the wage index by the plan's rule.</summary>
    /// <param name="year">The year.</param>
    public double Wage(int year) => settings.WageRule == WageRule.Clearing ? ClearingWage(year) : planningCase.TargetOf(year).WageIndex;

    /// <summary>Finds the wage index, at least the given one, at which labs ask for as many researchers as there are; by bisection, since their number falls in the wage for every elasticity above 0.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The index; 10⁶ where labs ask for more at any pay.</returns>
    public double ClearingWage(int year)
    {
        double low = planningCase.TargetOf(year).WageIndex;
        double most = EffectivePool(year);
        if (Asked(year, low) <= most)
        {
            return low;
        }

        double high = LargestWage;
        if (Asked(year, high) > most)
        {
            return high;
        }

        while (high - low > 1e-13 * high)
        {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            (low, high) = Asked(year, middle) > most ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>Computes the researchers whom all labs ask for at the wage of the plan's rule, Σ L.</summary>
    /// <param name="year">The year.</param>
    /// <returns>People.</returns>
    public double Asked(int year) => Asked(year, Wage(year));

    /// <summary>Computes the researchers whom all labs ask for at a wage.</summary>
    /// <param name="year">The year.</param>
    /// <param name="wage">The wage index.</param>
    /// <returns>People.</returns>
    public double Asked(int year, double wage) => planningCase.Labs.Sum(lab => Researchers(lab, year, wage));

    /// <summary>Computes the researchers whom labs of one class ask for at a wage.</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="wage">The wage index.</param>
    /// <returns>People; 0 where no pay is known.</returns>
    public double Researchers(LabClass lab, int year, double wage) =>
        settings.ResearcherPay is { } pay && Price(year) is { } price ? LabDemand.Researchers(lab, year, price, Reference(lab, price), wage, pay) : 0;

    /// <summary>Computes compute's share of what labs of one class spend on compute and researchers, at a wage.</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="wage">The wage index.</param>
    public double ComputeShare(LabClass lab, int year, double wage) => Price(year) is { } price ? LabDemand.ComputeShare(lab, price / Reference(lab, price), wage) : lab.ComputeShare;

    /// <summary>Computes the compute that labs of one class ask for at a wage.</summary>
    /// <param name="lab">The labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="wage">The wage index.</param>
    /// <returns>Usable PFLOPS; 0 where no price is known.</returns>
    public double Compute(LabClass lab, int year, double wage) => Price(year) is { } price ? LabDemand.Compute(lab, year, price, Reference(lab, price), wage) : 0;

    /// <summary>Computes the researchers whom no lab asks for, R(y) = max(0, E − Σ L).</summary>
    /// <param name="year">The year.</param>
    /// <returns>People.</returns>
    public double Spare(int year) => Math.Max(0, EffectivePool(year) - Asked(year));

    private double? Price(int year) => planningCase.TargetOf(year).ComputePrice;

    private double Reference(LabClass lab, double price) =>
        lab.ReferencePrice ?? settings.ReferenceComputePrice ?? Price(planningCase.Horizon.StartYear) ?? price;
}
