using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Planning;

/// <summary>One definition of domestic share (formulation, section 5).</summary>
/// <param name="Basis">What it is a share of.</param>
/// <param name="Scope">Which technology a value share covers; Accelerators for the other bases.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="ContentRule">How foreign content counts.</param>
public sealed record ShareDefinition(ShareBasis Basis, ShareScope Scope, ShareDenominator Denominator, ContentRule ContentRule)
{
    /// <summary>Gets all definitions that a report shows, side by side, since they can disagree.</summary>
    public static IReadOnlyList<ShareDefinition> All { get; } =
    [
        .. from denominator in Enum.GetValues<ShareDenominator>()
           from scope in Enum.GetValues<ShareScope>()
           from rule in Enum.GetValues<ContentRule>()
           select new ShareDefinition(ShareBasis.Value, scope, denominator, rule),
        new(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Committed, ContentRule.Vendor),
        new(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor),
        new(ShareBasis.Units, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor),
    ];

    /// <summary>Gets the stable name, for example <c>valueTechnologyCommittedVendor</c>, <c>computeDeployed</c> or <c>unitsDeployed</c>.</summary>
    public string Name => Basis == ShareBasis.Value ? $"value{Scope}{Denominator}{ContentRule}" : $"{(Basis == ShareBasis.Compute ? "compute" : "units")}{Denominator}";

    /// <summary>Gets the name for people.</summary>
    public string Title => Basis switch
    {
        ShareBasis.Value => $"Value of {(Scope == ShareScope.Technology ? "technology" : "accelerators")}, {Whole}{(ContentRule == ContentRule.ValueAdded ? ", value added" : string.Empty)}",
        ShareBasis.Compute => $"Compute, {Whole}",
        _ => $"Units, {Whole}",
    };

    private string Whole => Denominator == ShareDenominator.Committed ? "of what is committed" : "of what is deployed";
}

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

    /// <summary>Gets a value indicating whether the shortfall is at most 10⁻⁶ of the whole, in a certified plan.</summary>
    public required bool Met { get; init; }
}
