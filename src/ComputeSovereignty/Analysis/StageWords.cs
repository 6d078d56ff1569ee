using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>What a stage is called within a sentence.</summary>
internal static class StageWords
{
    /// <summary>Gets the stage as the object of a sentence: <c>HBM</c>, <c>logic wafers</c>.</summary>
    internal static string Of(SupplyStage stage) => stage switch
    {
        SupplyStage.Logic => "logic wafers",
        SupplyStage.Hbm => "HBM",
        SupplyStage.Packaging => "advanced packaging",
        SupplyStage.Vendors => "the vendors' growth",
        SupplyStage.Components => "domestic components",
        SupplyStage.Imports => "imports",
        SupplyStage.Power => "power at the hubs",
        SupplyStage.Money => "money",
        _ => "the programme's own rules",
    };

    /// <summary>Names a stage with its kinds of limits, where it has several: <c>the vendors' growth (yearly growth and market shares)</c>.</summary>
    internal static string WithLimits(SupplyStage stage) => stage switch
    {
        SupplyStage.Vendors => $"{Of(stage)} (yearly growth and market shares)",
        SupplyStage.Imports => $"{Of(stage)} (accelerators, HBM stacks and components)",
        _ => Of(stage),
    };

    /// <summary>Names several stages: <c>HBM and imports</c>.</summary>
    internal static string Of(IReadOnlyList<SupplyStage> stages) => Wording.List([.. stages.Select(Of)]);
}
