using System.Diagnostics.CodeAnalysis;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Work;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Runs that waited or worked when their server ended, by a restart or a fault: this server goes on with them. What was asked for is done by whichever server lives.</summary>
/// <param name="bench">The bench.</param>
internal sealed class LeftRuns(Bench bench)
{
    /// <summary>How often a run is taken up by itself: one that ends its server each time must not do so for ever.</summary>
    internal const int MostTries = 3;

    // What was left longer ago is somebody's to ask for again.
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    /// <summary>Takes up what is left, while there is room.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A run that cannot be taken up stays as it is, and the server goes on.")]
    internal void TakeUp()
    {
        try
        {
            foreach (KeptRun run in bench.Store.Runs.Left(bench.Options.Clock.GetUtcNow() - Age, PlanRunner.ProgramVersion, MostTries))
            {
                if (bench.Board.IsEnding || !bench.Board.HasRoomInAll)
                {
                    return;
                }

                if (bench.Store.Runs.Claim(run.Id, bench.Board.Server, MostTries))
                {
                    Begin(run);
                }
            }
        }
        catch (Exception error)
        {
            bench.Options.Fault(error);
        }
    }

    private void Begin(KeptRun run)
    {
        if (bench.Works.TryGetValue(run.Kind, out IRunWork? work) && OrderOf(run) is { } order && order.Against(work).Count == 0)
        {
            bench.Board.TakeUp(run, order, work);
        }
        else
        {
            bench.Store.Runs.End(run with { Server = bench.Board.Server }, []);
        }
    }

    private RunOrder? OrderOf(KeptRun run)
    {
        List<Finding> findings = [];
        List<ParameterChange> changes = ChangeFields.Read(run.Changes, findings);
        if (findings.Count > 0 || RunOrderEndpoints.Then(bench, run, bench.Cases.Open(new(run.Owner), run.CaseId)) is not { } open)
        {
            return null;
        }

        CaseReading reading = open.Under(run.Scenario, changes);
        return reading.Case is null ? null : new(run.Kind, open, reading, run.Scenario, changes) { Relax = run.Options.Contains("relax=yes"), Arguments = RunOrder.ArgumentsOf(run.Options) };
    }
}
