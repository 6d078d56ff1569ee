using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a yield calibration: nothing is solved, and a copy of the case with the fit as a scenario is made beside the report.</summary>
/// <param name="clock">The clock.</param>
internal sealed class CalibrationWork(TimeProvider clock) : IRunWork
{
    /// <summary>The argument with the scenario to write.</summary>
    internal const string Scenario = "name";

    /// <inheritdoc/>
    public string Kind => RunKinds.Calibration;

    /// <inheritdoc/>
    public IReadOnlyList<string> Arguments => [Scenario];

    /// <inheritdoc/>
    public bool Solves => false;

    /// <inheritdoc/>
    public string Argument(FormFields form, string name) => form.Joined(name);

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Check(RunOrder order) =>
        order.Reading.Studies.YieldHistory.Count == 0 ? [new(Severity.Error, new(order.Case.Kept.Name, "YieldHistory", string.Empty), FormMessages.NoYieldHistory)]
        : CalibrationResult.Obstacle(order.Case.Tables, NameOf(order), Scenario) is { } obstacle ? [obstacle]
        : [];

    /// <inheritdoc/>
    public Message SubjectOf(RunOrder order) => RunMessages.AsScenario(new(NameOf(order)));

    /// <inheritdoc/>
    public RunResult Do(RunOrder order, LiveRun run)
    {
        CalibrationRun calibration = CalibrationRun.Of(order.Input(new(), clock), order.Case.Tables, NameOf(order));
        return new(calibration.Report.Sentence, calibration.Report.Good, [.. StudyWork.Files(Kind, calibration.Report), new(CalibrationResult.FileName, calibration.Copy)]);
    }

    /// <inheritdoc/>
    public void Forget(KeptRun run)
    {
        // It is made in a moment.
    }

    private static string NameOf(RunOrder order) => order.Argument(Scenario) ?? CalibrationResult.UsualScenario;
}
