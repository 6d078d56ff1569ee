using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Planning;

/// <summary>One definition's share of one year.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Share">Fraction; null where the whole is 0.</param>
public sealed record ShareValue(ShareDefinition Definition, double? Share);

/// <summary>One year of the share path.</summary>
public sealed record YearResult
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the target share, σ; fraction.</summary>
    public required double Target { get; init; }

    /// <summary>Gets the technology money committed for the year, CNY.</summary>
    public required double Committed { get; init; }

    /// <summary>Gets the technology money spent in the year, CNY.</summary>
    public required double Deployed { get; init; }

    /// <summary>Gets the domestic part D by the constrained definition, in <see cref="BasisUnit"/>.</summary>
    public required double Domestic { get; init; }

    /// <summary>Gets the whole B of the constrained definition, in <see cref="BasisUnit"/>.</summary>
    public required double Whole { get; init; }

    /// <summary>Gets the foreign value: foreign accelerators with levy and foreign counted components, CNY.</summary>
    public required double Foreign { get; init; }

    /// <summary>Gets the unit of the constrained share's basis: CNY, PFLOPS or accelerators.</summary>
    public required string BasisUnit { get; init; }

    /// <summary>Gets the share by the constrained definition; null where the whole is 0.</summary>
    public required double? Share { get; init; }

    /// <summary>Gets every definition's share.</summary>
    public required IReadOnlyList<ShareValue> Shares { get; init; }

    /// <summary>Gets the shortfall against the target, in <see cref="BasisUnit"/>.</summary>
    public required double Shortfall { get; init; }

    /// <summary>Gets the backlog at the end of the year: committed technology money not yet spent, CNY.</summary>
    public required double Backlog { get; init; }

    /// <summary>Gets the compute installed by the end of the year, PFLOPS.</summary>
    public required double ComputeInstalled { get; init; }

    /// <summary>Gets the accelerators deployed in the year.</summary>
    public required double AcceleratorsDeployed { get; init; }

    /// <summary>Gets a value indicating whether there is a whole to measure a share of: something committed, or under Deployed something deployed (formulation, section 5).</summary>
    public bool IsMeasured => Share is not null;

    /// <summary>Gets a value indicating whether the shortfall is at most 10⁻⁶ of the whole, in a feasible plan; never where nothing is measured.</summary>
    public required bool Met { get; init; }
}
