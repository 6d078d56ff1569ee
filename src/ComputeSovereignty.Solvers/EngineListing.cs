using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Solvers;

/// <summary>One engine in the catalog, present or not.</summary>
/// <param name="Name">The name on the command line, for example <c>highs</c>.</param>
/// <param name="Title">The name for people, with the version where it is present.</param>
/// <param name="Available">Whether it can be used here and now.</param>
/// <param name="Version">The version; empty where it is missing.</param>
/// <param name="Abilities">What it can do, in words.</param>
/// <param name="Library">The library file that is loaded for it; empty where it is missing.</param>
/// <param name="Missing">Why it cannot be used; nothing where it can.</param>
public sealed record EngineListing(string Name, string Title, bool Available, string Version, Message Abilities, string Library, Message Missing)
{
    /// <summary>Gets a value indicating whether it solves linear programs with duals.</summary>
    public bool Linear { get; init; }

    /// <summary>Gets a value indicating whether it solves integer programs.</summary>
    public bool Integers { get; init; }
}
