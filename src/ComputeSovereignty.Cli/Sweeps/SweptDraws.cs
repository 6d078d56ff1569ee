using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>The draws of a simulation that the machines of a cluster solve, on disk: the files grow as they would on one machine, by the same bytes.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="files">The simulation's files.</param>
internal sealed class SweptDraws(Session session, SimulationFiles files)
{
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
            long[] done = [.. Enumerable.Range(0, sweep.Counts.Count).Select(set => set == 0 || File.Exists(files.PathOf(Sets[set])) ? FileOf(set).Done : 0)];
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

        DrawsFile FileOf(int set) => open.TryGetValue(set, out DrawsFile? file) ? file : open[set] = files.TakeUp(Sets[set]);
    }
}
