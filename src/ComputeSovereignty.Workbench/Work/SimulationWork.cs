using System.Globalization;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Answers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a simulation. Its draws grow in a file as they are solved; one that is stopped says what they show so far, and goes on from there.</summary>
/// <param name="folder">The folder of files that grow.</param>
/// <param name="clock">The clock.</param>
internal sealed class SimulationWork(string folder, TimeProvider clock) : StudyWork(RunKinds.Simulation, clock)
{
    /// <summary>The argument with the number of draws.</summary>
    internal const string Draws = "draws";

    /// <summary>The argument with the seed.</summary>
    internal const string Seed = "seed";

    /// <summary>The argument that says whether futures may order otherwise than the base plan.</summary>
    internal const string Investing = "investments";

    /// <summary>The argument with the base draws of Sobol' indices.</summary>
    internal const string Indices = "indices";

    /// <summary>The most draws of one run.</summary>
    internal const int MostDraws = 20_000;

    private const string DrawsFileName = "draws.csv";
    private const string IndicesFileName = "index-draws.csv";

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

        Whole(Draws, 1, MostDraws);
        Whole(Seed, 0, int.MaxValue);
        Whole(Indices, 0, Number(order, Draws) ?? MostDraws, 0);
        return findings;

        void Whole(string name, int least, int most, int? usual = null)
        {
            if ((order.Argument(name) is null ? usual : Number(order, name)) is not { } number || number < least || number > most)
            {
                findings.Add(new(Severity.Error, new(name, string.Empty, string.Empty), FormMessages.NotAllowedHere)
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
    public override void Forget(KeptRun run)
    {
        File.Delete($"{GrowingOf(run)}.csv");
        File.Delete($"{GrowingOf(run)}-indices.csv");
    }

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
        ThreadedDraws solves = new(simulation, () => solver, basis.Threads);
        DrawsTable draws = Solve($"{path}.csv", simulation, DrawSet.Futures, solves, 0, run);
        DrawsTable? indices = needed == 0 || draws.Count < simulation.Settings.Draws ? null : Solve($"{path}-indices.csv", simulation, DrawSet.Indices, solves, draws.Count, run);
        if (draws.Count == 0)
        {
            run.Token.ThrowIfCancellationRequested();
        }

        SimulationAnswer answer = new(simulation, variants.BaseCase, solver.Base, draws, indices);
        RunFile[] futures = Futures(order, answer);
        StudyReport report = SimulationReport.Of(
            basis.Subtitle,
            answer,
            [],
            futures is [var file] ? file.Name : string.Empty,
            [.. basis.Studies.Sources],
            [.. basis.Provenance, .. SimulationReport.Question(simulation), .. SimulationReport.Extent(answer)],
            basis.Time);
        RunFile[] tables = [new(DrawsFileName, File.ReadAllBytes($"{path}.csv")), .. indices is null ? [] : new[] { new RunFile(IndicesFileName, File.ReadAllBytes($"{path}-indices.csv")) }];
        if (report.LeftOut.IsEmpty)
        {
            Forget(run.Run);
        }

        return new(report, [.. futures, .. tables]);
    }

    private static RunFile[] Futures(RunOrder order, SimulationAnswer answer)
    {
        if (NamedFutures.Of(order.Case.Tables, order.Scenario, order.Changes, "given with the run", answer) is not { } tables)
        {
            return [];
        }

        using MemoryStream content = new();
        CaseFiles.WriteWorkbook(content, tables);
        return [new(NamedFutures.FileName, content.ToArray())];
    }

    // A file that is cut off within a line, as a killed server leaves it, is taken up at its last whole draw.
    private static DrawsTable Solve(string path, Simulation simulation, DrawSet set, ThreadedDraws solves, int before, LiveRun run)
    {
        DrawLayout layout = new(simulation.Model, simulation.Schema, simulation.WayOf(set));
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

    private static Investments InvestmentsOf(RunOrder order) =>
        Enum.TryParse(order.Argument(Investing), ignoreCase: true, out Investments asked) ? asked : Investments.Adaptive;

    // One question of one visitor grows in one place, whichever of their runs asks it.
    private string GrowingOf(KeptRun run) => Path.Combine(folder, $"{run.Owner}-{run.RequestKey}");

    private static int? Number(RunOrder order, string name) =>
        int.TryParse(order.Argument(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
