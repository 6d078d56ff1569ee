using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The draws of a simulation that the machines of a cluster solve, on disk: the files grow as they would on one machine, by the same bytes.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="place">Where the files are.</param>
/// <param name="run">The simulation's files.</param>
/// <param name="simulation">The simulation.</param>
internal sealed class SweptDraws(Session session, OutputPlace place, SimulationRun run, Simulation simulation)
{
    private static readonly string[] Names = [SimulationRun.DrawsName, SimulationRun.IndicesName];

    private static readonly DrawSet[] Sets = [DrawSet.Futures, DrawSet.Indices];

    /// <summary>Takes the draws as they come.</summary>
    /// <param name="client">Where from.</param>
    /// <param name="sweep">The sweep.</param>
    /// <returns>Whether all are there; else the user wants to go.</returns>
    /// <exception cref="RefusalException">A file holds something else than the run's draws, or the sweep has no answer.</exception>
    internal bool Follow(SweepClient client, Sweep sweep)
    {
        Dictionary<int, DrawsFile> open = [];
        try
        {
            long[] done = [.. Enumerable.Range(0, sweep.Counts.Count).Select(set => set == 0 || File.Exists(place.PathOf(Names[set])) ? FileOf(set).Done : 0)];
            using DrawProgress progress = new(session, ScreenMessages.Draw, done.Sum(), sweep.Total);
            return client.Follow(sweep, done, answer => FileOf(answer.Chunk.Set).Append(answer.Chunk.First, answer.Lines, progress.Add));
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(PlaceMessages.BeginAnew(FaultMessages.Of(wrong)), wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(SweepRefusalMessages.DrawsNotWritten(FaultMessages.Of(fault)), fault);
        }
        finally
        {
            foreach (DrawsFile file in open.Values)
            {
                file.Dispose();
            }
        }

        DrawsFile FileOf(int set) => open.TryGetValue(set, out DrawsFile? file) ? file : open[set] = DrawsFile.TakeUp(place.PathOf(Names[set]), run.LayoutOf(Sets[set]));
    }

    /// <summary>Reads what has come.</summary>
    /// <returns>The draws, and those of Sobol' indices; null where there are none.</returns>
    internal (IDrawTable Draws, IDrawTable? Indices) Tables()
    {
        DrawsTable draws = Table(0);
        return (draws, simulation.Settings.IndexDraws == 0 || draws.Count < simulation.Settings.Draws || !File.Exists(place.PathOf(Names[1])) ? null : Table(1));
    }

    private DrawsTable Table(int set)
    {
        place.Note(Names[set]);
        return new(place.PathOf(Names[set]), run.LayoutOf(Sets[set]));
    }
}
