using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The draws of a simulation on disk: begun or taken up, solved, and read back.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="place">Where the files are.</param>
/// <param name="simulation">The simulation.</param>
internal sealed class SimulationRun(Session session, OutputPlace place, Simulation simulation)
{
    /// <summary>The file of draws.</summary>
    internal const string DrawsName = "draws.csv";

    /// <summary>The file of the draws for Sobol' indices.</summary>
    internal const string IndicesName = "index-draws.csv";

    /// <summary>The file that says what the draws are of.</summary>
    internal const string ManifestName = "draws.json";

    /// <summary>Writes what the draws are of, or sees that it is what a begun run was begun with.</summary>
    /// <param name="resume">Whether a run is taken up.</param>
    /// <param name="entries">What the draws are of, the numbers of draws apart.</param>
    /// <exception cref="RefusalException">The begun run is another.</exception>
    internal void Begin(bool resume, IReadOnlyList<StudyFact> entries)
    {
        string path = place.PathOf(ManifestName);
        KeyValuePair<string, string>[] all = [.. entries.Select(static e => new KeyValuePair<string, string>($"{e.Name}", $"{e.Value}")), new("draws", $"{simulation.Settings.Draws}"), new("indices", $"{simulation.Settings.IndexDraws}")];
        if (resume)
        {
            IReadOnlyDictionary<string, string> begun = DrawsManifest.Read(path) ?? throw new RefusalException($"{session.Shorten(path)} does not say what its draws are of; begin the run anew.");
            IReadOnlyList<string> differences = DrawsManifest.Differences(begun, all, simulation.IsExtensible ? ["draws", "indices"] : ["indices"]);
            if (differences.Count > 0)
            {
                throw new RefusalException($"The run in {session.Shorten(Path.GetDirectoryName(path)!)} cannot be taken up with another question. {string.Join("; ", differences)}.");
            }
        }
        else
        {
            // Before the new manifest stands: draws of another question must never stand beside it.
            Array.ForEach([.. new[] { DrawsName, IndicesName }.Select(place.PathOf).Where(File.Exists)], File.Delete);
        }

        DrawsManifest.Write(path, all);
        place.Note(ManifestName);
    }

    /// <summary>Solves what is left to solve.</summary>
    /// <param name="open">Opens a solver.</param>
    /// <param name="threads">How many threads.</param>
    /// <returns>The draws, and those of Sobol' indices; null where there are none.</returns>
    /// <exception cref="RefusalException">A file holds something else than the run's draws.</exception>
    internal (IDrawTable Draws, IDrawTable? Indices) Solve(Func<IFutureSolver> open, int threads)
    {
        DrawsTable draws = Solve(DrawsName, simulation.Settings.Investments, "Draw", simulation.Settings.Draws, (first, take) => simulation.Run(first, open, threads, take, session.Cancellation));
        long needed = simulation.Settings.IndexDraws == 0 || draws.Count < simulation.Settings.Draws ? 0 : simulation.Indices.Count;
        DrawsTable? indices = needed == 0 ? null : Solve(IndicesName, simulation.MainWay, "Draw for Sobol' indices", needed, (first, take) => simulation.RunIndices(first, open, threads, take, session.Cancellation));
        if (session.Cancellation.IsCancellationRequested)
        {
            session.Error.Write("Stopped. What is solved is kept: take it up with --resume.\n");
        }

        return (draws, indices);
    }

    private DrawsTable Solve(string name, Investments ways, string what, long total, Func<long, Action<DrawRow>, long> run)
    {
        string path = place.PathOf(name);
        DrawLayout layout = new(simulation.Model, simulation.Schema, ways);
        try
        {
            using DrawsFile file = DrawsFile.TakeUp(path, layout);
            using DrawProgress progress = new(session, what, file.Done, total);
            run(file.Done, row =>
            {
                file.Append(row);
                progress.Add();
            });
        }
        catch (FormatException wrong)
        {
            throw new RefusalException($"{wrong.Message} Begin the run anew, or name another folder with -o.", wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{session.Shorten(path)} cannot be written: {fault.Message}", fault);
        }

        place.Note(name);
        return new(path, layout);
    }
}
