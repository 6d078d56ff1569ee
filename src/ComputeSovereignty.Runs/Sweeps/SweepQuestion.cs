using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>What machines are asked: a command line without its case, and all that must be the same on the machine that answers.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Arguments">The options that touch the answer, as a command line has them.</param>
/// <param name="Entries">What is asked of which case, by which program and engine, with the digest of the base's plan.</param>
/// <param name="Counts">How many pieces each set has.</param>
/// <param name="Least">How few pieces a chunk may have.</param>
internal sealed record SweepQuestion(string Verb, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Entries, IReadOnlyList<long> Counts, long Least)
{
    /// <summary>The entry with the verb.</summary>
    internal const string VerbEntry = "verb";

    /// <summary>The entry with the command line, as a JSON array.</summary>
    internal const string ArgumentsEntry = "arguments";

    /// <summary>The entry with the digest of the first answers.</summary>
    internal const string ProbeEntry = "probe";

    /// <summary>The entry with the number of pieces of a list, such as of variants or levers.</summary>
    internal const string PiecesEntry = "pieces";

    /// <summary>Gets the same text for the same question.</summary>
    internal string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Entries.OrderBy(static e => e.Key, StringComparer.Ordinal)))));

    /// <summary>Writes the question of a list of pieces.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">The options that touch the answer.</param>
    /// <param name="facts">What is asked of which case.</param>
    /// <param name="variants">The case, solved as it stands.</param>
    /// <param name="count">How many pieces there are.</param>
    internal static SweepQuestion OfPieces(string verb, IReadOnlyList<string> arguments, IEnumerable<StudyFact> facts, CaseVariants variants, int count) =>
        Of(verb, arguments, facts, [new(PiecesEntry, $"{count}")], variants, [count], 1);

    /// <summary>Writes the question of a simulation.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="arguments">The options that touch the answer.</param>
    /// <param name="facts">Which case is asked.</param>
    /// <param name="variants">The case, solved as it stands.</param>
    /// <param name="simulation">The simulation.</param>
    internal static SweepQuestion OfDraws(string verb, IReadOnlyList<string> arguments, IEnumerable<StudyFact> facts, CaseVariants variants, Simulation simulation) =>
        Of(verb, arguments, [.. facts, .. SimulationReport.Question(simulation)], NumbersOf(simulation), variants, [.. simulation.Sets.Select(simulation.CountOf)], Sweeps.Sweep.UsualLeast);

    /// <summary>Lists the numbers of draws.</summary>
    /// <param name="simulation">The simulation.</param>
    internal static IReadOnlyList<KeyValuePair<string, string>> NumbersOf(Simulation simulation) =>
        [new("draws", $"{simulation.Settings.Draws}"), new("indices", $"{simulation.Settings.IndexDraws}")];

    /// <summary>Digests the base's plan, to tell machines apart that would not give the same bytes: every bit of it counts.</summary>
    /// <param name="variants">The case, solved as it stands.</param>
    internal static string ProbeOf(CaseVariants variants) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', variants.Base.Summary!.Values.Select(static v => v.ToString("R", CultureInfo.InvariantCulture))))));

    /// <summary>Says in what the question is another than the one that was submitted.</summary>
    /// <param name="submitted">What was submitted.</param>
    internal IReadOnlyList<Message> Differences(IReadOnlyDictionary<string, string> submitted) =>
    [
        .. from name in Entries.Keys.Union(submitted.Keys)
           let here = Entries.GetValueOrDefault(name, string.Empty)
           let there = submitted.GetValueOrDefault(name, string.Empty)
           where here != there
           select name == ProbeEntry ? SweepMessages.OtherBase : SweepMessages.OtherEntry(new(name), new(here), new(there)),
    ];

    /// <summary>Makes a sweep of it.</summary>
    /// <param name="casePath">The path of the case, as the planner named it.</param>
    /// <param name="identity">What its machines must be.</param>
    /// <param name="time">Now.</param>
    /// <param name="id">Its name; null for a new one.</param>
    internal Sweep Sweep(string casePath, MachineIdentity identity, DateTimeOffset time, string? id = null) => new()
    {
        Id = id ?? StoreKeys.New(),
        Key = Key,
        Verb = Verb,
        Arguments = Arguments,
        Entries = Entries,
        Counts = Counts,
        Least = Least,
        CasePath = casePath,
        Identity = identity,
        Begun = time,
    };

    // One piece a chunk at the least where it is a whole search, more where it is a solve.
    private static SweepQuestion Of(
        string verb, IReadOnlyList<string> arguments, IEnumerable<StudyFact> facts, IEnumerable<KeyValuePair<string, string>> numbers, CaseVariants variants, IReadOnlyList<long> counts, long least)
    {
        KeyValuePair<string, string>[] entries =
        [
            .. facts.Where(static f => !f.Name.Equals(StudyMessages.Input)).Select(static f => new KeyValuePair<string, string>($"{f.Name}", $"{f.Value}")),
            .. numbers,
            new(VerbEntry, verb),
            new(ArgumentsEntry, JsonSerializer.Serialize(arguments)),
            new(ProbeEntry, ProbeOf(variants)),
        ];
        return new(verb, arguments, new Dictionary<string, string>(entries), counts, least);
    }
}
