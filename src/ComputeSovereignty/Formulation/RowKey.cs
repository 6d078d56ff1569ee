using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>Which row of a family: what is limited, and when.</summary>
/// <param name="Key">The index without the period, for example a component and its origin.</param>
/// <param name="Period">The period or year; empty where the row has none.</param>
public readonly record struct RowKey(ProgramKey Key, string Period)
{
    /// <summary>Gets the first part of the key: the line, channel, vendor or hub; empty where there is none.</summary>
    public string Thing => Key.Parts is [var first, ..] ? first : string.Empty;

    /// <summary>Gets the last part of the key, which is the first where there is one alone.</summary>
    public string Part => Key.Parts is [.., var last] ? last : string.Empty;

    /// <summary>Gets <see cref="Thing"/> as it stands in messages.</summary>
    public Name ThingName => new(Thing);

    /// <summary>Gets <see cref="Part"/> as it stands in messages.</summary>
    public Name PartName => new(Part);

    /// <summary>Gets a value indicating whether the key has more than one part.</summary>
    public bool HasPart => Key.Parts.Count > 1;
}
