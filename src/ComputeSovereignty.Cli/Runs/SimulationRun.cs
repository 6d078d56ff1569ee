using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
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

    /// <summary>The file of draws as Parquet.</summary>
    internal const string DrawColumnsName = "draws.parquet";

    /// <summary>The file of the draws for Sobol' indices as Parquet.</summary>
    internal const string IndexColumnsName = "index-draws.parquet";

    /// <summary>The file that says what the draws are of.</summary>
    internal const string ManifestName = "draws.json";

    /// <summary>The entry of a part with the number of draws for Sobol' indices.</summary>
    internal const string IndexCount = "indexDraws";

    /// <summary>Lists the numbers of draws, as a manifest has them.</summary>
    /// <param name="simulation">The simulation.</param>
    internal static IReadOnlyList<KeyValuePair<string, string>> Numbers(Simulation simulation) =>
        SweepQuestion.NumbersOf(simulation);

    /// <summary>Writes what the draws are of, or sees that it is what a begun run was begun with.</summary>
    /// <param name="resume">Whether a run is taken up.</param>
    /// <param name="entries">What the draws are of, the numbers of draws apart.</param>
    /// <exception cref="RefusalException">The begun run is another.</exception>
    internal void Begin(bool resume, IReadOnlyList<StudyFact> entries)
    {
        string path = place.PathOf(ManifestName);
        KeyValuePair<string, string>[] all = [.. entries.Select(static e => new KeyValuePair<string, string>($"{e.Name}", $"{e.Value}")), .. Numbers(simulation)];
        if (resume)
        {
            IReadOnlyDictionary<string, string> begun = DrawsManifest.Read(path) ?? throw new RefusalException(PlaceMessages.UnknownDraws(new(session.Shorten(path))));
            IReadOnlyList<Message> differences = DrawsManifest.Differing(begun, all, simulation.IsExtensible ? ["draws", "indices"] : ["indices"]);
            if (differences.Count > 0)
            {
                throw new RefusalException(PlaceMessages.AnotherQuestion(new(session.Shorten(Path.GetDirectoryName(path)!)), new(differences, Joint.Semicolon)));
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
    /// <param name="solves">Solves draws.</param>
    /// <returns>The draws, and those of Sobol' indices; null where there are none.</returns>
    /// <exception cref="RefusalException">A file holds something else than the run's draws.</exception>
    internal (IDrawTable Draws, IDrawTable? Indices) Solve(IDrawSolves solves)
    {
        DrawsTable draws = Table(DrawsName, DrawSet.Futures, solves);
        DrawsTable? indices = simulation.Settings.IndexDraws == 0 || draws.Count < simulation.Settings.Draws ? null : Table(IndicesName, DrawSet.Indices, solves);
        if (session.Cancellation.IsCancellationRequested)
        {
            session.Complain(ScreenMessages.StoppedAndKept);
        }

        return (draws, indices);
    }

    /// <summary>Solves what is left to solve of one part of the draws, and of those of Sobol' indices.</summary>
    /// <param name="solves">Solves draws.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="RefusalException">A file holds something else than the part's draws.</exception>
    internal void Solve(IDrawSolves solves, Part part)
    {
        Grow(DrawsName, DrawSet.Futures, part.Of(simulation.CountOf(DrawSet.Futures)), solves);
        if (simulation.Settings.IndexDraws > 0 && !session.Cancellation.IsCancellationRequested)
        {
            Grow(IndicesName, DrawSet.Indices, part.Of(simulation.CountOf(DrawSet.Indices)), solves);
        }
    }

    /// <summary>Writes the draws as Parquet beside the CSV files.</summary>
    /// <param name="withIndices">Whether there are draws for Sobol' indices.</param>
    internal void WriteColumns(bool withIndices)
    {
        place.Write(DrawColumnsName, stream => DrawsParquet.Write(place.PathOf(DrawsName), LayoutOf(DrawSet.Futures), stream));
        if (withIndices)
        {
            place.Write(IndexColumnsName, stream => DrawsParquet.Write(place.PathOf(IndicesName), LayoutOf(DrawSet.Indices), stream));
        }
    }

    private DrawsTable Table(string name, DrawSet set, IDrawSolves solves)
    {
        Grow(name, set, new(0, simulation.CountOf(set)), solves);
        return new(place.PathOf(name), LayoutOf(set));
    }

    /// <summary>Gives the columns of a set of draws.</summary>
    /// <param name="set">Which draws.</param>
    internal DrawLayout LayoutOf(DrawSet set) => new(simulation.Model, simulation.Schema, simulation.WayOf(set));

    private void Grow(string name, DrawSet set, DrawRange range, IDrawSolves solves)
    {
        string path = place.PathOf(name);
        try
        {
            using DrawsFile file = DrawsFile.TakeUp(path, LayoutOf(set), range.First);
            using DrawProgress progress = new(session, set == DrawSet.Indices ? ScreenMessages.IndexDraw : ScreenMessages.Draw, file.Done, range.Count);
            solves.Run(set, range with { First = range.First + file.Done }, row =>
            {
                file.Append(row);
                progress.Add();
            }, session.Cancellation);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(PlaceMessages.BeginAnew(FaultMessages.Of(wrong)), wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotWritten(new(session.Shorten(path)), FaultMessages.Of(fault)), fault);
        }

        place.Note(name);
    }
}
