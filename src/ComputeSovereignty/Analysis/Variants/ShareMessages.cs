using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>What the definitions of the domestic share are called.</summary>
public static class ShareMessages
{
    /// <summary>Names a definition within a sentence: <c>value of technology, share of committed spending</c>.</summary>
    /// <param name="definition">The definition.</param>
    public static Message Of(ShareDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Message whole = definition.Denominator == ShareDenominator.Committed ? OfCommitted : OfDeployed;
        Message named = definition.Basis switch
        {
            ShareBasis.Value when definition.Scope == ShareScope.Technology => Message.Of($"value of technology, {whole}", $"技术价值，{whole}", "ShareOfTechnology"),
            ShareBasis.Value => Message.Of($"value of accelerators, {whole}", $"加速器价值，{whole}", "ShareOfAccelerators"),
            ShareBasis.Compute => Message.Of($"compute, {whole}", $"算力，{whole}", "ShareOfCompute"),
            _ => Message.Of($"units, {whole}", $"数量，{whole}", "ShareOfUnits"),
        };
        return definition.Basis == ShareBasis.Value && definition.ContentRule == ContentRule.ValueAdded ? Message.Of($"{named}, by value added", $"{named}（按增加值）", "ShareByValueAdded") : named;
    }

    private static Message OfCommitted => Message.Of("share of committed spending", "占已承诺投资");

    private static Message OfDeployed => Message.Of("share of deployed equipment", "占已部署设备");
}
