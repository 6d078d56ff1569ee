using System.Globalization;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a simulation. Its draws grow in a file as they are solved; one that is stopped goes on from there when the same is asked again.</summary>
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

    /// <summary>The most draws of one run.</summary>
    internal const int MostDraws = 20_000;

    private const string DrawsFileName = "draws.csv";

    /// <summary>Gets the names of the arguments.</summary>
    internal static IReadOnlyList<string> Arguments { get; } = [Draws, Seed, Investing];

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        if (order.Reading.Studies.Uncertainty.Count == 0)
        {
            findings.Add(new(Severity.Error, new(order.Case.Kept.Name, "Uncertainty", string.Empty), "The case has nothing uncertain: the sheet Uncertainty has no rows."));
        }

        Whole(Draws, 1, MostDraws);
        Whole(Seed, 0, int.MaxValue);
        return findings;

        void Whole(string name, int least, int most)
        {
            if (Number(order, name) is not { } number || number < least || number > most)
            {
                findings.Add(new(Severity.Error, new(name, string.Empty, string.Empty), "This is not allowed here.") { Found = order.Arguments.GetValueOrDefault(name, "nothing"), Allowed = $"a whole number from {least} to {most}" });
            }
        }
    }

    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, CaseVariants variants, LiveRun run, DateTimeOffset time)
    {
        Investments investments = Enum.TryParse(order.Arguments.GetValueOrDefault(Investing), ignoreCase: true, out Investments asked) ? asked : Investments.Adaptive;
        UncertaintyModel model = new(order.Reading.Studies.Uncertainty);
        Simulation simulation = new(
            model,
            new ResultSchema(order.Reading.Case!, FutureScope.AllStages),
            new(Number(order, Draws) ?? 1, (ulong)(Number(order, Seed) ?? 1), SamplingKind.LatinHypercube, investments, 0),
            CommittedOrders.Of(variants.BaseProgram, variants.Base.Summary!.Values));
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"{run.Run.Owner}-{order.RequestKey}.csv");
        DrawLayout layout = new(model, simulation.Schema, investments);
        Solve(simulation, variants, path, layout, run);
        DrawsTable draws = new(path, layout);
        if (draws.Count < simulation.Settings.Draws)
        {
            return new(null, [], $"Stopped after {draws.Count} of {simulation.Settings.Draws} draws, which are kept: asked again, the run goes on from there.");
        }

        StudyReport report = SimulationReport.Of(
            order.Subtitle,
            new(simulation, variants.BaseCase, variants.Base.Summary!, draws, null),
            [],
            string.Empty,
            [.. order.Reading.Studies.Sources],
            [.. order.Provenance(), new("Seed", $"{simulation.Settings.Seed}"), new("Design", simulation.DesignTitle), new("Investments", $"{investments}"), new("Draws", $"{draws.Count}")],
            time);
        RunFile table = new(DrawsFileName, File.ReadAllBytes(path));
        File.Delete(path);
        return new(report, [table]);
    }

    // A file that is cut off within a line, as a killed server leaves it, is taken up at its last whole draw.
    private static void Solve(Simulation simulation, CaseVariants variants, string path, DrawLayout layout, LiveRun run)
    {
        using DrawsFile file = DrawsFile.TakeUp(path, layout);
        run.Expect((int)simulation.Settings.Draws);
        run.Report((int)file.Done);
        simulation.Run(file.Done, () => new VariantFutureSolver(variants, simulation.Schema.Scope), Threads, row =>
        {
            file.Append(row);
            run.Report((int)file.Done);
        }, run.Token);
    }

    private static int? Number(RunOrder order, string name) =>
        int.TryParse(order.Arguments.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
