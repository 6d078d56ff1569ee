using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Workbooks.Draws;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>A question whose case is read and whose base is solved: any piece of it can be solved here, and what it is of can be told.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Arguments">The options that touch the answer.</param>
/// <param name="Entries">What is asked of which case, by which program and engine, with the digest of the base's plan.</param>
/// <param name="Counts">How many pieces each set has.</param>
/// <param name="Solve">Solves pieces of a set on the thread that asks; throws where it was stopped.</param>
internal sealed record OpenQuestion(
    string Verb, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Entries, IReadOnlyList<long> Counts, Func<int, DrawRange, CancellationToken, byte[]> Solve)
{
    /// <summary>Gets the same text for the same question.</summary>
    internal string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Entries.OrderBy(static e => e.Key, StringComparer.Ordinal)))));

    /// <summary>Opens draws.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="simulation">The simulation.</param>
    /// <param name="facts">What is asked.</param>
    /// <param name="basis">The case.</param>
    /// <param name="solver">Solves futures.</param>
    internal static OpenQuestion Of(ParseResult parse, Simulation simulation, IReadOnlyList<StudyFact> facts, StudyBasis basis, IFutureSolver solver)
    {
        DrawSet[] sets = simulation.Settings.IndexDraws > 0 ? [DrawSet.Futures, DrawSet.Indices] : [DrawSet.Futures];
        ThreadedDraws solves = new(simulation, () => solver, 1);
        return Of(parse, facts, SimulationRun.Numbers(simulation), basis, [.. sets.Select(simulation.CountOf)], (set, range, cancellation) =>
        {
            using MemoryStream lines = new();
            DrawLayout layout = new(simulation.Model, simulation.Schema, simulation.WayOf(sets[set]));
            Whole(solves.Run(sets[set], range, row => lines.Write(DrawsFile.Line(layout, row)), cancellation), range, cancellation);
            return lines.ToArray();
        });
    }

    /// <summary>Opens variants.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="questions">The variants.</param>
    /// <param name="basis">The case.</param>
    internal static OpenQuestion Of(ParseResult parse, IReadOnlyList<VariantQuestion> questions, StudyBasis basis)
    {
        ThreadedVariants solves = new(basis.Variants, 1);
        return Of(parse, ComparisonRun.Facts(basis), [new(ComparisonRun.Variants, $"{questions.Count}")], basis, [questions.Count], (_, range, cancellation) =>
        {
            using MemoryStream lines = new();
            Whole(solves.Run(questions, range, answer => lines.Write(AnswersFile.Line(answer)), cancellation), range, cancellation);
            return lines.ToArray();
        });
    }

    /// <summary>Says in what the question is another than the one that was submitted.</summary>
    /// <param name="submitted">What was submitted.</param>
    internal IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> submitted) =>
    [
        .. from name in Entries.Keys.Union(submitted.Keys)
           let here = Entries.GetValueOrDefault(name, string.Empty)
           let there = submitted.GetValueOrDefault(name, string.Empty)
           where here != there
           select name == PartFile.Probe ? "the plan of the base has other bytes here" : $"{name} is “{here}” here and “{there}” there",
    ];

    private static OpenQuestion Of(
        ParseResult parse, IEnumerable<StudyFact> facts, IEnumerable<KeyValuePair<string, string>> numbers, StudyBasis basis, IReadOnlyList<long> counts, Func<int, DrawRange, CancellationToken, byte[]> solve)
    {
        string[] arguments = [.. PartFile.ArgumentsOf(parse, withCase: false)];
        KeyValuePair<string, string>[] entries =
        [
            .. facts.Select(static f => new KeyValuePair<string, string>($"{f.Name}", $"{f.Value}")),
            .. numbers,
            new(PartFile.Verb, parse.CommandResult.Command.Name),
            new(PartFile.Arguments, JsonSerializer.Serialize(arguments)),
            new(PartFile.Probe, ComparisonRun.Probe(basis.Variants)),
        ];
        return new(parse.CommandResult.Command.Name, arguments, new Dictionary<string, string>(entries), counts, solve);
    }

    private static void Whole(long end, DrawRange range, CancellationToken cancellation)
    {
        if (end < range.End)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
