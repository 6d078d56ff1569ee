namespace ComputeSovereignty.Workbench.Store;

/// <summary>Who looks into the store.</summary>
/// <param name="Visitor">The visitor, who sees what is theirs or shared; null for the operator of the machine, who sees everything.</param>
public readonly record struct Viewer(string? Visitor)
{
    /// <summary>Gets the operator of the machine: the command line.</summary>
    public static Viewer Operator => new(null);

    /// <summary>Tells whether something is the viewer's own to change.</summary>
    /// <param name="owner">Its owner.</param>
    public bool Owns(string owner) => Visitor is null || Visitor == owner;
}
