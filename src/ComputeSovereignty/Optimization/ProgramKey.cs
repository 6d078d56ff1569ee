namespace ComputeSovereignty.Optimization;

/// <summary>The index of a row or column without its period: its parts in order, such as a component and its origin. Names of programs and files have them joined by commas; nothing takes them apart again.</summary>
public readonly record struct ProgramKey
{
    private readonly string[]? parts;

    /// <summary>Initializes a key.</summary>
    /// <param name="parts">Its parts; none where there is one row alone.</param>
    public ProgramKey(params ReadOnlySpan<string> parts) => this.parts = parts.ToArray();

    /// <summary>Gets the parts.</summary>
    public IReadOnlyList<string> Parts => parts ?? [];

    /// <summary>Makes a key of one part.</summary>
    /// <param name="part">The part; empty for a key without parts.</param>
    public static implicit operator ProgramKey(string part) => string.IsNullOrEmpty(part) ? default : new(part);

    /// <summary>Makes a key with a part more.</summary>
    /// <param name="part">The part, behind the others.</param>
    public ProgramKey With(string part) => new([.. Parts, part]);

    /// <inheritdoc/>
    public bool Equals(ProgramKey other) => Parts.SequenceEqual(other.Parts, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string part in parts ?? [])
        {
            hash.Add(part, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gets the key as it stands in names: its parts, joined by commas.</summary>
    public override string ToString() => string.Join(',', Parts);
}
