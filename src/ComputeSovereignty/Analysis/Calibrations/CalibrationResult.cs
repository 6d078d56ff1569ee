using System.Text.RegularExpressions;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>A case whose defect density and learning are fitted to its yield history, the fit written as a scenario into a copy of it. The command line and the workbench make it alike.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Fits">The calibrated nodes.</param>
/// <param name="Tables">The copy, with the scenario.</param>
public sealed partial record CalibrationResult(string Scenario, IReadOnlyList<NodeCalibration> Fits, CaseTables Tables)
{
    /// <summary>The scenario where none is named.</summary>
    public const string UsualScenario = "Calibrated";

    /// <summary>The file name of the copy.</summary>
    public const string FileName = "calibrated.xlsx";

    /// <summary>Finds what speaks against a calibration.</summary>
    /// <param name="original">The case as it stands.</param>
    /// <param name="scenario">The scenario to write.</param>
    /// <param name="part">What asked for the scenario, for the message.</param>
    /// <returns>Null where nothing does.</returns>
    public static Finding? Obstacle(CaseTables original, string scenario, string part) =>
        scenario == ScenarioTree.Base || !ScenarioName().IsMatch(scenario) ? AskedFor.Wrong(part, QuestionMessages.NotAScenarioName) with { Found = Message.Verbatim(scenario), Allowed = QuestionMessages.ScenarioNames }
        : ScenarioRows.Exists(original, scenario) ? AskedFor.Wrong(part, QuestionMessages.ScenarioExists(new(scenario)))
        : original.Find("Scenarios") is null ? AskedFor.Wrong(part, QuestionMessages.NoScenarioSheet)
        : null;

    /// <summary>Calibrates a case.</summary>
    /// <param name="reading">The case under its scenario and changes, without errors.</param>
    /// <param name="original">The case as it stands, against whose scenario nothing speaks.</param>
    /// <param name="scenario">The scenario to write.</param>
    public static CalibrationResult Of(CaseReading reading, CaseTables original, string scenario)
    {
        ArgumentNullException.ThrowIfNull(reading);
        IReadOnlyList<NodeCalibration> fits = CalibrationAnalysis.Fit(reading.Case!.Nodes, reading.Studies.YieldHistory);
        return new(scenario, fits, ScenarioRows.Append(original, [CalibratedScenario.Of(scenario, fits)]));
    }

    /// <summary>Says what the calibration gave.</summary>
    /// <param name="reading">The case that was calibrated.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public StudyReport Report(CaseReading reading, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return CalibrationReport.Of(reading.Case!.Settings.Name, Fits, Scenario, [.. reading.Studies.Sources], provenance, time);
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} ._+-]{0,59}$")]
    private static partial Regex ScenarioName();
}
