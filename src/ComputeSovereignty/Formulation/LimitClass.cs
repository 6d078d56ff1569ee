namespace ComputeSovereignty.Formulation;

/// <summary>What kind of limit a rule is, in the order in which limits are asked to give.</summary>
public enum LimitClass
{
    /// <summary>Money: budget, yearly limits, industry fund. Gives first.</summary>
    Money,

    /// <summary>Policy: imports and export controls, market shares, margins, stock rules. Gives second.</summary>
    Policy,

    /// <summary>Capacity: fabs, HBM, packaging, components, power, growth, modules. Gives last.</summary>
    Capacity,

    /// <summary>Physics and bookkeeping: balances, yields, definitions. Never gives.</summary>
    Physics,
}
