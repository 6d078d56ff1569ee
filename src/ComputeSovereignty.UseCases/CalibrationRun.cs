using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.UseCases;

/// <summary>The calibration of a case's yields: nothing is solved, and a copy of the case with the fit as one scenario more is made beside the report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Copy">The copy of the case, as a workbook.</param>
internal sealed record CalibrationRun(StudyReport Report, byte[] Copy)
{
    /// <summary>Calibrates.</summary>
    /// <param name="input">The case.</param>
    /// <param name="original">Its tables as they stand, without scenario and changes.</param>
    /// <param name="scenario">The scenario to write.</param>
    internal static CalibrationRun Of(RunInput input, CaseTables original, string scenario)
    {
        CalibrationResult calibration = CalibrationResult.Of(input.Reading, original, scenario);
        using MemoryStream copy = new();
        CaseFiles.WriteWorkbook(copy, calibration.Tables);
        return new(calibration.Report(input.Reading, input.Provenance, input.Clock.GetUtcNow()), copy.ToArray());
    }
}
