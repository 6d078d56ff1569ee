using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.UseCases;

/// <summary>The simulation of a case: its draws grow in files as they are solved, a run that was stopped goes on from what is there, and the report is made of what the files hold.</summary>
internal sealed class SimulationRun
{
    /// <summary>The file of draws.</summary>
    internal const string DrawsName = "draws.csv";

    /// <summary>The file of the draws for Sobol' indices.</summary>
    internal const string IndicesName = "index-draws.csv";

    /// <summary>The file of draws as Parquet.</summary>
    internal const string DrawColumnsName = "draws.parquet";

    /// <summary>The file of the draws for Sobol' indices as Parquet.</summary>
    internal const string IndexColumnsName = "index-draws.parquet";

    private readonly StudyBasis basis;
    private readonly VariantFutureSolver solver;

    /// <summary>Initializes the simulation of a solved case.</summary>
    /// <param name="basis">The case, solved, with its uncertain parameters.</param>
    /// <param name="model">Its uncertain parameters.</param>
    /// <param name="schema">The figures of each draw.</param>
    /// <param name="question">What is simulated.</param>
    internal SimulationRun(StudyBasis basis, UncertaintyModel model, ResultSchema schema, SimulationQuestion question)
    {
        this.basis = basis;
        Simulation = new(model, schema, question, CommittedOrders.Of(basis.Variants.BaseProgram, basis.Variants.Base.Summary!.Values));
        solver = new(basis.Variants, schema.Scope, basis.Studies);
    }

    /// <summary>Gets the simulation.</summary>
    internal Simulation Simulation { get; }

    /// <summary>Gets the sets of draws, in the order of solving.</summary>
    internal IReadOnlyList<DrawSet> Sets => Simulation.Sets;

    /// <summary>Gets what the draws are of: how to make the run again but for the name of the case, and what is asked.</summary>
    internal IReadOnlyList<StudyFact> Question => [.. basis.Provenance.Where(static p => !p.Name.Equals(StudyMessages.Input)), .. SimulationReport.Question(Simulation)];

    /// <summary>Gets what solves draws here.</summary>
    /// <param name="threads">How many at once.</param>
    internal ThreadedDraws Solves(int threads) => new(Simulation, () => solver, threads);

    /// <summary>Gives the columns of a set of draws.</summary>
    /// <param name="set">Which draws.</param>
    internal DrawLayout LayoutOf(DrawSet set) => new(Simulation.Model, Simulation.Schema, Simulation.WayOf(set));

    /// <summary>Names the file in which a set of draws grows.</summary>
    /// <param name="set">Which draws.</param>
    internal static string NameOf(DrawSet set) => set == DrawSet.Indices ? IndicesName : DrawsName;

    /// <summary>Names the file in which a set of draws stands as columns.</summary>
    /// <param name="set">Which draws.</param>
    internal static string ColumnsOf(DrawSet set) => set == DrawSet.Indices ? IndexColumnsName : DrawColumnsName;

    /// <summary>Solves what is left of a range of draws and appends each to its file. A file that is cut off within a line, as a killed process leaves it, is taken up at its last whole draw.</summary>
    /// <param name="path">The file.</param>
    /// <param name="set">Which draws.</param>
    /// <param name="range">Which of them.</param>
    /// <param name="solves">Solves draws.</param>
    /// <param name="begun">Told how many were there.</param>
    /// <param name="added">Told of each that is added.</param>
    /// <param name="cancellation">Stops the solves; the file keeps what it has.</param>
    /// <exception cref="FormatException">The file holds something else than the run's draws.</exception>
    internal void Grow(string path, DrawSet set, DrawRange range, IDrawSolves solves, Action<long> begun, Action added, CancellationToken cancellation)
    {
        using DrawsFile file = DrawsFile.TakeUp(path, LayoutOf(set), range.First);
        begun(file.Done);
        solves.Run(set, range with { First = range.First + file.Done }, row =>
        {
            file.Append(row);
            added();
        }, cancellation);
    }

    /// <summary>Reads the draws back.</summary>
    /// <param name="pathOf">Where the file of a set is.</param>
    /// <returns>
    /// The draws, and those of Sobol' indices; null for these where there are none, or futures are missing before them; null for both where there is no draw,
    /// as a run leaves it that is stopped before its first: nothing can be said of it.
    /// </returns>
    internal (DrawsTable Draws, DrawsTable? Indices)? Tables(Func<DrawSet, string> pathOf)
    {
        if (!File.Exists(pathOf(DrawSet.Futures)) || new DrawsTable(pathOf(DrawSet.Futures), LayoutOf(DrawSet.Futures)) is not { Count: > 0 } draws)
        {
            return null;
        }

        bool hasIndices = Sets.Count > 1 && draws.Count == Simulation.Settings.Draws && File.Exists(pathOf(DrawSet.Indices));
        return (draws, hasIndices ? new(pathOf(DrawSet.Indices), LayoutOf(DrawSet.Indices)) : null);
    }

    /// <summary>Reads what the draws say.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="indices">Those of Sobol' indices; null where there are none.</param>
    internal SimulationResult Result(IDrawTable draws, IDrawTable? indices) => new(Simulation, basis.Variants.BaseCase, solver.Base, draws, indices);

    /// <summary>Makes the report.</summary>
    /// <param name="result">What the draws say.</param>
    /// <param name="scatters">Which drivers are drawn against which results.</param>
    /// <param name="futures">The file of futures to open and solve; empty where there is none.</param>
    internal StudyReport Report(SimulationResult result, IReadOnlyList<Scatter> scatters, string futures) => SimulationReport.Of(
        basis.Subtitle, result, scatters, futures, [.. basis.Studies.Sources], [.. basis.Provenance, .. SimulationReport.Question(Simulation), .. SimulationReport.Extent(result)], basis.Time);

    /// <summary>Writes a copy of the case with the draws nearest to the quantiles as scenarios.</summary>
    /// <param name="original">The tables as they stand, without scenario and changes.</param>
    /// <param name="scenario">The scenario of the run.</param>
    /// <param name="changes">Its changes after the scenario.</param>
    /// <param name="origin">Where the changes come from, for the note of the scenarios.</param>
    /// <param name="result">What the draws say.</param>
    /// <returns>The workbook; null where no draw has a plan.</returns>
    internal static byte[]? Futures(CaseTables original, string scenario, IReadOnlyList<ParameterChange> changes, string origin, SimulationResult result)
    {
        if (NamedFutures.Of(original, scenario, changes, origin, result) is not { } tables)
        {
            return null;
        }

        using MemoryStream content = new();
        CaseFiles.WriteWorkbook(content, tables);
        return content.ToArray();
    }
}
