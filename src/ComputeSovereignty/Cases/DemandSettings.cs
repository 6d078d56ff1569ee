namespace ComputeSovereignty.Cases;

/// <summary>How the pay of researchers is found.</summary>
public enum WageRule
{
    /// <summary>The index of sheet <c>Targets</c>.</summary>
    Given,

    /// <summary>The index, at least the given one, at which labs ask for as many researchers as there are.</summary>
    Clearing,
}

/// <summary>The settings of sheet <c>Plan</c> that speak of usable compute, labs and researchers; without effect in a case without workloads.</summary>
public sealed record DemandSettings
{
    /// <summary>Gets a value indicating whether accelerators that vendors build beyond the programme's part serve the nation's workloads too.</summary>
    public bool CountOutside { get; init; }

    /// <summary>Gets the part of hours in which machines outside the programme work.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double OutsideOccupancy { get; init; } = 1;

    /// <summary>Gets how near to users machines outside the programme stand.</summary>
    public PlaceTier OutsideTier { get; init; } = PlaceTier.Hub;

    /// <summary>Gets the pool by whose efficiency and life demand is turned into a goal of nameplate compute, a key of <c>Pools</c>.</summary>
    /// <value>Empty: the domestic pool with the largest training efficiency.</value>
    public string ReferencePool { get; init; } = string.Empty;

    /// <summary>Gets what training loses on machines of another pool than a hub's own.</summary>
    /// <value>Fraction in [0, 1]; default 0.</value>
    public double MixLossTraining { get; init; }

    /// <summary>Gets what inference loses on machines of another pool than a hub's own.</summary>
    /// <value>Fraction in [0, 1]; default 0.</value>
    public double MixLossInference { get; init; }

    /// <summary>Gets what a training run loses when it spans hubs.</summary>
    /// <value>Fraction in [0, 1]; null: no run spans hubs.</value>
    public double? CrossSiteLoss { get; init; }

    /// <summary>Gets the price of usable compute at which the labs' compute shares were observed, CNY a PFLOPS-year.</summary>
    /// <value>Null: the price of the first year.</value>
    public double? ReferenceComputePrice { get; init; }

    /// <summary>Gets the researchers there are in the first year, people.</summary>
    public double ResearcherPool { get; init; }

    /// <summary>Gets the newcomers of a year, a part of the pool.</summary>
    public double ResearcherInflow { get; init; }

    /// <summary>Gets those who leave in a year, a part of the pool.</summary>
    public double ResearcherExit { get; init; }

    /// <summary>Gets what a researcher costs a year at wage index 1, CNY.</summary>
    /// <value>Null where it is not given; needed with labs.</value>
    public double? ResearcherPay { get; init; }

    /// <summary>Gets the part of researchers who change their employer in a year.</summary>
    public double Attrition { get; init; }

    /// <summary>Gets the researcher-years that a move costs over both ends, years.</summary>
    public double MoveLoss { get; init; }

    /// <summary>Gets the part of that loss which institutional memory saves.</summary>
    /// <value>Fraction in [0, 1]; default 0.</value>
    public double Insulation { get; init; }

    /// <summary>Gets the surcharge of pay that a move brings, a fraction of pay.</summary>
    public double PoachingPremium { get; init; }

    /// <summary>Gets how the pay of researchers is found.</summary>
    public WageRule WageRule { get; init; }
}
