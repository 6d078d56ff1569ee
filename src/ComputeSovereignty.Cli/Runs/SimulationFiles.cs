using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The files of a simulation that a command line asks for: begun or taken up, solved, and read back.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="place">Where the files are.</param>
/// <param name="run">The simulation.</param>
internal sealed class SimulationFiles(Session session, OutputPlace place, SimulationRun run)
{
    /// <summary>The file that says what the draws are of.</summary>
    internal const string ManifestName = "draws.json";

    /// <summary>The entry of a part with the number of draws for Sobol' indices.</summary>
    internal const string IndexCount = "indexDraws";

    /// <summary>Lists the numbers of draws, as a manifest has them.</summary>
    /// <param name="simulation">The simulation.</param>
    internal static IReadOnlyList<KeyValuePair<string, string>> Numbers(Simulation simulation) => SweepQuestion.NumbersOf(simulation);

    /// <summary>Writes what the draws are of, or sees that it is what a begun run was begun with.</summary>
    /// <param name="resume">Whether a run is taken up.</param>
    /// <exception cref="RefusalException">The begun run is another.</exception>
    internal void Begin(bool resume)
    {
        string path = place.PathOf(ManifestName);
        KeyValuePair<string, string>[] all = [.. run.Question.Select(static e => new KeyValuePair<string, string>($"{e.Name}", $"{e.Value}")), .. Numbers(run.Simulation)];
        if (resume)
        {
            IReadOnlyDictionary<string, string> begun = DrawsManifest.Read(path) ?? throw new RefusalException(PlaceMessages.UnknownDraws(new(session.Shorten(path))));
            IReadOnlyList<Message> differences = DrawsManifest.Differing(begun, all, run.Simulation.IsExtensible ? ["draws", "indices"] : ["indices"]);
            if (differences.Count > 0)
            {
                throw new RefusalException(PlaceMessages.AnotherQuestion(new(session.Shorten(Path.GetDirectoryName(path)!)), new(differences, Joint.Semicolon)));
            }
        }
        else
        {
            // Before the new manifest stands: draws of another question must never stand beside it.
            Array.ForEach([.. run.Sets.Append(DrawSet.Indices).Distinct().Select(PathOf).Where(File.Exists)], File.Delete);
        }

        DrawsManifest.Write(path, all);
        place.Note(ManifestName);
    }

    /// <summary>Solves what is left to solve.</summary>
    /// <param name="solves">Solves draws.</param>
    /// <returns>The draws, and those of Sobol' indices; null where not even one draw was solved before the end was asked for.</returns>
    /// <exception cref="RefusalException">A file holds something else than the run's draws.</exception>
    internal (DrawsTable Draws, DrawsTable? Indices)? Solve(IDrawSolves solves)
    {
        foreach (DrawSet set in run.Sets.TakeWhile(_ => !session.Cancellation.IsCancellationRequested))
        {
            Grow(set, new(0, run.Simulation.CountOf(set)), solves);
        }

        if (session.Cancellation.IsCancellationRequested)
        {
            session.Complain(ScreenMessages.StoppedAndKept);
        }

        return Tables();
    }

    /// <summary>Solves what is left to solve of one part of the draws, and of those of Sobol' indices.</summary>
    /// <param name="solves">Solves draws.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="RefusalException">A file holds something else than the part's draws.</exception>
    internal void Solve(IDrawSolves solves, Part part)
    {
        foreach (DrawSet set in run.Sets.TakeWhile(_ => !session.Cancellation.IsCancellationRequested))
        {
            Grow(set, part.Of(run.Simulation.CountOf(set)), solves);
        }
    }

    /// <summary>Writes the draws as Parquet beside the CSV files.</summary>
    /// <param name="withIndices">Whether there are draws for Sobol' indices.</param>
    internal void WriteColumns(bool withIndices)
    {
        foreach (DrawSet set in run.Sets.Take(withIndices ? 2 : 1))
        {
            place.Write(SimulationRun.ColumnsOf(set), stream => DrawsParquet.Write(PathOf(set), run.LayoutOf(set), stream));
        }
    }

    /// <summary>Takes up the file of a set of draws, to append what others solve.</summary>
    /// <param name="set">Which draws.</param>
    internal DrawsFile TakeUp(DrawSet set) => DrawsFile.TakeUp(PathOf(set), run.LayoutOf(set));

    /// <summary>Tells whether every draw of every set is there.</summary>
    /// <exception cref="RefusalException">A file holds something else than the run's draws.</exception>
    internal bool AreWhole() => run.Sets.All(set =>
    {
        if (!File.Exists(PathOf(set)))
        {
            return false;
        }

        try
        {
            using DrawsFile file = TakeUp(set);
            return file.Done == run.Simulation.CountOf(set);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(PlaceMessages.BeginAnew(FaultMessages.Of(wrong)), wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotWritten(new(session.Shorten(PathOf(set))), FaultMessages.Of(fault)), fault);
        }
    });

    /// <summary>Tells where the file of a set of draws is.</summary>
    /// <param name="set">Which draws.</param>
    internal string PathOf(DrawSet set) => place.PathOf(SimulationRun.NameOf(set));

    /// <summary>Reads what there is, and counts its files as written.</summary>
    /// <returns>The draws, and those of Sobol' indices; null where there is no draw.</returns>
    internal (DrawsTable Draws, DrawsTable? Indices)? Tables()
    {
        Array.ForEach([.. run.Sets.Where(s => File.Exists(PathOf(s)))], set => place.Note(SimulationRun.NameOf(set)));
        return run.Tables(PathOf);
    }

    private void Grow(DrawSet set, DrawRange range, IDrawSolves solves)
    {
        string path = PathOf(set);
        DrawProgress? progress = null;
        try
        {
            run.Grow(
                path,
                set,
                range,
                solves,
                done => progress = new(session, set == DrawSet.Indices ? ScreenMessages.IndexDraw : ScreenMessages.Draw, done, range.Count),
                () => progress!.Add(),
                session.Cancellation);
        }
        catch (FormatException wrong)
        {
            throw new RefusalException(PlaceMessages.BeginAnew(FaultMessages.Of(wrong)), wrong);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(PlaceMessages.NotWritten(new(session.Shorten(path)), FaultMessages.Of(fault)), fault);
        }
        finally
        {
            progress?.Dispose();
        }

        place.Note(SimulationRun.NameOf(set));
    }
}
