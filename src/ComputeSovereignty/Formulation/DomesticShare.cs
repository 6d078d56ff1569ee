using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The domestic part D(y), the whole B(y) and the foreign value of a year, by any definition of share (formulation, section 5).</summary>
/// <remarks>Values are what is paid: levy and premium included.</remarks>
/// <param name="decisions">The decision variables.</param>
/// <param name="planningCase">The case.</param>
/// <param name="definition">The definition.</param>
public sealed class DomesticShare(Decisions decisions, PlanningCase planningCase, ShareDefinition definition)
{
    /// <summary>Initializes the definition that the case constrains.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    public DomesticShare(Decisions decisions, PlanningCase planningCase)
        : this(decisions, planningCase, ShareDefinition.Of(planningCase.Settings))
    {
    }

    /// <summary>Gets the unit of a basis: CNY, PFLOPS or accelerators.</summary>
    /// <param name="basis">The basis.</param>
    public static UnitOfMeasure UnitOf(ShareBasis basis) => basis switch
    {
        ShareBasis.Value => UnitOfMeasure.Of<BillionCny>(),
        ShareBasis.Compute => UnitOfMeasure.Of<Petaflops>(),
        _ => UnitOfMeasure.Of<KiloAccelerator>(),
    };

    /// <summary>Writes the domestic part of a year.</summary>
    /// <param name="year">The year.</param>
    /// <remarks>
    /// <code>
    /// Value:    Σ_{k domestic} price·v [+ Σ_{κ counted} (1 + DomesticPremium)·dc]  [− Σ UnitValue·ud(Foreign) − Σ UnitValue·ug(Foreign)]
    /// Compute:  Σ_{k domestic} Fp16·v
    /// Units:    Σ_{k domestic} v
    /// </code>
    /// The first bracket for scope Technology; the second, for the ValueAdded rule, whoever buys the accelerators. D may then be negative.
    /// </remarks>
    public LinearExpression<ShareUnit> Domestic(int year)
    {
        LinearExpression<ShareUnit> domestic = new();
        AddAccelerators(domestic, year, static origin => origin == Origin.Domestic);
        if (CountsComponents)
        {
            foreach ((SystemComponent component, int t) in CountedComponents(year))
            {
                domestic += Share<BillionCny>(1 + component.DomesticPremium) * decisions.DomesticComponents[(component.Id, t)];
            }
        }

        if (definition.ContentRule == ContentRule.ValueAdded)
        {
            TakeOffForeignContent(domestic, year);
        }

        return domestic;
    }

    /// <summary>Writes the whole of a year: what was committed, or the domestic part's sum over all origins.</summary>
    /// <param name="year">The year.</param>
    public LinearExpression<ShareUnit> Whole(int year)
    {
        LinearExpression<ShareUnit> whole = new();
        if (definition.Denominator == ShareDenominator.Committed)
        {
            whole += Committed(year);
            return whole;
        }

        AddAccelerators(whole, year, static _ => true);
        if (CountsComponents)
        {
            foreach ((SystemComponent component, int t) in CountedComponents(year))
            {
                whole += Share<BillionCny>(1 + component.DomesticPremium) * decisions.DomesticComponents[(component.Id, t)];
                whole += Share<BillionCny>(1) * decisions.ForeignComponents[(component.Id, t)];
            }
        }

        return whole;
    }

    /// <summary>Gets the scale of a year's shortfall in stage A, B₀: the committed whole, or for Deployed C(y), ComputeGoal(y) or a million units.</summary>
    /// <param name="year">The year.</param>
    public Quantity<ShareUnit> Scale(int year)
    {
        Target target = planningCase.TargetOf(year);
        return definition switch
        {
            { Denominator: ShareDenominator.Committed } => Committed(year),
            { Basis: ShareBasis.Value } => new(target.CommittedTechnologySpend.Value),
            { Basis: ShareBasis.Compute } => new(ComputeGoals.Of(planningCase, year)),
            _ => new(Quantity<KiloAccelerator>.FromNatural(1e6).Value),
        };
    }

    /// <summary>Writes the foreign value of a year: foreign accelerators with levy, and counted components bought abroad.</summary>
    /// <param name="year">The year.</param>
    /// <returns>bn CNY.</returns>
    public LinearExpression<BillionCny> ForeignValue(int year)
    {
        LinearExpression<BillionCny> foreign = new();
        foreach (int t in planningCase.Horizon.PeriodsOf(year))
        {
            foreach (Accelerator sku in planningCase.Accelerators.Where(k => planningCase.OriginOf(k) == Origin.Foreign))
            {
                foreign += planningCase.PaidPrice(sku, year) * decisions.DeployedTotal[(sku.Id, t)];
            }
        }

        foreach ((SystemComponent component, int t) in CountedComponents(year))
        {
            foreign += decisions.ForeignComponents[(component.Id, t)];
        }

        return foreign;
    }

    private bool CountsComponents => definition is { Basis: ShareBasis.Value, Scope: ShareScope.Technology };

    private Quantity<ShareUnit> Committed(int year)
    {
        Target target = planningCase.TargetOf(year);
        double fraction = definition.Scope == ShareScope.Accelerators ? planningCase.Settings.AcceleratorFraction : 1;
        return new(definition.Basis == ShareBasis.Value ? fraction * target.CommittedTechnologySpend.Value : ComputeGoals.Of(planningCase, year));
    }

    private IEnumerable<(SystemComponent Component, int Period)> CountedComponents(int year) =>
        from component in planningCase.Components
        where component.CountsTowardShare
        from t in planningCase.Horizon.PeriodsOf(year)
        select (component, t);

    private void AddAccelerators(LinearExpression<ShareUnit> sum, int year, Func<Origin, bool> counts)
    {
        foreach (Accelerator sku in planningCase.Accelerators.Where(k => counts(planningCase.OriginOf(k))))
        {
            double weight = definition.Basis switch
            {
                ShareBasis.Value => planningCase.PaidPrice(sku, year).Value,
                ShareBasis.Compute => sku.Compute.Value,
                _ => 1,
            };
            foreach (int t in planningCase.Horizon.PeriodsOf(year))
            {
                sum += Share<KiloAccelerator>(weight) * decisions.DeployedTotal[(sku.Id, t)];
            }
        }
    }

    private void TakeOffForeignContent(LinearExpression<ShareUnit> domestic, int year)
    {
        foreach (int t in planningCase.Horizon.PeriodsOf(year))
        {
            foreach (DieDesign die in planningCase.Dies)
            {
                if (decisions.DiesUsed.TryGetValue((die.Id, Origin.Foreign, t), out Variable<KiloDie> used))
                {
                    domestic -= Share<KiloDie>(die.UnitValue.Value) * used;
                }
            }

            foreach (HbmGrade grade in planningCase.HbmGrades)
            {
                if (decisions.StacksUsed.TryGetValue((grade.Id, Origin.Foreign, t), out Variable<KiloStack> used))
                {
                    domestic -= Share<KiloStack>(grade.UnitValue.Value) * used;
                }
            }
        }
    }

    // The unit of a share is chosen by the plan, so the rates into it are made here, in one place.
    private static Ratio<ShareUnit, TPer> Share<TPer>(double rate)
        where TPer : struct, IUnit => new(rate);
}
