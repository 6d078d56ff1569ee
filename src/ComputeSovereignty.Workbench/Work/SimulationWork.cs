using System.Globalization;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a simulation. Its draws grow in a file as they are solved; one that is stopped says what they show so far, and goes on from there.</summary>
/// <param name="folder">The folder of files that grow.</param>
/// <param name="clock">The clock.</param>
/// <param name="machines">The machines that solve; null where this server solves alone.</param>
internal sealed class SimulationWork(string folder, TimeProvider clock, ClusterDesk? machines = null) : StudyWork(RunKinds.Simulation, clock)
{
    /// <summary>The argument with the number of draws.</summary>
    internal const string Draws = "draws";

    /// <summary>The argument with the seed.</summary>
    internal const string Seed = "seed";

    /// <summary>The argument that says whether futures may order otherwise than the base plan.</summary>
    internal const string Investing = "investments";

    /// <summary>The argument with the base draws of Sobol' indices.</summary>
    internal const string Indices = "indices";

    /// <summary>The most draws of one run that this server solves alone: an hour or more of processors that everybody shares.</summary>
    internal const int MostDrawsHere = 20_000;

    /// <summary>The most draws of one run that machines of a cluster solve.</summary>
    internal const int MostDrawsOfMachines = 1_000_000;

    /// <summary>The file of a run with its draws as columns.</summary>
    internal const string ColumnsFile = "draws.parquet";

    private static readonly string[] Growing = ["draws.csv", "index-draws.csv"];
    private static readonly string[] Columns = [ColumnsFile, "index-draws.parquet"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Draws, Seed, Investing, Indices];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal)
    {
        [Draws] = PercentIs.None,
        [Seed] = PercentIs.None,
        [Indices] = PercentIs.None,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        if (order.Reading.Studies.Uncertainty.Count == 0)
        {
            findings.Add(new(Severity.Error, new(order.Case.Kept.Name, "Uncertainty", string.Empty), FormMessages.NothingUncertain));
        }

        int mostDraws = machines is null ? MostDrawsHere : MostDrawsOfMachines;
        Whole(Draws, 1, mostDraws);
        Whole(Seed, 0, int.MaxValue);
        Whole(Indices, 0, Number(order, Draws) ?? mostDraws, 0);
        return findings;

        void Whole(string name, int least, int most, int? usual = null)
        {
            int? number = order.Argument(name) is null ? usual : Number(order, name);
            if (number is null || number < least || number > most)
            {
                findings.Add(new(Severity.Error, new(name, string.Empty, string.Empty), name == Draws && machines is null && number is > MostDrawsHere and <= MostDrawsOfMachines ? FormMessages.TooManyDraws : FormMessages.NotAllowedHere)
                {
                    Found = order.Arguments.TryGetValue(name, out string? given) ? Message.Verbatim(given) : FormMessages.Nothing,
                    Allowed = FindingMessages.WholeNumber(Figure.Count(least), Figure.Count(most)),
                });
            }
        }
    }

    /// <inheritdoc/>
    public override Message SubjectOf(RunOrder order) =>
        RunMessages.Simulation(Number(order, Draws) ?? 0, (ulong)(Number(order, Seed) ?? 0), InvestmentsOf(order), Number(order, Indices) ?? 0);

    /// <inheritdoc/>
    public override bool IsElsewhere(RunOrder order) => machines is not null;

    /// <inheritdoc/>
    public override void Finish(KeptRun run)
    {
        File.Delete($"{GrowingOf(run)}.csv");
        File.Delete($"{GrowingOf(run)}-indices.csv");
        Array.ForEach(Columns, name => File.Delete($"{GrowingOf(run)}-{name}"));
    }

    /// <inheritdoc/>
    public override void Forget(KeptRun run) => Finish(run);

    /// <inheritdoc/>
    protected override SolverOptions OptionsOf(RunOrder order) => new() { Seed = Number(order, Seed) ?? 1 };

    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, StudyBasis basis, LiveRun run)
    {
        Investments investments = InvestmentsOf(order);
        CaseVariants variants = basis.Variants;
        Simulation simulation = new(
            new UncertaintyModel(basis.Studies.Uncertainty),
            new ResultSchema(order.Reading.Case!, FutureScope.AllStages, basis.Studies),
            new(Number(order, Draws) ?? 1, (ulong)(Number(order, Seed) ?? 1), SamplingKind.LatinHypercube, investments, Number(order, Indices) ?? 0),
            CommittedOrders.Of(variants.BaseProgram, variants.Base.Summary!.Values));
        Directory.CreateDirectory(folder);
        string path = GrowingOf(run.Run);
        long needed = simulation.Settings.IndexDraws == 0 ? 0 : simulation.Indices.Count;
        run.Expect((int)(simulation.Settings.Draws + needed));
        VariantFutureSolver solver = new(variants, simulation.Schema.Scope, basis.Studies);
        (DrawsTable draws, DrawsTable? indices) = machines is null ? Here(simulation, solver, basis.Threads, path, run) : Swept(machines, order, simulation, basis, path, run);
        if (draws.Count == 0)
        {
            run.Token.ThrowIfCancellationRequested();
        }

        SimulationResult answer = new(simulation, variants.BaseCase, solver.Base, draws, indices);
        RunFile[] futures = Futures(order, answer);
        StudyReport report = SimulationReport.Of(
            basis.Subtitle,
            answer,
            [],
            futures is [var file] ? file.Name : string.Empty,
            [.. basis.Studies.Sources],
            [.. basis.Provenance, .. SimulationReport.Question(simulation), .. SimulationReport.Extent(answer)],
            basis.Time);
        return new(report, futures) { Large = Tables(path, simulation, indices is not null, !run.IsCancelled) };
    }

    // The file that grew, and its columns, which half the bytes hold and which are read one by one.
    private static LargeFile[] Tables(string path, Simulation simulation, bool hasIndices, bool hasColumns)
    {
        string[] growing = [$"{path}.csv", $"{path}-indices.csv"];
        DrawSet[] sets = hasIndices ? [DrawSet.Futures, DrawSet.Indices] : [DrawSet.Futures];
        return [.. sets.SelectMany((set, place) =>
        {
            string columns = $"{path}-{Columns[place]}";
            LargeFile grown = new(Growing[place], growing[place]);
            if (!hasColumns)
            {
                return new[] { grown };
            }

            using (FileStream target = new(columns, FileMode.Create, FileAccess.ReadWrite))
            {
                DrawsParquet.Write(growing[place], LayoutOf(simulation, set), target);
            }

            return [grown, new(Columns[place], columns)];
        })];
    }

    private static RunFile[] Futures(RunOrder order, SimulationResult answer)
    {
        if (NamedFutures.Of(order.Case.Tables, order.Scenario, order.Changes, "given with the run", answer) is not { } tables)
        {
            return [];
        }

        using MemoryStream content = new();
        CaseFiles.WriteWorkbook(content, tables);
        return [new(NamedFutures.FileName, content.ToArray())];
    }

    private static (DrawsTable Draws, DrawsTable? Indices) Here(Simulation simulation, VariantFutureSolver solver, int threads, string path, LiveRun run)
    {
        ThreadedDraws solves = new(simulation, () => solver, threads);
        DrawsTable draws = Solve($"{path}.csv", simulation, DrawSet.Futures, solves, 0, run);
        return (draws, simulation.Settings.IndexDraws == 0 || draws.Count < simulation.Settings.Draws ? null : Solve($"{path}-indices.csv", simulation, DrawSet.Indices, solves, draws.Count, run));
    }

    // A file that is cut off within a line, as a killed server leaves it, is taken up at its last whole draw.
    private static DrawsTable Solve(string path, Simulation simulation, DrawSet set, ThreadedDraws solves, int before, LiveRun run)
    {
        DrawLayout layout = LayoutOf(simulation, set);
        using (DrawsFile file = DrawsFile.TakeUp(path, layout))
        {
            run.Report(before + (int)file.Done);
            DrawRange left = new(file.Done, simulation.CountOf(set));
            solves.Run(set, left, row =>
            {
                file.Append(row);
                run.Report(before + (int)file.Done);
            }, run.Token);
        }

        return new(path, layout);
    }

    // The files grow as they do on one machine, by the same bytes.
    private static (DrawsTable Draws, DrawsTable? Indices) Swept(ClusterDesk machines, RunOrder order, Simulation simulation, StudyBasis basis, string path, LiveRun run)
    {
        IReadOnlyList<DrawSet> sets = SweepQuestion.SetsOf(simulation);
        string[] growing = [$"{path}.csv", $"{path}-indices.csv"];
        DrawsFile[] files = [.. sets.Select((set, place) => DrawsFile.TakeUp(growing[place], LayoutOf(simulation, set)))];
        try
        {
            long[] Done() => [.. files.Select(static f => f.Done)];
            void Tell() => run.Report((int)Done().Sum());
            Tell();
            machines.Ask(SweepQuestion.OfDraws("simulate", LineOf(order, simulation), ClusterDesk.Facts(order), basis.Variants, simulation), order, Done, answer =>
            {
                files[answer.Chunk.Set].Append(answer.Chunk.First, answer.Lines, static () => { });
                Tell();
            }, run);
        }
        finally
        {
            Array.ForEach(files, static f => f.Dispose());
        }

        DrawsTable draws = new(growing[0], LayoutOf(simulation, DrawSet.Futures));
        return (draws, sets.Count == 1 || draws.Count < simulation.Settings.Draws ? null : new(growing[1], LayoutOf(simulation, DrawSet.Indices)));
    }

    private static IReadOnlyList<string> LineOf(RunOrder order, Simulation simulation) =>
    [
        "--draws", $"{simulation.Settings.Draws}",
        "--seed", $"{simulation.Settings.Seed}",
        "--investments", simulation.Settings.Investments.ToString().ToLowerInvariant(),
        "--indices", $"{simulation.Settings.IndexDraws}",
        .. order.Relax ? Array.Empty<string>() : ["--whole"],
    ];

    private static DrawLayout LayoutOf(Simulation simulation, DrawSet set) => new(simulation.Model, simulation.Schema, simulation.WayOf(set));

    private static Investments InvestmentsOf(RunOrder order) =>
        Enum.TryParse(order.Argument(Investing), ignoreCase: true, out Investments asked) ? asked : Investments.Adaptive;

    // One question of one visitor grows in one place, whichever of their runs asks it.
    private string GrowingOf(KeptRun run) => Path.Combine(folder, $"{run.Owner}-{run.RequestKey}");

    private static int? Number(RunOrder order, string name) =>
        int.TryParse(order.Argument(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
