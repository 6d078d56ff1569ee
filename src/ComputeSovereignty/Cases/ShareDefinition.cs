namespace ComputeSovereignty.Cases;

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

    /// <summary>Gets the definition that a plan constrains.</summary>
    /// <param name="settings">The plan's settings.</param>
    public static ShareDefinition Of(PlanSettings settings) => new(
        settings.ShareBasis,
        settings.ShareBasis == ShareBasis.Value ? settings.ShareScope : ShareScope.Accelerators,
        settings.ShareDenominator,
        settings.ShareBasis == ShareBasis.Value ? settings.ContentRule : ContentRule.Vendor);

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
