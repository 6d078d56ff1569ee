using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>How a sweep stands.</summary>
public enum SweepState
{
    /// <summary>Machines work on it, or will.</summary>
    Running,

    /// <summary>Every chunk is answered.</summary>
    Done,

    /// <summary>Somebody cancelled it; its answers are gone.</summary>
    Cancelled,

    /// <summary>Two machines gave different bytes for one chunk: its answers are not to be used.</summary>
    Differs,
}

/// <summary>What must be the same on all machines that share a sweep, so that its file is the one of one machine.</summary>
/// <param name="Program">The program's version.</param>
/// <param name="Engines">The engines with their versions.</param>
/// <param name="Digest">The digest of three fixed draws, as <c>engines --probe</c> shows it.</param>
public sealed record MachineIdentity(string Program, string Engines, string Digest)
{
    /// <summary>Says in what another identity differs from this one.</summary>
    /// <param name="other">The other.</param>
    /// <returns>A phrase for each difference, that of the other first; none where they are equal.</returns>
    public IReadOnlyList<Message> Differences(MachineIdentity other) =>
    [
        .. other.Program != Program ? [SweepMessages.OtherProgram(new(other.Program), new(Program))] : Array.Empty<Message>(),
        .. other.Engines != Engines ? [SweepMessages.OtherEngines(new(Without(other.Engines, Engines)), new(Without(Engines, other.Engines)))] : Array.Empty<Message>(),
        .. other.Digest != Digest ? [SweepMessages.OtherDigest(new(Short(other.Digest)), new(Short(Digest)))] : Array.Empty<Message>(),
    ];

    // Of eight engines one may differ: the others are not told. One that the other side lacks leaves nothing to set against it.
    private static string Without(string engines, string others) => string.Join(", ", engines.Split(", ").Except(others.Split(", "))) is { Length: > 0 } own ? own : "–";

    private static string Short(string digest) => digest.Length > 12 ? digest[..12] : digest;
}

/// <summary>A question of many draws or variants that machines answer in chunks.</summary>
public sealed record Sweep
{
    /// <summary>The fewest pieces of a chunk where a piece is one solve.</summary>
    public const long UsualLeast = 8;

    /// <summary>Gets its name, which nobody can guess.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the same text for the same question: case, options, program, engine.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the verb, such as <c>simulate</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>Gets the options of the command line that touch the answer.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Gets what is asked, as names with values: a machine must find the same of the case that it reads.</summary>
    public required IReadOnlyDictionary<string, string> Entries { get; init; }

    /// <summary>Gets how many pieces each of its sets has, in the order of solving; none below 1.</summary>
    public required IReadOnlyList<long> Counts { get; init; }

    /// <summary>Gets how few pieces a chunk may have, but for the last of a set.</summary>
    public long Least { get; init; } = UsualLeast;

    /// <summary>Gets the path of the case, as the planner named it.</summary>
    public required string CasePath { get; init; }

    /// <summary>Gets what its machines must be.</summary>
    public required MachineIdentity Identity { get; init; }

    /// <summary>Gets when it was submitted.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>Gets when it ended; null while it has not.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Gets how it stands.</summary>
    public SweepState State { get; init; } = SweepState.Running;

    /// <summary>Gets what there is to tell of it; empty for nothing. As kept: <see cref="StoredText"/> reads it.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>Gets how many pieces there are in all.</summary>
    public long Total => Counts.Sum();

    /// <summary>Gets how many pieces are answered. Only lists of sweeps count them.</summary>
    public long Done { get; init; }

    /// <summary>Tells whether there is work left and no machine that can do it.</summary>
    /// <param name="alive">The machines that live.</param>
    public bool IsWaiting(IEnumerable<Machine> alive) => State == SweepState.Running && !alive.Any(m => m.Identity == Identity);
}
