using System.Globalization;
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
using ComputeSovereignty.UseCases;
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

    /// <summary>The argument with the base draws of Sobol' indices.</summary>
    internal const string Indices = "indices";

    /// <summary>The most draws of one run that this server solves alone: an hour or more of processors that everybody shares.</summary>
    internal const int MostDrawsHere = 20_000;

    /// <summary>The most draws of one run that machines of a cluster solve.</summary>
    internal const int MostDrawsOfMachines = 1_000_000;

    /// <summary>The file of a run with its draws as columns.</summary>
    internal const string ColumnsFile = SimulationRun.DrawColumnsName;

    private static readonly DrawSet[] Sets = [DrawSet.Futures, DrawSet.Indices];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Draws, Seed, SimulationWords.Design, SimulationWords.Investing, SimulationWords.Results, Indices];

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
        _ = Question(order, findings);
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
    public override Message SubjectOf(RunOrder order)
    {
        (SimulationQuestion question, FutureScope scope) = Question(order, []);
        return RunMessages.Simulation(question, scope);
    }

    /// <inheritdoc/>
    public override bool IsElsewhere(RunOrder order) => machines is not null;

    /// <inheritdoc/>
    public override void Finish(KeptRun run)
    {
        foreach (DrawSet set in Sets)
        {
            File.Delete(GrowingOf(run, set));
            File.Delete(ColumnsOf(run, set));
        }
    }

    /// <inheritdoc/>
    public override void Forget(KeptRun run) => Finish(run);

    /// <inheritdoc/>
    protected override SolverOptions OptionsOf(RunOrder order) => new() { Seed = Number(order, Seed) ?? 1 };

    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, StudyBasis basis, LiveRun run)
    {
        (SimulationQuestion question, FutureScope scope) = Question(order, []);
        SimulationRun simulated = new(basis, new UncertaintyModel(basis.Studies.Uncertainty), new ResultSchema(order.Reading.Case!, scope, basis.Studies), question);
        Directory.CreateDirectory(folder);
        run.Expect((int)simulated.Sets.Sum(simulated.Simulation.CountOf));
        if (machines is null)
        {
            Solve(simulated, basis.Threads, run);
        }
        else
        {
            Sweep(machines, order, simulated, basis, run);
        }

        if (simulated.Tables(set => GrowingOf(run.Run, set)) is not var (draws, indices))
        {
            run.Token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("A simulation that was not stopped has draws.");
        }

        SimulationResult result = simulated.Result(draws, indices);
        RunFile[] futures = SimulationRun.Futures(order.Case.Tables, order.Scenario, order.Changes, "given with the run", result) is { } workbook ? [new(NamedFutures.FileName, workbook)] : [];
        return new(simulated.Report(result, [], futures is [var file] ? file.Name : string.Empty), futures) { Large = Tables(simulated, indices is not null, run) };
    }

    // The file that grew, and its columns, which half the bytes hold and which are read one by one.
    private LargeFile[] Tables(SimulationRun simulated, bool hasIndices, LiveRun run) =>
    [
        .. simulated.Sets.Take(hasIndices ? 2 : 1).SelectMany(set =>
        {
            LargeFile grown = new(SimulationRun.NameOf(set), GrowingOf(run.Run, set));
            if (run.IsCancelled)
            {
                return new[] { grown };
            }

            using (FileStream target = new(ColumnsOf(run.Run, set), FileMode.Create, FileAccess.ReadWrite))
            {
                DrawsParquet.Write(GrowingOf(run.Run, set), simulated.LayoutOf(set), target);
            }

            return [grown, new(SimulationRun.ColumnsOf(set), ColumnsOf(run.Run, set))];
        }),
    ];

    private void Solve(SimulationRun simulated, int threads, LiveRun run)
    {
        ThreadedDraws solves = simulated.Solves(threads);
        int done = 0;
        foreach (DrawSet set in simulated.Sets.TakeWhile(_ => !run.Token.IsCancellationRequested))
        {
            simulated.Grow(GrowingOf(run.Run, set), set, new(0, simulated.Simulation.CountOf(set)), solves, begun => run.Report(done += (int)begun), () => run.Report(++done), run.Token);
        }
    }

    // The files grow as they do on one machine, by the same bytes.
    private void Sweep(ClusterDesk desk, RunOrder order, SimulationRun simulated, StudyBasis basis, LiveRun run)
    {
        DrawsFile[] files = [.. simulated.Sets.Select(set => DrawsFile.TakeUp(GrowingOf(run.Run, set), simulated.LayoutOf(set)))];
        try
        {
            long[] Done() => [.. files.Select(static f => f.Done)];
            void Tell() => run.Report((int)Done().Sum());
            Tell();
            desk.Ask(SweepQuestion.OfDraws("simulate", LineOf(order), ClusterDesk.Facts(order), basis.Variants, simulated.Simulation), order, Done, answer =>
            {
                files[answer.Chunk.Set].Append(answer.Chunk.First, answer.Lines, static () => { });
                Tell();
            }, run);
        }
        finally
        {
            Array.ForEach(files, static f => f.Dispose());
        }
    }

    private IReadOnlyList<string> LineOf(RunOrder order) =>
    [
        .. Arguments.SelectMany(a => order.Argument(a) is { } value ? new[] { $"--{a}", value } : []),

        // What a blank field means here is not what a command line without it means.
        .. order.Argument(Indices) is null ? new[] { $"--{Indices}", "0" } : [],
        .. order.Relax ? Array.Empty<string>() : ["--whole"],
        .. order.EngineLine,
    ];

    private static (SimulationQuestion Question, FutureScope Scope) Question(RunOrder order, ICollection<Finding> findings) => (
        new(
            Number(order, Draws) ?? 0,
            (ulong)(Number(order, Seed) ?? 1),
            SimulationWords.DesignOf(order.Argument(SimulationWords.Design), findings),
            SimulationWords.InvestmentsOf(order.Argument(SimulationWords.Investing), findings),
            Number(order, Indices) ?? 0),
        SimulationWords.ScopeOf(order.Argument(SimulationWords.Results), findings));

    // One question of one visitor grows in one place, whichever of their runs asks it.
    private string GrowingOf(KeptRun run, DrawSet set) => Path.Combine(folder, $"{run.Owner}-{run.RequestKey}{(set == DrawSet.Indices ? "-indices" : string.Empty)}.csv");

    private string ColumnsOf(KeptRun run, DrawSet set) => Path.Combine(folder, $"{run.Owner}-{run.RequestKey}-{SimulationRun.ColumnsOf(set)}");

    private static int? Number(RunOrder order, string name) =>
        int.TryParse(order.Argument(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
