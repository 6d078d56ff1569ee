using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>A calibration as a scenario.</summary>
public static class CalibratedScenario
{
    /// <summary>Makes the scenario.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fits">The calibrated nodes.</param>
    public static WrittenScenario Of(string name, IReadOnlyList<NodeCalibration> fits) =>
        new(name, string.Empty, [.. fits.SelectMany(static fit => fit.Changes.Select((change, index) => (Set(change), index == 0 ? $"{fit.Words[0]}" : string.Empty)))]);

    private static ParameterChange Set(KeyValuePair<string, string> change) =>
        new(ParameterAddress.Parse(change.Key), ChangeOperation.Set, CellValue.Interpret(change.Value), SourceCell.None);
}
