using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What may become of distillation and of algorithms.</summary>
public enum AlgorithmCase
{
    /// <summary>As the case has it.</summary>
    AsIs,

    /// <summary>No distilled models: every token is made by the full model, and nobody catches up by distillation.</summary>
    WithoutDistillation,

    /// <summary>Algorithms gain as little as is published (E044), and tokens take no less compute from year to year.</summary>
    SlowGain,

    /// <summary>Algorithms gain as much as is published (E043).</summary>
    FastGain,
}

/// <summary>Service, and the lag behind the frontier, where distillation or algorithms do otherwise.</summary>
/// <param name="Case">What is otherwise.</param>
/// <param name="Answer">Service then.</param>
/// <param name="Lag">The lag of the first race that the training compute served in the checkpoint year buys, years; null where there is none.</param>
public sealed record AlgorithmAnswer(AlgorithmCase Case, ServiceVariant Answer, double? Lag);

/// <summary>The changes that make a case of <see cref="AlgorithmCase"/>.</summary>
internal static class AlgorithmChanges
{
    /// <summary>Lists the cases that differ from a case as it is.</summary>
    /// <param name="catalog">Its figures.</param>
    internal static IReadOnlyList<AlgorithmCase> CasesOf(ParameterCatalog catalog) =>
        [.. new[] { AlgorithmCase.WithoutDistillation, AlgorithmCase.SlowGain, AlgorithmCase.FastGain }.Where(which => Of(which, catalog).Count > 0)];

    /// <summary>Lists the changes.</summary>
    /// <param name="which">What is otherwise.</param>
    /// <param name="catalog">The figures of the case.</param>
    /// <returns>Only what the case has, and has otherwise.</returns>
    internal static IReadOnlyList<ParameterChange> Of(AlgorithmCase which, ParameterCatalog catalog) =>
    [
        .. from change in which switch
        {
            AlgorithmCase.WithoutDistillation => [("Tokens[*].DistilledShare", 0), ("Tokens[*].DistilledShareGrowth", 0), ("Runs[*].DistilledShare", 0)],
            AlgorithmCase.SlowGain => [("Tokens[*].EfficiencyGain", 0), ("Adoption[*].EfficiencyGain", 0), ("Runs[*].AlgorithmicGain", FrontierReader.SlowGain)],
            AlgorithmCase.FastGain => [("Runs[*].AlgorithmicGain", FrontierReader.FastGain)],
            _ => Array.Empty<(string Address, double Value)>(),
        }
           let address = ParameterAddress.Parse(change.Item1)
           where catalog.Matching(address).Any(e => e.Number != change.Item2)
           select new ParameterChange(address, ChangeOperation.Set, CellValue.OfNumber(change.Item2), SourceCell.None),
    ];
}
